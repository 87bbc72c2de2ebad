import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { council, originalReport, recordOf } from './council.ts';

const REPORTS = [
  { period: '2017-18-Q4', original: 'bridgend-social-services-2017-18-q4', indicators: 48, commitments: 12 },
  { period: '2023-24-Q2', original: 'bridgend-social-services-2023-24-q2', indicators: 36, commitments: 28 },
] as const;

for (const { period, original, indicators, commitments } of REPORTS) {
  describe(`${period}: no row of the report is dropped`, async () => {
    const record = recordOf(await council(), period);

    test(`${indicators} indicators, ${commitments} commitments`, () => {
      assert.equal(record.indicators.length, indicators);
      assert.equal(record.commitments.length, commitments);
    });

    test('each reference and code stands once', () => {
      const refs = record.indicators.map(({ ref }) => ref);
      assert.equal(new Set(refs).size, refs.length);
      const codes = record.commitments.map(({ code }) => code);
      assert.equal(new Set(codes).size, codes.length);
    });

    test('every objective, aim and service that a row names is known', () => {
      const objectives = new Map(
        record.plan.objectives.map(({ code, aims }) => [code, aims.map((aim) => aim.code)]),
      );
      const services = record.directorate.services.map(({ id }) => id);
      const placed = [
        ...record.indicators.flatMap(({ definitions }) =>
          definitions.filter(({ year }) => period.startsWith(year)),
        ),
        ...record.commitments,
      ];
      for (const { objective, aim, service } of placed) {
        assert.ok(objective === null || objectives.has(objective), `objective ${objective}`);
        assert.ok(aim === null || objectives.get(objective ?? '')?.includes(aim), `aim ${aim}`);
        assert.ok(service === null || services.includes(service), `service ${service}`);
      }
    });

    const path = originalReport(original);
    test('every printed cell and title stands on its line of the original', {
      skip: path === null ? 'the text of the original report is not at hand' : false,
    }, () => {
      const lines = readFileSync(path ?? '', 'utf8').split('\n');
      const near = (line: number) => bare(lines.slice(line - 1, line + 4).join(' '));
      let cells = 0;
      for (const { ref, definitions, readings, targets } of record.indicators) {
        const definition = definitions.find(({ year }) => period.startsWith(year));
        const reading = readings.find(
          ({ source }) => source.edition === record.edition.id && source.line !== null,
        );
        const text = near(reading?.source.line ?? 1);
        if (reading === undefined) continue;
        assert.ok(text.includes(bare(definition?.title.en ?? '?').slice(0, 30)), `title of ${ref}`);
        const figures = [
          ...readings
            .filter(({ source }) => source.edition === record.edition.id)
            .map(({ figure }) => figure),
          ...targets.filter(({ period: at }) => period.startsWith(at)).map(({ figure }) => figure),
        ];
        for (const { printed } of figures) {
          assert.ok(text.includes(bare(printed)), `"${printed}" of ${ref}`);
          cells++;
        }
      }
      for (const { code, title, updates } of record.commitments) {
        const line = updates[0]?.source.line ?? 1;
        if (near(line).includes(bare(title.en).slice(0, 20))) cells++;
        else assert.match(title.en, /title not legible/, `title of ${code}`);
      }
      assert.ok(cells > indicators + commitments, `${cells} cells were compared`);
    });
  });
}

/** Letters, digits and signs alone, so that broken spacing and marks of the extraction do not count. */
function bare(text: string): string {
  return text
    .replaceAll(/<\/?[a-z][^>]*>/g, '')
    .replaceAll(/[\s’'‘–-]/g, '')
    .toLowerCase();
}
