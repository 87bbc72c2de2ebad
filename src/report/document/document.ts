import type { Direction, Status } from '../../domain/scoring/index.ts';
import type { Decimal, Language, Unit } from '../../domain/value/index.ts';
import type { Chart } from '../chart/index.ts';

/** A run of text. `language` where it differs from the document's, so that it is read aloud and hyphenated rightly. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly language?: Language;
}

/** A link to a block of this document (`#id`) or to an address. */
export interface LinkRun {
  readonly kind: 'link';
  readonly text: string;
  readonly to: string;
}

/** What a line is made of: text, a link, or a typed value that the writer formats. */
export type Inline = TextRun | LinkRun | NumberValue | StatusValue | DirectionValue | AbsentValue;

/** A number with its unit; `decimals` fixes the places shown, null shows the value as exact as it is. */
export interface NumberValue {
  readonly kind: 'number';
  readonly value: Decimal;
  readonly unit: Unit;
  readonly decimals: number | null;
}

/** A status, shown as shape, word and colour; `word` is the scale word or name in the document's language. */
export interface StatusValue {
  readonly kind: 'status';
  readonly status: Status;
  readonly word: string;
}

/** A direction of travel, shown as an arrow with its word. */
interface DirectionValue {
  readonly kind: 'direction';
  readonly direction: Direction;
  readonly word: string;
}

/** No figure, with the reason in words. */
interface AbsentValue {
  readonly kind: 'absent';
  readonly reason: string;
}

/** A cell: lines one under another. `fill` colours it by status; the status must also be said in its lines. */
export interface Cell {
  readonly lines: readonly (readonly Inline[])[];
  readonly fill?: Status;
}

/** A column: its title, which side its cells stand on, and its share of the width. */
export interface Column {
  readonly title: string;
  readonly align: 'start' | 'end' | 'centre';
  readonly width: number;
}

/** A row of a table: `group` is one cell over the full width (a category), `total` is emphasised. */
export type Row =
  | { readonly role: 'body' | 'total'; readonly cells: readonly Cell[] }
  | { readonly role: 'group'; readonly cell: Cell };

/** A table: a caption, header row, first cell of each body row its row header. `bands` head runs of columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly bands?: readonly { readonly title: string; readonly span: number }[];
  readonly rows: readonly Row[];
}

/** The parts that a document is made of: a closed set, one comment each. */
export type Block =
  /** A heading; levels never skip. `id` is unique in the document and is the anchor of the contents. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly id: string }
  /** A paragraph. */
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** A bulleted list. */
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | TableBlock
  /**
   * A chart with its description and its table: `table` where the report has a fuller one, which stands beside or
   * under it; else the chart's own, which follows it where the writer cannot fold one away.
   */
  | { readonly kind: 'figure'; readonly chart: Chart; readonly table?: TableBlock }
  /**
   * Small charts side by side where there is room, at a glance before the tables of the report that tell the same
   * counts in full. So their own tables are folded away where the writer can, and are not set on paper.
   */
  | { readonly kind: 'figures'; readonly charts: readonly Chart[] }
  /** A contents list of the headings of level 1 and 2. */
  | { readonly kind: 'contents'; readonly title: string }
  /** The next block begins on a new page. */
  | { readonly kind: 'page-break' };

/** A document in one language, ready for any writer. Cells hold typed values, never formatted numbers. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Said in the footer of every page. */
  readonly footer: string;
  /** The day the edition was made, "2026-11-23", or null; fixes the date in the file so that a repeat is identical. */
  readonly date: string | null;
  readonly blocks: readonly Block[];
}
