import type { Person, ProposedChange } from '../domain/people/index.ts';
import { fail, ok, type Result } from '../domain/value/index.ts';
import { formatMoment, grantText, type Scopes } from '../locale/index.ts';
import {
  confirmOnServer,
  type Decided,
  listReports,
  type OpenedStore,
  proposalsOnServer,
  type ServerFailure,
  servedAuthority,
} from '../use-cases/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, refusal, type Services } from './command.ts';

/** `mesur people confirm`: what one administrator proposed, where no other can confirm it. */
export const people: Command = {
  name: 'people',
  summary: 'confirm what an administrator proposed, where no other can',
  help: `mesur people confirm
mesur people confirm NUMBER --reason TEXT

Roles that decide for the council, and links, codes and email addresses of people who hold one, are proposed by one
administrator and confirmed by another. Where no other administrator can sign in and confirm a proposal, whoever runs the
server does it here. Without NUMBER the proposals that are waiting are listed.

  NUMBER            the proposal, as listed here and on its page
  --reason TEXT     why it is confirmed on the server: kept in the history of the person, marked as done on the server

A link that is confirmed is printed once, for you to give to its person.

  MESUR_DATA        the folder of the database; .mesur unless told
  DATABASE_URL      the address of a PostgreSQL server, to be used in place of that folder
  MESUR_URL         the address that people know Mesur by, for links

For example: mesur people confirm 3 --reason "The second administrator has left; asked by the head of audit"`,
  run,
};

const OPTIONS = { reason: { type: 'string' } } as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [verb, number, ...others] = positionals;
  if (verb !== 'confirm' || others.length > 0)
    return fail(
      misuse('say what to do: mesur people confirm, or mesur people confirm NUMBER --reason TEXT.'),
    );
  if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number))
    return fail(misuse(`"${number}" is not the number of a proposal: mesur people confirm lists them.`));
  const reason = values.reason?.trim() ?? '';
  if (number !== undefined && reason === '')
    return fail(misuse('say why it is confirmed here: --reason "The second administrator has left".'));
  if (number === undefined && values.reason !== undefined)
    return fail(misuse('name the proposal too: mesur people confirm lists them with their numbers.'));
  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const authority = await servedAuthority(store);
    if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
    const place = { store, services, authority: authority.id };
    return number === undefined
      ? await listed(place)
      : await confirmed(place, { number: Number(number), reason });
  } finally {
    await store.close();
  }
}

interface Place {
  readonly store: OpenedStore;
  readonly services: Services;
  readonly authority: string;
}

async function listed({ store, services, authority }: Place): Promise<Result<null, Refusal>> {
  const [waiting, listings] = await Promise.all([
    proposalsOnServer(store)(authority),
    listReports(store, authority),
  ]);
  const scopes = { language: 'en', directorates: listings.map(({ directorate }) => directorate) } as const;
  const lines = waiting.map(({ proposal, person, by, confirmers }) => {
    const { number, change, proposedAt, reason } = proposal;
    const who = confirmers.length === 0 ? 'nobody on a page' : namesOf(confirmers);
    return [
      `${number}  ${changeText(change, { person, scopes })}`,
      `   proposed by ${by.name}, ${formatMoment(proposedAt, 'en')}${reason === null ? '' : `: ${reason}`}`,
      `   can be confirmed by ${who}`,
    ].join('\n');
  });
  services.output.write(`${lines.length === 0 ? 'No proposal is waiting.' : lines.join('\n')}\n`);
  return ok(null);
}

function changeText(
  change: ProposedChange,
  { person, scopes }: { readonly person: Person; readonly scopes: Scopes },
): string {
  switch (change.kind) {
    case 'link':
      return `${person.name}: a link to sign in`;
    case 'codes':
      return `${person.name}: remove the codes of their device`;
    case 'person': {
      const { before, after } = change;
      const roles = (of: Person) => of.grants.map((grant) => grantText(grant, scopes)).join('; ') || 'none';
      const parts = [
        ...(roles(before) === roles(after) ? [] : [`roles ${roles(before)} → ${roles(after)}`]),
        ...(before.email === after.email ? [] : [`email ${before.email} → ${after.email}`]),
        ...(before.isActive === after.isActive ? [] : ['may sign in again']),
      ];
      return `${person.name}: ${parts.join(', ')}`;
    }
  }
}

async function confirmed(
  { store, services, authority }: Place,
  { number, reason }: { readonly number: number; readonly reason: string },
): Promise<Result<null, Refusal>> {
  const { accounts } = store;
  const ports = { accounts, tokens: await services.tokens(), clock: services.clock };
  const done = await confirmOnServer(ports)({ authority, number, reason });
  if (!done.ok) return fail(refusal(failureLine(done.failure, number)));
  services.output.write(confirmedText(done.value, services));
  return ok(null);
}

function confirmedText({ proposal, person, link }: Decided, { environment }: Services): string {
  const first = `Proposal ${proposal.number} for ${person.name} is confirmed.\n`;
  if (link === null) return first;
  const { MESUR_URL: url, PORT: port } = environment;
  const path = `${person.language === 'cy' ? '/cy' : ''}/link/${link.token}`;
  const address = new URL(path, url || `http://localhost:${port || '3000'}`).href;
  return `${first}Give them this link. It can be used once, until ${formatMoment(link.expiresAt, 'en')}: ${address}\n`;
}

function failureLine(failure: ServerFailure, number: number): string {
  switch (failure.kind) {
    case 'unknown-proposal':
      return `there is no proposal ${number}: mesur people confirm lists those that are waiting.`;
    case 'decided':
      return `proposal ${number} has been decided already: mesur people confirm lists those that are waiting.`;
    case 'lapsed':
      return `proposal ${number} has lapsed, because its person was changed after it was made: ask for a new one.`;
    case 'email-taken':
      return `proposal ${number} cannot take effect: someone else has the email address by now. Decline it on its page.`;
    case 'last-administrator':
      return `proposal ${number} would leave no administrator: make someone else an administrator first.`;
    case 'others-can':
      return `${namesOf(failure.confirmers)} can confirm proposal ${number}: ask them to, on its page in Mesur.`;
  }
}

function namesOf(people: readonly Person[]): string {
  return people.map(({ name }) => name).join(' or ');
}
