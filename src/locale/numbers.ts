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
  return withUnit({
    text: plainNumber(value, decimals),
    unit,
    language,
    isOne: value.abs().eq('1'),
    isZero: value.eq('0'),
  });
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
  unit,
  language,
  isOne,
  isZero,
}: {
  text: string;
  unit: Unit;
  language: Language;
  isOne: boolean;
  isZero: boolean;
}): string {
  switch (unit) {
    case 'percent':
      return `${text}%`;
    case 'gbp':
      return `£${text}`.replace(`£${MINUS}`, `${MINUS}£`);
    case 'gbp-thousand':
      return (isZero ? `£${text}` : `£${text}k`).replace(`£${MINUS}`, `${MINUS}£`);
    case 'days':
    case 'days-per-fte':
      return language === 'en' ? `${text} ${isOne ? 'day' : 'days'}` : `${text} diwrnod`;
    default:
      return text;
  }
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
