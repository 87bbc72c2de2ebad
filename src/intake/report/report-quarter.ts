import { type Quarter, quarterNumber } from '../../domain/period/index.ts';
import { isBlank, type SourceLine, textOf } from './lines/source-lines.ts';
import { compares, type NamedQuarter, quarterNamed } from './printed/named-quarter.ts';
import { quartersIn, yearsIn } from './printed/printed-period.ts';
import { isHeadingText } from './tables/headings.ts';

/** The quarter that a report says it is of, and the line that says it. */
interface ReportedQuarter {
  readonly quarter: Quarter;
  readonly line: number;
}

const OPENING_LINES = 40;
const TITLE_LINES = 12;

/**
 * The quarter that a report says it is of. Its title outranks its other headings and these its text; headings and text
 * speak only where all that do not compare name one quarter, and none that the title rules out. Null where nothing says it.
 */
export function reportedQuarter(lines: readonly SourceLine[]): ReportedQuarter | null {
  const opening = lines.filter((line) => !isBlank(line) && line.cells.length === 1).slice(0, OPENING_LINES);
  const title = titleLines(lines);
  const titled = title.map((line) => ({ line, named: quarterNamed(textOf(line)) }));
  for (const { line, named } of titled)
    if (typeof named === 'string' && named !== 'unclear') return { quarter: named, line: line.number };
  const joined = quarterNamed(title.map(textOf).join(' '));
  if (typeof joined === 'string' && joined !== 'unclear')
    return { quarter: joined, line: title[0]?.number ?? 1 };
  if (titled.some(({ named }) => named === 'unclear')) return null;
  const rest = opening.filter((line) => !title.includes(line) && !compares(textOf(line)));
  const isHeading = (line: SourceLine): boolean =>
    line.isFurniture || line.level !== null || isHeadingText(textOf(line));
  const fits = agreesWith(titled.map(({ named }) => named));
  const headings = rest.filter(isHeading).map((line) => ({ line, named: quarterNamed(textOf(line)) }));
  const texts = rest.map((line) => ({ line, named: quarterBeside(textOf(line)) }));
  return agreed(headings, fits) ?? agreed(texts, fits);
}

/** The lines that a report begins with, as far as they are set as headings and none of a table. */
function titleLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const said = lines.filter((line) => !isBlank(line) && !line.isFurniture);
  const end = said.findIndex(
    (line) => line.cells.length > 1 || (line.level === null && !isTitleText(textOf(line))),
  );
  return said.slice(0, Math.min(TITLE_LINES, end === -1 ? said.length : end));
}

/** Whether a line may be one of a title: a year alone may. */
function isTitleText(text: string): boolean {
  return isHeadingText(text) || (yearsIn(text).length === 1 && /^[^\p{L}]+$/u.test(text));
}

type Fits = (quarter: Quarter) => boolean;

/** Whether a quarter is none that the title rules out: it may name the number or the year alone. */
function agreesWith(named: readonly NamedQuarter[]): Fits {
  const numbers = named.flatMap((each) => (each !== null && typeof each === 'object' ? [each.number] : []));
  return (quarter) => numbers.length === 0 || numbers.includes(quarterNumber(quarter));
}

interface Naming {
  readonly line: SourceLine;
  readonly named: NamedQuarter;
}

/** The one quarter that lines name; null where they name none, or more than one. */
function agreed(namings: readonly Naming[], fits: Fits): ReportedQuarter | null {
  const found = namings.flatMap(({ line, named }) =>
    typeof named === 'string' && named !== 'unclear' ? [{ quarter: named, line: line.number }] : [],
  );
  const [first] = found;
  const isOne = new Set(found.map(({ quarter }) => quarter)).size === 1;
  return first !== undefined && isOne && fits(first.quarter) ? first : null;
}

/** The quarter of a sentence that has a number and right after it the year: in running text they may stand far apart. */
function quarterBeside(text: string): NamedQuarter {
  const found = [...text.matchAll(BESIDE)].flatMap(([, quarter = '', year = '']) => {
    const [number] = quartersIn(quarter);
    const [named] = yearsIn(year);
    return number === undefined || named === undefined ? [] : [`${named}-Q${number}` as Quarter];
  });
  const [first, ...others] = new Set(found);
  return others.length > 0 ? 'unclear' : (first ?? null);
}

const BESIDE = /(?<![a-z])((?:quarter|qtr|chwarter|q|ch) ?[1-4](?!\d))\W{0,4}(?:of |o )?(.{0,9})/gi;
