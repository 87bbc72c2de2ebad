import type { ProblemPlace } from '../../../domain/assurance/index.ts';
import type { ReturnKind } from '../../../domain/returns/index.ts';
import { quarterPath, returnPath } from '../../collecting/services.ts';
import type { AskedQuarter } from '../asked-quarter.ts';

/** The path of the return that a problem concerns, without language; the quarter's where it is of no single return. */
export function problemAddress({ view, key }: AskedQuarter, place: ProblemPlace): string | null {
  if (place.kind === 'report') return quarterPath(key);
  const found = view.returns.find(
    ({ entry }) => entry.kind === place.kind && refsOf({ view }, place).includes(entry.ref),
  );
  // An indicator that is not due has no return.
  return found === undefined ? null : returnPath(found.entry);
}

/** The references that the return of a place may have. */
function refsOf({ view }: Pick<AskedQuarter, 'view'>, { kind, ref, name }: ProblemPlace): readonly string[] {
  const { sections } = view.quarter.frame;
  switch (kind satisfies ReturnKind | 'report') {
    case 'finance':
    case 'workforce':
      return [kind];
    case 'recommendation':
      // A code is of one regulator's report, which the place names.
      return sections.recommendations
        .filter(({ title }) => name === undefined || title.en === name.en)
        .map(({ id }) => `${id}/${ref}`);
    default:
      return ref === null ? [] : [ref];
  }
}
