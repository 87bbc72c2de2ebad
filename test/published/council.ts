/** The real council's data files, as a period record straight from the files: what a store must give back. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { definitionIn } from '../../src/domain/framework/index.ts';
import { holdsIn, type Quarter, yearOf } from '../../src/domain/period/index.ts';
import {
  NO_SECTIONS,
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
  const edition = publication.editions.find((candidate) => candidate.period === period);
  const directorate = publication.directorates.find(({ id }) => id === edition?.directorate);
  const plan = publication.plans.find(({ years }) => holdsIn(years, period as Quarter));
  const scheme = publication.schemes.find(({ years }) => holdsIn(years, period as Quarter));
  assert.ok(edition && directorate && plan && scheme, `no edition for ${period}`);
  const year = yearOf(edition.period);
  const position = (indicator: Publication['indicators'][number]) =>
    definitionIn(indicator, year)?.position ?? 0;
  return {
    authority: publication.authority,
    directorate,
    plan,
    scheme,
    edition,
    indicators: publication.indicators
      .filter((indicator) => definitionIn(indicator, year) !== null)
      .toSorted((one, other) => position(one) - position(other)),
    commitments: publication.commitments.filter((commitment) => commitment.year === year),
    sections: publication.sections[edition.id] ?? NO_SECTIONS,
  };
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
