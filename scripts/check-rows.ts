/** Checks one data file of rows against its shape: node scripts/check-rows.ts indicators|commitments FILE */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { commitmentRow, indicatorRow } from '../src/intake/published/data-files.ts';

const [kind, file] = process.argv.slice(2);
const parsed = z
  .array((kind === 'indicators' ? indicatorRow : commitmentRow) as z.ZodType)
  .safeParse(JSON.parse(readFileSync(file ?? '', 'utf8')));
console.log(parsed.success ? `${parsed.data.length} rows, all in shape` : z.prettifyError(parsed.error));
