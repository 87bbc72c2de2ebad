import type { Decision, Person, PersonId, Proposal, ProposalKind } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import type { Bilingual, Language, Result } from '../../domain/value/index.ts';
import type { Erasure } from '../erasing/index.ts';

export type { Instant };

/** The time, given to whoever needs it. */
export interface Clock {
  now(): Instant;
}

/** Keeps passwords so that they cannot be read back: argon2id in PHC form, off the event loop. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Whether `password` is the one of `kept`; takes as long when `kept` is null, for a name nobody has. */
  verify(order: { readonly password: string; readonly kept: string | null }): Promise<boolean>;
  /** Leaked passwords and common words, in small letters. Loaded when first asked for. */
  commonOnes(): Promise<ReadonlySet<string>>;
}

/** Unguessable texts: 32 random bytes. Only the SHA-256 of one is ever kept. */
export interface Tokens {
  make(): string;
  hash(token: string): string;
}

/** Codes by time from a person's own device (TOTP, RFC 6238: SHA-1, six digits, thirty seconds). */
export interface OneTimeCodes {
  makeSecret(): string;
  /** The address that a device reads as a picture or by hand: "otpauth://totp/…". */
  address(order: { readonly secret: string; readonly account: string; readonly issuer: string }): string;
  /** The number of the step whose code this is, at most one step from now, or null. A step is used once only. */
  stepOf(order: { readonly secret: string; readonly code: string; readonly now: Instant }): number | null;
}

/** What is kept between leaving for the identity provider and coming back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the identity provider says somebody is. People are known by issuer and subject, never by e-mail. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
  /** When they last proved it to the provider; null where it does not say. */
  readonly authenticatedAt: Instant | null;
}

/** Why the identity provider proved nothing: it does not answer, or what came back was not what was asked. */
export type IdentityFailure = { readonly kind: 'unreachable' | 'refused'; readonly detail: string };

/** The council's own accounts, by OpenID Connect: authorisation code with PKCE. Found when first needed. */
export interface IdentityProvider {
  readonly name: Bilingual;
  /** With `isAgain` people are asked to sign in there though they are. */
  begin(
    language: Language,
    how?: { readonly isAgain: boolean },
  ): Promise<Result<{ readonly url: string; readonly attempt: SignInAttempt }, IdentityFailure>>;
  finish(order: {
    readonly callback: URL;
    readonly attempt: SignInAttempt;
  }): Promise<Result<ProvenIdentity, IdentityFailure>>;
}

/** A letter to one person, plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Named in the header Message-ID, so that the same letter is known again. */
  readonly id: string;
}

/** Sends letters. A failure is final for this try; whether to try again is for the caller. */
export interface Mail {
  send(
    letter: Letter,
  ): Promise<Result<null, { readonly kind: 'unreachable' | 'refused'; readonly detail: string }>>;
}

/** A session as kept. Times are instants; `token` and its hash never stand here. */
export interface Session {
  readonly id: string;
  readonly authority: string;
  readonly person: PersonId;
  /** The anti-forgery token of its forms. */
  readonly formToken: string;
  readonly startedAt: Instant;
  readonly seenAt: Instant;
  /** How it began: "password", "identity-provider", "link" or "demo". */
  readonly by: SignInWay;
  /** When its person last proved with the council's accounts that it is still them; null: not since, or it was used. */
  readonly provedAt: Instant | null;
}

/** A way of signing in. */
export type SignInWay = 'password' | 'identity-provider' | 'link' | 'demo';

export const SIGN_IN_WAYS: readonly SignInWay[] = ['password', 'identity-provider', 'link', 'demo'];

/** What a local account holds. */
export interface LocalKey {
  readonly person: PersonId;
  readonly authority: string;
  readonly passwordHash: string | null;
  /** Null: no code is asked for. */
  readonly codes: LocalCodes | null;
}

/** The codes of somebody's device. */
interface LocalCodes {
  /** Null: kept under a key that is not held here, so that no code can be proved. */
  readonly secret: string | null;
  /** The last step whose code was used: it and earlier ones are refused. */
  readonly step: number | null;
}

/** What a link is for. */
export type LinkPurpose = 'first-sign-in' | 'new-password';

export const LINK_PURPOSES: readonly LinkPurpose[] = ['first-sign-in', 'new-password'];

/** A link that is good once: for a new person's first sign-in, or a forgotten password. */
export interface OneTimeLink {
  readonly authority: string;
  readonly person: PersonId;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Instant;
}

/** A change of a person or their roles, for the trail. */
export interface PersonChange {
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly reason: string | null;
}

