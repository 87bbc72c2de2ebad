import type { Decimal, Language, Unit } from '../domain/value/index.ts';

const MINUS = '\u2212';

/**
 * A number as people read it: thousands with commas, a true minus sign, the unit's own sign. With
 * `decimals` null the value is written as exact as it is, so that what is shown never contradicts a status.
 */
export function formatNumber({
  value,
  unit,
  decimals = null,
  language,
}: {
  value: Decimal;
  unit: Unit;
  decimals?: number | null;
  language: Language;
}): string {
  return withUnit({ text: plainNumber(value, decimals), size: value.abs(), unit, language });
}

/** A number without unit: thousands with commas, a true minus sign; rounded half up only where `decimals` says so. */
export function plainNumber(value: Decimal, decimals: number | null = null): string {
  const digits = decimals === null ? value.abs().toFixed() : value.abs().toFixed(decimals);
  const [integer = '', fraction] = digits.split('.');
  const grouped = integer.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const sign = value.lt('0') && /[1-9]/.test(digits) ? MINUS : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function withUnit({
  text,
  size,
  unit,
  language,
}: {
  text: string;
  size: Decimal;
  unit: Unit;
  language: Language;
}): string {
  switch (unit) {
    case 'percent':
      return `${text}%`;
    case 'gbp':
      return pounds(text);
    case 'gbp-thousand':
      return size.eq('0') ? pounds(text) : `${pounds(text)}k`;
    case 'days':
    case 'days-per-fte':
      return `${text} ${dayWord(size, language)}`;
    default:
      return text;
  }
}

function pounds(text: string): string {
  return text.startsWith(MINUS) ? `${MINUS}£${text.slice(MINUS.length)}` : `£${text}`;
}

/** In Welsh a noun stands in the singular after a number, and two softens it: "2 ddiwrnod". */
function dayWord(size: Decimal, language: Language): string {
  if (language === 'en') return size.eq('1') ? 'day' : 'days';
  return size.eq('2') ? 'ddiwrnod' : 'diwrnod';
}

/** The unit for a column heading or subtitle, in words. */
export function unitName(unit: Unit, language: Language): string {
  return UNIT_NAMES[language][unit];
}

const UNIT_NAMES: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  en: {
    count: 'number',
    percent: 'per cent',
    days: 'days',
    years: 'age in years',
    'rate-per-1000': 'rate per 1,000 people',
    'days-per-fte': 'working days per full-time equivalent',
    gbp: 'pounds',
    'gbp-thousand': 'thousands of pounds',
  },
  cy: {
    count: 'nifer',
    percent: 'y cant',
    days: 'diwrnodau',
    years: 'oedran mewn blynyddoedd',
    'rate-per-1000': 'cyfradd fesul 1,000 o bobl',
    'days-per-fte': 'diwrnodau gwaith fesul gweithiwr cyfwerth ag amser llawn',
    gbp: 'punnoedd',
    'gbp-thousand': 'miloedd o bunnoedd',
  },
};
