import { checkScorecard } from '../../domain/assurance/index.ts';
import type { Person } from '../../domain/people/index.ts';
import {
  type Completeness,
  type ContentChange,
  completenessOf,
  contentChanges,
  type OpenQuarter,
  type QuarterEvent,
  type QuarterKey,
  type QuarterObstacle,
  type QuarterWithFrame,
  type ReturnCounts,
  recordWith,
  sealObstacles,
  signOffObstacles,
} from '../../domain/returns/index.ts';
import { scorecardOf } from '../../domain/scorecard/index.ts';
import { type CheckedReport, readReport } from '../read-report.ts';
import { type ShownEdition, shownOf, shownRecord } from '../shown-editions.ts';
import {
  type Acting,
  administratorsFor,
  mayInPart,
  mayQuarter,
  mayReturn,
  ownView,
  quarterKeyOf,
} from './acting.ts';
import { todayFor } from './close-quarter.ts';
import { type NamedReturn, namedReturn } from './read-returns.ts';

/** A quarter as those see it who run it: its returns as far as the person may see them, and what stands in the way. */
export interface QuarterView {
  readonly quarter: QuarterWithFrame;
  readonly returns: readonly NamedReturn[];
  readonly completeness: Completeness;
  readonly events: readonly QuarterEvent[];
  /** Whether the person sees every return, so that what stands in the way is all of it. */
  readonly isWhole: boolean;
  readonly signOffObstacles: readonly QuarterObstacle[];
  readonly sealObstacles: readonly QuarterObstacle[];
  /** Returns whose content is not what was approved, with what changed. */
  readonly changedSinceApproval: readonly ChangedReturn[];
}

/** A return and what changed in it since it was approved. */
export interface ChangedReturn {
  readonly named: NamedReturn;
  readonly changes: readonly ContentChange[];
}

/** The quarters that a person may see something of, newest first. */
export async function listQuarters(acting: Acting): Promise<readonly OpenQuarter[]> {
  const quarters = await ownView(acting).quarters.list(acting.person.authority);
  return quarters.filter((quarter) => mayInPart(acting.person, 'read-quarter', quarter));
}

/** A quarter with how far it has come, of the returns that the person may see. */
export interface QuarterProgress {
  readonly quarter: OpenQuarter;
  /** Null once it is published: then nothing is left to send. */
  readonly counts: ReturnCounts | null;
}

/** The quarters that a person may see something of, newest first, each with how far it has come. */
export async function quartersInProgress(acting: Acting): Promise<readonly QuarterProgress[]> {
  const store = ownView(acting);
  const quarters = await listQuarters(acting);
  return Promise.all(
    quarters.map(async (quarter) => {
      if (quarter.state === 'published') return { quarter, counts: null };
      const returns = await store.quarters.returns(quarter);
      const seen = returns.filter((entry) => mayReturn(acting.person, 'read-return', entry));
      return { quarter, counts: completenessOf(seen, todayFor(acting)).all };
    }),
  );
}

/**
 * The newest sealed edition of a quarter, public or not yet, for those who may read it before it is; null otherwise.
 * Those who do not see the quarter that it is made in see of it what everybody will.
 */
export async function readSealed(acting: Acting, key: QuarterKey): Promise<ShownEdition | null> {
  if (!mayQuarter(acting.person, 'read-edition', key)) return null;
  const store = ownView(acting);
  const published = await store.sealedEdition(key);
  // A scrutiny member sees editions and not the quarter that they are made in, so its number is counted up to.
  let newest = published;
  for (let number = (published?.edition.number ?? 0) + 1; ; number++) {
    const next = await store.quarters.sealed({ ...quarterKeyOf(key), number });
    if (next === null) break;
    newest = next;
  }
  const audience = mayQuarter(acting.person, 'read-quarter', key) ? 'officers' : 'public';
  return newest === null ? null : await shownOf(store, { ...key, audience, sealed: newest });
}

/** The published report of a quarter with its withheld figures, for those who see the whole quarter; null for others. */
export async function readForOfficers(acting: Acting, key: QuarterKey): Promise<CheckedReport | null> {
  if (!mayQuarter(acting.person, 'read-quarter', key)) return null;
  const found = await readReport(ownView(acting), { ...key, audience: 'officers' });
  return found.ok ? found.value : null;
}

/** A quarter, for somebody who may see it or a service's part of it; null otherwise. */
export async function readQuarter(acting: Acting, key: QuarterKey): Promise<QuarterView | null> {
  const { person } = acting;
  if (!mayInPart(person, 'read-quarter', key)) return null;
  const store = ownView(acting);
  const [quarter, all, events, administrators] = await Promise.all([
    store.quarters.quarter(key),
    store.quarters.returns(key),
    store.quarters.quarterEvents(key),
    administratorsFor(acting),
  ]);
  if (quarter === null) return null;
  const returns = all.filter((entry) => mayReturn(person, 'read-return', entry));
  const named = returns.map((entry) => namedReturn(quarter.frame, entry));
  return {
    quarter,
    returns: named,
    completeness: completenessOf(returns, todayFor(acting)),
    events,
    isWhole: mayQuarter(person, 'read-quarter', key),
    signOffObstacles: signOffObstacles(returns),
    sealObstacles: sealObstacles({ quarter, returns, administrators }),
    changedSinceApproval: named.flatMap((each) => {
      const { approvedContent, content } = each.entry;
      const changes = approvedContent === null ? [] : contentChanges(approvedContent, content);
      return changes.length === 0 ? [] : [{ named: each, changes }];
    }),
  };
}

/**
 * The report as it would be with what has been returned so far, drafts too, scored and checked as an edition is: the
 * preview and the challenge list, with the marker on what the public will not see. Null for those who may not see the
 * whole quarter.
 */
export async function previewQuarter(
  acting: Acting,
  key: QuarterKey,
): Promise<Pick<CheckedReport, 'scorecard' | 'problems'> | null> {
  if (!mayQuarter(acting.person, 'read-quarter', key)) return null;
  const store = ownView(acting);
  const [quarter, returns] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  if (quarter === null) return null;
  const record = recordWith(quarter.frame, returns);
  const { officers } = await shownRecord(store, { ...key, record });
  const scorecard = scorecardOf(officers);
  return { scorecard, problems: checkScorecard(scorecard) };
}

/** The people of an authority by id, to name those in trails and lists. */
export function namesOf(people: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(people.map(({ id, name }) => [id, name]));
}