/** What can happen to a person, for the trail. */
export type PersonEventType =
  | 'person-added'
  | 'person-changed'
  | 'link-made'
  | 'password-set'
  | 'identity-tied'
  | 'codes-set-up'
  | 'codes-removed'
  | 'recovery-code-used'
  | 'person-proposed'
  | 'link-proposed'
  | 'codes-proposed'
  | 'proposal-confirmed'
  | 'proposal-confirmed-on-server'
  | 'proposal-declined'
  | 'proposal-withdrawn';

/** Each type that an event of a person can have. */
export const PERSON_EVENT_TYPES: readonly PersonEventType[] = [
  'person-added',
  'person-changed',
  'link-made',
  'password-set',
  'identity-tied',
  'codes-set-up',
  'codes-removed',
  'recovery-code-used',
  'person-proposed',
  'link-proposed',
  'codes-proposed',
  'proposal-confirmed',
  'proposal-confirmed-on-server',
  'proposal-declined',
  'proposal-withdrawn',
];

/**
 * What happened to a person. `before` and `after` are there for "person-added", "person-changed" and
 * "person-proposed"; `proposal` is the number of the proposal that it belongs to.
 */
export interface PersonEvent extends PersonChange {
  readonly type: PersonEventType;
  readonly before: Person | null;
  readonly after: Person | null;
  readonly proposal: number | null;
}

/**
 * Why a person is not saved: another of the authority has the e-mail, nobody would be left to manage people, or what
 * has to be confirmed would stand beside another such change that waits.
 */
export type PersonRefusal = 'email-taken' | 'last-administrator' | 'proposal-waiting';

/** Why nothing was decided of a proposal: somebody decided before, or its person was changed since. */
export type DecisionRefusal = 'decided' | 'lapsed' | Exclude<PersonRefusal, 'proposal-waiting'>;

/**
 * People and how they sign in. Implemented by the store on both databases; on PostgreSQL the application's own role
 * cannot read the tables of sessions, keys and links. Every change of a person is in the trail (`event`).
 */
export interface Accounts {
  people(authority: string): Promise<readonly Person[]>;
  person(key: { readonly authority: string; readonly id: PersonId }): Promise<Person | null>;
  /** Persons of any authority with this e-mail, compared without case. */
  personsByEmail(email: string): Promise<readonly Person[]>;
  /** What the authority is called, in both languages; none while it is not held. */
  authorityNames(authority: string): Promise<readonly string[]>;
  /**
   * Adds, or changes, a person with all of their roles. Refused when another of the authority has the e-mail, or when
   * it takes the role or the activity from the last active administrator. `proposed` is what the person is to be
   * when another administrator confirms it, and is kept as a proposal with it. Atomic.
   */
  savePerson(order: {
    readonly person: Person;
    readonly change: PersonChange;
    readonly proposed?: Person | null;
  }): Promise<Result<null, PersonRefusal>>;

  /** Proposes a link for a person, or to remove their codes; refused where one of that kind waits already. Atomic. */
  propose(order: {
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly kind: Exclude<ProposalKind, 'person'>;
    readonly change: PersonChange & { readonly by: PersonId };
  }): Promise<Result<null, 'proposal-waiting'>>;
  /** The proposals of an authority, the newest first. */
  proposals(authority: string): Promise<readonly Proposal[]>;
  proposal(key: { readonly authority: string; readonly number: number }): Promise<Proposal | null>;
  /**
   * Decides a proposal as it was looked at, and does what it says where it is confirmed: the person is changed, the
   * codes go, or the link is kept. Whoever got a power by it loses the links that were made for them before. `by` is
   * null on the server. Atomic, and in the trail of the person.
   */
  decide(order: {
    readonly proposal: Proposal;
    readonly decision: Decision;
    readonly change: PersonChange;
    /** The link that is confirmed; null for all else. */
    readonly link: { readonly tokenHash: string; readonly link: OneTimeLink } | null;
  }): Promise<Result<null, DecisionRefusal>>;
  /** Whether any quarter of an authority was ever opened: until then it is being set up. */
  hasOpenedQuarter(authority: string): Promise<boolean>;

  /** Adds to the trail of a person what is not a change of the person: keys and links. */
  notePersonEvent(order: {
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly type:
      | 'link-made'
      | 'password-set'
      | 'identity-tied'
      | 'codes-set-up'
      | 'codes-removed'
      | 'recovery-code-used';
    readonly change: PersonChange;
  }): Promise<void>;
  /** What happened to a person, the earliest first. */
  personEvents(person: Pick<Person, 'authority' | 'id'>): Promise<readonly PersonEvent[]>;

  /** What was erased by law of the trails of an authority, the earliest first. */
  erasures(authority: string): Promise<readonly Erasure[]>;

