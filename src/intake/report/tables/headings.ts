import type { Category } from '../../../domain/framework/index.ts';
import { headingWords } from './header-words.ts';

/** A heading with a code of its own or one made of its number: "WBO1.1: …", "Improvement Priority Two: …" gives "P2". */
interface CodedHeading {
  readonly code: string;
  readonly title: string | null;
  readonly printed: string;
}

/**
 * Where a row stands: what the headings above it say. `service` is a heading printed in capitals, kept as printed;
 * `section` the last heading of any kind.
 */
export interface Place {
  readonly objective: CodedHeading | null;
  readonly aim: CodedHeading | null;
  readonly service: string | null;
  readonly category: Category | null;
  readonly section: string | null;
}

/** The place of what stands before all headings. */
export const NO_PLACE: Place = { objective: null, aim: null, service: null, category: null, section: null };

const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^(1|one|un)$/, 1],
  [/^(2|two|dau|dwy)$/, 2],
  [/^(3|three|tri|tair)$/, 3],
  [/^(4|four|pedwar|pedair)$/, 4],
  [/^(5|five|pump)$/, 5],
  [/^(6|six|chwech)$/, 6],
  [/^(7|seven|saith)$/, 7],
  [/^(8|eight|wyth)$/, 8],
];

/** What an objective is called, and the letter that stands for it before its number; the letter is ours. */
const OBJECTIVE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:corporate |improvement )?priority (\w+)\b(.*)$/i, 'P'],
  [/^blaenoriaeth(?: (?:wella|gorfforaethol))? (\w+)\b(.*)$/i, 'P'],
  [/^(?:well-?being )?objective (\w+)\b(.*)$/i, 'O'],
  [/^amcan(?: llesiant)? (\w+)\b(.*)$/i, 'O'],
];
const CODED = /^([A-Z]{1,6}\d{1,2})((?:\.\d{1,2})*)\s*[:–—-]\s+(\S.*)$/;

const CATEGORIES: readonly (readonly [RegExp, Category])[] = [
  [/^(value for money|gwerth am arian)( \(v\))?$/i, 'value-for-money'],
  [
    /^(service user outcomes|canlyniadau (i )?ddefnyddwyr( y)? gwasanaeth(au)?)( \(o\))?$/i,
    'service-user-outcomes',
  ],
  [/^(organi[sz]ational capacity|capasiti sefydliadol)( \(c\))?$/i, 'organisational-capacity'],
];

/** Headings of parts of a report that are often printed in capitals and name no service. */
const SECTION_WORDS =
  /^(key|allwedd|finance|cyllid|risks?|risgiau?|sickness|salwch|commitments?|ymrwymiadau|performance indicators?|dangosyddion( perfformiad)?|appendix|atodiad|summary|crynodeb|contents|cynnwys|introduction|cyflwyniad|regulatory tracker|ways of working|ffyrdd o weithio|human resources|adnoddau dynol)\b/i;

/** Whether a heading opens the key of a report. */
export function opensKey(text: string): boolean {
  return /^(key|allwedd)\b\s*:?$/i.test(text.trim());
}

/** The category that a text is the name of; null where it is none. */
export function categoryNamed(text: string): Category | null {
  return CATEGORIES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * The place of what stands under a heading, given the place before it. An objective ends the aim and category before
 * it; a service ends all of them. A heading that is none of these becomes the section alone.
 */
export function under(place: Place, heading: string): Place {
  const section = heading;
  const category = categoryNamed(heading);
  if (category !== null) return { ...place, category, section };
  const coded = codedHeading(heading);
  if (coded?.code.includes('.')) {
    const objective =
      place.objective !== null && isUnder(coded.code, place.objective.code) ? place.objective : null;
    return { ...place, objective, aim: coded, category: null, section };
  }
  if (coded !== null) return { ...place, objective: coded, aim: null, category: null, section };
  if (isInCapitals(heading)) return { ...NO_PLACE, service: heading, section };
  return { ...place, section };
}

function isUnder(code: string, above: string): boolean {
  return code.startsWith(`${above}.`);
}

function codedHeading(text: string): CodedHeading | null {
  if (/^(ways of working|ffyrdd o weithio)$/.test(headingWords(text)))
    return { code: 'WOW', title: text, printed: text };
  const coded = CODED.exec(text);
  if (coded !== null) return { code: `${coded[1]}${coded[2]}`, title: coded[3] ?? null, printed: text };
  for (const [pattern, letter] of OBJECTIVE_WORDS) {
    const match = pattern.exec(text);
    const number = NUMBERS.find(([word]) => word.test(match?.[1]?.toLowerCase() ?? ''))?.[1];
    if (number === undefined) continue;
    const title = (match?.[2] ?? '').replace(/^\s*[:–—-]\s*/, '');
    return { code: `${letter}${number}`, title: title === '' ? null : title, printed: text };
  }
  return null;
}

/** A heading all in capitals that is not the name of a part of the report is taken as the name of a service. */
function isInCapitals(text: string): boolean {
  return /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text) && !/\d/.test(text) && !SECTION_WORDS.test(text);
}

const LONGEST_HEADING = 110;
const MOST_WORDS = 12;

/** Whether a line outside tables reads as a heading: short, begun with a capital or a number, and no sentence or item of a list. */
export function isHeadingText(text: string): boolean {
  if (codedHeading(text) !== null) return true;
  return (
    text.length <= LONGEST_HEADING &&
    text.split(' ').length <= MOST_WORDS &&
    /^[“"‘']?[\p{Lu}\d]/u.test(text) &&
    !/^\d+[.)]\s/.test(text) &&
    !/[.,;!]$/.test(text) &&
    !/[.!?] \p{Lu}/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}
