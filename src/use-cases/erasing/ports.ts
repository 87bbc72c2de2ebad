import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';

/** An event of the trail as it can be erased: without what it says but its reason. */
interface ErasableEvent {
  /** Counts the events of its stream from 1. */
  readonly sequence: number;
  readonly type: string;
  /** Null for Mesur itself. */
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly reason: string | null;
  readonly isErased: boolean;
}

/** What is to be erased: what events of a stream say ("person/<id>", "return/<directorate>/<period>/<kind>/<ref>"). */
export interface ErasureOrder {
  readonly authority: string;
  readonly stream: string;
  readonly sequences: readonly number[];
  readonly at: Instant;
  readonly reason: string;
}

/** That an event was erased. */
export interface Erasure {
  readonly stream: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly reason: string | null;
}

/** Erasing what events say, for whoever runs the server. */
export interface Erasing {
  /** The events of a stream, the first first; none of a stream that there is not. */
  events(key: Pick<ErasureOrder, 'authority' | 'stream'>): Promise<readonly ErasableEvent[]>;
  /** Erases all of the events or, where one is not there or was erased before, none; and says whether it did. */
  erase(order: ErasureOrder): Promise<boolean>;
}
