/** What a file can be, by its bytes. `text` is CSV and every other plain text. */
export type FileKind = 'xlsx' | 'docx' | 'pdf' | 'html' | 'text';

/** Why a file is not read. Sizes in bytes. */
export type FileRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-big'; readonly size: number; readonly limit: number }
  /** No kind that is read here: a picture, a program, another archive. */
  | { readonly kind: 'unknown-kind' }
  /** The name says one thing and the content another. */
  | { readonly kind: 'mislabelled'; readonly named: FileKind; readonly is: FileKind }
  /** Word or Excel as they wrote before 2007. */
  | { readonly kind: 'old-office' }
  /** Locked with a password. */
  | { readonly kind: 'encrypted' }
  /** Carries programs (macros). */
  | { readonly kind: 'macros' }
  /** Cut short, or its parts do not fit together. */
  | { readonly kind: 'damaged' }
  /** Small, and larger than is allowed once opened. */
  | { readonly kind: 'opens-too-big'; readonly limit: number }
  | { readonly kind: 'too-many-parts'; readonly limit: number }
  | { readonly kind: 'too-many-sheets'; readonly limit: number }
  | { readonly kind: 'cell-too-big'; readonly limit: number }
  /** A document of more elements (paragraphs, runs of text, cells, marks of format) than are read. */
  | { readonly kind: 'too-many-elements'; readonly limit: number }
  /** Made to mislead: a part that says another size or name than it has, leads out of the file, or defines entities. */
  | { readonly kind: 'unsafe'; readonly what: 'size' | 'name' | 'entities' | 'zip64' }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'too-much-memory' }
  /** The reader of its kind gave up; `detail` is its own word, for the log. */
  | { readonly kind: 'unreadable'; readonly detail: string };

/** What a file may be at most. Sizes in bytes. */
export interface FileLimits {
  readonly size: number;
  /** Of one part of an archive, opened. */
  readonly part: number;
  /** Of all parts together, opened. */
  readonly opened: number;
  readonly parts: number;
  readonly sheets: number;
  /** Of one text between two tags. */
  readonly cell: number;
  /** Elements of a Word document in all its parts: ten times what the longest report has. */
  readonly elements: number;
  /** How many times larger a part may be than it is packed; small parts are let be. */
  readonly ratio: number;
}

const MEGABYTE = 1 << 20;

/** What is allowed unless told: many times what a council's directorate sends. */
export const FILE_LIMITS: FileLimits = {
  size: 20 * MEGABYTE,
  part: 64 * MEGABYTE,
  opened: 128 * MEGABYTE,
  parts: 2000,
  sheets: 200,
  // Excel's own limit is 32,767 characters, of at most six bytes each as they are written.
  cell: 200_000,
  elements: 500_000,
  ratio: 200,
};
