import { REPORT_SCHEMAS } from '../../report/json/index.ts';
import { name } from './values.ts';

const DESCRIPTIONS: Partial<Record<string, string>> = {
  Report:
    'The machine’s view of a whole report. Codes, numbers and keys are the same in both languages; words are in `language`.',
  StatusCounts: 'Counts recomputed from the rows, beside what the report prints.',
  Finance:
    'Amounts are in pounds. A key that begins with “stated” is the report’s own figure; its neighbour without it is computed.',
};

for (const [id, schema] of Object.entries(REPORT_SCHEMAS)) name(id, schema, DESCRIPTIONS[id]);

/** The JSON report (docs/json-report.md). */
export const report = REPORT_SCHEMAS.Report;
