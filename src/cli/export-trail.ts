import { parseQuarter } from '../domain/period/index.ts';
import { fail, ok, type Result } from '../domain/value/index.ts';
import { servedAuthority } from '../use-cases/index.ts';
import { peopleTrail, quarterTrail, TRAIL_FORMATS, trailText } from '../use-cases/trail/index.ts';
import { oneOf } from './arguments.ts';
import { misuse, type Refusal, refusal, type Services } from './command.ts';
import { deliver } from './output.ts';

const EXAMPLE = 'mesur export trail people --out people.csv';

/** `mesur export trail`: what happened to people, or in a quarter, for an auditor; that it was carried away is noted. */
export async function exportTrail(
  named: readonly string[],
  {
    services,
    format,
    out,
  }: { readonly services: Services; readonly format: string; readonly out?: string | undefined },
): Promise<Result<null, Refusal>> {
  const [first, period, surplus] = named;
  const isPeople = first === 'people' && period === undefined;
  if (first === undefined || surplus !== undefined || (!isPeople && period === undefined))
    return fail(misuse(`name whose trail, people or a directorate and a period: ${EXAMPLE}.`));
  const quarter = period === undefined ? null : parseQuarter(period);
  if (quarter?.ok === false) return fail(misuse(`"${period}" is not a quarter: write it as 2023-24-Q3.`));
  const as = oneOf({ name: 'format', given: format, words: TRAIL_FORMATS });
  if (!as.ok) return as;
  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const authority = await servedAuthority(store);
    if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
    const rows =
      quarter === null
        ? await peopleTrail(store.accounts)(authority.id)
        : await quarterTrail({ store, accounts: store.accounts })({
            authority: authority.id,
            directorate: first,
            period: quarter.value,
          });
    if (rows === null)
      return fail(refusal(`no quarter ${period} of ${first} is collected: check the names.`));
    const done = await deliver({ content: trailText(rows, as.value), file: out, services });
    if (done.ok) await services.noted({ event: 'exported', trail: named.join(' '), rows: rows.length });
    return done.ok ? ok(null) : done;
  } finally {
    await store.close();
  }
}
