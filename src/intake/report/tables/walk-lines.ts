import { isBlank, type SourceLine, textOf } from '../lines/source-lines.ts';
import type { ReadProblem } from '../printed/read-problem.ts';
import { alignedCells, shiftOf } from './aligned-cells.ts';
import type { ColumnName } from './column-name.ts';
import { furnitureIn } from './furniture.ts';
import type { TableHeader } from './header-columns.ts';
import type { TableKind } from './header-words.ts';
import { categoryNamed, isHeadingText, NO_PLACE, opensKey, type Place, under } from './headings.ts';
import { continues, isFragment, isKeyless, type RawRow, withContinuation } from './raw-row.ts';
import { headersIn } from './table-header.ts';

/** What became of a line of the file: each line has exactly one of these. */
export type LineFate =
  | { readonly line: number; readonly as: 'blank' | 'furniture' | 'heading' | 'narrative' | 'not-understood' }
  | { readonly line: number; readonly as: 'header'; readonly table: TableKind }
  | {
      readonly line: number;
      readonly as: 'row';
      readonly table: TableKind;
      /** The line that the row begins on. */
      readonly row: number;
      readonly columns: readonly (ColumnName | 'unknown')[];
    };

/** A line of running text under its nearest heading. */
export interface ReadNarrative {
  readonly line: number;
  readonly section: string | null;
  readonly service: string | null;
  readonly text: string;
}

/** A heading that was put right, and the line it was put right by. */
export interface HeaderRepair {
  readonly line: number;
  readonly by: number;
}

/** A file gone through line by line: where each line went, and the rows of its tables as text. */
interface WalkedLines {
  readonly title: string | null;
  readonly fates: readonly LineFate[];
  readonly rows: readonly RawRow[];
  readonly narrative: readonly ReadNarrative[];
  readonly repairs: readonly HeaderRepair[];
  readonly problems: readonly ReadProblem[];
}

/** Goes through the lines of a file and gives every one of them its place. */
export function walkLines(lines: readonly SourceLine[]): WalkedLines {
  const walk = new Walk(lines);
  return walk.done();
}

