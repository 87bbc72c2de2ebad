import {
  DECISIONS,
  type Person,
  type PersonId,
  PROPOSAL_KINDS,
  type Proposal,
  type ProposedChange,
} from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Accounts, DecisionRefusal, Instant, PersonEventType } from '../../use-cases/sign-in/ports.ts';
import { oneOf } from '../closed-words.ts';
import type { Engine } from '../engine.ts';
import { appendEvent } from '../events.ts';
import type { Database, WriteTransaction } from '../schema.ts';
import type { AccountsSchema } from './accounts-schema.ts';
import { insertProposal, standingOf } from './insert-proposal.ts';
import { forgetCodes } from './local-keys.ts';
import { insertLink, useUpLinks } from './one-time-links.ts';
import { appendPersonEvent, personStream } from './person-events.ts';
import { savePersonIn } from './save-person.ts';

type Proposals = Pick<Accounts, 'propose' | 'proposals' | 'proposal' | 'decide' | 'hasOpenedQuarter'>;

/** What waits for a second administrator, and what was decided of it. */
export function proposals(engine: Engine): Proposals {
  const { db, takeWriteLock } = engine;
  return {
    propose: ({ person, kind, change }) =>
      db.transaction().execute(async (transaction) => {
        await takeWriteLock(transaction);
        return insertProposal(transaction, { person, proposed: { kind }, change });
      }),
    proposals: async (authority) => {
      const rows = await db
        .selectFrom('proposal')
        .selectAll()
        .where('authority_id', '=', authority)
        .orderBy('number', 'desc')
        .execute();
      return Promise.all(rows.map((row) => proposalOf(db, row)));
    },
    proposal: (key) => readProposal(db, key),
    decide: (order) => decide(engine, order),
    hasOpenedQuarter: async (authority) => {
      const row = await db
        .selectFrom('quarter')
        .select('period')
        .where('authority_id', '=', authority)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

type Order = Parameters<Accounts['decide']>[0];

function decide({ db, takeWriteLock }: Engine, order: Order): Promise<Result<null, DecisionRefusal>> {
  const { decision, change } = order;
  return db.transaction().execute(async (transaction) => {
    await takeWriteLock(transaction);
    const proposal = await readProposal(transaction, order.proposal);
    if (proposal === null || proposal.version !== order.proposal.version) return fail('decided');
    if (proposal.state === 'lapsed') return fail('lapsed');
    if (proposal.state !== 'waiting') return fail('decided');
    // What may still be refused comes before anything is written.
    if (decision === 'confirmed' && proposal.change.kind === 'person') {
      const { authority, number } = proposal;
      const person = { ...proposal.change.after, authority };
      const saved = await savePersonIn(transaction, { person, change, proposal: number });
      if (!saved.ok) return saved;
    }
    await noteDecision(transaction, { ...order, proposal });
    if (decision === 'confirmed') await doTheRest(transaction, { ...order, proposal });
    return ok(null);
  });
}

async function noteDecision(
  transaction: WriteTransaction,
  { proposal, decision, change: { by, at, reason } }: Order,
): Promise<void> {
  const { authority, number, version, person } = proposal;
  await transaction
    .updateTable('proposal')
    .set({
      state: decision,
      version: version + 1,
      decided_by: by,
      decided_at: at,
      decision_reason: reason,
    })
    .where('authority_id', '=', authority)
    .where('number', '=', number)
    .execute();
  const type: PersonEventType =
    decision === 'confirmed' && by === null ? 'proposal-confirmed-on-server' : `proposal-${decision}`;
  await appendEvent(transaction, {
    ...personStream({ authority, id: person }),
    type,
    person: by,
    at,
    reason,
    directorate: null,
    period: null,
    content: { proposal: number },
  });
}

/** What confirming does besides changing the person. */
async function doTheRest(
  transaction: WriteTransaction,
  { proposal: { authority, person, change: proposed }, change, link }: Order,
): Promise<void> {
  const key = { authority, id: person };
  switch (proposed.kind) {
    case 'person':
      // Whoever holds a link from before would get in with what its person may do now.
      return useUpLinks(transaction, { person: key, at: change.at });
    case 'link':
      if (link === null) throw new Error('a link that is confirmed is given along');
      await insertLink(transaction, link);
      return appendPersonEvent(transaction, { person: key, type: 'link-made', change });
    case 'codes':
      await forgetCodes(transaction, key);
      return appendPersonEvent(transaction, { person: key, type: 'codes-removed', change });
  }
}

async function readProposal(
  db: Database,
  { authority, number }: Pick<Proposal, 'authority' | 'number'>,
): Promise<Proposal | null> {
  const row = await db
    .selectFrom('proposal')
    .selectAll()
    .where('authority_id', '=', authority)
    .where('number', '=', number)
    .executeTakeFirst();
  return row === undefined ? null : proposalOf(db, row);
}

async function proposalOf(db: Database, row: AccountsSchema['proposal']): Promise<Proposal> {
  const person = { authority: row.authority_id, id: row.person_id as PersonId };
  const state = oneOf(['waiting', ...DECISIONS] as const, row.state);
  const hasLapsed = state === 'waiting' && (await standingOf(db, person)) !== row.standing;
  return {
    authority: person.authority,
    number: row.number,
    version: row.version,
    person: person.id,
    change: changeOf(row),
    state: hasLapsed ? 'lapsed' : state,
    proposedBy: row.proposed_by as PersonId,
    proposedAt: row.proposed_at as Instant,
    reason: row.reason,
    decidedBy: row.decided_by as PersonId | null,
    decidedAt: row.decided_at as Instant | null,
    decisionReason: row.decision_reason,
  };
}

function changeOf({ kind, content }: AccountsSchema['proposal']): ProposedChange {
  const known = oneOf(PROPOSAL_KINDS, kind);
  if (known !== 'person') return { kind: known };
  // Written by `insertProposal` alone, and never changed since.
  const sides = JSON.parse(content ?? '') as { readonly before: Person; readonly after: Person };
  return { kind: known, ...sides };
}
