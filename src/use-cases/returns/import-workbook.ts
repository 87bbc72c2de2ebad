import {
  type AskedBox,
  askedInReturn,
  type ContentChange,
  contentChanges,
  foldedReturn,
  followedBy,
  isEditable,
  type QuarterReturn,
  type QuarterWithFrame,
  type ReturnContent,
  type ReturnKind,
  returnAnswered,
  sectionTables,
  tableSection,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { fail, LANGUAGES, ok, type Result } from '../../domain/value/index.ts';
import {
  contentTyped,
  type IgnoredReason,
  type ReadRow,
  type ReadWorkbook,
  type RowFault,
  type RowPlace,
  type Typed,
} from '../../intake/workbook/index.ts';
import { type Acting, isClosed, mayReturn, type NotFound, ownView } from './acting.ts';
import { isAnswered } from './asked-figures.ts';
import { quarterChange } from './change-return.ts';
import type { ReturnChange } from './ports.ts';
import { type NamedReturn, namedReturn, startingContent } from './read-returns.ts';

/** Why a row that was read is not recorded. */
export type RowRefusal =
  | { readonly kind: 'fault'; readonly fault: RowFault }
  /** The quarter has no such return, or it is not for this person to see. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-yours'; readonly entry: QuarterReturn }
  /** Sent, approved or accepted: to be reopened first. */
  | { readonly kind: 'locked'; readonly entry: QuarterReturn }
  /** Its content was changed after the workbook was made: what stands now against what was typed. */
  | {
      readonly kind: 'changed';
      readonly entry: QuarterReturn;
      readonly differences: readonly ContentChange[];
    };

/** What would become of a row of the workbook. */
export type PreviewedRow =
  | {
      readonly outcome: 'imported';
      readonly at: RowPlace;
      readonly named: NamedReturn;
      readonly content: ReturnContent;
      /** Against what stands in the form now. */
      readonly changes: readonly ContentChange[];
      /** Boxes whose text leaves open what is meant. Without an answer it stays as typed, and the form asks. */
      readonly boxes: readonly AskedBox[];
    }
  | { readonly outcome: 'unchanged'; readonly at: RowPlace; readonly named: NamedReturn }
  | {
      readonly outcome: 'refused';
      readonly at: RowPlace;
      readonly kind: ReturnKind;
      readonly ref: string;
      /** Null where it is not known, or not for this person. */
      readonly named: NamedReturn | null;
      readonly reason: RowRefusal;
    }
  | { readonly outcome: 'ignored'; readonly at: RowPlace; readonly reason: IgnoredReason };

/** What would become of a workbook. `read` is plain data, to be kept until it is accepted. */
export interface WorkbookPreview {
  readonly read: ReadWorkbook;
  readonly quarter: QuarterWithFrame;
  readonly rows: readonly PreviewedRow[];
}

/** Why a workbook cannot be imported at all. */
export type ImportFailure = NotFound | { readonly kind: 'quarter-closed' };

/** What would become of every row of a workbook, were it accepted now. Nothing is written. */
export async function previewWorkbook(
  acting: Acting,
  read: ReadWorkbook,
): Promise<Result<WorkbookPreview, ImportFailure>> {
  const store = ownView(acting);
  const key = read.quarter;
  const [quarter, returns] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  if (quarter === null) return fail({ kind: 'not-found' });
  if (isClosed(quarter)) return fail({ kind: 'quarter-closed' });
  const rows = await Promise.all(read.rows.map((row) => previewedRow({ acting, quarter, returns, row })));
  return ok({ read, quarter, rows });
}

interface RowOrder {
  readonly acting: Acting;
  readonly quarter: QuarterWithFrame;
  readonly returns: readonly QuarterReturn[];
  readonly row: ReadRow;
}

async function previewedRow({ acting, quarter, returns, row }: RowOrder): Promise<PreviewedRow> {
  if (row.outcome === 'ignored') return row;
  const { at, kind, ref } = row;
  const entry = returns.find((each) => each.kind === kind && each.ref === ref);
  const isSeen = entry !== undefined && mayReturn(acting.person, 'read-return', entry);
  const named = isSeen ? namedReturn(quarter.frame, entry) : null;
  const refused = (reason: RowRefusal): PreviewedRow => ({
    ...{ outcome: 'refused', at, kind, ref, named, reason },
  });
  if (row.outcome === 'refused') return refused({ kind: 'fault', fault: row.fault });
  if (!isSeen || named === null) return refused({ kind: 'unknown' });
  const before = entry.content ?? startingContent(quarter.frame, entry);
  const content = contentTyped(before, typedPlaces(quarter, row));
  const changes = contentChanges(before, content);
  // Asked before anything else: a workbook that is brought twice says nothing new the second time.
  const boxes = askedInReturn(content, { frame: quarter.frame, ref });
  if (changes.length === 0 || isAnswered(entry.content, { content, boxes }))
    return { outcome: 'unchanged', at, named };
  if (!mayReturn(acting.person, 'edit-return', entry)) return refused({ kind: 'not-yours', entry });
  if (!isEditable(entry.state)) return refused({ kind: 'locked', entry });
  if (await hasChangedSince({ acting, entry, version: row.version }))
    return refused({ kind: 'changed', entry, differences: changes });
  return { outcome: 'imported', at, named, content, changes, boxes };
}

/** What a row says of places that its return has: whoever writes keys by hand can name others in a section. */
function typedPlaces(
  { frame }: QuarterWithFrame,
  { kind, typed }: Extract<ReadRow, { readonly outcome: 'read' }>,
): Typed {
  if (kind !== 'finance' && kind !== 'workforce') return typed;
  const section = tableSection(frame.sections, kind);
  const tables = section === null ? [] : sectionTables(section, kind);
  const held = new Set([
    ...tables.flatMap(({ figures }) => figures.map(({ path }) => `figures.${path}`)),
    ...tables.flatMap(({ texts }) =>
      texts.flatMap(({ path }) => LANGUAGES.map((language) => `texts.${path}.${language}`)),
    ),
  ]);
  return Object.fromEntries(Object.entries(typed).filter(([place]) => held.has(place)));
}

/** Whether the content is another than at a version: being assigned or sent back in between is no change of it. */
async function hasChangedSince({
  acting,
  entry,
  version,
}: {
  readonly acting: Acting;
  readonly entry: QuarterReturn;
  readonly version: number;
}): Promise<boolean> {
  if (entry.version === version) return false;
  const events = await ownView(acting).quarters.returnEvents(entry);
  const then = foldedReturn({
    key: entry,
    events: events.filter(({ sequence }) => sequence <= version),
  });
  return then === null || contentChanges(then.content, entry.content).length > 0;
}

/** What was recorded of a workbook, and how its rows stand after that. */
export interface ImportedWorkbook {
  readonly saved: readonly NamedReturn[];
  /** Rows that would have been recorded and were not: somebody changed their return between preview and acceptance. */
  readonly left: readonly PreviewedRow[];
}

/**
 * Records the rows that a preview would import, as drafts, in one transaction. Each is looked at again: a row whose
 * return somebody changed meanwhile is left and said.
 */
export async function acceptWorkbook(
  acting: Acting,
  preview: WorkbookPreview,
  /** What was meant by texts that were asked about: names of choices, by reference and field ("PM28:value"). */
  answers: ReadonlyMap<string, string> = new Map(),
): Promise<Result<ImportedWorkbook, ImportFailure>> {
  const again = await previewWorkbook(acting, preview.read);
  if (!again.ok) return again;
  const { quarter, rows } = again.value;
  const wanted = new Set(preview.rows.filter(({ outcome }) => outcome === 'imported').map(nameOf));
  const chosen = rows.filter((row) => wanted.has(nameOf(row)));
  const changes: ReturnChange[] = [];
  const saved: NamedReturn[] = [];
  for (const row of chosen) {
    if (row.outcome !== 'imported') continue;
    const followed = followedBy(row.named.entry, {
      type: 'saved',
      person: acting.person.id,
      at: acting.clock.now(),
      reason: null,
      content: answeredContent(quarter.frame, row, answers),
      assignment: null,
    });
    if (!followed.ok) continue;
    changes.push(followed.value);
    saved.push({ ...row.named, entry: followed.value.next });
  }
  const [first] = changes;
  if (first !== undefined) {
    const recorded = await ownView(acting).quarters.record({
      returns: changes,
      quarter: quarterChange({ quarter, change: first, acting }),
      seenQuarter: quarter,
    });
    // Between reading and writing somebody was faster: look again.
    if (!recorded.ok) return acceptWorkbook(acting, preview, answers);
  }
  return ok({ saved, left: chosen.filter(({ outcome }) => outcome === 'refused') });
}

function answeredContent(
  frame: PeriodRecord,
  { content, named: { entry } }: Extract<PreviewedRow, { readonly outcome: 'imported' }>,
  answers: ReadonlyMap<string, string>,
): ReturnContent {
  const { ref } = entry;
  return returnAnswered(content, { frame, ref, answer: (field) => answers.get(`${ref}:${field}`) });
}

function nameOf(row: PreviewedRow): string {
  if (row.outcome === 'ignored') return '';
  const { kind, ref } = row.outcome === 'refused' ? row : row.named.entry;
  return `${kind} ${ref}`;
}
