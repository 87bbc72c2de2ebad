import type { CalendarDate, Period } from '../domain/period/index.ts';
import type { FigureQuestion, FigureRefusal, GuardFinding } from '../domain/returns/index.ts';
import type { Status } from '../domain/scoring/index.ts';
import { decimal, isDecimalText, type Language, type Unit } from '../domain/value/index.ts';
import { figureMessage } from './figure-words.ts';
import { formatNumber, plainNumber } from './numbers.ts';
import { formatDate, formatPeriod } from './periods.ts';
import { inBoth, sharedWords } from './words.ts';

/** Figures of a finding by name, as texts ready to stand in a sentence; empty where the guard gave none. */
interface Figures {
  readonly typed: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly computed: string;
  readonly target: string;
  readonly previous: string;
  readonly earlier: string;
  readonly period: string;
  readonly due: string;
  readonly status: string;
  readonly swapped: string;
  readonly low: string;
  readonly high: string;
  readonly before: string;
  readonly cases: string;
  readonly said: string;
}

/** A sentence says what is wrong, with the figures, and what to do. */
type Messages = Readonly<Record<string, (figures: Figures) => string>>;

const MESSAGES = inBoth<Messages>({
  en: {
    'figure-missing': () => 'Enter the figure, or choose why there is none',
    'cell-missing': () => 'Enter the figure, or a dash (-) where there is none',
    'figure-and-reason': () =>
      'There is a figure and a reason why there is none. Clear the figure, or choose “There is a figure”',
    'part-missing': () => 'Enter all three parts. Enter 0 where there is none',
    'numerator-missing': () => 'Enter how many, or clear “out of how many”',
    'denominator-missing': () => 'Enter out of how many, or clear “how many”',
    'denominator-not-above-zero': ({ denominator }) =>
      `The figure cannot be out of ${denominator}. Enter a number above zero, or choose why there is no figure`,
    'numerator-above-denominator': ({ numerator, denominator }) =>
      `${numerator} of ${denominator} is more than all of them. Check both numbers, or say why they are right`,
    'value-not-of-fraction': ({ value, computed }) =>
      `The figure is ${value}, but the two numbers give ${computed}. Correct one of them, or say why it is right`,
    'above-hundred': ({ value }) => `${value} is more than 100%. Correct it, or say why it is right`,
    'below-zero': ({ value }) => `${value} is below zero. Correct it, or say why it is right`,
    'fraction-of-people': ({ value }) =>
      `${value} is not a whole number, but this is a count. Correct it, or say why it is right`,
    'nought-after-figure': ({ before }) =>
      `The figure is 0, and the one before was ${before}. If there is no figure, choose why. If it is 0, say why it is right`,
    'swapped-digits': ({ value, swapped }) =>
      `${value} is unusual, and ${swapped} would not be. Check the order of the digits, or say why it is right`,
    'order-of-magnitude': ({ value, target, previous, earlier, before }) =>
      `${value} is far from ${[
        target === '' ? '' : `the target of ${target}`,
        previous === '' ? '' : `last year’s ${previous}`,
        earlier === '' ? '' : `last quarter’s ${earlier}`,
        before === '' ? '' : `the earlier figure of ${before}`,
      ]
        .filter((part) => part !== '')
        .join(' and ')}. Correct it, or say why it is right`,
    'outside-usual': ({ value, low, high }) =>
      `${value} is far outside the earlier figures, which are between ${low} and ${high}. Correct it, or say why it is right`,
    'target-other-unit': ({ typed }) =>
      `“${typed}” is not in the unit of this indicator. Correct it, or say why it is right`,
    'target-far': ({ value, target, before }) =>
      `A target of ${value} is far from ${[
        target === '' ? '' : `the last target of ${target}`,
        before === '' ? '' : `the last figure of ${before}`,
      ]
        .filter((part) => part !== '')
        .join(' and ')}. Correct it, or say why it is right`,
    'cumulative-falls': ({ value, earlier, period }) =>
      `${value} is less than the ${earlier} of ${period}, though it counts from 1 April. Correct it, or say why it is right`,
    'cases-collapse': ({ denominator, cases, period }) =>
      `${denominator} is fewer than the ${cases} of ${period}, though the figure counts from 1 April. Correct it, or say why it is right`,
    'same-as-before': ({ value }) =>
      `${value} is the same as last quarter to the last digit. Correct it, or say why it is right`,
    'other-measure': ({ typed, previous }) =>
      `“${typed}” is a hundred times more or less than last quarter’s ${previous}. Correct it, or say why it is right`,
    'comment-missing': ({ status }) => `The figure is ${status}. Say why`,
    'next-steps-missing': ({ status }) => `The status is ${status}. Say what will be done, and by when`,
    'empty-words': ({ typed }) =>
      `“${typed}” does not explain anything. Write an explanation, or say why none is needed`,
    'comment-against-status': ({ said, status }) =>
      `The comment says “${said}”, but the figure is ${status}. Correct one of them, or say why both are right`,
    'absence-unexplained': () => 'Say in the comment why there is no figure',
    'status-missing': () => 'Choose a status',
    'progress-missing': () => 'Say what progress has been made',
    'update-missing': () => 'Say what has been done this quarter',
    'green-and-overdue': ({ due }) =>
      `The status is green, but it was due by ${due} and is still open. Close it or change the status, or say why it is right`,
    'complete-and-open': () =>
      'The status is blue (complete), but it is still open. Close it or change the status, or say why it is right',
    'likelihood-missing': () => 'Choose how likely it is',
    'impact-missing': () => 'Choose how great the impact would be',
    'text-missing': () => 'Write the text',
    'small-number-of-people': ({ typed }) =>
      `“${typed}” is a small number of people, who might be recognised. Leave the number out, or say why it may be given. The public sees [c] in its place unless it is decided otherwise when the report is sealed`,
  },
  cy: {
    'figure-missing': () => 'Rhowch y ffigur, neu dewiswch pam nad oes un',
    'cell-missing': () => 'Rhowch y ffigur, neu gysylltnod (-) lle nad oes un',
    'figure-and-reason': () =>
      'Mae ffigur yma, a rheswm hefyd pam nad oes un. Cliriwch y ffigur, neu dewiswch “Mae ffigur”',
    'part-missing': () => 'Rhowch bob un o’r tair rhan. Rhowch 0 lle nad oes dim',
    'numerator-missing': () => 'Rhowch faint, neu cliriwch “allan o faint”',
    'denominator-missing': () => 'Rhowch allan o faint, neu cliriwch “faint”',
    'denominator-not-above-zero': ({ denominator }) =>
      `Ni all y ffigur fod allan o ${denominator}. Rhowch rif uwch na sero, neu dewiswch pam nad oes ffigur`,
    'numerator-above-denominator': ({ numerator, denominator }) =>
      `Mae ${numerator} allan o ${denominator} yn fwy na’r cyfan. Gwiriwch y ddau rif, neu dywedwch pam eu bod yn gywir`,
    'value-not-of-fraction': ({ value, computed }) =>
      `${value} yw’r ffigur, ond mae’r ddau rif yn rhoi ${computed}. Cywirwch un ohonynt, neu dywedwch pam ei fod yn gywir`,
    'above-hundred': ({ value }) =>
      `Mae ${value} yn fwy na 100%. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'below-zero': ({ value }) => `Mae ${value} yn is na sero. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'fraction-of-people': ({ value }) =>
      `Nid yw ${value} yn rhif cyfan, ond cyfrif yw hwn. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'nought-after-figure': ({ before }) =>
      `0 yw’r ffigur, a’r un blaenorol oedd ${before}. Os nad oes ffigur, dewiswch pam. Os 0 ydyw, dywedwch pam ei fod yn gywir`,
    'swapped-digits': ({ value, swapped }) =>
      `Mae ${value} yn anarferol, ond ni fyddai ${swapped}. Gwiriwch drefn y digidau, neu dywedwch pam ei fod yn gywir`,
    'order-of-magnitude': ({ value, target, previous, earlier, before }) =>
      `Mae ${value} ymhell ${[
        target === '' ? '' : `o’r targed, sef ${target}`,
        previous === '' ? '' : `o ffigur y llynedd, sef ${previous}`,
        earlier === '' ? '' : `o ffigur y chwarter diwethaf, sef ${earlier}`,
        before === '' ? '' : `o’r ffigur cynharach, sef ${before}`,
      ]
        .filter((part) => part !== '')
        .join(', ac ')}. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'outside-usual': ({ value, low, high }) =>
      `Mae ${value} ymhell y tu allan i’r ffigurau cynharach, sydd rhwng ${low} a ${high}. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'target-other-unit': ({ typed }) =>
      `Nid yw “${typed}” yn uned y dangosydd hwn. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'target-far': ({ value, target, before }) =>
      `Mae targed o ${value} ymhell ${[
        target === '' ? '' : `o’r targed diwethaf, sef ${target}`,
        before === '' ? '' : `o’r ffigur diwethaf, sef ${before}`,
      ]
        .filter((part) => part !== '')
        .join(', ac ')}. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'cumulative-falls': ({ value, earlier, period }) =>
      `Mae ${value} yn llai na’r ffigur ar gyfer ${period}, sef ${earlier}, er ei fod yn cyfrif o 1 Ebrill. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'cases-collapse': ({ denominator, cases, period }) =>
      `Mae ${denominator} yn llai na nifer yr achosion ar gyfer ${period}, sef ${cases}, er bod y ffigur yn cyfrif o 1 Ebrill. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'same-as-before': ({ value }) =>
      `Mae ${value} yr un fath â ffigur y chwarter diwethaf hyd at y digid olaf. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'other-measure': ({ typed, previous }) =>
      `Mae “${typed}” ganwaith yn fwy neu’n llai na ffigur y chwarter diwethaf, sef ${previous}. Cywirwch ef, neu dywedwch pam ei fod yn gywir`,
    'comment-missing': ({ status }) => `Mae’r ffigur yn ${status}. Dywedwch pam`,
    'next-steps-missing': ({ status }) => `Mae’r statws yn ${status}. Dywedwch beth a wneir, ac erbyn pryd`,
    'empty-words': ({ typed }) =>
      `Nid yw “${typed}” yn esbonio dim. Ysgrifennwch esboniad, neu dywedwch pam nad oes angen un`,
    'comment-against-status': ({ said, status }) =>
      `Mae’r sylw’n dweud “${said}”, ond mae’r ffigur yn ${status}. Cywirwch un ohonynt, neu dywedwch pam fod y ddau’n gywir`,
    'absence-unexplained': () => 'Dywedwch yn y sylw pam nad oes ffigur',
    'status-missing': () => 'Dewiswch statws',
    'progress-missing': () => 'Dywedwch pa gynnydd a wnaed',
    'update-missing': () => 'Dywedwch beth a wnaed y chwarter hwn',
    'green-and-overdue': ({ due }) =>
      `Mae’r statws yn wyrdd, ond roedd y gwaith i’w gyflawni erbyn ${due} ac mae’n dal ar agor. Caewch ef neu newidiwch y statws, neu dywedwch pam ei fod yn gywir`,
    'complete-and-open': () =>
      'Mae’r statws yn las (wedi’i gwblhau), ond mae’n dal ar agor. Caewch ef neu newidiwch y statws, neu dywedwch pam ei fod yn gywir',
    'likelihood-missing': () => 'Dewiswch pa mor debygol ydyw',
    'impact-missing': () => 'Dewiswch pa mor fawr fyddai’r effaith',
    'text-missing': () => 'Ysgrifennwch y testun',
    'small-number-of-people': ({ typed }) =>
      `Mae “${typed}” yn nifer bach o bobl, ac efallai y gellid eu hadnabod. Hepgorwch y nifer, neu dywedwch pam y gellir ei roi. Bydd y cyhoedd yn gweld [c] yn ei le oni phenderfynir fel arall wrth selio’r adroddiad`,
  },
});

