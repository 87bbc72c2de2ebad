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
export interface BenchmarksPreview {
  readonly quarter: QuarterWithFrame;
  readonly frame: PeriodRecord;
  readonly changes: readonly ContentChange[];
  readonly standings: readonly Standing[];
}

/** An indicator's figure for Wales in a year, how many councils it rests on, and this council's place. */
export interface Standing {
  readonly ref: string;
  readonly year: string;
  readonly wales: string | null;
  readonly method: 'pooled' | 'mean' | null;
  readonly councils: number;
  readonly rank: string | null;
}

/** Places that a figure for Wales is kept to: more than any council prints. */
const PLACES = 2;

/** What a file of councils' figures would put into an open quarter. Nothing is written. */
export async function previewBenchmarks(
  acting: Acting,
  { key, read }: { readonly key: QuarterKey; readonly read: ImportedBenchmarks },
): Promise<Result<BenchmarksPreview, BenchmarksFailure>> {
  const { person } = acting;
  const quarter = await ownView(acting).quarters.quarter(key);
  if (quarter === null || !mayQuarter(person, 'read-quarter', key)) return fail({ kind: 'not-found' });
  // Whoever sets what figures are measured against sets targets and the figures of Wales alike.
  if (!mayQuarter(person, 'set-targets', key)) return fail({ kind: 'forbidden' });
  if (quarterAfter(quarter.state, 'benchmarks-set') === null) return fail({ kind: 'not-open' });
  const council = councilNamed(quarter.frame.authority.name.en);
  if (council === null) return fail({ kind: 'not-a-council' });
  const among = benchmarked(read.rows, knownIndicators(quarter.frame));
  const stated = among.map((each) => ({ ...standingOf(each, council.id), year: each.year }));
  return ok({ quarter, ...withBenchmarks(quarter.frame, stated), standings: stated });
}

function standingOf({ ref, year, wales, places }: Benchmarked, council: string): Standing {
  return {
    ref,
    year,
    wales: wales?.value.round(PLACES).toFixed() ?? null,
    method: wales?.method ?? null,
    councils: wales?.councils ?? 0,
    rank: places.get(council)?.rank?.rank.toString() ?? null,
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
