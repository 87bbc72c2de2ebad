/** The schemes of the data files, for tests that score by a council's real key. */
import { readFileSync } from 'node:fs';
import type { Scheme } from '../src/domain/scoring/index.ts';
import { schemeFile } from '../src/intake/published/data-files.ts';

export function schemeOf(year: '2017-18' | '2023-24'): Scheme {
  const file = new URL(`../data/bridgend/schemes/${year}.json`, import.meta.url);
  return schemeFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}