  /** The last event of their trail that a person was told of; 0 for none. */
  toldUntil(person: Pick<Person, 'authority' | 'id'>): Promise<number>;
  /** Keeps up to which event a person was told; never back. */
  markTold(order: {
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly sequence: number;
  }): Promise<void>;
  /** The people of an authority of whose trail they were not told all. */
  peopleToTell(authority: string): Promise<readonly PersonId[]>;

  key(person: Pick<Person, 'authority' | 'id'>): Promise<LocalKey | null>;
  /** Keeps a password in place of the one before; codes stay. */
  savePassword(order: {
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly passwordHash: string;
  }): Promise<void>;
  /** Keeps the secret of a device, encrypted, with recovery codes in place of those before; the password stays. */
  saveCodes(order: {
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly secret: string;
    readonly step: number | null;
    readonly recoveryHashes: readonly string[];
  }): Promise<void>;
  /** Asks for codes no more; recovery codes go with them. */
  removeCodes(person: Pick<Person, 'authority' | 'id'>): Promise<void>;
  /** The hashes of the recovery codes that are left. */
  recoveryCodes(person: Pick<Person, 'authority' | 'id'>): Promise<readonly string[]>;
  /** Uses a recovery code up; false when it was. Atomic. */
  useRecoveryCode(order: {
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly codeHash: string;
  }): Promise<boolean>;
  /** Marks a step as used; false when it, or a later one, was used already. Atomic. */
  useCodeStep(order: {
    readonly person: PersonId;
    readonly authority: string;
    readonly step: number;
  }): Promise<boolean>;

  personOfIdentity(identity: Pick<ProvenIdentity, 'issuer' | 'subject'>): Promise<Person | null>;
  /** Ties an identity to a person; refused when it belongs to another. */
  saveIdentity(order: {
    readonly identity: Pick<ProvenIdentity, 'issuer' | 'subject'>;
    readonly person: Pick<Person, 'authority' | 'id'>;
  }): Promise<Result<null, 'identity-taken'>>;

  /** Whether any identity is tied to a person. */
  hasIdentity(person: Pick<Person, 'authority' | 'id'>): Promise<boolean>;

  startSession(order: { readonly tokenHash: string; readonly session: Session }): Promise<void>;
  /** The session of a token with its person, whatever its age: its limits are for the caller. */
  session(tokenHash: string): Promise<{ readonly session: Session; readonly person: Person } | null>;
  /** The sessions of a person, the last seen first. */
  sessionsOf(person: Pick<Person, 'authority' | 'id'>): Promise<readonly Session[]>;
  touchSession(order: { readonly id: string; readonly seenAt: Instant }): Promise<void>;
  /** Keeps when the person of a session proved that it is still them. */
  proveSession(order: { readonly id: string; readonly provedAt: Instant }): Promise<void>;
  /** Uses that proof up; false where there is none after a moment, or it was used. Atomic. */
  useProof(order: { readonly id: string; readonly since: Instant }): Promise<boolean>;
  endSession(id: string): Promise<void>;
  /** Ends a session for good and keeps it known, as one that was last used at the beginning of time. */
  retireSession(id: string): Promise<void>;
  endSessionsOf(person: Pick<Person, 'authority' | 'id'>): Promise<void>;

  saveLink(order: { readonly tokenHash: string; readonly link: OneTimeLink }): Promise<void>;
  /** Looks at a link without using it up; null when there is none, or it was used. */
  link(tokenHash: string): Promise<OneTimeLink | null>;
  /**
   * Uses a link up and gives it, once; null when there is none, or it was used. The person's other links are used up
   * with it. Atomic.
   */
  useLink(tokenHash: string): Promise<OneTimeLink | null>;

  /** Whether a person has a link that was not used and is good after a moment. */
  hasLinkAfter(order: {
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly moment: Instant;
  }): Promise<boolean>;

  /** Whether a person has signed in on a device. */
  knowsDevice(order: {
    readonly tokenHash: string;
    readonly person: Pick<Person, 'authority' | 'id'>;
  }): Promise<boolean>;
  /** Keeps that a person has signed in on a device; of many devices those used last are kept. */
  saveDevice(order: {
    readonly tokenHash: string;
    readonly person: Pick<Person, 'authority' | 'id'>;
    readonly seenAt: Instant;
  }): Promise<void>;
  forgetDevicesOf(person: Pick<Person, 'authority' | 'id'>): Promise<void>;

  /**
   * Changes when subjects are free again: `change` is given when each is (now, where nothing is kept) and gives it anew.
   * Of two that change one subject at once the second sees what the first kept. Atomic; servers agree.
   */
  changeTries<Answer>(order: {
    readonly subjects: readonly string[];
    readonly now: Instant;
    readonly change: (freeAt: readonly Instant[]) => {
      readonly freeAt: readonly Instant[];
      readonly answer: Answer;
    };
  }): Promise<Answer>;
}
