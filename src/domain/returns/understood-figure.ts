import {
  type Absence,
  type Decimal,
  decimal,
  decimalText,
  isDecimalText,
  type Unit,
  whole,
} from '../value/index.ts';
import { absentSaid, isOtherMeasure, namesAnyUnit, namesUnit } from './figure-texts.ts';
import { fractionScale } from './fraction-scale.ts';

/** Where a figure stands: its unit, null where any will do. */
interface FigurePlace {
  readonly unit: Unit | null;
}

/** What somebody may have meant. Numbers are plain decimals as text, so that an answer can be kept and sent. */
export type Meant =
  | { readonly kind: 'value' | 'estimate'; readonly value: string }
  | { readonly kind: 'fraction'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'absent'; readonly reason: Absence }
  /** There is no figure, where no reason is asked for: in a table. */
  | { readonly kind: 'none' };

/** Why a person must be asked what a text means. */
export type FigureQuestion =
  /** There is no figure, and the text leaves open why. */
  | 'no-figure'
  /** The same in a table, where a dash says that there is none. */
  | 'no-reason-here'
  /** "Nil": zero, or no figure. */
  | 'nil'
  /** "<5". */
  | 'below'
  /** "c. 65". */
  | 'about'
  /** "1 in 4". */
  | 'fraction'
  /** "(45)" of what is no money. */
  | 'brackets'
  /** "1.234,5". */
  | 'decimal-comma'
  /** "5 mil": a thousand in Welsh, a million to many. */
  | 'mil'
  /** "£1,234" where thousands of pounds are asked for. */
  | 'pounds-or-thousands'
  /** "1/4", which Excel made a date of. */
  | 'date'
  /** "#DIV/0!". */
  | 'divided-by-nothing';

/** Why a text is no figure and cannot be made one by a choice. */
export type FigureRefusal =
  | 'not-a-number'
  | 'two-numbers'
  | 'range'
  | 'bound'
  | 'marked'
  | 'other-unit'
  | 'percent-of-another-unit'
  | 'pounds-of-another-unit'
  | 'truth'
  | 'date-shown'
  | 'formula-error';

/** What was understood of a text that stands where a figure is asked for. */
export type UnderstoodFigure =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'absent'; readonly reason: Absence }
  /** `proposed` is the choice that is most likely meant; null where none is likelier. */
  | {
      readonly kind: 'asked';
      readonly question: FigureQuestion;
      readonly choices: readonly Meant[];
      readonly proposed: Meant | null;
    }
  | { readonly kind: 'refused'; readonly refusal: FigureRefusal };

/** Why there is no figure, as it is offered where a text leaves it open. */
const REASONS: readonly Meant[] = (['awaited', 'not-applicable', 'suppressed', 'not-stated'] as const).map(
  (reason) => ({ kind: 'absent', reason }),
);

/** Nobody's figure is longer, with all its words; what is, is not looked through. */
const LONGEST = 60;

/**
 * What a text means where a figure is asked for, as people write figures in both languages. The one place that says so:
 * forms, grids, workbooks, lists and the API all ask here. What is certain is taken, what could be two things is asked,
 * all else is refused with a reason.
 *
 * @example understoodFigure('£1.2m', { unit: 'gbp-thousand' }) // { kind: 'value', value: 1200 }
 * @example understoodFigure('n/a', { unit: 'days' }) // { kind: 'asked', question: 'no-figure', … }
 */
export function understoodFigure(text: string, place: FigurePlace): UnderstoodFigure {
  const plain = plainText(text);
  if (plain === '') return { kind: 'nothing' };
  if (plain.length > LONGEST) return refused('not-a-number');
  return (
    absentFigure(plain) ??
    shownByExcel(plain, place) ??
    boundFigure(plain, place) ??
    aboutFigure(plain, place) ??
    twoNumbers(plain, place) ??
    numberFigure(plain, place)
  );
}

/** The figure of a text, in the unit that it is asked for in; null of everything else. */
export function figureIn(text: string, place: FigurePlace): Decimal | null {
  const understood = understoodFigure(text, place);
  return understood.kind === 'value' ? understood.value : null;
}

