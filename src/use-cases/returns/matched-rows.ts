import type { Bilingual } from '../../domain/value/index.ts';
import { nameFinder } from '../../intake/extract/index.ts';

/** For each name of a form the place of the one computed row that has it, in either language; null of none or of several. */
export function matchedRows(
  form: readonly Bilingual[],
  computed: readonly Bilingual[],
): readonly (number | null)[] {
  const matches = form.map((name) =>
    computed.flatMap((other, place) => (isOneName(name, other) ? [place] : [])),
  );
  return matches.map((places) => {
    const [only] = places;
    const isClaimedOnce =
      matches.filter((others) => only !== undefined && others.includes(only)).length === 1;
    return only !== undefined && places.length === 1 && isClaimedOnce ? only : null;
  });
}

function isOneName(one: Bilingual, other: Bilingual): boolean {
  const placeOf = nameFinder([{ name: one, writtenAs: [] }]);
  return placeOf(other.en) !== null || placeOf(other.cy) !== null;
}
