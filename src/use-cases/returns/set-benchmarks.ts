import type { FinancialYear } from '../../domain/period/index.ts';
import {
  type ContentChange,
  type QuarterKey,
  type QuarterWithFrame,
  quarterAfter,
  withBenchmarks,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type Benchmarked,
  benchmarked,
  councilNamed,
  type ImportedBenchmarks,
} from '../../intake/readings/index.ts';
import { type Acting, type Forbidden, mayQuarter, type NotFound, ownView } from './acting.ts';
import { knownIndicators } from './known-indicators.ts';

/** Why councils' figures were not set; nothing was written. */
export type BenchmarksFailure =
  | NotFound
  | Forbidden
  /** Only while the quarter is open: nothing is moved under a signature. */
  | { readonly kind: 'not-open' }
  | { readonly kind: 'changed' }
  /** The authority is no council of Wales by its name, so that it has no rank among them. */
  | { readonly kind: 'not-a-council' };

/** What would become of a quarter's figures for Wales. `standings` is every indicator and year of the file. */
interface BenchmarksPreview {
  readonly quarter: QuarterWithFrame;
  readonly frame: PeriodRecord;
  readonly changes: readonly ContentChange[];
  readonly standings: readonly Standing[];
}

/** An indicator's figure for Wales in a year, how many councils the file has, and this council's place. */
export interface Standing {
  readonly ref: string;
  readonly year: FinancialYear;
  /** The published figure, else the one worked out; null where there is none that may be kept. */
  readonly wales: string | null;
  readonly rank: string | null;
  readonly isOfficial: boolean;
  /** What the councils' own figures come to; null where there are none, or the published figure says the same. */
  readonly computed: { readonly value: string; readonly method: 'pooled' | 'mean' } | null;
  /** Councils with a figure. */
  readonly councils: number;
  readonly gaps: Benchmarked['gaps'];
  /** What is not kept since the set has gaps and nobody said that it may be used so. */
  readonly withheld: 'nothing' | 'rank' | 'both';
}

/** Places that a figure for Wales is kept to: more than any council prints. */
const PLACES = 2;
/** Places that one is shown with beside a published one, which may differ in the last of them. */
const SHOWN_PLACES = 6;

/**
 * What a file of councils' figures would put into an open quarter. Nothing is written. Of a set with gaps no rank and no
 * figure that is worked out is kept, unless a person has said that the councils that are there will do.
 */
export async function previewBenchmarks(
  acting: Acting,
  {
    key,
    read,
    mayHaveGaps = false,
  }: { readonly key: QuarterKey; readonly read: ImportedBenchmarks; readonly mayHaveGaps?: boolean },
): Promise<Result<BenchmarksPreview, BenchmarksFailure>> {
  const { person } = acting;
  const quarter = await ownView(acting).quarters.quarter(key);
  if (quarter === null || !mayQuarter(person, 'read-quarter', key)) return fail({ kind: 'not-found' });
  // Whoever sets what figures are measured against sets targets and the figures of Wales alike.
  if (!mayQuarter(person, 'set-targets', key)) return fail({ kind: 'forbidden' });
  if (quarterAfter(quarter.state, 'benchmarks-set') === null) return fail({ kind: 'not-open' });
  const council = councilNamed(quarter.frame.authority.name.en);
  if (council === null) return fail({ kind: 'not-a-council' });
  const among = benchmarked(read, knownIndicators(quarter.frame));
  const standings = among.map((each) => standingOf(each, { council: council.id, mayHaveGaps }));
  return ok({ quarter, ...withBenchmarks(quarter.frame, standings), standings });
}

function standingOf(
  { ref, year, official, wales, gaps, places }: Benchmarked,
  { council, mayHaveGaps }: { readonly council: string; readonly mayHaveGaps: boolean },
): Standing {
  const isUsed = mayHaveGaps || gaps.councils.length + gaps.lines.length === 0;
  const rank = places.get(council)?.rank?.rank.toString() ?? null;
  const ours = isUsed ? (wales?.value.round(PLACES).toFixed() ?? null) : null;
  const isNew = wales !== null && (official === null || !official.eq(wales.value));
  return {
    ref,
    year,
    wales: official?.toFixed() ?? ours,
    rank: isUsed ? rank : null,
    isOfficial: official !== null,
    computed: isNew ? { value: wales.value.round(SHOWN_PLACES).toFixed(), method: wales.method } : null,
    councils: wales?.councils ?? 0,
    gaps,
    withheld: isUsed || wales === null ? 'nothing' : official === null ? 'both' : 'rank',
  };
}

/**
 * Puts the figures for Wales and the council's ranks that a preview shows into the open quarter; gives how many figures
 * changed. `file` is named in the trail, where each stands before and after.
 */
export async function setBenchmarks(
  acting: Acting,
  { preview, file }: { readonly preview: BenchmarksPreview; readonly file: string },
): Promise<Result<number, BenchmarksFailure>> {
  const { person, clock } = acting;
  const { quarter: seen, frame, changes } = preview;
  if (!mayQuarter(person, 'set-targets', seen)) return fail({ kind: 'forbidden' });
  const state = quarterAfter(seen.state, 'benchmarks-set');
  if (state === null) return fail({ kind: 'not-open' });
  if (changes.length === 0) return ok(0);
  const { frame: _, ...current } = seen;
  const sequence = seen.version + 1;
  const recorded = await ownView(acting).quarters.record({
    returns: [],
    quarter: {
      next: { ...current, state, version: sequence },
      event: {
        sequence,
        type: 'benchmarks-set',
        person: person.id,
        at: clock.now(),
        reason: file,
        edition: null,
        changes,
      },
      frame,
    },
  });
  return recorded.ok ? ok(changes.length) : fail({ kind: 'changed' });
}