/** The state of going through: kept in one object, since each line is read in the light of those before it. */
class Walk {
  readonly #lines: readonly SourceLine[];
  readonly #headers: ReadonlyMap<number, TableHeader>;
  readonly #furniture: ReadonlySet<number>;
  readonly #fates: LineFate[] = [];
  readonly #rows: RawRow[] = [];
  readonly #narrative: ReadNarrative[] = [];
  readonly #problems: ReadProblem[] = [];
  #title: string | null = null;
  #place: Place = NO_PLACE;
  #open: TableHeader | null = null;
  #isFirstRow = false;
  #isKey = false;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
    this.#headers = headersIn(lines);
    this.#furniture = furnitureIn(lines);
  }

  done(): WalkedLines {
    for (let at = 0; at < this.#lines.length; ) at += this.#step(at);
    const repairs = [...this.#headers.values()].flatMap(({ line, repairedFrom }) =>
      repairedFrom === null ? [] : [{ line, by: repairedFrom }],
    );
    return {
      title: this.#title,
      fates: this.#fates,
      rows: this.#rows,
      narrative: this.#narrative,
      repairs,
      problems: this.#problems,
    };
  }

  /** Takes the line at a place, or several that belong together; gives how many were taken. */
  #step(at: number): number {
    const line = this.#lines[at];
    if (line === undefined) return 1;
    const header = this.#headers.get(at);
    if (isBlank(line)) return this.#plain(line, 'blank');
    if (this.#furniture.has(line.number)) return this.#plain(line, 'furniture');
    if (header !== undefined) return this.#takeHeader(header);
    if (line.cells.length === 1) return this.#takeText(line);
    if (this.#isKey) return this.#takeNarrative(line);
    if (this.#isHeadingRow(line, at)) return this.#takeHeading(line, textOf(line));
    if (this.#open === null) return this.#notUnderstood(line, 'no-table');
    return this.#takeRows(at, this.#open);
  }

  #plain(line: SourceLine, as: 'blank' | 'furniture' | 'heading' | 'narrative' | 'not-understood'): number {
    this.#fates.push({ line: line.number, as });
    return 1;
  }

  #notUnderstood(line: SourceLine, why: 'no-table' | 'columns-missing'): number {
    this.#problems.push({ line: line.number, what: 'line', why, printed: textOf(line) });
    return this.#plain(line, 'not-understood');
  }

  #takeHeader(header: TableHeader): number {
    this.#open = header;
    this.#isFirstRow = true;
    this.#isKey = false;
    for (let step = 0; step < header.height; step++) {
      const line = this.#lines[header.at + step];
      if (line !== undefined) this.#fates.push({ line: line.number, as: 'header', table: header.kind });
    }
    return header.height;
  }

  #takeText(line: SourceLine): number {
    const text = textOf(line);
    this.#open = null;
    if (line.level !== null || isHeadingText(text)) return this.#takeHeading(line, text);
    return this.#takeNarrative(line);
  }

  #takeNarrative(line: SourceLine): number {
    const { section, service } = this.#place;
    this.#narrative.push({ line: line.number, section, service, text: textOf(line) });
    return this.#plain(line, 'narrative');
  }

  #takeHeading(line: SourceLine, text: string): number {
    if (this.#title === null) this.#title = text;
    else {
      const before = this.#place;
      this.#place = under(before, text);
      const isOfPlan = this.#place.objective !== before.objective || this.#place.aim !== before.aim;
      if (opensKey(text)) this.#isKey = true;
      else if (isOfPlan || this.#place.service !== before.service) this.#isKey = false;
    }
    return this.#plain(line, 'heading');
  }

  /** A heading set as a row: one cell alone that names a category or objective, or anything above a table's headings. */
  #isHeadingRow(line: SourceLine, at: number): boolean {
    const held = line.cells.filter((cell) => /[\p{L}\d]/u.test(cell));
    if (held.length !== 1) return false;
    const text = held[0] ?? '';
    const isPlace =
      categoryNamed(text) !== null ||
      under(NO_PLACE, text).objective !== null ||
      under(NO_PLACE, text).aim !== null;
    if (isPlace || this.#headers.has(at + 1)) return isPlace || /\p{L}{3}/u.test(text);
    if (!isHeadingText(text)) return false;
    return this.#open === null || (line.cells[0] !== '' && line.cells.length >= this.#open.width);
  }

  /** Takes the run of rows with as many cells each: together they show which columns are missing, if any are. */
  #takeRows(at: number, header: TableHeader): number {
    const count = this.#lines[at]?.cells.length;
    const run: SourceLine[] = [];
    for (let next = at; next < this.#lines.length; next++) {
      const line = this.#lines[next];
      if (line === undefined || line.cells.length !== count || isBlank(line)) break;
      if (this.#furniture.has(line.number) || this.#headers.has(next) || this.#isHeadingRow(line, next))
        break;
      run.push(line);
    }
    const shift = shiftOf(run, header);
    for (const line of run) {
      if (shift === null) this.#notUnderstood(line, 'columns-missing');
      else this.#takeRow({ line, header, shift });
    }
    return Math.max(1, run.length);
  }

  #takeRow({ line, header, shift }: { line: SourceLine; header: TableHeader; shift: number }): void {
    const cells = alignedCells({ line, header, shift });
    if (cells === null || this.#open === null) {
      this.#notUnderstood(line, cells === null ? 'columns-missing' : 'no-table');
      return;
    }
    const last = this.#rows.at(-1);
    const columns = cells.flatMap((cell, column) =>
      cell === '' ? [] : [header.columns[column]?.name ?? ('unknown' as const)],
    );
    const fate = { line: line.number, as: 'row' as const, table: header.kind, columns };
    if (last !== undefined && continues({ row: last, cells, header })) {
      this.#rows[this.#rows.length - 1] = withContinuation({ row: last, cells, line: line.number });
      this.#fates.push({ ...fate, row: last.line });
    } else if (isKeyless(cells, header) || isFragment(cells, header)) {
      // Cells that fit no row may be the headings of another table, lost: what follows is not taken for rows of this one.
      if (columns.length > 1) this.#open = null;
      this.#notUnderstood(line, 'no-table');
    } else {
      const loose = this.#isFirstRow ? header.loose : [];
      const whole = cells.map((cell, column) =>
        [loose.find((one) => one.column === column)?.text ?? '', cell].join(' ').trim(),
      );
      this.#rows.push({
        header,
        place: this.#place,
        line: line.number,
        lines: [line.number],
        page: line.page,
        cells: whole,
      });
      this.#fates.push({ ...fate, row: line.number });
      this.#isFirstRow = false;
    }
  }
}
