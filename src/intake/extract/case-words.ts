import type { Bilingual, Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import type { CaseCondition, CaseDefinition, WindowEdge } from './case-definition.ts';

type ConditionWords = {
  readonly [Test in CaseCondition['test']]: (condition: Extract<CaseCondition, { test: Test }>) => string;
};

interface CaseWords {
  readonly condition: ConditionWords;
  readonly edge: Readonly<Record<WindowEdge['of'], string>>;
  readonly shifted: (days: number, edge: string) => string;
  readonly window: (column: string, from: string, to: string) => string;
  readonly filters: (said: string) => string;
  readonly distinct: (column: string) => string;
  readonly everyRow: string;
  readonly denominator: (said: string) => string;
  readonly allCases: string;
  readonly numerator: (said: string) => string;
  readonly per: (times: number) => string;
  readonly and: string;
}

const quoted = (text: string) => `“${text}”`;

/** Two softens the noun: “2 ddiwrnod”. */
const welshDays = (days: number) => `${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'}`;

const WORDS = inBoth<CaseWords>({
  en: {
    condition: {
      is: ({ column, anyOf }) => `${quoted(column)} is ${anyOf.map(quoted).join(' or ')}`,
      'is-not': ({ column, anyOf }) => `${quoted(column)} is not ${anyOf.map(quoted).join(' or ')}`,
      filled: ({ column }) => `${quoted(column)} is filled in`,
      empty: ({ column }) => `${quoted(column)} is empty`,
      'at-least': ({ column, value }) => `${quoted(column)} is ${value} or more`,
      'at-most': ({ column, value }) => `${quoted(column)} is ${value} or less`,
      'within-days': ({ column, after, days, counting }) =>
        `${quoted(column)} is at most ${days} ${counting === 'working' ? 'working days (Monday to Friday)' : 'days'} after ${quoted(after)}`,
    },
    edge: {
      'period-start': 'the first day of the period',
      'period-end': 'the last day of the period',
      'year-start': '1 April',
    },
    shifted: (days, edge) => `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} ${edge}`,
    window: (column, from, to) =>
      `A case belongs to the period where ${quoted(column)} is from ${from} to ${to}, both included.`,
    filters: (said) => `Only rows where ${said}.`,
    distinct: (column) => `Each ${quoted(column)} counts once, by its first row.`,
    everyRow: 'Each row is a case.',
    denominator: (said) => `Out of: cases where ${said}.`,
    allCases: 'Out of: all of these cases.',
    numerator: (said) => `Counted: those of them where ${said}.`,
    per: (times) =>
      times === 100
        ? 'The figure is a per cent.'
        : times === 1
          ? 'The figure is a ratio.'
          : `The figure is for each ${times}.`,
    and: ' and ',
  },
  cy: {
    condition: {
      is: ({ column, anyOf }) => `mae ${quoted(column)} yn ${anyOf.map(quoted).join(' neu’n ')}`,
      'is-not': ({ column, anyOf }) => `nad yw ${quoted(column)} yn ${anyOf.map(quoted).join(' nac yn ')}`,
      filled: ({ column }) => `mae ${quoted(column)} wedi’i lenwi`,
      empty: ({ column }) => `mae ${quoted(column)} yn wag`,
      'at-least': ({ column, value }) => `mae ${quoted(column)} yn ${value} neu fwy`,
      'at-most': ({ column, value }) => `mae ${quoted(column)} yn ${value} neu lai`,
      'within-days': ({ column, after, days, counting }) =>
        `mae ${quoted(column)} o fewn ${welshDays(days)}${counting === 'working' ? ' gwaith (dydd Llun i ddydd Gwener)' : ''} ar ôl ${quoted(after)}`,
    },
    edge: {
      'period-start': 'diwrnod cyntaf y cyfnod',
      'period-end': 'diwrnod olaf y cyfnod',
      'year-start': '1 Ebrill',
    },
    shifted: (days, edge) => `${welshDays(Math.abs(days))} ${days < 0 ? 'cyn' : 'ar ôl'} ${edge}`,
    window: (column, from, to) =>
      `Mae achos yn perthyn i’r cyfnod os yw ${quoted(column)} o fewn y dyddiadau hyn, gan gynnwys y ddau: ${from} – ${to}.`,
    filters: (said) => `Dim ond rhesi lle ${said}.`,
    distinct: (column) => `Mae pob ${quoted(column)} yn cyfrif unwaith, yn ôl ei res gyntaf.`,
    everyRow: 'Mae pob rhes yn achos.',
    denominator: (said) => `Allan o: achosion lle ${said}.`,
    allCases: 'Allan o: pob un o’r achosion hyn.',
    numerator: (said) => `Cyfrifir: y rhai ohonynt lle ${said}.`,
    per: (times) =>
      times === 100
        ? 'Canran yw’r ffigur.'
        : times === 1
          ? 'Cymhareb yw’r ffigur.'
          : `Mae’r ffigur fesul ${times}.`,
    and: ' a lle ',
  },
});

/** What a definition counts, in sentences of both languages. Names of columns and values stay as the file has them. */
export function caseDefinitionText(definition: CaseDefinition): Bilingual {
  return { en: textIn('en', definition), cy: textIn('cy', definition) };
}

function textIn(language: Language, definition: CaseDefinition): string {
  const words = WORDS[language];
  const { window, filters, distinct, denominator, numerator, per } = definition;
  const all = (conditions: readonly CaseCondition[]) =>
    conditions.map((condition) => conditionText(words, condition)).join(words.and);
  const edge = ({ of, plusDays }: WindowEdge) =>
    plusDays === 0 ? words.edge[of] : words.shifted(plusDays, words.edge[of]);
  return [
    filters.length > 0 ? words.filters(all(filters)) : '',
    window === null ? '' : words.window(window.column, edge(window.from), edge(window.to)),
    distinct === null ? words.everyRow : words.distinct(distinct),
    denominator.length > 0 ? words.denominator(all(denominator)) : words.allCases,
    words.numerator(all(numerator)),
    words.per(per),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function conditionText(words: CaseWords, condition: CaseCondition): string {
  switch (condition.test) {
    case 'is':
      return words.condition.is(condition);
    case 'is-not':
      return words.condition['is-not'](condition);
    case 'filled':
      return words.condition.filled(condition);
    case 'empty':
      return words.condition.empty(condition);
    case 'at-least':
      return words.condition['at-least'](condition);
    case 'at-most':
      return words.condition['at-most'](condition);
    case 'within-days':
      return words.condition['within-days'](condition);
  }
}