/** Figures that are counts, whatever the indicator's unit. */
const COUNTS: readonly (keyof Figures)[] = ['numerator', 'denominator', 'cases'];

const NOTHING: Figures = {
  typed: '',
  value: '',
  numerator: '',
  denominator: '',
  computed: '',
  target: '',
  previous: '',
  earlier: '',
  period: '',
  due: '',
  status: '',
  swapped: '',
  low: '',
  high: '',
  before: '',
  cases: '',
  said: '',
};

/**
 * What a guard found, in words: what is wrong, with the figures, and what to do. `unit` is the indicator's; null of
 * other returns. A code without words is a bug and throws.
 *
 * @example guardMessage(finding, { unit: 'percent', language: 'en' }) // "120% is not between 0% and 100%. Check the figure"
 */
export function guardMessage(
  { code, figures }: Pick<GuardFinding, 'code' | 'figures'>,
  context: { readonly unit: Unit | null; readonly language: Language },
): string {
  if (code === 'not-a-number') return notAFigure(figures, context.language);
  const message = MESSAGES[context.language][code];
  if (message === undefined) throw new Error(`no words for guard ${code}`);
  const said = Object.entries(figures).map(([name, text]) => [
    name,
    spoken({ name: name as keyof Figures, text, ...context }),
  ]);
  return message({ ...NOTHING, ...Object.fromEntries(said) });
}

function spoken({
  name,
  text,
  unit,
  language,
}: {
  readonly name: keyof Figures;
  readonly text: string;
  readonly unit: Unit | null;
  readonly language: Language;
}): string {
  if (name === 'status') return sharedWords(language).statusPredicate[text as Status] ?? text;
  if (name === 'due') return formatDate(text as CalendarDate, language);
  if (name === 'period') return formatPeriod(text as Period, language);
  if (name === 'typed' || name === 'said' || !isDecimalText(text)) return text;
  if (unit === null || COUNTS.includes(name)) return plainNumber(decimal(text));
  return formatNumber({ value: decimal(text), unit, language });
}

/** What is not understood of a box is told as it is everywhere else. */
function notAFigure(
  { typed = '', why = 'not-a-number', unit }: GuardFinding['figures'],
  language: Language,
): string {
  const spoken = { typed, unit: (unit ?? null) as Unit | null, language };
  return figureMessage(why as FigureQuestion | FigureRefusal, spoken);
}
