/** Our own reports, written as HTML and tagged PDF, read back: what is read is what the record holds. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normaliseCode } from '../../src/domain/framework/index.ts';
import type { PeriodRecord } from '../../src/domain/scorecard/index.ts';
import { scorecardOf } from '../../src/domain/scorecard/index.ts';
import { renderReport } from '../../src/report/render.ts';
import { readReportFile } from '../read-reports.ts';
import { council, recordOf } from './council.ts';

describe('our own reports', async () => {
  const publication = await council();
  for (const period of ['2017-18-Q4', '2023-24-Q2'])
    for (const format of ['html', 'pdf'] as const)
      test(`${period} as ${format}: no figure is another`, async (t) => {
        const record = recordOf(publication, period);
        const report = { scorecard: scorecardOf(record), problems: [], audience: 'officers' as const };
        const { content, fileName } = await renderReport({ report, format, language: 'en' });
        const read = await readReportFile({ bytes: new Uint8Array(Buffer.from(content)), name: fileName });
        assert.ok(read.ok, JSON.stringify(read));
        const actuals = actualsOf(record);
        let equal = 0;
        for (const { codes, actual } of read.value.indicators) {
          const code = normaliseCode(codes[0]?.code ?? '');
          if (actual?.kind !== 'value' || !actuals.has(code)) continue;
          assert.equal(actual.value.toFixed(), actuals.get(code), code);
          equal++;
        }
        t.diagnostic(
          `${read.value.indicators.length} rows of indicators, ${equal} of ${actuals.size} figures with a code equal`,
        );
        assert.ok(equal * 10 >= actuals.size * 9, `${equal} of ${actuals.size}`);
        assert.equal(read.value.commitments.length, record.commitments.length);
      });
});

/** The actual figures of a record by the codes of their indicators. */
function actualsOf(record: PeriodRecord): ReadonlyMap<string, string> {
  return new Map(
    record.indicators.flatMap(({ definitions, readings }) => {
      const definition = definitions.find(({ year }) => record.edition.period.startsWith(year));
      const reading = readings.find(
        ({ source, period }) =>
          source.edition === record.edition.id && period >= record.edition.period.slice(0, 7),
      );
      const code = definition?.references[0]?.code;
      if (code === undefined || reading?.figure.kind !== 'value' || definition?.measure !== 'plain')
        return [];
      return [[normaliseCode(code), reading.figure.value.toFixed()] as const];
    }),
  );
}
