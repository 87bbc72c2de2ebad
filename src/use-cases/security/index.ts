/**
 * The security log: who came in, who was refused, what was changed, sealed, and carried away.
 *
 * What always holds: an event names people by their ids, never by name or e-mail, and holds no secret; which request it
 * belongs to is the log's to know.
 *
 * @example security.note({ event: 'signed-in', person: 'p1' as PersonId, way: 'password' })
 */
import type { PersonId } from '../../domain/people/index.ts';

/** How much an event matters: "warning" is worth a look, "error" is a fault of ours. */
export type SecurityLevel = 'info' | 'warning' | 'error';

/** What is noted. Besides the event and whom it happened to, details that are neither secret nor personal. */
export interface SecurityEvent {
  /** In the past tense: "signed-in", "sealed". */
  readonly event: string;
  /** "info" unless told. */
  readonly level?: SecurityLevel;
  /** Whom it happened to. */
  readonly person?: PersonId | null;
  /** More about it. */
  readonly [detail: string]: unknown;
}

/** A request under way. `by` is told once it is known who asks. */
export interface RequestScope {
  readonly request: string;
  readonly address: string;
  by: PersonId | null;
}

/** Takes events down, with the time and the request that they belong to. */
export interface SecurityLog {
  note(event: SecurityEvent): void;
  /** Does some work for a request: what is noted meanwhile belongs to it. */
  within<Answer>(scope: RequestScope, work: () => Answer): Answer;
  /** The request that this belongs to; null outside of any. */
  scope(): RequestScope | null;
}

/** A log that takes nothing down. */
export const SILENT_LOG: SecurityLog = { note: () => {}, within: (_, work) => work(), scope: () => null };
