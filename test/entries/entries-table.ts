/** What the guards make of the entries, by class, as a table. */
import { guardReturn, unanswered } from '../../src/domain/returns/index.ts';
import type { Drawing, Entry } from './entry.ts';
import { type EntryMaker, LEGITIMATE } from './legitimate.ts';
import { NONSENSE } from './nonsense.ts';
import { randomOf } from './random.ts';
import type { Pool } from './sayings.ts';

/** How many entries of each class are made. */
export const ENTRIES_A_CLASS = 400;

/** How the guards took the entries of a class. `found`: asked or stopped where it is wrong. */
export interface ClassResult {
  readonly name: string;
  readonly entries: number;
  readonly found: number;
  /** Entries that nothing was asked of. */
  readonly unasked: number;
  readonly stopped: number;
  /** How often each guard spoke. */
  readonly codes: ReadonlyMap<string, number>;
}

/** Entries of a class by a seed: as many as are asked for, those left out drawn anew. */
export function entriesOf(
  make: EntryMaker,
  { seed, pool }: { readonly seed: number; readonly pool: Pool },
): readonly Entry[] {
  const random = randomOf(seed);
  const drawing: Drawing = { random, pool };
  const entries: Entry[] = [];
  for (let tries = 0; entries.length < ENTRIES_A_CLASS; tries++) {
    if (tries > 400 * ENTRIES_A_CLASS) throw new Error('the class is too rare to be made');
    const entry = make(drawing);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function resultOf(name: string, entries: readonly Entry[]): ClassResult {
  const codes = new Map<string, number>();
  let [found, unasked, stopped] = [0, 0, 0];
  for (const { frame, ref, content, boxes } of entries) {
    const findings = unanswered(guardReturn({ frame, ref, content }), content);
    for (const code of new Set(findings.map((finding) => finding.code)))
      codes.set(code, (codes.get(code) ?? 0) + 1);
    if (findings.length === 0) unasked++;
    if (findings.some(({ strength }) => strength === 'stop')) stopped++;
    if (findings.some(({ field }) => boxes.includes(field))) found++;
  }
  return { name, entries: entries.length, found, unasked, stopped, codes };
}

/** Every class of both kinds by a seed, as the guards take it. */
export function resultsOf(by: { readonly seed: number; readonly pool: Pool }): {
  readonly nonsense: readonly ClassResult[];
  readonly legitimate: readonly ClassResult[];
} {
  const all = (classes: Readonly<Record<string, EntryMaker>>, offset: number) =>
    Object.entries(classes).map(([name, make], index) =>
      resultOf(name, entriesOf(make, { ...by, seed: by.seed * 1000 + offset + index })),
    );
  return { nonsense: all(NONSENSE, 0), legitimate: all(LEGITIMATE, 500) };
}

/** The table by class, as lines of text. */
export function tableOf({ nonsense, legitimate }: ReturnType<typeof resultsOf>): readonly string[] {
  const share = (part: number, { entries }: ClassResult) =>
    `${((100 * part) / entries).toFixed(1)}%`.padStart(7);
  const said = ({ codes }: ClassResult) =>
    [...codes]
      .toSorted(([, one], [, other]) => other - one)
      .map(([code, times]) => `${code} ${times}`)
      .slice(0, 4)
      .join(', ');
  return [
    'nonsense                   entries  found',
    ...nonsense.map(
      (each) =>
        `${each.name.padEnd(26)} ${String(each.entries).padStart(7)} ${share(each.found, each)}  ${said(each)}`,
    ),
    'right                      entries  unasked  stopped',
    ...legitimate.map(
      (each) =>
        `${each.name.padEnd(26)} ${String(each.entries).padStart(7)} ${share(each.unasked, each)}  ${share(each.stopped, each)}  ${said(each)}`,
    ),
  ];
}
