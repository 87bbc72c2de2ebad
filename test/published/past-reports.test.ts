/**
 * The two originals brought into a council that holds Bridgend's plans, keys and services and no edition: what is taken
 * has the statuses of the editions that were made by hand, and everything else is listed by name.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type PeriodRecord, scorecardOf } from '../../src/domain/scorecard/index.ts';
import { type PastReport, recordFromReport } from '../../src/intake/past-report/index.ts';
import { recordText, sealedContent } from '../../src/store/editions/sealed-content.ts';
import { readReportText } from '../read-reports.ts';
import { council, originalReport, recordOf } from './council.ts';

const publication = await council();

function imported(text: string, known: readonly PeriodRecord[]): PastReport {
  const { authority, directorates, plans, schemes } = publication;
  const [directorate] = directorates;
  assert.ok(directorate);
  const said = { period: null, overrules: false, language: 'en', basis: 'year-to-date' } as const;
  const file = 'original.txt';
  return recordFromReport({
    read: readReportText(text),
    file,
    authority,
    directorate,
    plans,
    schemes,
    known,
    ...said,
  });
}

/** Rows of an edition by the line of the original that they stand on: reference, status, direction. */
function scores(record: PeriodRecord): ReadonlyMap<number, readonly [string, string | null, string | null]> {
  return new Map(
    scorecardOf(record).indicators.flatMap(({ indicator, reading, definition, score }) => {
      const source =
        reading?.source ??
        indicator.readings.find((each) => each.source.edition === record.edition.id)?.source;
      const line = source?.line ?? null;
      const key = definition.codeLost ? '' : indicator.ref.replaceAll(/[^A-Za-z0-9]/g, '');
      return line === null ? [] : [[line, [key, score.status, score.direction]] as const];
    }),
  );
}

/** The indicators that are left out of an empty council, with what their reports do not say. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  '2017-18-Q4': ['217 polarity frequency'],
  '2023-24-Q2': [
    ...[197, 198, 199, 215, 216, 217].map((line) => `${line} code`),
    '218 code unit',
    ...[219, 241, 267].map((line) => `${line} code`),
    ...[287, 288, 289].map((line) => `${line} unit`),
    ...[342, 368, 369].map((line) => `${line} code`),
    ...[372, 373].map((line) => `${line} unit`),
    ...[393, 403].map((line) => `${line} code`),
    '410 polarity frequency',
  ],
};

for (const { period, original, taken } of [
  { period: '2017-18-Q4', original: 'bridgend-social-services-2017-18-q4', taken: 47 },
  { period: '2023-24-Q2', original: 'bridgend-social-services-2023-24-q2', taken: 15 },
]) {
  const path = originalReport(original);
  const skip = path === null ? 'the text of the original report is not at hand' : false;
  describe(`${period} imported from its text`, { skip }, () => {
    const text = path === null ? '' : readFileSync(path, 'utf8');
    const own = recordOf(publication, period);

    test('into an empty council: the same statuses for every indicator taken, the others by name', () => {
      const { record, left } = imported(text, []);
      assert.ok(record);
      const [ours, wanted] = [scores(record), scores(own)];
      assert.equal(record.indicators.length, taken);
      assert.ok(ours.size >= taken - 7, `${ours.size} have a reading`);
      for (const [line, [ref, status]] of ours) {
        const [wantedRef, wantedStatus] = wanted.get(line) ?? [];
        assert.deepEqual([line, ref, status], [line, wantedRef, wantedStatus]);
      }
      assert.deepEqual(
        left.flatMap(({ kind, line, reason }) =>
          kind === 'indicator' && reason.kind === 'missing' ? [`${line} ${reason.what.join(' ')}`] : [],
        ),
        LEFT[period],
      );
    });

    test('beside the editions held: every indicator, with its status and direction', () => {
      const { record, left } = imported(text, publication.records);
      assert.ok(record);
      assert.deepEqual(
        left.filter(({ kind }) => kind === 'indicator'),
        [],
      );
      const statuses = (of: PeriodRecord) =>
        new Map(
          scorecardOf(of).indicators.map(({ indicator, score }) => [
            indicator.ref,
            [score.status, score.direction],
          ]),
        );
      assert.deepEqual(statuses(record), statuses(own));
    });

    test('it can be sealed, and the same file makes the same record', () => {
      const [one, other] = [imported(text, []).record, imported(text, []).record];
      assert.ok(one && other);
      assert.equal(sealedContent(one).hash, sealedContent(other).hash);
    });
  });
}

test('editions in both languages are written as they were before any report was imported', () => {
  for (const record of publication.records) assert.doesNotMatch(recordText(record), /"writtenIn"|"page"/);
});
