import { type Language, validJson } from '../../domain/value/index.ts';
import { unusedText } from '../../intake/tables/index.ts';
import { fillWords } from '../../locale/index.ts';

/** A line of a file that is not taken; null where it is about no single line. */
interface LineNotTaken {
  readonly line: number;
  readonly reason: string;
  /** The whole of it in words, with its line. */
  readonly text: string;
}

/** A file and what became of its rows. `refused` is how many in all; `notTaken` those that are known one by one. */
export interface FileReport {
  readonly file: string;
  readonly rows: number;
  readonly refused: number;
  readonly byReason: Readonly<Record<string, number>>;
  readonly notTaken: readonly LineNotTaken[];
  /** The headings of columns that are not read. */
  readonly unused: readonly string[];
}

/** A return, or an indicator's place, and what changes in it. */
export interface ReturnReport {
  readonly name: string;
  readonly outcome: 'taken' | 'unchanged' | 'not-taken';
  /** Why it is not taken; null where it is. */
  readonly why: string | null;
  readonly changes: readonly { readonly box: string; readonly before: string; readonly after: string }[];
  /** What the guards ask of it before it can be sent. */
  readonly asked?: readonly string[];
}

/** What became of files that fill a quarter, or would. */
export interface FillReport {
  /** What is filled: returns, as drafts; or the figures that they are compared with. */
  readonly fills: 'returns' | 'benchmarks';
  readonly isKept: boolean;
  readonly files: readonly FileReport[];
  readonly returns: readonly ReturnReport[];
  readonly notes: readonly string[];
}

/** How many lines that are not taken are told in full. */
const TOLD_IN_FULL = 20;

/** A report as a person reads it: the counts, every change, then what was not taken and why. */
export function reportText(report: FillReport, language: Language): string {
  const taken = report.returns.filter(({ outcome }) => outcome === 'taken');
  const boxes = taken.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    headline(report, { returns: taken.length, boxes, language }),
    ...report.files.flatMap((file) => fileLines(file, language)),
    ...report.returns.flatMap((each) => returnLines(each, language)),
    ...report.notes,
    '',
  ].join('\n');
}

function headline(
  { fills, isKept }: FillReport,
  {
    returns,
    boxes,
    language,
  }: { readonly returns: number; readonly boxes: number; readonly language: Language },
): string {
  const words = fillWords(language);
  if (fills === 'benchmarks') return (isKept ? words.walesKept : words.walesNotKept)(boxes);
  return (isKept ? words.kept : words.notKept)(returns, boxes);
}

/** A report as a program reads it: every line that is known, none left out. */
export function reportJson(report: FillReport): string {
  return `${validJson(report, 2)}\n`;
}

/** How many rows and returns were not taken. */
export function countNotTaken({ files, returns }: FillReport): number {
  const rows = files.reduce((sum, { refused }) => sum + refused, 0);
  return rows + returns.filter(({ outcome }) => outcome === 'not-taken').length;
}

function fileLines({ file, rows, refused, byReason, notTaken, unused }: FileReport, language: Language) {
  const words = fillWords(language);
  const columns = unusedText(unused, language);
  const told = notTaken.slice(0, TOLD_IN_FULL);
  const more = refused - told.length;
  const left = { ...byReason };
  for (const { reason } of told) left[reason] = (left[reason] ?? 1) - 1;
  const counted = Object.entries(left).flatMap(([reason, count]) => {
    if (count <= 0) return [];
    const example = notTaken.find((each) => each.reason === reason)?.text;
    return [`${count} × ${example === undefined ? reason : plainReason(example)}`];
  });
  return [
    words.rows(file, { read: rows, taken: rows - refused, refused }),
    ...(columns === null ? [] : [`  ${columns}`]),
    ...told.map(({ text }) => `  ${text}`),
    ...(more > 0 ? [`  ${words.more(more, counted.join(' '))}`] : []),
  ];
}

/** A reason without the line that it was said of. */
function plainReason(text: string): string {
  return text.replace(/^\p{L}+ \d+(?=[,:])[,:] /u, '');
}

function returnLines(
  { name, outcome, why, changes, asked = [] }: ReturnReport,
  language: Language,
): readonly string[] {
  const words = fillWords(language);
  if (outcome === 'unchanged') return [];
  if (outcome === 'not-taken') return [`${name}: ${words.notTaken}. ${why ?? ''}`.trimEnd()];
  return [
    name,
    ...changes.map(
      ({ box, before, after }) =>
        `  ${box}: ${inOneLine(before) || words.nothing} → ${inOneLine(after) || words.nothing}`,
    ),
    ...asked.map((question) => `  ? ${question}`),
  ];
}

/** A text short enough to be one line of a list. */
function inOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
