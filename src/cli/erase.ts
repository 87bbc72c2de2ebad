import { parseQuarter } from '../domain/period/index.ts';
import { fail, ok, type Result } from '../domain/value/index.ts';
import { formatMoment } from '../locale/index.ts';
import { type OpenedStore, servedAuthority } from '../use-cases/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, refusal, type Services } from './command.ts';

/** `mesur erase`: what events of the trail say, where the law asks for it. */
export const erase: Command = {
  name: 'erase',
  summary: 'erase what events of the history say, where the law requires it',
  help: `mesur erase WHOSE
mesur erase WHOSE NUMBER... --reason TEXT

Erases what events in the history of a person or of a return say: the details and the reason of each. That each event
happened, when, and who did it stays, and mesur verify still finds the history sound. It cannot be undone. Without
NUMBER the events are listed.

  WHOSE             the email address or the id of a person, or a return as DIRECTORATE/PERIOD/KIND/CODE,
                    for example ssw/2023-24-Q3/indicator/PM28
  NUMBER            the events to erase, as listed
  --reason TEXT     why, without what is erased: kept in the history

What a person is called now, what a return says now, waiting and decided proposals, sealed editions and backups are not
changed by this: change those first where they say the same. Unused space in the files of the database can keep what
was erased until the database writes over it.

  MESUR_DATA           the folder of the database; .mesur unless told
  DATABASE_URL         the address of a PostgreSQL server, to be used in place of that folder
  DATABASE_OWNER_URL   the same as the owner of the tables, where Mesur runs under another account

For example: mesur erase ssw/2023-24-Q3/indicator/PM28 4 --reason "Request 112 under the UK GDPR"`,
  run,
};

const OPTIONS = { reason: { type: 'string' } } as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [whose, ...numbers] = positionals;
  if (whose === undefined || whose === '')
    return fail(misuse('name a person or a return: mesur erase ssw/2023-24-Q3/indicator/PM28.'));
  const wrong = numbers.find((number) => !/^[1-9]\d{0,8}$/.test(number));
  if (wrong !== undefined)
    return fail(misuse(`"${wrong}" is not the number of an event: mesur erase ${whose} lists them.`));
  const reason = values.reason?.trim() ?? '';
  if (numbers.length > 0 && reason === '')
    return fail(misuse('say why it is erased: --reason "Request 112 under the UK GDPR".'));
  if (numbers.length === 0 && values.reason !== undefined)
    return fail(misuse(`name the events too: mesur erase ${whose} lists them with their numbers.`));
  const opened = await services.openAsOwner();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const authority = await servedAuthority(store);
    if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
    const stream = await streamOf(store, { authority: authority.id, whose });
    if (!stream.ok) return stream;
    const trail = { authority: authority.id, stream: stream.value };
    return numbers.length === 0
      ? await listed(trail, { store, services, whose })
      : await erased(trail, { store, services, whose, sequences: numbers.map(Number), reason });
  } finally {
    await store.close();
  }
}

/** The stream of events that is meant by the name of a person or return. */
async function streamOf(
  { accounts }: OpenedStore,
  { authority, whose }: { readonly authority: string; readonly whose: string },
): Promise<Result<string, Refusal>> {
  if (whose.includes('/')) {
    const [directorate = '', period = '', kind = '', ...code] = whose.split('/');
    if (!parseQuarter(period).ok || kind === '' || code.length === 0)
      return fail(misuse(`"${whose}" is not a return: write it as ssw/2023-24-Q3/indicator/PM28.`));
    return ok(['return', directorate, period, kind, ...code].join('/'));
  }
  const people = await accounts.people(authority);
  const person = people.find(({ id, email }) => id === whose || email.toLowerCase() === whose.toLowerCase());
  if (person === undefined) return fail(refusal(`nobody has the email address or id ${whose}: check it.`));
  return ok(`person/${person.id}`);
}

interface TrailName {
  readonly authority: string;
  readonly stream: string;
}

interface Place {
  readonly store: OpenedStore;
  readonly services: Services;
  readonly whose: string;
}

async function listed(trail: TrailName, { store, services, whose }: Place): Promise<Result<null, Refusal>> {
  const events = await store.erasing.events(trail);
  if (events.length === 0) return fail(refusal(`there is no history of ${whose}: check the name.`));
  const people = await store.accounts.people(trail.authority);
  const lines = events.map(({ sequence, type, by, at, reason, isErased }) => {
    const who = by === null ? 'Mesur' : (people.find(({ id }) => id === by)?.name ?? by);
    const said = isErased ? ' (erased)' : reason === null || reason === '' ? '' : `: ${reason}`;
    return `${sequence}  ${type}, ${who}, ${formatMoment(at, 'en')}${said}\n`;
  });
  services.output.write(lines.join(''));
  return ok(null);
}

async function erased(
  trail: TrailName,
  {
    store,
    services,
    whose,
    sequences,
    reason,
  }: Place & { readonly sequences: readonly number[]; readonly reason: string },
): Promise<Result<null, Refusal>> {
  const order = { ...trail, sequences: [...new Set(sequences)], at: services.clock.now(), reason };
  if (!(await store.erasing.erase(order)))
    return fail(
      refusal(
        `nothing was erased: one of these events is not there or was erased before. mesur erase ${whose} lists them.`,
      ),
    );
  await services.noted({ event: 'erased', stream: trail.stream, sequences: order.sequences });
  const count = order.sequences.length;
  services.output.write(
    `${count === 1 ? 'One event is' : `${count} events are`} erased. Backups made before still have what was erased.\n`,
  );
  return ok(null);
}
