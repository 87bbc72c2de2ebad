/**
 * What both published reports say in each format, what they are sealed as, and what the API says of their parts, against
 * what was recorded, row for row: a change of how the record is declared changes none of it. One that is meant is recorded anew by
 * `RECORD=1 node --test test/golden/recorded.test.ts`.
 */
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { openApiDocument } from '../../src/api/open-api.ts';
import { OPERATIONS } from '../../src/api/operations.ts';
import { checkScorecard } from '../../src/domain/assurance/index.ts';
import { publicRecord } from '../../src/domain/disclosure/index.ts';
import { canonicalText } from '../../src/domain/editions/index.ts';
import { type PeriodRecord, scorecardOf } from '../../src/domain/scorecard/index.ts';
import { isDecimal, LANGUAGES } from '../../src/domain/value/index.ts';
import { REPORT_FORMATS, renderReport } from '../../src/report/render.ts';
import { council } from '../published/council.ts';

const RECORDED = new URL('recorded.json', import.meta.url);

/** The schemas of the API that follow from the record. */
const SCHEMAS = [
  'Figure',
  'Finance',
  'Workforce',
  'Risk',
  'Recommendation',
  'Narrative',
  'ReportedIndicator',
  'ReportedCommitment',
  'Report',
  'StatusCounts',
  'Problem',
  'Indicator',
  'IndicatorDefinition',
];

/** The tables whose rows had no id when this was recorded. */
const TABLES = new Set([
  'savings',
  'budgetLines',
  'proposals',
  'units',
  'unitsTotal',
  'reasons',
  'reasonsTotal',
]);

/** A value without what came since: the ids of rows. */
function withoutIds(value: unknown, table = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutIds(each, table));
  if (typeof value !== 'object' || value === null || isDecimal(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !table || key !== 'id')
      .map(([key, held]) => [key, withoutIds(held, TABLES.has(key))]),
  );
}

/** A record as it was written before its rows had ids. */
function asBefore({ shape: _, sections, ...record }: PeriodRecord): unknown {
  return { ...record, sections: withoutIds(sections) };
}

async function outputs(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  const { records, ...frame } = await council();
  found.frame = hash('sha256', canonicalText(frame));
  for (const record of records) {
    const { id } = record.edition;
    found[`${id} sealed`] = hash('sha256', canonicalText(asBefore(record)));
    found[`${id} public`] = hash('sha256', canonicalText(asBefore(publicRecord(record))));
    for (const [audience, shown] of [
      ['officers', record],
      ['public', publicRecord(record)],
    ] as const) {
      const scorecard = scorecardOf(shown);
      const report = { scorecard, problems: checkScorecard(scorecard), audience };
      for (const language of LANGUAGES)
        for (const format of REPORT_FORMATS) {
          const { content } = await renderReport({ report, format, language });
          const told =
            format === 'json'
              ? `${JSON.stringify(withoutIds(JSON.parse(`${content}`)), null, 2)}\n`
              : content;
          found[`${id} ${audience} ${language} ${format}`] = hash('sha256', told);
        }
    }
  }
  const { components } = openApiDocument(OPERATIONS, undefined) as {
    readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
  };
  for (const name of SCHEMAS)
    found[`schema ${name}`] = hash('sha256', canonicalText(components.schemas[name]));
  return found;
}

test('nothing that is handed out or sealed has changed', async () => {
  const found = await outputs();
  if (process.env.RECORD === '1') writeFileSync(RECORDED, `${JSON.stringify(found, null, 2)}\n`);
  assert.deepEqual(found, JSON.parse(readFileSync(RECORDED, 'utf8')));
});
