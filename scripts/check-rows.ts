/** Checks one data file against its shape: node scripts/check-rows.ts FILE */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { commitmentRow, indicatorRow, SECTION_FILES } from '../src/intake/published/data-files.ts';

const SHAPES: Readonly<Record<string, z.ZodType>> = {
  'indicators.json': z.array(indicatorRow),
  'commitments.json': z.array(commitmentRow),
  ...Object.fromEntries(Object.entries(SECTION_FILES).map(([name, shape]) => [`${name}.json`, shape])),
};

const [file = ''] = process.argv.slice(2);
const shape = SHAPES[basename(file)];
if (shape === undefined) throw new Error(`no shape for ${file}`);
const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
console.log(parsed.success ? 'in shape' : z.prettifyError(parsed.error));
