import {
  type FinancialYear,
  financialYear,
  type Quarter,
  quarterNumber,
  quarterOf,
} from '../../../domain/period/index.ts';
import { fullYear, monthNumber } from '../../tables/index.ts';
import { yearsIn } from './printed-period.ts';

/**
 * What a text says of a quarter: the quarter; only its `number`, without a certain year; `unclear` where it says two
 * things; null where it says nothing of any.
 */
export type NamedQuarter = Quarter | { readonly number: number } | 'unclear' | null;

/** The names of quarters by number, English and Welsh, with their mutations. */
const NUMBER_WORDS: readonly RegExp[] = [
  /^(1|one|first|1st|un|cyntaf|gyntaf|1af|i)$/,
  /^(2|two|second|2nd|dau|ail|2il|ii)$/,
  /^(3|three|third|3rd|tri|d?trydydd|drydydd|3ydd|iii)$/,
  /^(4|four|fourth|final|4th|pedwar|pedwerydd|bedwerydd|olaf|4ydd|iv)$/,
];
const DIGIT = '(?:[1-4](?!\\d)|one|two|three|four|un|dau|tri|pedwar|cyntaf|olaf|iii|ii|iv)';
const ORDINAL =
  '(?:first|second|third|fourth|final|1st|2nd|3rd|4th|ail|2il|t?r?ydydd|trydydd|drydydd|3ydd|pedwerydd|bedwerydd|4ydd|1af)';
const UNIT = '(?:quarter|qtr|chwarter)';
const NUMBERED = new RegExp(
  `(?<![a-z])(?:${UNIT}s?|chwarteri|q|ch)[ .-]{0,3}(?:no\\.? ?)?(${DIGIT})(?![a-z])`,
  'g',
);
const ORDERED = new RegExp(`(?<![a-z\\d])(${ORDINAL})[ -]${UNIT}(?![a-z])`, 'g');
/** "Quarters 1 to 3", "Q1-Q3": the last of them is the one that the report goes up to. */
const RUN = new RegExp(
  `(?:(?:${UNIT}s|chwarteri) [1-4] ?(?:-|to|and|&|i|a) ?|(?:q|ch|${UNIT}) ?[1-4] ?(?:-|to|and|&|i|a) ?(?:q|ch|${UNIT}) ?)([1-4])(?!\\d)`,
);

const DAY = '(?:\\d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)? (?:of |o )?)?';
const YEAR = "(?:,? '?(20\\d\\d|\\d\\d)(?![\\d]))";
const SPAN = new RegExp(
  `(?<![a-z])${DAY}([a-z]+)\\.?${YEAR}? ?(?:-|to|until|i|hyd(?: at)?|a|and) ?(?:end (?:of )?|diwedd (?:mis )?)?${DAY}([a-z]+)\\.?${YEAR}(?: ?[-/] ?(?:20)?(\\d\\d)(?!\\d))?`,
  'g',
);
const ENDING = new RegExp(
  `(?<![a-z])(?:(?:end(?:ing|ed|s)?(?: on)?|up to|until|hyd at|hyd|yn diweddu(?: ar)?|yn dod i ben(?: ar)?|a ddaeth i ben(?: ar)?|diwedd(?: mis)?|as at) (?:the |y |end of |diwedd |mis )*${DAY}|to (?:the )?(?:end of |${DAY}(?<=\\d.*)))([a-z]+)\\.?${YEAR}`,
  'g',
);
const ENDING_DAY =
  /(?<![a-z])(?:end(?:ing|ed)?|up to|to|until|hyd at|as at) (\d{1,2})[/.](\d{1,2})[/.](20\d\d)(?!\d)/g;

/** Spans of a year that name no quarter, by the quarter that they end with. */
const PARTS_OF_YEAR: readonly (readonly [RegExp, number])[] = [
  [
    /year[- ]?end|end[- ]of[- ](?:the )?year|full[- ]year|\boutturn\b|\bannual (?:\w+ ){0,2}(?:report|review|results|self[- ]assessment)|(?:twelve|12) months|diwedd (?:y |o )?flwyddyn|blwyddyn lawn|adroddiad (?:\w+ ){0,2}blynyddol|\balldro\b|(?:second half|\bh2\b|ail hanner)/,
    4,
  ],
  [/(?:nine|9) months|naw mis/, 3],
  [
    /half[- ]year|mid[- ]year|(?:six|6) months|(?:first half|\bh1\b)|hanner (?:y |cyntaf y )?(?:b?f?lwyddyn)|chwe mis/,
    2,
  ],
];

/**
 * The quarter that a title or heading names, however it is written: "Q3 2024/25", "Third Quarter 2024-25", "October –
 * December 2024", "Period ending 31 December 2024", "Annual report 2023-24", "Trydydd chwarter 2024/25". What is named
 * after words of comparison counts only where nothing stands before them.
 *
 * @example quarterNamed('Hydref i Ragfyr 2024') // "2024-25-Q3"
 */
