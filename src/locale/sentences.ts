import { yearOf } from '../domain/period/index.ts';
import type { ScoredIndicator } from '../domain/scorecard/index.ts';
import {
  type Condition,
  type Gap,
  isOffTarget,
  type NoDirectionReason,
  type Scheme,
  type StatusReason,
} from '../domain/scoring/index.ts';
import type { Decimal, Language, NoStatusReason } from '../domain/value/index.ts';
import { ZERO } from '../domain/value/index.ts';
import { boundsOf, faithfulPlaces } from './faithful.ts';
import { formatNumber, plainNumber } from './numbers.ts';
import { shortPeriod } from './periods.ts';
import { inBoth, sharedWords } from './words.ts';

interface SentenceWords {
  readonly against: (actual: string, target: string) => string;
  readonly equal: string;
  readonly better: (pct: string) => string;
  readonly worse: (pct: string) => string;
  readonly atMaximum: string;
  readonly improvedOn: (earlier: string, period: string) => string;
  readonly key: (year: string, meaning: string) => string;
  readonly noComparison: string;
  readonly targetZero: (actual: string, status: string) => string;
  readonly direction: (word: string, actual: string, earlier: string, period: string) => string;
  readonly fromZero: string;
  readonly none: Readonly<Record<NoStatusReason, string>>;
  readonly noDirection: Readonly<Record<NoDirectionReason, string>>;
}

const WORDS = inBoth<SentenceWords>({
  en: {
    against: (actual, target) => `${actual} against a target of ${target}`,
    equal: 'meets it exactly',
    better: (pct) => `is ${pct} better`,
    worse: (pct) => `is ${pct} worse`,
    atMaximum: 'and is the best figure there can be',
    improvedOn: (earlier, period) => `and improves on ${earlier} in ${period}`,
    key: (year, meaning) => `The ${year} key: ${meaning}.`,
    noComparison: 'Without a comparable figure it cannot be said to have improved (a rule of Mesur).',
    targetZero: (actual, status) =>
      `${actual} against a target of zero. No percentage of zero exists; any miss of a zero target is scored ${status} (a rule of Mesur).`,
    direction: (word, actual, earlier, period) => `${word}: ${actual}, from ${earlier} in ${period}`,
    fromZero: 'the earlier figure is zero, so no percentage exists',
    none: {
      baseline: 'No status: this is the year in which the target is being established.',
      'no-target': 'No status: no target is set; the figure is reported as data only.',
      'not-due': 'No status: this is an annual indicator and no figure is due this quarter.',
      awaited: 'No status: the figure is due and has not been received.',
      'not-applicable': 'No status: nothing was planned, so there is nothing to score.',
      suppressed: 'No status: the figure is withheld so that nobody can be recognised.',
      'not-stated': 'No status: the report does not state the figure.',
      neutral: 'No status: neither higher nor lower is better.',
    },
    noDirection: {
      baseline: 'Not compared: no figure to compare.',
      'no-target': 'Not compared: no figure to compare.',
      'not-due': 'Not compared: no figure is due this quarter.',
      awaited: 'Not compared: a figure is awaited.',
      'not-applicable': 'Not compared: the indicator is new, so it has no earlier figure.',
      suppressed: 'Not compared: a figure is withheld.',
      'not-stated': 'Not compared: the report states no earlier figure.',
      neutral: 'Not compared: neither higher nor lower is better.',
      redefined: 'Not compared: the definition has changed since the earlier figure.',
    },
  },
  cy: {
    against: (actual, target) => `${actual} o gymharu â tharged o ${target}`,
    equal: 'yn ei gyrraedd yn union',
    better: (pct) => `${pct} yn well`,
    worse: (pct) => `${pct} yn waeth`,
    atMaximum: 'a dyma’r ffigur gorau posibl',
    improvedOn: (earlier, period) => `ac yn gwella ar ${earlier} yn ${period}`,
    key: (year, meaning) => `Allwedd ${year}: ${meaning}.`,
    noComparison: 'Heb ffigur cymaradwy ni ellir dweud ei fod wedi gwella (rheol Mesur).',
    targetZero: (actual, status) =>
      `${actual} o gymharu â tharged o sero. Nid oes canran o sero; caiff unrhyw fethiant i gyrraedd targed o sero ei sgorio’n ${status} (un o reolau Mesur).`,
    direction: (word, actual, earlier, period) => `${word}: o ${earlier} yn ${period} i ${actual}`,
    fromZero: 'sero yw’r ffigur cynharach, felly nid oes canran',
    none: {
      baseline: 'Dim statws: dyma’r flwyddyn ar gyfer pennu’r targed.',
      'no-target': 'Dim statws: nid oes targed; adroddir y ffigur fel data yn unig.',
      'not-due': 'Dim statws: dangosydd blynyddol yw hwn ac nid oes ffigur i’w adrodd y chwarter hwn.',
      awaited: 'Dim statws: dylai’r ffigur fod wedi’i adrodd, ond nid yw wedi dod i law.',
      'not-applicable': 'Dim statws: ni chynlluniwyd dim, felly nid oes dim i’w sgorio.',
      suppressed: 'Dim statws: mae’r ffigur wedi’i atal fel na ellir adnabod neb.',
      'not-stated': 'Dim statws: nid yw’r adroddiad yn nodi’r ffigur.',
      neutral: 'Dim statws: nid yw ffigur uwch nac is yn well.',
    },
    noDirection: {
      baseline: 'Heb ei gymharu: dim ffigur i’w gymharu.',
      'no-target': 'Heb ei gymharu: dim ffigur i’w gymharu.',
      'not-due': 'Heb ei gymharu: nid oes ffigur i’w adrodd y chwarter hwn.',
      awaited: 'Heb ei gymharu: disgwylir ffigur.',
      'not-applicable': 'Heb ei gymharu: mae’r dangosydd yn newydd, felly nid oes ganddo ffigur cynharach.',
      suppressed: 'Heb ei gymharu: mae ffigur wedi’i atal.',
      'not-stated': 'Heb ei gymharu: nid yw’r adroddiad yn nodi ffigur cynharach.',
      neutral: 'Heb ei gymharu: nid yw ffigur uwch nac is yn well.',
      redefined: 'Heb ei gymharu: mae’r diffiniad wedi newid ers y ffigur cynharach.',
    },
  },
});