/** Names a choice, so that a form can send it: "absent:awaited", "estimate:65", "fraction:1/4", "none". */
export function meantName(meant: Meant): string {
  switch (meant.kind) {
    case 'value':
    case 'estimate':
      return `${meant.kind}:${meant.value}`;
    case 'fraction':
      return `fraction:${meant.numerator}/${meant.denominator}`;
    case 'absent':
      return `absent:${meant.reason}`;
    case 'none':
      return meant.kind;
  }
}

/** The choice of a name among those that a text leaves open; null where it leaves no such choice. */
export function meantBy(understood: UnderstoodFigure, name: string): Meant | null {
  if (understood.kind !== 'asked') return null;
  return understood.choices.find((choice) => meantName(choice) === name) ?? null;
}

/** The question why there is no figure, with a reason that is likely. */
export function noFigureBecause(reason: Absence | null): UnderstoodFigure {
  return asked('no-figure', REASONS, reasonFor(reason));
}

function refused(refusal: FigureRefusal): UnderstoodFigure {
  return { kind: 'refused', refusal };
}

function asked(
  question: FigureQuestion,
  choices: readonly Meant[],
  proposed: Meant | null = null,
): UnderstoodFigure {
  return { kind: 'asked', question, choices, proposed };
}

function reasonFor(reason: Absence | null): Meant | null {
  return REASONS.find((each) => each.kind === 'absent' && each.reason === reason) ?? null;
}

/** One kind of minus and of apostrophe, and plain forms of the wide letters of Asian keyboards. */
function plainText(text: string): string {
  return text
    .trim()
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\uffe1', '£')
    .replaceAll(/[\u2212\u2010\u2011\u2012\u2013\ufe63]/g, '-')
    .replaceAll('’', "'");
}

function absentFigure(plain: string): UnderstoodFigure | null {
  const said = absentSaid(plain);
  switch (said?.kind) {
    case 'certain':
      return { kind: 'absent', reason: said.reason };
    case 'unsaid':
      return noFigureBecause(said.proposed);
    case 'nil':
      return asked('nil', [{ kind: 'value', value: '0' }, ...REASONS]);
    case 'zero':
      return { kind: 'value', value: whole(0) };
    default:
      return null;
  }
}

