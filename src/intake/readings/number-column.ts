import { type Decimal, decimal, isDecimalText } from '../../domain/value/index.ts';

/** What stands between the whole number and its fraction. */
export type DecimalMark = 'point' | 'comma';

/**
 * How the numbers of a column are written: found from all of them, or a question. `either`: each could be read both ways
 * ("1,234" alone is one thousand or one and a bit); `both`: some say a point, others a comma.
 */
export type FoundMark =
  | { readonly kind: 'found'; readonly mark: DecimalMark }
  | { readonly kind: 'ask'; readonly why: 'either' | 'both' };

/** What one number says of its mark: its own evidence, none, or that it could be read both ways. */
type Evidence = DecimalMark | 'none' | 'either';

const SIGNS = /^[-\u2212–+]|[£%\s\u00a0\u202f]|^\(|\)$/g;

/**
 * Finds the decimal mark of a whole column. Numbers without any mark say nothing, and where all are such it makes no
 * difference: then it is a point.
 *
 * @example findMark(['1,234', '12,5']) // { kind: 'found', mark: 'comma' }
 */
export function findMark(texts: readonly string[]): FoundMark {
  const said = new Set(texts.map(evidenceOf));
  if (said.has('point') && said.has('comma')) return { kind: 'ask', why: 'both' };
  if (said.has('point') || said.has('comma'))
    return { kind: 'found', mark: said.has('comma') ? 'comma' : 'point' };
  return said.has('either') ? { kind: 'ask', why: 'either' } : { kind: 'found', mark: 'point' };
}

function evidenceOf(text: string): Evidence {
  const digits = text.trim().replaceAll(SIGNS, '');
  if (!/^\d*(?:[.,]\d+)+$/.test(digits)) return 'none';
  const marks = digits.replaceAll(/\d/g, '');
  const last: DecimalMark = marks.endsWith(',') ? 'comma' : 'point';
  const other: DecimalMark = last === 'comma' ? 'point' : 'comma';
  if (/,/.test(marks) && /\./.test(marks)) return last;
  if (marks.length > 1) return other;
  const [before = '', after = ''] = digits.split(/[.,]/);
  const mayBeThousands =
    after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  return mayBeThousands ? 'either' : last;
}

/** A number of a cell, and the sign beside it. */
export interface CellNumber {
  readonly value: Decimal;
  readonly sign: 'percent' | 'pounds' | null;
}

/** Longer texts are no figure of a report. */
const LONGEST = 40;

/**
 * The number of a cell by the mark of its column: thousands in threes by the other mark or by spaces, £ before, % after,
 * brackets or a minus for below zero. Null of anything else: nothing is put right.
 *
 * @example cellNumber('1.234,5%', 'comma') // { value: 1234.5, sign: 'percent' }
 */
export function cellNumber(text: string, mark: DecimalMark): CellNumber | null {
  const trimmed = text
    .trim()
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/[\u2212–]/g, '-');
  if (trimmed.length > LONGEST) return null;
  const bracketed = /^\((.+)\)$/.exec(trimmed);
  const match = /^(-?)(£?)(-?) ?([\d., ]*\d) ?(%?)$/.exec(bracketed?.[1] ?? trimmed);
  if (match === null) return null;
  const [, minus = '', pounds = '', inner = '', digits = '', percent = ''] = match;
  if ((minus !== '' && inner !== '') || (pounds !== '' && percent !== '')) return null;
  const plain = plainDigits(digits, mark);
  if (plain === null) return null;
  const isNegative = minus !== '' || inner !== '';
  if (isNegative && bracketed !== null) return null;
  const value = decimal(plain);
  const sign = percent !== '' ? 'percent' : pounds !== '' ? 'pounds' : null;
  return { value: isNegative || bracketed !== null ? value.neg() : value, sign };
}

/** Digits with a full stop and no thousands marks; null where the marks stand anywhere else than in threes. */
function plainDigits(digits: string, mark: DecimalMark): string | null {
  const [point, thousands] = mark === 'point' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction, ...more] = digits.split(point);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(whole.includes(' ') ? ' ' : thousands);
  const areThrees =
    groups.length === 1 ||
    (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group)));
  const joined = `${groups.join('') || '0'}${fraction === undefined ? '' : `.${fraction}`}`;
  return areThrees && isDecimalText(joined) ? joined : null;
}
