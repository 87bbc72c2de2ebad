import type { FigureQuestion, FigureRefusal, Meant } from '../domain/returns/index.ts';
import { decimal, type Language, type Unit } from '../domain/value/index.ts';
import { formatNumber, plainNumber, unitName } from './numbers.ts';
import { inBoth, sharedWords } from './words.ts';

/** A text as typed, and what its figure is asked for in. */
interface Typed {
  readonly typed: string;
  readonly unit: string;
}

interface FigureWords {
  readonly asked: Readonly<Record<FigureQuestion, (of: Typed) => string>>;
  readonly refused: Readonly<Record<FigureRefusal, (of: Typed) => string>>;
  readonly meant: {
    readonly value: (figure: string) => string;
    readonly estimate: (figure: string) => string;
    readonly fraction: (numerator: string, denominator: string) => string;
    readonly absent: (reason: string) => string;
    readonly none: string;
  };
  /** What is written in a list in the place of a text that is asked about. */
  readonly instead: (texts: string) => string;
  readonly fractionInstead: (numerator: string, denominator: string) => string;
  readonly reason: Readonly<Record<'awaited' | 'not-applicable' | 'suppressed' | 'not-stated', string>>;
}

const WORDS = inBoth<FigureWords>({
  en: {
    asked: {
      'no-figure': ({ typed }) =>
        `“${typed}” does not say why there is no figure. Choose the reason, or enter the figure`,
      'no-reason-here': ({ typed }) =>
        `“${typed}” is not a figure. Enter the figure, or a dash (-) where there is none`,
      nil: ({ typed }) => `“${typed}” could mean 0 or no figure. Choose which, or enter the figure`,
      below: ({ typed }) => `“${typed}” is not a figure. Choose why there is no figure, or enter it`,
      about: ({ typed }) =>
        `“${typed}” is approximate. Choose whether the figure is exact or an estimate, or enter another`,
      fraction: ({ typed }) =>
        `“${typed}” is two numbers. Choose whether it is a numerator and denominator, or enter the figure`,
      brackets: ({ typed }) => `“${typed}” could be above or below zero. Choose which, or enter the figure`,
      'decimal-comma': ({ typed }) =>
        `“${typed}” has a comma where a decimal point is expected. Choose the figure, or enter it again`,
      mil: ({ typed }) => `“${typed}” could mean thousands or millions. Choose which, or enter the figure`,
      'pounds-or-thousands': ({ typed }) =>
        `“${typed}” could be in pounds or in thousands of pounds. Choose which, or enter the figure`,
      date: ({ typed }) =>
        `“${typed}” is a date. Excel may have changed what was typed. Choose what was meant, or enter the figure`,
      'divided-by-nothing': ({ typed }) =>
        `“${typed}” means that Excel divided by zero. Choose why there is no figure, or enter it`,
    },
    refused: {
      'not-a-number': ({ typed }) => `“${typed}” is not a number. Enter digits only, such as 1,234.5`,
      'two-numbers': ({ typed }) => `“${typed}” is more than one number. Enter one figure`,
      range: ({ typed }) => `“${typed}” is a range. Enter one figure`,
      bound: ({ typed }) => `“${typed}” is a limit, not a figure. Enter the figure`,
      marked: ({ typed }) =>
        `“${typed}” has a mark after the figure. Enter the figure alone, and put any note in the comment`,
      'other-unit': ({ typed, unit }) =>
        `“${typed}” is in another unit. Enter the figure in this unit: ${unit}`,
      'percent-of-another-unit': ({ typed, unit }) =>
        `“${typed}” is a percentage. Enter the figure in this unit: ${unit}`,
      'pounds-of-another-unit': ({ typed, unit }) =>
        `“${typed}” is an amount of money. Enter the figure in this unit: ${unit}`,
      truth: ({ typed }) => `“${typed}” is not a figure. Enter the figure`,
      'date-shown': ({ typed }) =>
        `“${typed}” is a date. Enter the figure. In Excel, format the cell as text first`,
      'formula-error': ({ typed }) =>
        `“${typed}” is an error in Excel. Correct the formula, or enter the figure`,
    },
    meant: {
      value: (figure) => `The figure is ${figure}`,
      estimate: (figure) => `The figure is an estimate: ${figure}`,
      fraction: (numerator, denominator) => `${numerator} out of ${denominator}`,
      absent: (reason) => `There is no figure: ${reason.toLowerCase()}`,
      none: 'There is no figure',
    },
    instead: (texts) => `Write one of these instead: ${texts}.`,
    fractionInstead: (numerator, denominator) =>
      `Write ${numerator} as the numerator and ${denominator} as the denominator instead.`,
    reason: {
      awaited: 'awaited',
      'not-applicable': 'not applicable',
      suppressed: 'suppressed',
      'not-stated': 'not stated',
    },
  },
  cy: {
    asked: {
      'no-figure': ({ typed }) =>
        `Nid yw “${typed}” yn dweud pam nad oes ffigur. Dewiswch y rheswm, neu rhowch y ffigur`,
      'no-reason-here': ({ typed }) =>
        `Nid yw “${typed}” yn ffigur. Rhowch y ffigur, neu gysylltnod (-) lle nad oes un`,
      nil: ({ typed }) => `Gallai “${typed}” olygu 0 neu ddim ffigur. Dewiswch pa un, neu rhowch y ffigur`,
      below: ({ typed }) => `Nid yw “${typed}” yn ffigur. Dewiswch pam nad oes ffigur, neu rhowch ef`,
      about: ({ typed }) =>
        `Bras amcan yw “${typed}”. Dewiswch a yw’r ffigur yn union neu’n amcangyfrif, neu rhowch un arall`,
      fraction: ({ typed }) =>
        `Mae “${typed}” yn ddau rif. Dewiswch ai rhifiadur ac enwadur ydyw, neu rhowch y ffigur`,
      brackets: ({ typed }) =>
        `Gallai “${typed}” fod uwchlaw neu islaw sero. Dewiswch pa un, neu rhowch y ffigur`,
      'decimal-comma': ({ typed }) =>
        `Mae coma yn “${typed}” lle disgwylir pwynt degol. Dewiswch y ffigur, neu rhowch ef eto`,
      mil: ({ typed }) => `Gallai “${typed}” olygu miloedd neu filiynau. Dewiswch pa un, neu rhowch y ffigur`,
      'pounds-or-thousands': ({ typed }) =>
        `Gallai “${typed}” fod mewn punnoedd neu mewn miloedd o bunnoedd. Dewiswch pa un, neu rhowch y ffigur`,
      date: ({ typed }) =>
        `Dyddiad yw “${typed}”. Efallai fod Excel wedi newid yr hyn a deipiwyd. Dewiswch yr hyn a olygwyd, neu rhowch y ffigur`,
      'divided-by-nothing': ({ typed }) =>
        `Mae “${typed}” yn golygu bod Excel wedi rhannu â sero. Dewiswch pam nad oes ffigur, neu rhowch ef`,
    },
    refused: {
      'not-a-number': ({ typed }) =>
        `Nid yw “${typed}” yn rhif. Rhowch ddigidau’n unig, er enghraifft 1,234.5`,
      'two-numbers': ({ typed }) => `Mae “${typed}” yn fwy nag un rhif. Rhowch un ffigur`,
      range: ({ typed }) => `Ystod yw “${typed}”. Rhowch un ffigur`,
      bound: ({ typed }) => `Terfyn yw “${typed}”, nid ffigur. Rhowch y ffigur`,
      marked: ({ typed }) =>
        `Mae marc ar ôl y ffigur yn “${typed}”. Rhowch y ffigur ar ei ben ei hun, a rhowch unrhyw nodyn yn y sylw`,
      'other-unit': ({ typed, unit }) =>
        `Mae “${typed}” mewn uned arall. Rhowch y ffigur yn yr uned hon: ${unit}`,
      'percent-of-another-unit': ({ typed, unit }) =>
        `Canran yw “${typed}”. Rhowch y ffigur yn yr uned hon: ${unit}`,
      'pounds-of-another-unit': ({ typed, unit }) =>
        `Swm o arian yw “${typed}”. Rhowch y ffigur yn yr uned hon: ${unit}`,
      truth: ({ typed }) => `Nid yw “${typed}” yn ffigur. Rhowch y ffigur`,
      'date-shown': ({ typed }) =>
        `Dyddiad yw “${typed}”. Rhowch y ffigur. Yn Excel, fformatiwch y gell fel testun yn gyntaf`,
      'formula-error': ({ typed }) =>
        `Gwall yn Excel yw “${typed}”. Cywirwch y fformiwla, neu rhowch y ffigur`,
    },
    meant: {
      value: (figure) => `${figure} yw’r ffigur`,
      estimate: (figure) => `Amcangyfrif yw’r ffigur: ${figure}`,
      fraction: (numerator, denominator) => `${numerator} allan o ${denominator}`,
      absent: (reason) => `Nid oes ffigur: ${reason.toLowerCase()}`,
      none: 'Nid oes ffigur',
    },
    instead: (texts) => `Ysgrifennwch un o’r rhain yn ei le: ${texts}.`,
    fractionInstead: (numerator, denominator) =>
      `Ysgrifennwch ${numerator} fel y rhifiadur a ${denominator} fel yr enwadur yn ei le.`,
    reason: {
      awaited: 'disgwylir',
      'not-applicable': 'amherthnasol',
      suppressed: 'ataliwyd',
      'not-stated': 'heb ei nodi',
    },
  },
});

