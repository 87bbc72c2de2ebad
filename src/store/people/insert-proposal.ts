import type { Person, ProposalKind, ProposedChange } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { PersonChange, PersonEventType } from '../../use-cases/sign-in/ports.ts';
import { appendEvent } from '../events.ts';
import type { Database, WriteTransaction } from '../schema.ts';
import { personStream } from './person-events.ts';

type PersonKey = Pick<Person, 'authority' | 'id'>;

/** What makes or changes a person: a proposal is made of how the last of these left them. */
const CHANGES: readonly PersonEventType[] = ['person-added', 'person-changed'];

const PROPOSED: Readonly<Record<ProposalKind, PersonEventType>> = {
  person: 'person-proposed',
  link: 'link-proposed',
  codes: 'codes-proposed',
};

/** Which event of their trail made or last changed a person; 0 where none did. */
export async function standingOf(db: Database, person: PersonKey): Promise<number> {
  const { authority, stream } = personStream(person);
  const { last } = await db
    .selectFrom('event')
    .select((select) => select.fn.max('sequence').as('last'))
    .where('authority_id', '=', authority)
    .where('stream', '=', stream)
    .where('type', 'in', CHANGES)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/**
 * Keeps a proposal, and says so in the trail of its person; refused while another of its kind waits for them. The
 * caller's transaction holds the write lock, which makes its number the next.
 */
export async function insertProposal(
  transaction: WriteTransaction,
  {
    person,
    proposed,
    change: { by, at, reason },
  }: { readonly person: PersonKey; readonly proposed: ProposedChange; readonly change: PersonChange },
): Promise<Result<null, 'proposal-waiting'>> {
  if (by === null) throw new Error('a proposal is an administrator’s');
  const { authority, id } = person;
  const standing = await standingOf(transaction, person);
  const ofAuthority = transaction.selectFrom('proposal').where('authority_id', '=', authority);
  const waiting = await ofAuthority
    .select('number')
    .where('person_id', '=', id)
    .where('kind', '=', proposed.kind)
    .where('state', '=', 'waiting')
    .where('standing', '=', standing)
    .executeTakeFirst();
  if (waiting !== undefined) return fail('proposal-waiting');
  const { last } = await ofAuthority
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const number = Number(last ?? 0) + 1;
  const sides = proposed.kind === 'person' ? { before: proposed.before, after: proposed.after } : null;
  await transaction
    .insertInto('proposal')
    .values({
      authority_id: authority,
      number,
      version: 1,
      person_id: id,
      kind: proposed.kind,
      content: sides === null ? null : JSON.stringify(sides),
      standing,
      state: 'waiting',
      proposed_by: by,
      proposed_at: at,
      reason,
      decided_by: null,
      decided_at: null,
      decision_reason: null,
    })
    .execute();
  await appendEvent(transaction, {
    ...personStream(person),
    type: PROPOSED[proposed.kind],
    person: by,
    at,
    reason,
    directorate: null,
    period: null,
    content: { ...sides, proposal: number },
  });
  return ok(null);
}
