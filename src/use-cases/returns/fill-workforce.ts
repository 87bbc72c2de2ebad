import {
  type QuarterKey,
  type QuarterWithFrame,
  type ReturnContent,
  type SectionFigure,
  sectionTables,
} from '../../domain/returns/index.ts';
import { type Bilingual, fail, ok, type Result } from '../../domain/value/index.ts';
import { filledFrom } from '../../intake/extract/index.ts';
import type { Acting } from './acting.ts';
import type { ExtractedFigure, ExtractedFigures } from './extract-figures.ts';
import {
  type FillFailure,
  type FillOutcome,
  filledReturn,
  fillPlace,
  type SavedFills,
  saveFills,
} from './fill-returns.ts';
import { matchedRows } from './matched-rows.ts';

/** A box of the form that an extract has a figure for. */
interface FilledBox {
  readonly table: string;
  readonly row: Bilingual | null;
  readonly column: string;
  /** What stands in it; empty of nothing. */
  readonly before: string;
  readonly after: string;
}

/** A row that is on one side only: computed, and not in the form; or in the form, and not computed. */
interface UnmatchedRow {
  readonly table: string;
  readonly row: Bilingual;
  readonly only: 'extract' | 'form';
}

/** What would become of the return of staff and sickness, were an extract accepted now. */
export interface WorkforcePreview {
  readonly quarter: QuarterWithFrame;
  readonly read: ExtractedFigures;
  readonly fill: FillOutcome;
  /** Boxes with a figure, also those that hold it already. */
  readonly boxes: readonly FilledBox[];
  /** Boxes of matching rows that the extract does not state: they stay as they are. */
  readonly notStated: number;
  readonly unmatched: readonly UnmatchedRow[];
  /** Services that no absence of the extract is of: 0 is right only where the extract holds them. */
  readonly withoutAbsence: readonly Bilingual[];
}

/** Why an extract fills nothing. */
export type WorkforceFailure = FillFailure | { readonly kind: 'no-such-section' };

/** What would become of the return of staff and sickness. Nothing is written. */
export async function previewWorkforce(
  acting: Acting,
  { key, read }: { readonly key: QuarterKey; readonly read: ExtractedFigures },
): Promise<Result<WorkforcePreview, WorkforceFailure>> {
  const place = await fillPlace(acting, key);
  if (!place.ok) return place;
  const { quarter } = place.value;
  const section = quarter.frame.sections.workforce;
  if (section === null) return fail({ kind: 'no-such-section' });
  const asked = sectionTables(section, 'workforce').flatMap(({ name, figures }) =>
    figures.map((figure) => ({ ...figure, table: name })),
  );
  const matched = matchedFigures(asked, read.figures);
  const pairs = matched.flatMap((table) => table.pairs);
  const stated = pairs.filter(({ printed }) => printed !== '');
  const typed = Object.fromEntries(stated.map(({ box, printed }) => [box.path, printed]));
  const fill = filledReturn(acting, {
    place: place.value,
    kind: 'workforce',
    ref: 'workforce',
    content: (before) => filledContent(before, { typed, definition: read.definition }),
  });
  const held = fill.named?.entry.content;
  const figures = held?.kind === 'workforce' ? held.figures : {};
  return ok({
    quarter,
    read,
    fill,
    boxes: stated.map(({ box: { table, row, column, path }, printed }) => ({
      ...{ table, row, column },
      before: figures[path] ?? '',
      after: printed,
    })),
    notStated: pairs.length - stated.length,
    unmatched: matched.flatMap((table) => table.unmatched),
    withoutAbsence: rowsWithoutAbsence(read.figures),
  });
}

/** Records what was shown, as a draft, with how it was computed in the trail. */
export async function acceptWorkforce(
  acting: Acting,
  { quarter, fill, read }: Pick<WorkforcePreview, 'quarter' | 'fill' | 'read'>,
): Promise<Result<SavedFills, FillFailure>> {
  if (fill.outcome !== 'taken') return ok({ saved: [], left: [] });
  return saveFills(acting, { key: quarter, fills: [fill], reason: filledFrom(read.definition) });
}

/** A return with the figures in their boxes; how they were computed is its comment where nobody has written one. */
function filledContent(
  before: ReturnContent,
  { typed, definition }: { readonly typed: Readonly<Record<string, string>>; readonly definition: Bilingual },
): ReturnContent {
  if (before.kind !== 'workforce' || Object.keys(typed).length === 0) return before;
  const comment = before.texts.comment;
  const isWritten = comment !== undefined && (comment.en.trim() !== '' || comment.cy.trim() !== '');
  return {
    ...before,
    figures: { ...before.figures, ...typed },
    texts: isWritten ? before.texts : { ...before.texts, comment: definition },
  };
}

type Asked = SectionFigure & { readonly table: string };

interface MatchedFigures {
  readonly pairs: readonly { readonly box: Asked; readonly printed: string }[];
  readonly unmatched: readonly UnmatchedRow[];
}

function matchedFigures(
  asked: readonly Asked[],
  computed: readonly ExtractedFigure[],
): readonly MatchedFigures[] {
  const tables = [...new Set([...asked, ...computed].map(({ table }) => table))];
  return tables.map((table) => {
    const boxes = asked.filter((box) => box.table === table);
    const figures = computed.filter((figure) => figure.table === table);
    const [form, extract] = [rowNames(boxes), rowNames(figures)];
    const places = matchedRows(form, extract);
    const placeOf = (row: Bilingual | null) =>
      places[form.findIndex((name) => keyOf(name) === keyOf(row))] ?? null;
    const pairs = boxes.flatMap((box) => {
      const name = extract[placeOf(box.row) ?? -1];
      const figure = figures.find(
        ({ row, column }) => name !== undefined && keyOf(row) === keyOf(name) && column === box.column,
      );
      return figure === undefined ? [] : [{ box, printed: figure.printed }];
    });
    // A table that one side has not at all (years before the fourth quarter) is no row that went missing.
    const areBoth = form.length > 0 && extract.length > 0;
    const onlyForm = areBoth ? form.filter((row) => placeOf(row) === null) : [];
    const onlyExtract = areBoth ? extract.filter((_, place) => !places.includes(place)) : [];
    return {
      pairs,
      unmatched: [
        ...onlyForm.map((row) => ({ table, row, only: 'form' as const })),
        ...onlyExtract.map((row) => ({ table, row, only: 'extract' as const })),
      ],
    };
  });
}

/** The names of rows, each once, in their order. */
function rowNames(figures: readonly { readonly row: Bilingual | null }[]): readonly Bilingual[] {
  const names = new Map(figures.flatMap(({ row }) => (row === null ? [] : [[keyOf(row), row] as const])));
  return [...names.values()];
}

function keyOf(row: Bilingual | null): string {
  return JSON.stringify(row);
}

/** The services whose every count is none. FTE says nothing of absence. */
function rowsWithoutAbsence(figures: readonly ExtractedFigure[]): readonly Bilingual[] {
  const counts = figures.filter(
    ({ table, column, printed }) => table === 'units' && column !== 'fte' && printed !== '',
  );
  return rowNames(counts).filter((name) =>
    counts.every(({ row, printed }) => keyOf(row) !== keyOf(name) || Number(printed) === 0),
  );
}