/** A text of a figure, what it is asked for in, and the language it is spoken of in. */
interface SpokenFigure {
  readonly typed: string;
  readonly unit: Unit | null;
  readonly language: Language;
}

/**
 * Why a text is asked about or refused where a figure stands, and what to do. Without a full stop, as a problem of a form
 * is told.
 */
export function figureMessage(
  why: FigureQuestion | FigureRefusal,
  { typed, unit, language }: SpokenFigure,
): string {
  const { asked, refused } = WORDS[language];
  return { ...asked, ...refused }[why]({ typed, unit: unit === null ? '' : unitName(unit, language) });
}

/** A choice of what somebody may have meant, as it is offered. */
export function meantText(meant: Meant, { unit, language }: Omit<SpokenFigure, 'typed'>): string {
  const words = WORDS[language].meant;
  switch (meant.kind) {
    case 'value':
    case 'estimate': {
      const value = decimal(meant.value);
      return words[meant.kind](unit === null ? plainNumber(value) : formatNumber({ value, unit, language }));
    }
    case 'fraction':
      return words.fraction(plainNumber(decimal(meant.numerator)), plainNumber(decimal(meant.denominator)));
    case 'absent':
      return words.absent(sharedWords(language).noStatus[meant.reason]);
    case 'none':
      return words.none;
  }
}

/** What to write in a file in the place of a text that is asked about: every choice as it is taken there. */
export function insteadText(choices: readonly Meant[], language: Language): string {
  const { instead, fractionInstead, reason } = WORDS[language];
  const [first] = choices;
  if (first?.kind === 'fraction') return fractionInstead(first.numerator, first.denominator);
  const texts = choices.flatMap((meant) => {
    if (meant.kind === 'absent')
      return meant.reason in reason ? [reason[meant.reason as keyof typeof reason]] : [];
    if (meant.kind === 'none') return ['-'];
    return meant.kind === 'value' ? [meant.value] : [];
  });
  return instead(texts.join(', '));
}
