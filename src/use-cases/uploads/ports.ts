import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';

/** What a file that somebody brought was read as. */
export type UploadKind = 'workbook' | 'published-report' | 'absences' | 'readings';

/** Every kind of upload. */
export const UPLOAD_KINDS: readonly UploadKind[] = ['workbook', 'published-report', 'absences', 'readings'];

/** Names an upload. It is there for the person who brought it alone. */
export interface UploadKey {
  readonly authority: string;
  readonly person: PersonId;
  /** Unguessable. */
  readonly id: string;
}

/** What was read of a file, until somebody has looked at it and taken it or given it up. Never the file itself. */
export interface Upload extends UploadKey {
  readonly kind: UploadKind;
  /** The name of the file, for its reader to know it by. */
  readonly name: string;
  /** What it is for: "ssw/2023-24-Q3". */
  readonly about: string;
  /** JSON of what was read. Of extracts results alone: nothing of a person is ever in it. */
  readonly content: string;
  readonly at: Instant;
}

/** How long an upload is kept, in hours. */
export const UPLOAD_HOURS = 24;

/** How many uploads of a person are kept. */
export const UPLOADS_EACH = 10;

/** What was read of files, kept between looking at it and taking it. */
export interface Uploads {
  /**
   * Keeps an upload. What anybody brought more than 24 hours before it goes, and of the same person's what is older
   * than the newest ten.
   */
  keep(upload: Upload): Promise<void>;
  /** An upload, for the person who brought it; null when there is none, or it is another's. */
  read(key: UploadKey): Promise<Upload | null>;
  /** Takes it away, where it is there and theirs. */
  remove(key: UploadKey): Promise<void>;
}