export function quarterNamed(title: string): NamedQuarter {
  const text = plain(title);
  const before = text.split(COMPARISON)[0] ?? '';
  const own = before === text ? null : namedIn(before);
  return own ?? namedIn(text);
}

const COMPARISON =
  /\b(?:compared|comparison|comparing|versus|vs?|rather than|previous|changes? (?:since|from)|since|against (?:the |that of )*(?:previous|last|same|prior|quarter|qtr|q ?\d|period|year))\b|o'i gymharu|o gymharu|yn erbyn/;

/** Whether a text compares: the quarter that it names is likely to be another than that of the report. */
export function compares(text: string): boolean {
  return (
    COMPARISON.test(plain(text)) || /\b(?:than|last|earlier|before|llynedd|blaenorol)\b/.test(plain(text))
  );
}

/** Small letters, one kind of dash, years run together: "2024 to 2025" is "2024-2025". */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/(?<!\d)(20\d\d) (?:to|i|and) (20\d\d)(?!\d)/g, '$1-$2')
    .replaceAll(/\s+/g, ' ');
}

function namedIn(text: string): NamedQuarter {
  const numbers = numbersIn(text);
  const spans = [...new Set([...spansIn(text), ...endingsIn(text)])];
  const [number, ...others] = numbers;
  if (others.length > 0 || spans.length > 1) return 'unclear';
  const [span] = spans;
  if (number === undefined)
    return span ?? withYear(text, PARTS_OF_YEAR.find(([words]) => words.test(text))?.[1]);
  if (span === undefined) return withYear(text, number);
  const named = withYear(text, number);
  const isSame = quarterNumber(span) === number && (typeof named !== 'string' || named === span);
  return isSame ? span : 'unclear';
}

/** The numbers of quarters that a text names, each once; of a run of them the last. */
function numbersIn(text: string): readonly number[] {
  const run = RUN.exec(text);
  if (run !== null) return [Number(run[1])];
  const words = [NUMBERED, ORDERED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, word = '']) => word),
  );
  const numbers = words.map((word) => NUMBER_WORDS.findIndex((pattern) => pattern.test(word)) + 1);
  return [...new Set(numbers.filter((number) => number > 0))];
}

/** A number with the one financial year of its text; of several, the one that stands beside it cannot be told. */
function withYear(text: string, number: number | undefined): NamedQuarter {
  if (number === undefined) return null;
  const years = new Set(yearsIn(text));
  const [year] = years;
  if (years.size > 1) return 'unclear';
  return year === undefined ? { number } : quarterOf({ year, number });
}

/** The quarters that end with spans of months which begin with them or with the year: "October to December 2024". */
function spansIn(text: string): readonly Quarter[] {
  return [...text.matchAll(SPAN)].flatMap(([, from = '', , to = '', year, second]) => {
    const [first, last] = [monthNamed(from), monthNamed(to)];
    if (first === null || last === null || last % 3 !== 0) return [];
    const startsWell = first === 4 || (first + 2) % 12 === last % 12;
    if (!startsWell) return [];
    const isYear = second !== undefined && (fullYear(year) + 1) % 100 === Number(second);
    return isYear
      ? [quarterOf({ year: financialYear(fullYear(year)), number: numberOfMonth(last) })]
      : [quarterEnding(last, fullYear(year))];
  });
}

function endingsIn(text: string): readonly Quarter[] {
  const worded = [...text.matchAll(ENDING)].flatMap(([, month = '', year]) => {
    const number = monthNamed(month);
    return number === null || number % 3 !== 0 ? [] : [quarterEnding(number, fullYear(year))];
  });
  const numbered = [...text.matchAll(ENDING_DAY)].flatMap(([, , month, year]) =>
    Number(month) % 3 === 0 && Number(month) <= 12 ? [quarterEnding(Number(month), Number(year))] : [],
  );
  return [...worded, ...numbered];
}

function quarterEnding(month: number, calendarYear: number): Quarter {
  const year: FinancialYear = financialYear(month === 3 ? calendarYear - 1 : calendarYear);
  return quarterOf({ year, number: numberOfMonth(month) });
}

/** March ends the fourth quarter, June the first. */
function numberOfMonth(month: number): number {
  return month === 3 ? 4 : month / 3 - 1;
}

/** Names of months as Welsh softens them after "i" and "o". */
const SOFTENED: Readonly<Record<string, string>> = {
  fawrth: 'mawrth',
  fai: 'mai',
  fehefin: 'mehefin',
  orffennaf: 'gorffennaf',
  fedi: 'medi',
  dachwedd: 'tachwedd',
  ragfyr: 'rhagfyr',
};

function monthNamed(word: string): number | null {
  return monthNumber(SOFTENED[word] ?? word);
}