interface Spoken {
  readonly scored: ScoredIndicator;
  readonly scheme: Scheme;
  readonly language: Language;
}

/**
 * Why an indicator has its status, in words with the figures: "Red: 59.67% against a target of 68% is 12.3%
 * worse. The 2023-24 key: Off target, missing it by 10% or more."
 */
export function statusSentence({ scored, scheme, language }: Spoken): string {
  const words = WORDS[language];
  const { statusReason: reason, gap } = scored.score;
  if (reason.kind === 'none') return words.none[reason.reason];

  const { actual, target, earlier, period } = figuresOf({ scored, scheme, language });
  const shared = sharedWords(language);
  if (reason.kind === 'target-zero')
    return `${shared.status[reason.status]}: ${words.targetZero(actual, shared.statusPredicate[reason.status])}`;

  const parts = [
    `${shared.status[reason.rule.status]}: ${words.against(actual, target)}`,
    gap === null ? '' : gapWords({ gap, scheme, language }),
  ];
  const counts = (condition: 'at-maximum' | 'improved') => dependsOn(reason.rule.when, condition);
  if (reason.atMaximum && counts('at-maximum')) parts.push(words.atMaximum);
  else if (reason.improved === true && counts('improved') && earlier !== null && period !== null)
    parts.push(words.improvedOn(earlier, period));
  const year = yearOf(scored.periodTarget?.period ?? scored.definition.year);
  const sentence = parts.filter((part) => part !== '').join(language === 'cy' ? ', ' : ' ');
  const key = `${sentence}. ${words.key(year, lowerFirst(reason.rule.meaning[language]))}`;
  return missesComparison(reason, scheme) ? `${key} ${words.noComparison}` : key;
}

/** Whether a better status asks for an improvement that nothing comparable can show: a rule of ours, so it is said. */
function missesComparison(reason: Extract<StatusReason, { kind: 'rule' }>, scheme: Scheme): boolean {
  if (reason.improved !== null || isOffTarget(reason.rule.status)) return false;
  const better = scheme.rules.slice(0, scheme.rules.indexOf(reason.rule));
  return better.some((rule) => dependsOn(rule.when, 'improved'));
}

/** How an indicator travels, in words with the figures, or why it is not compared. */
export function directionSentence({ scored, scheme, language }: Spoken): string {
  const words = WORDS[language];
  const { direction, change, noDirectionReason } = scored.score;
  if (direction === null || change === null) return words.noDirection[noDirectionReason ?? 'not-stated'];
  const { actual, earlier, period } = figuresOf({ scored, scheme, language });
  const word = sharedWords(language).direction[direction];
  const extent =
    change.pct === null
      ? words.fromZero
      : change.difference.eq(ZERO)
        ? ''
        : gapWords({ gap: change, scheme, language }).replace(/^is /, '');
  const sentence = words.direction(word, actual, earlier ?? '', period ?? '');
  return extent === '' ? `${sentence}.` : `${sentence} (${extent}).`;
}

/** A gap or change in words: "is 12.3% worse", "meets it exactly"; with the unit's difference where no ratio exists. */
function gapWords({ gap, scheme, language }: { gap: Gap; scheme: Scheme; language: Language }): string {
  const words = WORDS[language];
  if (gap.difference.eq(ZERO)) return words.equal;
  if (gap.pct === null) return '';
  const text = formatGapPct({ pct: gap.pct.abs(), scheme });
  return gap.difference.gt(ZERO) ? words.better(text) : words.worse(text);
}

/** A gap or change in per cent, with as many places as it takes not to contradict the status. */
export function formatGapPct({ pct, scheme }: { pct: Decimal; scheme: Scheme }): string {
  return `${plainNumber(pct, faithfulPlaces(pct, boundsOf(scheme)))}%`;
}

function figuresOf({ scored, language }: Spoken): {
  actual: string;
  target: string;
  earlier: string | null;
  period: string | null;
} {
  const { unit } = scored.definition;
  const shown = (figure: { readonly kind: string; readonly value?: Decimal } | undefined) =>
    figure?.value === undefined ? null : formatNumber({ value: figure.value, unit, language });
  return {
    actual: shown(scored.reading?.figure) ?? '',
    target: shown(scored.periodTarget?.figure) ?? '',
    earlier: shown(scored.previous?.figure),
    period: scored.previous === null ? null : shortPeriod(scored.previous.period, language),
  };
}

/** Whether a rule asks for a condition anywhere in it: only what a status rests on is told. */
function dependsOn(condition: Condition, asked: 'at-maximum' | 'improved'): boolean {
  if ('all' in condition) return condition.all.some((part) => dependsOn(part, asked));
  if ('any' in condition) return condition.any.some((part) => dependsOn(part, asked));
  return condition.is === asked;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
