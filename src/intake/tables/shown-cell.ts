import type { Cell, CellValue } from 'hucre/xlsx';

/** What is known of a cell beside its value. */
type CellLook = Pick<Cell, 'type' | 'style' | 'formula' | 'formulaResult' | 'richText'>;

/** How a day is written: as people in Wales write it, or for machines. */
type DayForm = 'day-first' | 'iso';

/**
 * What a cell of a workbook shows, as text: the one place that says so, for returns and for lists. A number comes with
 * all its digits and with the signs and words that its format puts around it (0.654 as "0.0%" is "65.4%"), a formula
 * as the value that was saved with it, or as itself where none was. What is set apart in it (a raised number, a text
 * that is struck out) is put in brackets, so that it never becomes a part of a figure.
 */
export function shownText(value: CellValue, look: CellLook | undefined, days: DayForm = 'day-first'): string {
  const shown = look?.formula === undefined ? value : savedValue(value, look);
  if (shown === null || shown === undefined) return look?.formula === undefined ? '' : `=${look.formula}`;
  if (shown instanceof Date) return dayText(shown, days);
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  if (typeof shown === 'number') return numberText(shown, look?.style?.numFmt ?? null);
  return look?.richText === undefined ? shown : runsText(look.richText);
}

function savedValue(value: CellValue, { formulaResult }: CellLook): CellValue {
  return formulaResult ?? (value === '' ? null : value);
}

function runsText(runs: NonNullable<Cell['richText']>): string {
  return runs
    .map(({ text, font }) => {
      const isApart = font?.strikethrough === true || font?.vertAlign === 'superscript';
      return isApart && text.trim() !== '' ? `[${text}]` : text;
    })
    .join('');
}

function dayText(day: Date, form: DayForm): string {
  if (Number.isNaN(day.getTime())) return '';
  const iso = day.toISOString().slice(0, 10);
  return form === 'iso' ? iso : iso.split('-').toReversed().join('/');
}

/** Excel keeps fifteen digits; what a binary fraction adds behind them was never in the cell. */
function numberText(value: number, format: string | null): string {
  const { before, after, isPercent, thousands } = formatOf(format ?? '');
  const scaled = (isPercent ? value * 100 : value) / 1000 ** thousands;
  const digits = plainDigits(Number(scaled.toPrecision(15)));
  return `${before}${digits}${isPercent ? '%' : ''}${after === '' ? SCALES[thousands] : after}`;
}

/** What a number is shown in thousands or millions of, where its format does not say. */
const SCALES: Readonly<Record<number, string>> = { 0: '', 1: 'k', 2: 'm' };

function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 });
}

interface NumberFormat {
  /** A sign of money, and words after the number. */
  readonly before: string;
  readonly after: string;
  readonly isPercent: boolean;
  /** How often the number is divided by a thousand to be shown. */
  readonly thousands: number;
}

/** A piece of a format: a quoted or escaped text, a currency or locale, room of a width, or a single sign. */
const PIECE = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|[_*].|./gs;

/** What a format puts around a number that is above zero, as far as it tells what the number counts. */
function formatOf(format: string): NumberFormat {
  const isPlain = format === '' || format === '@' || /^general$/i.test(format);
  let [before, after, digits] = ['', '', ''];
  let isPercent = false;
  for (const [piece, quoted, escaped, currency] of isPlain ? [] : format.matchAll(PIECE)) {
    if (piece === ';') break;
    const said = quoted ?? escaped ?? currency;
    if (said === undefined && /^[0#?.,]$/.test(piece)) digits += piece;
    else if (said === undefined && piece === '%') isPercent = true;
    else if (said !== undefined || /^[£$€]$/.test(piece)) {
      if (digits === '') before += said ?? piece;
      else after += said ?? piece;
    }
  }
  const thousands = Math.min(2, /,*$/.exec(digits)?.[0].length ?? 0);
  return { before: /[£$€]/.exec(before)?.[0] ?? '', after: wordsIn(after), isPercent, thousands };
}

/** Words and signs of a measure; brackets and spaces are only how the number stands. */
function wordsIn(after: string): string {
  const words = after.trim();
  if (/^[£$€]$/.test(words)) return words;
  return /\p{L}/u.test(words) ? (words.length <= 1 || /^(mn?|bn|k)$/i.test(words) ? words : ` ${words}`) : '';
}
