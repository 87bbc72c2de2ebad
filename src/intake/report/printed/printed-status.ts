import type { Direction, Status } from '../../../domain/scoring/index.ts';
import { type SourceLine, textOf } from '../lines/source-lines.ts';

const COLOURS: readonly (readonly [RegExp, Status])[] = [
  [/(?<![a-z])(blue|glas)(?![a-z])/gi, 'blue'],
  [/(?<![a-z])(green|gwyrdd)(?![a-z])/gi, 'green'],
  [/(?<![a-z])(yellow|melyn)(?![a-z])/gi, 'yellow'],
  [/(?<![a-z])(amber|ambr|oren)(?![a-z])/gi, 'amber'],
  [/(?<![a-z])(red|coch)(?![a-z])/gi, 'red'],
];

/** Words of a council's scale, such as "excellent", each with the colour that the file itself sets beside it. */
export type ScaleWords = ReadonlyMap<string, Status>;

/**
 * The words of the scale that a file uses, learnt from where it sets a word beside a colour: "EXCELLENT (GREEN)" in its
 * key, "GREEN (Excellent)" in a row. A word set beside two colours is left out.
 */
export function scaleWordsIn(lines: readonly SourceLine[]): ScaleWords {
  const found = new Map<string, Set<Status>>();
  for (const { cells } of lines)
    for (const cell of cells) {
      const match = /^[^\p{L}\p{N}]{0,3}([\p{L}-]{2,20}) ?\(([\p{L}-]{2,20})\)$/u.exec(cell);
      if (match === null) continue;
      const [, first = '', second = ''] = match;
      const pairs = [
        [first, coloursIn(second)],
        [second, coloursIn(first)],
      ] as const;
      for (const [word, [colour, ...more]] of pairs)
        if (colour !== undefined && more.length === 0 && coloursIn(word).length === 0)
          found.set(word.toLowerCase(), (found.get(word.toLowerCase()) ?? new Set()).add(colour));
    }
  const words = new Map<string, Status>();
  for (const [word, [colour, ...more]] of found)
    if (colour !== undefined && more.length === 0) words.set(word, colour);
  return words;
}

/**
 * The status of a cell: its colour in words of either language, or a word of the scale alone. Null where it names
 * none, two, or a colour and a word that the scale sets beside another, or where other words stand beside it.
 */
export function statusOf(printed: string, words: ScaleWords): Status | null {
  const colours = coloursIn(printed);
  const rest = COLOURS.reduce((text, [pattern]) => text.replaceAll(pattern, ' '), printed);
  const others = rest.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const known = others.flatMap((word) => words.get(word) ?? []);
  if (known.length < others.length) return null;
  const all = new Set([...colours, ...known]);
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** Whether a text holds the word of a colour, in either language. */
export function namesColour(text: string): boolean {
  return coloursIn(text).length > 0;
}

function coloursIn(text: string): readonly Status[] {
  return COLOURS.filter(([pattern]) => text.search(pattern) !== -1).map(([, status]) => status);
}

const ARROW = /[↑↓↔⬆⬇⬌↕→←▲▼►◄↗↘🡸🡹🡺🡻]/u;

/** The arrow in a cell; null where there is none. */
export function arrowIn(printed: string): string | null {
  return ARROW.exec(printed)?.[0] ?? null;
}

/** Directions in words, as a cell or a key says them. */
const DIRECTION_WORDS: readonly (readonly [RegExp, PrintedDirection])[] = [
  [/\b(improv(ed|ing|ement)|better|gwell(a|odd|iant)?|gwella)\b/i, 'improved'],
  [
    /\b(no change|unchanged|maintained|stayed the same|static|dim newid|yr un fath|cynnal(iwyd)?)\b/i,
    'maintained',
  ],
  [/\b(declin(ed|ing)|worse(ned)?|deteriorat(ed|ing)|dirywi(o|odd)|gwaeth(ygu)?|gwaethygodd)\b/i, 'declined'],
];

/** A direction as printed: an arrow tells no more than this. */
export type PrintedDirection = Extract<Direction, 'improved' | 'maintained' | 'declined'>;

/** A direction said in words; null where the text names none or more than one. */
export function directionInWords(text: string): PrintedDirection | null {
  const named = DIRECTION_WORDS.filter(([pattern]) => pattern.test(text)).map(([, direction]) => direction);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * What the arrows of a file mean, by its own key: an arrow alone in a cell with its meaning in the next, or at the
 * beginning of a line. An arrow that the key does not explain stays without a meaning: some councils draw better and
 * worse, others up and down.
 */
export function arrowKeyIn(lines: readonly SourceLine[]): ReadonlyMap<string, PrintedDirection> {
  const found = new Map<string, Set<PrintedDirection>>();
  const learn = (sign: string, meaning: string): void => {
    const direction = directionInWords(meaning);
    if (direction !== null && arrowIn(sign) === sign)
      found.set(sign, (found.get(sign) ?? new Set()).add(direction));
  };
  for (const line of lines) {
    for (const [at, cell] of line.cells.entries()) learn(cell, line.cells[at + 1] ?? '');
    if (line.cells.length === 1) {
      const [, sign = '', meaning = ''] = /^(\S)(?: [-–=:])? (.{4,120})$/u.exec(textOf(line)) ?? [];
      if (sign !== '') learn(sign, meaning);
    }
  }
  return new Map(
    [...found].flatMap(([sign, [direction, ...more]]) =>
      direction !== undefined && more.length === 0 ? [[sign, direction] as const] : [],
    ),
  );
}
