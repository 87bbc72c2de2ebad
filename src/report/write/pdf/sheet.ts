/**
 * What the template `report.typ` is given as JSON: a document with every value already written in its language,
 * every colour already chosen, every column already measured. The template only sets it.
 */
export interface Sheet {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly footer: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null;
  /** The author and the date in words, for the head of the first page. */
  readonly imprint: string;
  readonly words: { readonly page: string; readonly of: string };
  readonly colours: Readonly<Record<'ink' | 'quiet' | 'rule' | 'tint' | 'accent', string>>;
  readonly blocks: readonly SheetBlock[];
}

/** A block of a sheet. Widths are in points. */
export type SheetBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  /** A paragraph that leads in stays on the page of what follows it. */
  | { readonly kind: 'paragraph'; readonly content: SheetLine; readonly leadsIn: boolean }
  | { readonly kind: 'list'; readonly items: readonly SheetLine[] }
  | SheetTable
  | (SheetDrawing & {
      readonly kind: 'figure';
      readonly table: SheetTable;
      readonly isTableBeside: boolean;
      /** Whether chart and table are kept on one page. */
      readonly isWhole: boolean;
    })
  | { readonly kind: 'figures'; readonly drawings: readonly SheetDrawing[]; readonly gap: number }
  | {
      readonly kind: 'contents';
      readonly title: string;
      readonly columns: 1 | 2;
      /** Of columns that are balanced, in points; null fills the page. */
      readonly height: number | null;
    }
  | { readonly kind: 'page-break' };

/** A chart as it is set: its words, its drawing and how large that is, in points. */
export interface SheetDrawing {
  readonly title: string;
  readonly subtitle: string;
  /** The path of the drawing in the compiler's memory. */
  readonly image: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A table of a sheet. It has no caption where a heading above it, or the chart beside it, says the same. */
export interface SheetTable {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly widths: readonly number[];
  readonly align: readonly ('start' | 'end' | 'center')[];
  readonly bands: readonly { readonly title: string; readonly span: number }[];
  readonly titles: readonly string[];
  readonly rows: readonly SheetRow[];
  /** About how high its rows are together, in points. */
  readonly height: number;
  /** A short table is kept on one page; a longer one may run on to the next. */
  readonly mayBreak: boolean;
}

/** A row: a group's heading over the full width, or cells. A row that may break runs on to the next page. */
export type SheetRow =
  | { readonly role: 'group'; readonly lines: readonly SheetLine[] }
  | { readonly role: 'body' | 'total'; readonly mayBreak: boolean; readonly cells: readonly SheetCell[] };

/** A cell: its lines, and the colours of its status where it is filled. */
export interface SheetCell {
  readonly lines: readonly SheetLine[];
  readonly fill?: string;
  readonly ink?: string;
}

/** A line of a sheet: its runs in order. */
export type SheetLine = readonly SheetRun[];

/** A run: text as it is, or after a mark that is seen and not read aloud (a shape, an arrow), on a chip where filled. */
export interface SheetRun {
  readonly text: string;
  readonly style?: 'strong' | 'quiet';
  readonly language?: string;
  readonly mark?: string;
  readonly fill?: string;
  readonly ink?: string;
  readonly heading?: string;
  readonly address?: string;
}
