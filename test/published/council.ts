/** The real council's data files, as a period record straight from the files: what a store must give back. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type PeriodRecord,
  type Publication,
  type Scorecard,
  scorecardOf,
} from '../../src/domain/scorecard/index.ts';
import { readPublication } from '../../src/intake/published/index.ts';

export const COUNCIL_FOLDER = fileURLToPath(new URL('../../data/bridgend', import.meta.url));

export async function council(): Promise<Publication> {
  const read = await readPublication(COUNCIL_FOLDER);
  assert.ok(read.ok, read.ok ? '' : `${read.failure.file}: ${read.failure.detail}`);
  return read.value.publication;
}

export function recordOf(publication: Publication, period: string): PeriodRecord {
  const record = publication.records.find(({ edition }) => edition.period === period);
  assert.ok(record, `no record for ${period}`);
  return record;
}

export async function scorecardFor(period: string): Promise<Scorecard> {
  return scorecardOf(recordOf(await council(), period));
}

/** The text of an original report, where the folder of originals is at hand; else null. */
export function originalReport(name: string): string | null {
  const folder =
    process.env.MESUR_ORIGINALS ?? fileURLToPath(new URL('../../../shared/reports', import.meta.url));
  const path = `${folder}/${name}.txt`;
  return existsSync(path) ? path : null;
}
