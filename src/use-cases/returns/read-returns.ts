import { type CalendarDate, dayOf, lastDay } from '../../domain/period/index.ts';
import { isOverdue } from '../../domain/recommendations/index.ts';
import {
  type ContentChange,
  contentChanges,
  emptyContent,
  foldedReturn,
  type GuardFinding,
  guardReturn,
  type QuarterReturn,
  type QuarterWithFrame,
  type ReturnContent,
  type ReturnEvent,
  type ReturnKey,
  recordWith,
} from '../../domain/returns/index.ts';
import { type PeriodRecord, type ScoredIndicator, scoredIndicator } from '../../domain/scorecard/index.ts';
import type { Bilingual } from '../../domain/value/index.ts';
import { type Acting, mayReturn, ownView, quarterKeyOf } from './acting.ts';

/** A return with the words that name it. */
export interface NamedReturn {
  readonly entry: QuarterReturn;
  /** The code as people know it; null for sections. */
  readonly code: string | null;
  /** Null where the kind says it all (finance, workforce). */
  readonly title: Bilingual | null;
}

/** A return as its form shows it. */
export interface ReturnView extends NamedReturn {
  readonly quarter: QuarterWithFrame;
  /** What is in the form: what was last saved, or what stands to begin with. */
  readonly content: ReturnContent;
  /** The indicator scored with the content: the status at once, last period, the same period last year; null of other kinds. */
  readonly scored: ScoredIndicator | null;
  /** What the guards find; nothing before anything is saved. */
  readonly findings: readonly GuardFinding[];
  /** What has changed since it was last approved. */
  readonly changedSinceApproval: readonly ContentChange[];
}

/** A return and its quarter, as they are kept. */
export type HeldReturn = Pick<ReturnView, 'entry' | 'quarter'>;

/** A return's form, for somebody who may see it; null otherwise. */
export async function readReturn(acting: Acting, key: ReturnKey): Promise<ReturnView | null> {
  const held = await heldReturn(acting, key);
  return held === null ? null : returnView(held);
}

/** As `readReturn`, for what needs no more than the return itself: nothing is scored, and no guard looks. */
export async function heldReturn(acting: Acting, key: ReturnKey): Promise<HeldReturn | null> {
  const store = ownView(acting);
  const [entry, quarter] = await Promise.all([
    store.quarters.returnAt(key),
    store.quarters.quarter(quarterKeyOf(key)),
  ]);
  if (entry === null || quarter === null || !mayReturn(acting.person, 'read-return', entry)) return null;
  return { entry, quarter };
}

/** What a form shows of a return with this content in it, saved or just typed. */
export function returnView({
  entry,
  quarter,
  typed = null,
}: HeldReturn & { readonly typed?: ReturnContent | null }): ReturnView {
  const { frame } = quarter;
  const held = typed ?? entry.content;
  const content = held ?? startingContent(frame, entry);
  return {
    ...namedReturn(frame, entry),
    quarter,
    content,
    scored: content.kind === 'indicator' ? scoredWith(frame, { ...entry, content }) : null,
    findings: held === null ? [] : guardReturn({ frame, ref: entry.ref, content }),
    changedSinceApproval:
      entry.approvedContent === null ? [] : contentChanges(entry.approvedContent, content),
  };
}

