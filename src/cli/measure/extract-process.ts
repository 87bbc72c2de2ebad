/**
 * A process that counts one extract of absences and prints what it took, so that the memory measured is its own. Started
 * by `measureExtract` and by nothing else, with the file as its argument.
 */
import { createReadStream } from 'node:fs';
import type { CalendarDate, Quarter } from '../../domain/period/index.ts';
import { csvSource, extractWorkforce } from '../../intake/extract/index.ts';
import { SPECIMEN_REASONS, SPECIMEN_UNITS, SPECIMEN_YEARS } from './specimen-extract.ts';

const [file = ''] = process.argv.slice(2);
const from = performance.now();
const absences = await csvSource(createReadStream(file));
const staff = await csvSource([
  Buffer.from(
    `Service,Date,FTE\n${SPECIMEN_UNITS.map(({ name }) => `${name.en},2023-09-30,500\n`).join('')}`,
  ),
]);
if (!absences.ok || !staff.ok) throw new Error('the specimen has no separator');
const given = {
  completeFrom: SPECIMEN_YEARS.from as CalendarDate,
  takenOn: SPECIMEN_YEARS.to as CalendarDate,
  units: SPECIMEN_UNITS,
  decimalMark: 'point',
} as const;
const result = await extractWorkforce({
  absences: absences.value,
  declaration: {
    ...given,
    quarter: '2023-24-Q2' as Quarter,
    measure: { kind: 'days' },
    total: { en: 'Total', cy: 'Cyfanswm' },
    reasons: SPECIMEN_REASONS,
  },
  staff: staff.value,
  establishment: { ...given, shape: 'by-date' },
  basis: 'end',
});
if (!result.ok) throw new Error('the specimen raises questions');
const { read, refused } = result.value.absenceRows;
const took = {
  rows: read,
  refused,
  ms: performance.now() - from,
  peakMib: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(took));
