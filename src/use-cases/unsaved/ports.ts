import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';

/** Names what a person typed into the form of a page; `path` is the one that the form is sent to, without
 * language: of two forms on a page, and of two pages of a list, each has its own by the query. */
export interface UnsavedKey {
  readonly authority: string;
  readonly person: PersonId;
  readonly path: string;
}

/** What a person typed into a form and did not save: its fields in their order, as they were sent. */
export interface UnsavedForm extends UnsavedKey {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly at: Instant;
}

/** How long it is kept, in days. */
export const UNSAVED_DAYS = 7;

/** Of how many forms of a person. */
export const UNSAVED_EACH = 20;

/** What people typed and did not save, each for the person alone. */
export interface UnsavedForms {
  /**
   * Keeps a form in the place of what was kept of the same page. What is more than a week old goes, and of the same
   * person's all but the newest twenty.
   */
  keep(form: UnsavedForm): Promise<void>;
  /** What is kept of a page; null when there is nothing. */
  read(key: UnsavedKey): Promise<UnsavedForm | null>;
  /** Takes it away, where it is there. */
  remove(key: UnsavedKey): Promise<void>;
}
