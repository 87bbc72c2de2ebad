import {
  coversPlace,
  type Grant,
  type Person,
  type PersonId,
  ROLES,
  type Role,
} from '../domain/people/index.ts';

/** What a person does, or wants to. */
export type Verb =
  | 'read-published'
  | 'read-edition'
  | 'read-return'
  | 'read-trail'
  | 'read-quarter'
  | 'edit-return'
  | 'translate-return'
  | 'approve-return'
  | 'send-back-return'
  | 'accept-return'
  | 'reopen-return'
  | 'assign-return'
  | 'edit-in-bulk'
  | 'open-quarter'
  | 'set-targets'
  | 'sign-off-quarter'
  | 'seal-edition'
  | 'publish-edition'
  | 'manage-people';

/** The roles that may, each everywhere in its scope; `owner` only what is their own. */
interface Allowance {
  readonly verb: Verb;
  /** Whether it decides for the council: a role that may do it is given by two administrators. */
  readonly isPower: boolean;
  /** Everybody, signed in or not. */
  readonly everybody?: true;
  readonly roles: readonly Role[];
}

/** Everything that anybody may do. What is not here is refused. */
export const ALLOWANCES: readonly Allowance[] = [
  { verb: 'read-published', isPower: false, everybody: true, roles: [] },
  // Sealed and not yet published: those who took part, and the committee that is to discuss it.
  {
    verb: 'read-edition',
    isPower: false,
    roles: ['data-manager', 'head-of-service', 'director', 'performance-team', 'scrutiny-member'],
  },
  {
    verb: 'read-return',
    isPower: false,
    roles: ['owner', 'data-manager', 'head-of-service', 'director', 'performance-team'],
  },
  {
    verb: 'read-trail',
    isPower: false,
    roles: ['owner', 'data-manager', 'head-of-service', 'director', 'performance-team'],
  },
  {
    verb: 'read-quarter',
    isPower: false,
    roles: ['data-manager', 'head-of-service', 'director', 'performance-team'],
  },
  { verb: 'edit-return', isPower: false, roles: ['owner', 'data-manager'] },
  { verb: 'translate-return', isPower: false, roles: ['owner', 'data-manager', 'performance-team'] },
  // Nobody approves what they sent themselves: the transition refuses that, whatever their roles.
  { verb: 'approve-return', isPower: true, roles: ['head-of-service', 'director'] },
  { verb: 'send-back-return', isPower: false, roles: ['head-of-service', 'director', 'performance-team'] },
  { verb: 'accept-return', isPower: true, roles: ['performance-team'] },
  { verb: 'reopen-return', isPower: false, roles: ['performance-team'] },
  { verb: 'assign-return', isPower: false, roles: ['data-manager', 'performance-team'] },
  { verb: 'edit-in-bulk', isPower: false, roles: ['data-manager'] },
  { verb: 'open-quarter', isPower: false, roles: ['data-manager', 'performance-team'] },
  { verb: 'set-targets', isPower: false, roles: ['performance-team'] },
  { verb: 'sign-off-quarter', isPower: true, roles: ['director'] },
  { verb: 'seal-edition', isPower: true, roles: ['performance-team'] },
  { verb: 'publish-edition', isPower: true, roles: ['performance-team'] },
  { verb: 'manage-people', isPower: true, roles: ['administrator'] },
];

/** Every verb of the table, in its order. */
export const VERBS: readonly Verb[] = ALLOWANCES.map(({ verb }) => verb);

/** The roles that hold a power, read off the table: whoever adds a verb has to say whether it is one. */
export const POWERFUL_ROLES: readonly Role[] = ROLES.filter((role) =>
  ALLOWANCES.some(({ isPower, roles }) => isPower && roles.includes(role)),
);

/** What is acted on: whose it is, where it stands, and who answers for it, if anybody. */
export interface Thing {
  readonly authority: string;
  /** Null: the authority as a whole. */
  readonly directorate: string | null;
  /** Null: the directorate as a whole. */
  readonly service: string | null;
  readonly owner: PersonId | null;
}

/** Whether a person, or somebody who is not signed in (null), may do this to a thing. */
export function may({
  person,
  verb,
  thing,
}: {
  readonly person: Person | null;
  readonly verb: Verb;
  readonly thing: Thing;
}): boolean {
  const allowance = allowanceFor(verb);
  if (allowance.everybody === true) return true;
  if (person === null || !person.isActive || person.authority !== thing.authority) return false;
  if (allowance.roles.includes('owner') && thing.owner === person.id) return true;
  return grantsFor(person, allowance).some((grant) => coversPlace(grant, thing));
}

/** Whether a person may do this somewhere: whether to offer a page at all. Owning is not looked at. */
export function mayAnywhere(person: Person, verb: Verb): boolean {
  const allowance = allowanceFor(verb);
  return allowance.everybody === true || (person.isActive && grantsFor(person, allowance).length > 0);
}

/** Holding the role of owner gives nothing by itself: only being named as a return's owner does. */
function grantsFor(person: Person, { roles }: Allowance): readonly Grant[] {
  return person.grants.filter(({ role }) => role !== 'owner' && roles.includes(role));
}

function allowanceFor(verb: Verb): Allowance {
  const allowance = ALLOWANCES.find((candidate) => candidate.verb === verb);
  if (allowance === undefined) throw new Error(`no allowance for ${verb}`);
  return allowance;
}
