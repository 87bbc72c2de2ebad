import type { Polarity, Unit } from '../../../domain/value/index.ts';

/** A title without what councils print behind it. */
interface ReadTitle {
  readonly title: string;
  readonly polarity: Polarity | null;
}

const POLARITIES: readonly (readonly [RegExp, Polarity])[] = [
  [/[\s(,–-]*\b(?:higher|bigger) (?:is |outcome )?(?:preferred|better)\W*$/i, 'higher'],
  [/[\s(,–-]*\b(?:lower|smaller) (?:is |outcome )?(?:preferred|better)\W*$/i, 'lower'],
  [/[\s(,–-]*\b(?:uwch yn well|uwch sy(?:’|')n well|ffafrir (?:ffigur )?uwch|gorau po uchaf)\W*$/i, 'higher'],
  [/[\s(,–-]*\b(?:is yn well|is sy(?:’|')n well|ffafrir (?:ffigur )?is|gorau po isaf)\W*$/i, 'lower'],
];

/** Takes the preferred outcome off a title: "… during the year Higher preferred". */
export function titleOf(printed: string): ReadTitle {
  for (const [pattern, polarity] of POLARITIES) {
    const title = printed.replace(pattern, '');
    if (title !== printed) return { title: title.trim(), polarity };
  }
  return { title: printed, polarity: null };
}

/** A preferred outcome that stands in a column of its own. */
export function polarityOf(printed: string): Polarity | null {
  if (/^(higher|high|up|increase|uwch|uchel|↑)\b|^↑$/i.test(printed)) return 'higher';
  if (/^(lower|low|down|decrease|is|isel|↓)\b|^↓$/i.test(printed)) return 'lower';
  return null;
}

const OWNER = /\s*\(([A-Z&]{2,6})\)$/;
const LEAST_OWNED = 3;

/**
 * The marks of an owner that titles of a file end in, such as "(SSWB)": letters in brackets that end at least three
 * titles. A mark that ends one title alone is part of it.
 */
export function ownersIn(titles: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const owner = OWNER.exec(title)?.[1];
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([owner, count]) => (count >= LEAST_OWNED ? [owner] : [])));
}

/** A title without the mark of its owner, and the owner. */
export function withoutOwner(
  title: string,
  owners: ReadonlySet<string>,
): { readonly title: string; readonly owner: string | null } {
  const owner = OWNER.exec(title)?.[1];
  if (owner === undefined || !owners.has(owner)) return { title, owner: null };
  return { title: title.replace(OWNER, ''), owner };
}

const TITLE_UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/\bper 1,?000\b|fesul 1,?000\b/i, 'rate-per-1000'],
  [/\bdays? per (full[- ]time equivalent|fte)\b|diwrnod(au)?( gwaith)? fesul cyfwerth/i, 'days-per-fte'],
  [/^(the )?(percentage|proportion|rate \(%\))|\bper ?cent\b|^%|^canran|^cyfran/i, 'percent'],
  [/\baverage age\b|oedran cyfartalog/i, 'years'],
  [/^(the )?((total|safe reduction in the) )?number of\b|^(cyfanswm )?nifer\b/i, 'count'],
];

/**
 * What an indicator's figures count, from the signs that stand beside them and the words of its title. Null where
 * neither says, and where they disagree.
 */
export function unitOf({
  title,
  printed,
}: {
  readonly title: string;
  readonly printed: readonly string[];
}): Unit | null {
  const byTitle = TITLE_UNITS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
  const signs = new Set(printed.map(signOf).filter((sign) => sign !== null));
  if (signs.size > 1) return null;
  const [sign] = signs;
  if (sign === undefined) return byTitle;
  if (byTitle === null) return sign;
  if (byTitle === 'days-per-fte' && sign === 'days') return byTitle;
  return byTitle === sign ? sign : null;
}

function signOf(text: string): Unit | null {
  if (text.endsWith('%')) return 'percent';
  if (text.startsWith('£')) return 'gbp';
  return /\b(days?|diwrnod(au)?)\)?$/i.test(text) ? 'days' : null;
}
