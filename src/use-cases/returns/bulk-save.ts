import {
  type ContentChange,
  contentChanges,
  emptyContent,
  followedBy,
  type QuarterKey,
  type QuarterReturn,
  type ReturnContent,
  returnAnswered,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type Acting, type Forbidden, isClosed, mayReturn, type NotFound, ownView } from './acting.ts';
import { quarterChange } from './change-return.ts';
import type { ReturnChange } from './ports.ts';
import { startingContent } from './read-returns.ts';

/** A row of the grid: an indicator's return as it was looked at, and what was typed. */
export interface GridRow {
  readonly ref: string;
  readonly version: number;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  /** What was meant by texts that were asked about: the name of a choice, by its box. */
  readonly meant?: Readonly<Record<string, string>>;
}

/** A row that was not saved, since somebody else changed the return: as it is now, and what differs from what was typed. */
export interface GridConflict {
  readonly current: QuarterReturn;
  readonly typed: GridRow;
  readonly differences: readonly ContentChange[];
}

/** What became of a grid: the rows saved as drafts, and those not, which somebody else changed meanwhile. */
interface GridResult {
  readonly saved: readonly string[];
  readonly conflicts: readonly GridConflict[];
}

/**
 * Saves the rows of a data manager's grid that were changed, as drafts: all that can be in one transaction; a row that
 * somebody else changed meanwhile is given back and not written over. Rows that are locked or not theirs are left out.
 */
export async function saveGrid(
  acting: Acting,
  { key, rows }: { readonly key: QuarterKey; readonly rows: readonly GridRow[] },
): Promise<Result<GridResult, NotFound | Forbidden | { readonly kind: 'quarter-closed' }>> {
  const store = ownView(acting);
  const [quarter, returns] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  if (quarter === null) return fail({ kind: 'not-found' });
  if (isClosed(quarter)) return fail({ kind: 'quarter-closed' });
  const conflicts: GridConflict[] = [];
  const changes: ReturnChange[] = [];
  for (const typed of rows) {
    const current = returns.find(({ kind, ref }) => kind === 'indicator' && ref === typed.ref);
    if (current === undefined || !mayReturn(acting.person, 'edit-in-bulk', current)) continue;
    const before = current.content ?? startingContent(quarter.frame, current);
    const content = typedContent(before, { typed, frame: quarter.frame });
    const differences = contentChanges(current.content ?? emptyContent('indicator'), content);
    if (differences.length === 0) continue;
    if (current.version !== typed.version) {
      conflicts.push({ current, typed, differences });
      continue;
    }
    const followed = followedBy(current, {
      type: 'saved',
      person: acting.person.id,
      at: acting.clock.now(),
      reason: null,
      content,
      assignment: null,
    });
    if (followed.ok) changes.push(followed.value);
  }
  const [first] = changes;
  if (first !== undefined) {
    const recorded = await store.quarters.record({
      returns: changes,
      quarter: quarterChange({ quarter, change: first, acting }),
      seenQuarter: quarter,
    });
    // Between reading and writing somebody was faster: read again, and say which rows.
    if (!recorded.ok) return saveGrid(acting, { key, rows });
  }
  return ok({ saved: changes.map(({ next }) => next.ref), conflicts });
}

function typedContent(
  before: ReturnContent,
  { typed, frame }: { readonly typed: GridRow; readonly frame: PeriodRecord },
): ReturnContent {
  if (before.kind !== 'indicator') return before;
  const { ref, value, numerator, denominator, meant = {} } = typed;
  const hasFigure = [value, numerator, denominator].some((text) => text.trim() !== '');
  const content = { ...before, value, numerator, denominator, absence: hasFigure ? null : before.absence };
  return returnAnswered(content, { frame, ref, answer: (field) => meant[field] });
}
