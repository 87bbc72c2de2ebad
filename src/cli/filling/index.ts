/**
 * Files that fill an open quarter, by `mesur import`: absences and staff, readings, councils' figures, cases.
 *
 * What always holds: nothing is kept with `--dry-run`, and all or nothing without; every row is taken or said, with its
 * line and why; a question is told with the option that answers it; nothing of a person is written anywhere.
 *
 * @example await importFilling(['--readings', 'q3.csv', 'ssw', '2023-24-Q3', '--as', EMAIL], services)
 */
import { fail, type Result } from '../../domain/value/index.ts';
import { type OpenedStore, servedAuthority } from '../../use-cases/index.ts';
import { fillPlace } from '../../use-cases/returns/index.ts';
import { type Refusal, refusal, type Services } from '../command.ts';
import { deliver } from '../output.ts';
import { personNamed } from '../person-named.ts';
import { type FillContext, placeRefusal } from './fill-context.ts';
import { type FillFiles, type FillOrder, fillOrder } from './fill-order.ts';
import { countNotTaken, type FillReport, reportJson, reportText } from './fill-report.ts';
import { importAbsences } from './import-absences.ts';
import { importBenchmarks } from './import-benchmarks.ts';
import { importCases } from './import-cases.ts';
import { importReadings } from './import-readings.ts';

export { asksToFill } from './fill-order.ts';

/** The help of lists that fill a quarter, after that of workbooks. */
export const FILLING_HELP = `mesur import --readings FILE DIRECTORATE PERIOD --as EMAIL
mesur import --absences FILE [--establishment FILE] --declaration FILE.json DIRECTORATE PERIOD --as EMAIL
mesur import --cases FILE --definition FILE.json --indicator CODE DIRECTORATE PERIOD --as EMAIL
mesur import --benchmarks FILE [--incomplete] DIRECTORATE PERIOD --as EMAIL
             [--dry-run] [--lang en|cy] [--format text|json] [--separator S] [--decimal D] [--encoding E] [--column NAME=HEADING]

Fills an open quarter from lists that other systems give, CSV or the first sheet of a workbook. Says how many rows came
in, did not, and why. All of it becomes drafts in one transaction; brought twice, it changes nothing. docs/files.md shows
each file. Ends with 1 when a row was not taken.

  --readings FILE        figures of indicators, a row each
  --absences FILE        a row for each absence: fills in staff and sickness. Nothing of a person is kept
  --establishment FILE   the list of staff, for FTE; rates are not stated without it
  --declaration FILE     what the two hold, as JSON
  --cases FILE           a row for each case, to count one indicator from
  --definition FILE      what is counted, as JSON
  --indicator CODE       the indicator
  --benchmarks FILE      figures of all councils of Wales, a row each: the figure for Wales and the rank. Performance team.
                         A row for Wales itself is the figure for Wales
  --incomplete           use the councils that are there, where some are missing or were not understood
  --separator S          comma, semicolon, tab or stroke, where that is not certain
  --decimal D            point or comma, where that is not certain
  --encoding E           windows-1252, macintosh, iso-8859-14 or iso-8859-15, where that is not certain
  --column NAME=HEADING  which heading stands over a column, where that is not certain; as often as needed
  --format FORMAT        text, with the first 20 rows not taken in full, or json with all of them

For example: mesur import --readings q3.csv ssw 2023-24-Q3 --as manager@council.example --dry-run`;

/** Fills an open quarter from files, as a command line asks. */
export async function importFilling(
  args: readonly string[],
  services: Services,
): Promise<Result<null, Refusal>> {
  const order = fillOrder(args, services);
  if (!order.ok) return order;
  const opened = await services.openStore();
  if (!opened.ok) return opened;
  try {
    return await filledFrom(opened.value, { order: order.value, services });
  } finally {
    await opened.value.close();
  }
}

async function filledFrom(
  store: OpenedStore,
  { order, services }: { readonly order: FillOrder; readonly services: Services },
): Promise<Result<null, Refusal>> {
  const authority = await servedAuthority(store);
  if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
  const person = await personNamed(store, { authority: authority.id, email: order.email });
  if (!person.ok) return person;
  const acting = { store, clock: services.clock, person: person.value };
  const key = { authority: authority.id, directorate: order.directorate, period: order.period };
  const place = await fillPlace(acting, key);
  if (!place.ok) return fail(placeRefusal(place.failure, order));
  const report = await reportOf(order.files, { acting, key, quarter: place.value.quarter, order });
  if (!report.ok) return report;
  const isJson = order.format === 'json';
  const content = isJson ? reportJson(report.value) : reportText(report.value, order.language);
  const delivered = await deliver({ content, file: undefined, services });
  if (!delivered.ok) return delivered;
  const left = countNotTaken(report.value);
  return left === 0 ? delivered : fail(refusal(`${left} rows or returns were not taken: see above.`));
}

function reportOf(
  files: FillFiles,
  { order, ...place }: FillContext<FillFiles['kind']>,
): Promise<Result<FillReport, Refusal>> {
  switch (files.kind) {
    case 'absences':
      return importAbsences({ ...place, order: { ...order, files } });
    case 'readings':
      return importReadings({ ...place, order: { ...order, files } });
    case 'benchmarks':
      return importBenchmarks({ ...place, order: { ...order, files } });
    case 'cases':
      return importCases({ ...place, order: { ...order, files } });
  }
}
