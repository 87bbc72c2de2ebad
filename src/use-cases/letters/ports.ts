import type { Instant } from '../../domain/period/index.ts';

/** A letter to be sent once. `key` says what it is: a second one of the same key is never written. */
export interface QueuedLetter {
  readonly authority: string;
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A letter taken for sending; nobody else gets it. */
export interface TakenLetter extends QueuedLetter {
  readonly attempts: number;
}

/** How many letters stand where. `unsure`: taken and never reported on, perhaps sent; they are not sent again by themselves. */
export interface LetterCounts {
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
  readonly unsure: number;
}

/**
 * Letters to send, kept with everything else. Never twice: a letter is marked as taken before it is sent, so one that
 * was under way when the server stopped stays `unsure` instead of going out again.
 */
export interface Letters {
  /** False when a letter of this key has been written before. */
  queue(order: { readonly letter: QueuedLetter; readonly at: Instant }): Promise<boolean>;
  /** Takes the oldest letter that is waiting, or null. Atomic among servers. */
  take(at: Instant): Promise<TakenLetter | null>;
  /** Notes that a taken letter was sent. */
  sent(order: {
    readonly letter: Pick<QueuedLetter, 'authority' | 'key'>;
    readonly at: Instant;
  }): Promise<void>;
  /** Notes that a taken letter was not sent: to be tried again at a time, or never (null). */
  failed(order: {
    readonly letter: Pick<QueuedLetter, 'authority' | 'key'>;
    readonly detail: string;
    readonly tryAt: Instant | null;
  }): Promise<void>;
  counts(authority: string): Promise<LetterCounts>;
}