/** What Excel shows in place of a figure: its errors, true and false, and the dates that it makes of fractions. */
function shownByExcel(plain: string, { unit }: FigurePlace): UnderstoodFigure | null {
  if (/^#div\/0!$/i.test(plain)) return asked('divided-by-nothing', REASONS, reasonFor('not-applicable'));
  if (/^#[a-z][a-z_]*[!?]$/i.test(plain)) return refused('formula-error');
  if (/^(true|false|gwir|anwir|yes|no|oes|nac oes)$/i.test(plain)) return refused('truth');
  const parts =
    /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/.exec(plain) ?? /^\d{4}-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (parts === null) return null;
  if (unit === null || fractionScale(unit) === null) return refused('date-shown');
  const [one, other] = [whole(Number(parts[1])), whole(Number(parts[2]))];
  const [above, below] = one.lte(other) ? [one, other] : [other, one];
  return asked('date', [fraction(above, below)]);
}

const BELOW = /^(?:<=?|≤|under|less than|fewer than|below|llai na|o dan|dan)\s*(.+)$/i;
const ABOVE = /^(?:>=?|≥|over|more than|above|at least|up to|dros|mwy na|uwch na|o leiaf|hyd at)\s*(.+)$/i;

function boundFigure(plain: string, place: FigurePlace): UnderstoodFigure | null {
  const below = BELOW.exec(plain)?.[1];
  if (below !== undefined && figureIn(below, place) !== null)
    return asked('below', REASONS, reasonFor('suppressed'));
  const above = ABOVE.exec(plain)?.[1] ?? /^(.*\d)\+$/.exec(plain)?.[1];
  return above !== undefined && figureIn(above, place) !== null ? refused('bound') : null;
}

const BEFORE =
  /^(?:c\.?|ca\.?|circa|approx(?:\.|imately)?|about|around|roughly|est\.?|estimated?|~|≈|tua|oddeutu|rhyw|amcangyfrif)\s*(?=[\d£(.~-])(.+)$/i;
const AFTER = /^(.*\d.*?)\s*\(?(?:approx\.?|approximately|est\.?|estimated?|amcangyfrif)\)?$/i;

function aboutFigure(plain: string, place: FigurePlace): UnderstoodFigure | null {
  const written = BEFORE.exec(plain)?.[1] ?? AFTER.exec(plain)?.[1];
  const value = written === undefined ? null : figureIn(written, place);
  if (value === null) return null;
  const text = decimalText(value);
  return asked('about', [
    { kind: 'value', value: text },
    { kind: 'estimate', value: text },
  ]);
}

const OUT_OF = /^(\d[\d.,]*)\s*(?:\/|in|out of|of|o bob|allan o|mewn|o)\s*(\d[\d.,]*)$/i;
const RANGE = /^(.*\d.*?)\s*(?:-|to|i|hyd)\s*(£?\d.*)$/i;

function twoNumbers(plain: string, place: FigurePlace): UnderstoodFigure | null {
  const [, above, below] = OUT_OF.exec(plain) ?? [];
  if (above !== undefined && below !== undefined) {
    const parts = [above, below].map((part) => figureIn(part, { unit: 'count' }));
    const [one, other] = parts;
    if (one == null || other == null) return null;
    return place.unit !== null && fractionScale(place.unit) !== null
      ? asked('fraction', [fraction(one, other)])
      : refused('two-numbers');
  }
  const [, from, to] = RANGE.exec(plain) ?? [];
  if (from === undefined || to === undefined) return null;
  const isRange = [from, to].every((part) => figureIn(part, { unit: null }) !== null);
  return isRange ? refused('range') : null;
}

function fraction(numerator: Decimal, denominator: Decimal): Meant {
  return { kind: 'fraction', numerator: decimalText(numerator), denominator: decimalText(denominator) };
}

/** A mark that leads to a note: a sign, a raised digit, a letter or digit in brackets. */
const MARKED =
  /[\d%]\s*(?:[*†‡§¶#^]+|[\u00b9\u00b2\u00b3\u2070-\u207f]+|\[[\w*]{1,2}\]|\((?:[a-z]|\d|i{1,3})\))$/i;

/** Spaces within a number: of a keyboard, unbroken, thin. A new line begins another number. */
const SPACE = '[ \\u00a0\\u2000-\\u200a\\u202f]';

/** The parts of a number: minus or plus, £, minus after it, digits, and what stands after. */
const NUMBER = new RegExp(
  `^([-+]?)${SPACE}*(£?)${SPACE}*(-?)${SPACE}*(\\d(?:[\\d.,]|${SPACE})*(?<=\\d)|[.,]\\d+)${SPACE}*(%?)${SPACE}*(\\D.*)?$`,
);

function numberFigure(plain: string, place: FigurePlace): UnderstoodFigure {
  if (MARKED.test(plain)) return refused('marked');
  const [, before = '', bracketed] = /^(£?)\s*\((.*)\)$/.exec(plain) ?? [];
  const match = NUMBER.exec(bracketed === undefined ? plain : `${before}${bracketed.trim()}`);
  if (match === null) return refused('not-a-number');
  const [, first = '', pounds = '', inner = '', written = '', percent = '', after = ''] = match;
  const isSigned = first !== '' || inner !== '';
  if ((first !== '' && inner !== '') || (isSigned && bracketed !== undefined) || (pounds && percent))
    return refused('not-a-number');
  const digits = plainDigits(written, 'point');
  if (digits === null)
    return otherDigits(written, { isPlain: percent === '' && after === '' && bracketed === undefined });
  const isMinus = first === '-' || inner === '-';
  const amount = measured({
    amount: isMinus ? decimal(digits).neg() : decimal(digits),
    hasPounds: pounds !== '',
    words: `${percent}${after}`.trim().replaceAll(/\s+/g, ' ').toLowerCase(),
    unit: place.unit,
  });
  return bracketed === undefined ? amount : belowZero(amount, place);
}

/** In accounts a figure in brackets is below zero. Elsewhere it may be, or be no more than set apart. */
function belowZero(amount: UnderstoodFigure, { unit }: FigurePlace): UnderstoodFigure {
  if (amount.kind !== 'value') return amount;
  const isMoney = unit === null || unit === 'gbp' || unit === 'gbp-thousand';
  if (isMoney) return { kind: 'value', value: amount.value.neg() };
  return asked('brackets', [
    { kind: 'value', value: decimalText(amount.value) },
    { kind: 'value', value: decimalText(amount.value.neg()) },
  ]);
}

/** Digits that stand otherwise than the column or the form writes them. */
function otherDigits(written: string, { isPlain }: { readonly isPlain: boolean }): UnderstoodFigure {
  const other = isPlain ? plainDigits(written, 'comma') : null;
  if (other !== null) return asked('decimal-comma', [{ kind: 'value', value: other }]);
  return refused(/\s/.test(written) ? 'two-numbers' : 'not-a-number');
}

/**
 * Digits with a full stop and no thousands marks; null where the marks stand anywhere else than in threes, all commas
 * or all spaces: spaces taken out anywhere would make 125 of "12 5".
 */
function plainDigits(written: string, mark: 'point' | 'comma'): string | null {
  const [point, thousands] = mark === 'point' ? ['.', ','] : [',', '.'];
  const [wholes = '', places, ...more] = written.split(point);
  if (more.length > 0 || (places !== undefined && !/^\d+$/.test(places))) return null;
  const groups = wholes.split(/\s/.test(wholes) ? /\s/ : thousands);
  const areThrees =
    groups.length === 1
      ? /^\d*$/.test(wholes)
      : /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  const joined = `${groups.join('') || '0'}${places === undefined ? '' : `.${places}`}`;
  return areThrees && isDecimalText(joined) && joined.length <= 30 ? joined : null;
}

/** Words that multiply a number, in both languages. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:million|miliwn|filiwn|mn|m)(?![a-z])/, 1_000_000],
  [/^(?:thousand|fil|k)(?![a-z])/, 1000],
];

interface Measured {
  readonly amount: Decimal;
  readonly hasPounds: boolean;
  readonly words: string;
  readonly unit: Unit | null;
}

/** A number with the words and signs around it, in the unit that it is asked for in. */
function measured(read: Measured): UnderstoodFigure {
  const { amount, words, unit } = read;
  const hasPercent = namesUnit(words, 'percent');
  const hasPounds = read.hasPounds || namesUnit(words, 'gbp');
  const isMoney = unit === 'gbp' || unit === 'gbp-thousand';
  if (hasPercent && unit !== null && unit !== 'percent') return refused('percent-of-another-unit');
  if (hasPounds && unit !== null && !isMoney) return refused('pounds-of-another-unit');
  const mil = /^mil(?![a-z])\s*(.*)$/.exec(words)?.[1];
  if (mil !== undefined && mayBeScaled(unit) && isOwnWord(mil, unit))
    return asked(
      'mil',
      [1000, 1_000_000].map((times) => ({
        kind: 'value',
        value: decimalText(inUnit(amount.times(whole(times)), unit)),
      })),
    );
  for (const [pattern, times] of SCALES) {
    const scale = pattern.exec(words)?.[0];
    if (scale === undefined || !mayBeScaled(unit)) continue;
    const rest = words.slice(scale.length).trim();
    if (isOwnWord(rest, unit)) return { kind: 'value', value: inUnit(amount.times(whole(times)), unit) };
  }
  if (!isOwnWord(words, unit))
    return refused(namesAnyUnit(words) || isOtherMeasure(words) ? 'other-unit' : 'not-a-number');
  if (unit !== 'gbp-thousand' || !hasPounds) return { kind: 'value', value: amount };
  return asked('pounds-or-thousands', [
    { kind: 'value', value: decimalText(amount) },
    { kind: 'value', value: decimalText(inUnit(amount, unit)) },
  ]);
}

function isOwnWord(words: string, unit: Unit | null): boolean {
  return words === '' || (unit === null ? namesAnyUnit(words) : namesUnit(words, unit));
}

/** Whether thousands and millions of a unit are told in words. */
function mayBeScaled(unit: Unit | null): boolean {
  return unit === null || unit === 'gbp' || unit === 'gbp-thousand' || unit === 'count';
}

/** Pounds in the unit that they are asked for in; every other amount as it is. */
function inUnit(amount: Decimal, unit: Unit | null): Decimal {
  return unit === 'gbp-thousand' ? amount.div(whole(1000)) : amount;
}
