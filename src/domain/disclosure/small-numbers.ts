import { PEOPLE_WORDS } from './people-words.ts';

/** A small number of people in a text: where its number stands, and the words that say of whom. */
interface SmallNumber {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const WELSH_WORDS =
  'dau|ddau|dwy|ddwy|tri|dri|thri|tair|dair|thair|pedwar|bedwar|phedwar|pedair|bedair|phedair';
const NUMBER = `(?:one|two|three|four|${WELSH_WORDS}|[1-4])`;
const WHOLE = "(?![\\p{L}\\p{N}%]|[’'-]\\p{L}|[.,]\\d)";
const NUMBERS = new RegExp(`(?<![\\p{L}\\p{N}.,£$€/’'-])(?:a single|un|${NUMBER})${WHOLE}`, 'gu');
const ONE = /^(?:a single|one|un|1)$/;

/** Before a number that is a name and not how many ("Quarter 4 staff"), or the whole of a share ("one in four people"). */
const NAMED =
  /(?:\b(?:quarter|phase|stage|year|level|tier|band|grade|priority|objective|part|section|chapter|table|appendix|step|point|week|month|page|version|class|type|category|option|scenario|chwarter|cam|cyfnod(?: allweddol)?|blwyddyn|flwyddyn|lefel|haen|blaenoriaeth|rhan|adran|tabl|wythnos|mis|tudalen)|\b(?:one|two|three|un|dau|tri|\d+) (?:in|out of|ym mhob|o bob)|\byr|[’']r) $/u;
/** How far back a name is looked for, in characters. */
const NAME_REACH = 24;

const BOLD = '\\**';
/** Up to two words that may stand between a number and its people: "two looked after children". */
const BETWEEN =
  '(?:(?!(?:of|in|on|at|by|to|for|from|and|or|the|a|an|per|out|with|were|was|are|is|years?|months?|weeks?|days?|hours?|' +
  'january|february|march|april|may|june|july|august|september|october|november|december)\\b)[\\p{L}-]+ ){0,2}';
/** After a word for people that is only the first part of a name: "two staff meetings". */
const NO_NAME =
  '(?! (?:social|protection|services?|care|placements?|cent(?:re|er)s?|homes?|teams?|meetings?|surveys?|groups?|forums?|' +
  'events?|sessions?|rooms?|networks?|plans?|assessments?|conferences?)\\b)';

const after = (source: string) => new RegExp(`${BOLD} ${source}`, 'uy');
const ANOTHER = after(`(?:or|to|and|neu|a) ${BOLD}${NUMBER}${WHOLE}`);
const OF_PEOPLE: readonly RegExp[] = [
  after(`${BETWEEN}(?:${PEOPLE_WORDS.en.plural})${WHOLE}${NO_NAME}`),
  after(`of the (?:[\\p{L}-]+ ){0,2}(?:${PEOPLE_WORDS.en.plural})${WHOLE}${NO_NAME}`),
  after(
    '(?:of (?:them|these|those|whom) )?(?:(?:were|was|are|is) )?(?:aged )?(?:under|over|aged|younger than|older than) \\d+',
  ),
  after(`(?:${PEOPLE_WORDS.cy.singular})${WHOLE}`),
  after(`o(?:’r|'r)? (?:\\p{L}+ )?(?:${PEOPLE_WORDS.cy.plural})${WHOLE}`),
  after('(?:ohonynt )?(?:o )?(?:dan|dros) \\d+'),
];
const OF_ONE = after(`${BETWEEN}(?:${PEOPLE_WORDS.en.singular})${WHOLE}${NO_NAME}`);
/** Of whom, only the sentence can say. */
const OF_THEM = after(
  '(?:of (?:them|these|those|whom)|ohonynt|ohonyn nhw)(?! (?:yn )?(?:red|amber|green|yellow|blue|goch|ambr|wyrdd|felyn|las))',
);
const PEOPLE = new RegExp(`(?<!\\p{L})(?:${PEOPLE_WORDS.en.plural}|${PEOPLE_WORDS.cy.plural})${WHOLE}`, 'u');

/**
 * The small numbers of people in a text of either language, in its order: figures and words up to four before a word
 * for people.
 *
 * @example smallNumbersIn('Two children have been placed there.') // [{ start: 0, end: 3, quote: 'Two children' }]
 */
export function smallNumbersIn(written: string): readonly SmallNumber[] {
  const found: SmallNumber[] = [];
  // Only letters that keep their length: places in the two texts are the same.
  const text = written.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  for (const { 0: number, index: start } of text.matchAll(NUMBERS)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (isNamed(text, start)) continue;
    const end = start + number.length;
    const numbersEnd = endOf(ANOTHER, { text, from: end }) ?? end;
    const place = { text, from: numbersEnd };
    const quoteEnd =
      firstEnd(OF_PEOPLE, place) ??
      (ONE.test(number) ? endOf(OF_ONE, place) : null) ??
      (endOf(OF_THEM, place) !== null && isOfPeople({ text, start }) ? endOf(OF_THEM, place) : null);
    if (quoteEnd !== null) found.push({ start, end: numbersEnd, quote: written.slice(start, quoteEnd) });
  }
  return found;
}

function isNamed(text: string, start: number): boolean {
  return NAMED.test(text.slice(Math.max(0, start - NAME_REACH), start).toLowerCase());
}

interface Place {
  readonly text: string;
  readonly from: number;
}

function firstEnd(patterns: readonly RegExp[], place: Place): number | null {
  for (const pattern of patterns) {
    const end = endOf(pattern, place);
    if (end !== null) return end;
  }
  return null;
}

/** Where a pattern that begins at a place ends; null where it does not. */
function endOf(pattern: RegExp, { text, from }: Place): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Whether the sentence that a place of a text stands in speaks of people up to there. */
function isOfPeople({ text, start }: { readonly text: string; readonly start: number }): boolean {
  const before = text.slice(0, start);
  return PEOPLE.test(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1));
}

/** A text with the marker in the place of every small number of people. */
export function withoutSmallNumbers(text: string): string {
  return smallNumbersIn(text)
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)}[c]${left.slice(end)}`, text);
}

const SENTENCES = /[^.!?\n]*(?:[.!?](?=\d)[^.!?\n]*)*[.!?\n]*/gu;
const OF_SICKNESS = /absen|sick|days lost|\bfte\b|salwch|diwrnod/iu;
const BESIDE_ABSENCES = /^ (?:[\p{L}-]+ ){0,2}(?:absen|absenoldeb)/iu;
const FIGURES = /(?<![\p{L}\p{N}.,/£–-])\d[\d,]*(?:\.\d+)?(?![\p{L}\p{N}]|[.,/–-]\d)/gu;
const WORDS_OF_FIGURES: Readonly<Record<string, RegExp>> = {
  1: /(?<!\p{L})(?:one)(?!\p{L})/giu,
  2: /(?<!\p{L})(?:two|dd?au|dd?wy)(?!\p{L})/giu,
  3: /(?<!\p{L})(?:three|[td]ri|thri|[td]air|thair)(?!\p{L})/giu,
  4: /(?<!\p{L})(?:four|(?:p|b|ph)edwar|(?:p|b|ph)edair)(?!\p{L})/giu,
};

/**
 * A text with the marker in the place of every withheld figure that it gives: of an indicator wherever its own text
 * says it, of staff in sentences about sickness. Figures are plain digits ("1.69").
 */
export function withoutFigures(
  text: string,
  { own, ofStaff }: { readonly own: readonly string[]; readonly ofStaff: readonly string[] },
): string {
  if (own.length + ofStaff.length === 0) return text;
  return text.replaceAll(SENTENCES, (sentence) => {
    const figures = OF_SICKNESS.test(sentence) ? [...own, ...ofStaff] : own;
    const shown = sentence.replaceAll(FIGURES, (figure, at: number) => {
      const bare = bareFigure(figure);
      if (!figures.includes(bare) || isNamed(sentence, at)) return figure;
      // A whole number of absences may be any other number: only beside its word is it theirs.
      const after = sentence.slice(at + figure.length);
      return own.includes(bare) || bare.includes('.') || BESIDE_ABSENCES.test(after) ? '[c]' : figure;
    });
    return own.reduce((left, figure) => {
      const words = WORDS_OF_FIGURES[figure];
      if (words === undefined) return left;
      return left.replaceAll(words, (word, at: number) => (isNamed(left, at) ? word : '[c]'));
    }, shown);
  });
}

/** A figure as plain digits: without separators of thousands, and without noughts behind a decimal point. */
export function bareFigure(printed: string): string {
  const digits = printed.replaceAll(/[^\d.]/g, '');
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