/** The returns that a person answers for, those of open quarters first, each with its name. */
export async function myUpdates(acting: Acting): Promise<readonly QuarterReturns[]> {
  const store = ownView(acting);
  const { authority, id } = acting.person;
  const returns = await store.quarters.returnsOwnedBy({ authority, owner: id });
  const groups = new Map<string, QuarterReturn[]>();
  for (const entry of returns) {
    const name = `${entry.directorate} ${entry.period}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  const quarters = await Promise.all(
    [...groups.values()].map(async ([first, ...others]) => {
      const quarter = first === undefined ? null : await store.quarters.quarter(quarterKeyOf(first));
      if (first === undefined || quarter === null) return null;
      const entries = [first, ...others].map((entry) => namedReturn(quarter.frame, entry));
      return { quarter, returns: entries };
    }),
  );
  return quarters.filter((quarter) => quarter !== null);
}

/** A quarter with some of its returns. */
export interface QuarterReturns {
  readonly quarter: QuarterWithFrame;
  readonly returns: readonly NamedReturn[];
}

/** A version of a return, with what changed in it. */
export interface ReturnVersion {
  readonly event: ReturnEvent;
  readonly changes: readonly ContentChange[];
}

/** The trail of a return: every event, oldest first; and how it stood at the end of a day. */
export interface ReturnTrail extends NamedReturn {
  readonly quarter: QuarterWithFrame;
  readonly versions: readonly ReturnVersion[];
  /** The return as it was when the day ended; null when it had not been opened. The newest state when no day is asked for. */
  readonly asOf: QuarterReturn | null;
}

/** Reads a return's trail, for somebody who may see it; null otherwise. */
export async function readTrail(
  acting: Acting,
  { key, day }: { readonly key: ReturnKey; readonly day: CalendarDate | null },
): Promise<ReturnTrail | null> {
  const store = ownView(acting);
  const [entry, quarter, events] = await Promise.all([
    store.quarters.returnAt(key),
    store.quarters.quarter(quarterKeyOf(key)),
    store.quarters.returnEvents(key),
  ]);
  if (entry === null || quarter === null || !mayReturn(acting.person, 'read-trail', entry)) return null;
  const until = day === null ? events : events.filter(({ at }) => dayOf(at) <= day);
  return {
    ...namedReturn(quarter.frame, entry),
    quarter,
    versions: versionsOf(events),
    asOf: foldedReturn({ key, events: until }),
  };
}

function versionsOf(events: readonly ReturnEvent[]): readonly ReturnVersion[] {
  let before: ReturnContent | null = null;
  return events.map((event) => {
    const changes = event.content === null ? [] : contentChanges(before, event.content);
    before = event.content ?? before;
    return { event, changes };
  });
}

/** A return with its code and title, from the frame of its quarter. */
export function namedReturn(frame: PeriodRecord, entry: QuarterReturn): NamedReturn {
  const { indicators, commitments, sections, edition } = frame;
  switch (entry.kind) {
    case 'indicator': {
      const definition = indicators
        .find(({ ref }) => ref === entry.ref)
        ?.definitions.find(({ year }) => edition.period.startsWith(year));
      // Where the source lost the code, the reference is ours and means nothing to anybody.
      const code = definition?.codeLost === true ? null : (definition?.references[0]?.code ?? entry.ref);
      return { entry, code, title: definition?.title ?? null };
    }
    case 'commitment':
      return {
        entry,
        code: entry.ref,
        title: commitments.find(({ code }) => code === entry.ref)?.title ?? null,
      };
    case 'recommendation': {
      const found = recommendationAt(frame, entry.ref);
      return { entry, code: found?.code ?? entry.ref, title: found?.text ?? null };
    }
    case 'risk':
      return {
        entry,
        code: entry.ref,
        title: sections.risks.find(({ id }) => id === entry.ref)?.title ?? null,
      };
    case 'finance':
    case 'workforce':
    case 'narrative':
      return { entry, code: null, title: null };
  }
}

function recommendationAt({ sections }: PeriodRecord, ref: string) {
  for (const { id, recommendations } of sections.recommendations)
    for (const recommendation of recommendations)
      if (`${id}/${recommendation.code}` === ref) return recommendation;
  return null;
}

/**
 * What a form begins with: nothing, but for what holds on until it is changed (a risk's scores, whether a
 * recommendation is open).
 */
export function startingContent(
  frame: PeriodRecord,
  { kind, ref }: Pick<ReturnKey, 'kind' | 'ref'>,
): ReturnContent {
  const content = emptyContent(kind);
  if (content.kind === 'indicator') {
    const indicator = frame.indicators.find((each) => each.ref === ref);
    const isReductions = indicator?.definitions.some(
      ({ year, measure }) => frame.edition.period.startsWith(year) && measure === 'planned-reductions',
    );
    return isReductions === true ? { ...content, split: { red: '', amber: '', green: '' } } : content;
  }
  if (content.kind === 'risk') {
    const risk = frame.sections.risks.find(({ id }) => id === ref);
    return risk === undefined ? content : { ...content, likelihood: risk.likelihood, impact: risk.impact };
  }
  if (content.kind === 'recommendation')
    return { ...content, isOpen: recommendationAt(frame, ref)?.isOpen ?? true };
  return content;
}

function scoredWith(
  frame: PeriodRecord,
  returned: Pick<QuarterReturn, 'kind' | 'ref' | 'content'>,
): ScoredIndicator | null {
  const only = frame.indicators.filter(({ ref }) => ref === returned.ref);
  const [indicator] = recordWith({ ...frame, indicators: only }, [returned]).indicators;
  return indicator === undefined
    ? null
    : scoredIndicator({ indicator, period: frame.edition.period, scheme: frame.scheme });
}

/** Whether a recommendation of a frame is past its delivery date at the quarter's end. */
export function isOverdueAt(frame: PeriodRecord, ref: string): boolean {
  const found = recommendationAt(frame, ref);
  return found !== null && isOverdue(found, lastDay(frame.edition.period));
}
