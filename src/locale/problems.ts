import type { Problem, StatedKind } from '../domain/assurance/index.ts';
import type { CalendarDate } from '../domain/period/index.ts';
import type { Status } from '../domain/scoring/index.ts';
import { decimal, type Language, type Unit } from '../domain/value/index.ts';
import { formatNumber } from './numbers.ts';
import { formatDate } from './periods.ts';
import { inBoth, sharedWords } from './words.ts';

/** Figures of a problem by name, as texts ready to stand in a sentence. */
type Figures = Readonly<Record<string, string>>;

/** A message says what was found, with both figures. What to do about it is for officers alone (`ACTIONS`). */
type Messages = Readonly<Record<string, (figures: Figures) => string>>;

const MESSAGES = inBoth<Messages>({
  en: {
    'printed-total-differs': (f) => `The report says ${f.printed} ${f.counted}; its tables hold ${f.ours}.`,
    'printed-count-differs': (f) =>
      `The report says ${f.printed} ${f.counted} are ${f.status}; by the key ${f.ours} are.`,
    'printed-share-differs': (f) =>
      `The report says ${f.printed}% of ${f.counted} are ${f.status}; by the key ${f.ours}% of those scored are.`,
    'printed-share-impossible': (f) =>
      `The report says ${f.printed}% of ${f.total} ${f.counted} are ${f.status}; no whole number of ${f.total} gives ${f.printed}%.`,
    'printed-direction-count-differs': (f) =>
      `The report counts ${f.printed} indicators as ${f.direction}; by the figures ${f.ours} are.`,
    'printed-compared-differs': (f) =>
      `The report says ${f.printed} indicators can be compared with last year; ${f.ours} can.`,
    'printed-not-worse-differs': (f) =>
      `The report says ${f.printed} indicators improved or stayed the same; by the figures ${f.ours} did.`,
    'printed-worse-differs': (f) =>
      `The report says ${f.printed} indicators got worse; by the figures ${f.ours} did.`,
    'stated-twice-differently': (f) => `${f.what} is given as ${f.printed} and again as ${f.again}.`,
    'printed-figure-differs': (f) =>
      `${f.what} is given as ${f.printed}; computed from the other figures it is ${f.ours}.`,
    'printed-sum-rounded': (f) =>
      `${f.what} is given as ${f.printed}; the rows add up to ${f.ours}, a difference that rounding explains.`,
    'green-past-delivery-date': (f) =>
      `Green and still open on ${f.day}, after its delivery date (${f.printed}).`,
    'compared-across-definitions': (f) =>
      `The definition has changed, so ${f.actual} and ${f.earlier} measure different things; the report compares them all the same.`,
    'arrow-without-comparison': (f) => `The arrow says ${f.said}, but there is nothing to compare with.`,
    'comment-without-comparison': (f) => `The comment says ${f.said}, but there is nothing to compare with.`,
    'arrow-contradicts-figures': (f) =>
      `The arrow says ${f.said}; the figures (${f.actual}, from ${f.earlier}) say ${f.ours}.`,
    'comment-contradicts-figures': (f) =>
      `The comment says ${f.said}; the figures (${f.actual}, from ${f.earlier}) say ${f.ours}.`,
    'fraction-differs': (f) => `${f.numerator} of ${f.denominator} is ${f.ours}%, not ${f.printed}%.`,
    'comment-missing': (f) => `The indicator is ${f.status} and the report does not say why.`,
    'next-steps-missing': (f) => `The commitment is ${f.status} and no next steps are given.`,
    'compare-with-caution': () => 'This comparison has a caution: see the note beside the figure.',
    'code-lost': () => 'The source lost the code; the reference shown is ours.',
    'status-lost': () => 'The source lost the status; it is shown as not stated.',
    'figure-unreadable': (f) => `“${f.printed}” cannot be read as one figure; it is shown as not stated.`,
  },
  cy: {
    'printed-total-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed} o ${f.counted}; mae ${f.ours} yn ei dablau.`,
    'printed-count-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed} o ${f.counted} yn ${f.status}; yn ôl yr allwedd, ${f.ours} sydd.`,
    'printed-share-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed}% o ${f.counted} yn ${f.status}; yn ôl yr allwedd, ${f.ours}% o’r rhai a sgoriwyd sydd.`,
    'printed-share-impossible': (f) =>
      `Dywed yr adroddiad fod ${f.printed}% o ${f.total} o ${f.counted} yn ${f.status}; nid oes rhif cyfan allan o ${f.total} sy’n rhoi ${f.printed}%.`,
    'printed-direction-count-differs': (f) =>
      `Mae’r adroddiad yn cyfrif ${f.printed} o ddangosyddion fel rhai ‘${f.direction}’; yn ôl y ffigurau, ${f.ours} sydd.`,
    'printed-compared-differs': (f) =>
      `Dywed yr adroddiad y gellir cymharu ${f.printed} o ddangosyddion â’r llynedd; gellir cymharu ${f.ours}.`,
    'printed-not-worse-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed} o ddangosyddion wedi gwella neu aros yr un fath; yn ôl y ffigurau mae ${f.ours}.`,
    'printed-worse-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed} o ddangosyddion wedi gwaethygu; yn ôl y ffigurau mae ${f.ours}.`,
    'stated-twice-differently': (f) =>
      `${f.what}: rhoddir ${f.printed} yn un man, ond ${f.again} mewn man arall.`,
    'printed-figure-differs': (f) =>
      `${f.what}: rhoddir ${f.printed}; o gyfrifo o’r ffigurau eraill, ${f.ours} a geir.`,
    'printed-sum-rounded': (f) =>
      `${f.what}: rhoddir ${f.printed}; cyfanswm y rhesi yw ${f.ours}, gwahaniaeth y mae talgrynnu’n ei egluro.`,
    'green-past-delivery-date': (f) =>
      `Yn wyrdd ac yn dal ar agor ar ${f.day}, ar ôl ei ddyddiad cyflawni (${f.printed}).`,
    'compared-across-definitions': (f) =>
      `Mae’r diffiniad wedi newid, felly mae’r ddau ffigur (${f.earlier}, yna ${f.actual}) yn mesur pethau gwahanol; mae’r adroddiad yn eu cymharu serch hynny.`,
    'arrow-without-comparison': (f) => `Mae’r saeth yn dweud ‘${f.said}’, ond nid oes dim i’w gymharu ag ef.`,
    'comment-without-comparison': (f) => `Mae’r sylw’n dweud ‘${f.said}’, ond nid oes dim i’w gymharu ag ef.`,
    'arrow-contradicts-figures': (f) =>
      `Mae’r saeth yn dweud ‘${f.said}’; mae’r ffigurau (o ${f.earlier} i ${f.actual}) yn dweud ‘${f.ours}’.`,
    'comment-contradicts-figures': (f) =>
      `Mae’r sylw’n dweud ‘${f.said}’; mae’r ffigurau (o ${f.earlier} i ${f.actual}) yn dweud ‘${f.ours}’.`,
    'fraction-differs': (f) => `Mae ${f.numerator} o ${f.denominator} yn ${f.ours}%, nid ${f.printed}%.`,
    'comment-missing': (f) => `Mae’r dangosydd yn ${f.status} ac nid yw’r adroddiad yn dweud pam.`,
    'next-steps-missing': (f) => `Mae’r ymrwymiad yn ${f.status} ac ni roddir camau nesaf.`,
    'compare-with-caution': () =>
      'Mae rhybudd ynghylch y gymhariaeth hon: gweler y nodyn wrth ymyl y ffigur.',
    'code-lost': () => 'Collwyd y cod yn y ffynhonnell; ein cyfeirnod ni a ddangosir.',
    'status-lost': () => 'Collwyd y statws yn y ffynhonnell; fe’i dangosir fel ‘heb ei nodi’.',
    'figure-unreadable': (f) =>
      `Ni ellir darllen “${f.printed}” fel un ffigur; fe’i dangosir fel ‘heb ei nodi’.`,
  },
});

/** What officers are asked to do about a problem before the report is published; none where there is nothing to do. */
const ACTIONS = inBoth<Readonly<Record<string, string>>>({
  en: {
    'stated-twice-differently': 'Check which is correct.',
    'green-past-delivery-date': 'Close it, or set a new date and say why.',
    'arrow-contradicts-figures': 'Correct one of them.',
    'comment-contradicts-figures': 'Correct one of them.',
    'fraction-differs': 'Correct the figure or the counts.',
    'comment-missing': 'Add a comment.',
    'next-steps-missing': 'Say what will be done and by when.',
  },
  cy: {
    'stated-twice-differently': 'Gwiriwch pa un sy’n gywir.',
    'green-past-delivery-date': 'Caewch ef, neu gosodwch ddyddiad newydd a dweud pam.',
    'arrow-contradicts-figures': 'Cywirwch un ohonynt.',
    'comment-contradicts-figures': 'Cywirwch un ohonynt.',
    'fraction-differs': 'Cywirwch y ffigur neu’r niferoedd.',
    'comment-missing': 'Ychwanegwch sylw.',
    'next-steps-missing': 'Dywedwch beth a wneir ac erbyn pryd.',
  },
});

const COUNTED = inBoth<Readonly<Record<string, string>>>({
  en: { indicators: 'indicators', national: 'national indicators', commitments: 'commitments' },
  cy: { indicators: 'ddangosyddion', national: 'ddangosyddion cenedlaethol', commitments: 'ymrwymiadau' },
});

const STATED = inBoth<Readonly<Record<StatedKind, string>>>({
  en: {
    'net-budget': 'The net budget',
    outturn: 'The outturn',
    'reserves-drawn': 'The draw on reserves',
    variance: 'The variance',
    'variance-pct': 'The variance in per cent of the budget',
    underspend: 'The underspend',
    'savings-variance': 'The shortfall in savings',
    'savings-achieved-pct': 'The share of savings achieved',
    'savings-variance-pct': 'The share of savings missing',
    'savings-target-total': 'The savings target',
    'savings-achieved-total': 'The savings achieved',
    'savings-shortfall-total': 'The shortfall in savings',
    'reductions-target': 'The value of planned reductions',
    'reductions-achieved': 'The value of reductions achieved',
    'reductions-parts': 'The value of planned reductions',
    'reductions-share': 'The share of planned reductions',
    'fte-total': 'The total of full-time equivalents',
    'days-total': 'The total of days lost',
    'absences-total': 'The total of absences',
    'days-per-fte': 'Days lost per full-time equivalent',
    'reason-total': 'The total of days lost',
    'reason-share': 'The share of days lost',
    'reason-share-total': 'The total share of days lost',
    'risk-score': 'The risk score',
  },
  cy: {
    'net-budget': 'Y gyllideb net',
    outturn: 'Yr alldro',
    'reserves-drawn': 'Y swm a dynnwyd o gronfeydd wrth gefn',
    variance: 'Yr amrywiant',
    'variance-pct': 'Yr amrywiant fel canran o’r gyllideb',
    underspend: 'Y tanwariant',
    'savings-variance': 'Y diffyg mewn arbedion',
    'savings-achieved-pct': 'Cyfran yr arbedion a gyflawnwyd',
    'savings-variance-pct': 'Cyfran yr arbedion nas cyflawnwyd',
    'savings-target-total': 'Y targed arbedion',
    'savings-achieved-total': 'Yr arbedion a gyflawnwyd',
    'savings-shortfall-total': 'Y diffyg mewn arbedion',
    'reductions-target': 'Gwerth y gostyngiadau arfaethedig',
    'reductions-achieved': 'Gwerth y gostyngiadau a gyflawnwyd',
    'reductions-parts': 'Gwerth y gostyngiadau arfaethedig',
    'reductions-share': 'Cyfran y gostyngiadau arfaethedig',
    'fte-total': 'Cyfanswm y staff cyfwerth ag amser llawn',
    'days-total': 'Cyfanswm y diwrnodau a gollwyd',
    'absences-total': 'Cyfanswm yr absenoldebau',
    'days-per-fte': 'Diwrnodau a gollwyd fesul gweithiwr cyfwerth ag amser llawn',
    'reason-total': 'Cyfanswm y diwrnodau a gollwyd',
    'reason-share': 'Cyfran y diwrnodau a gollwyd',
    'reason-share-total': 'Cyfanswm cyfran y diwrnodau a gollwyd',
    'risk-score': 'Y sgôr risg',
  },
});

/** The heading over the problems of a report, and what is said where there are none, for readers of it. */
export const PROBLEMS_WORDS = inBoth({
  en: { title: 'Corrections and cautions', none: 'The checks found nothing to correct.' },
  cy: { title: 'Cywiriadau a rhybuddion', none: 'Ni chanfu’r gwiriadau ddim i’w gywiro.' },
});

/** What is to be done about a problem, for officers; null where nothing is. Readers of a report are not told. */
export function problemAction({ code }: Problem, language: Language): string | null {
  return ACTIONS[language][code] ?? null;
}

/** What was found, in words for everybody. A code without words is a bug and throws. */
export function problemMessage(problem: Problem, language: Language): string {
  const message = MESSAGES[language][problem.code];
  if (message === undefined) throw new Error(`no words for problem ${problem.code}`);
  const { given, ...figures } = problem.figures;
  const { unit } = figures;
  const told = Object.entries(figures).map(([name, value]) => [
    name,
    spoken({ name, value, unit, language }),
  ]);
  if (given === undefined) return message(Object.fromEntries(told));
  const printed = formatNumber({ value: decimal(String(given)), unit: unit as Unit, language });
  return message({ ...Object.fromEntries(told), printed });
}

function spoken({
  name,
  value,
  unit,
  language,
}: {
  name: string;
  value: string | number;
  unit: string | number | undefined;
  language: Language;
}): string {
  const words = sharedWords(language);
  const text = String(value);
  // No sentence has a hole where a figure is not known.
  if (text.trim() === '') return words.noStatus['not-stated'].toLowerCase();
  if (name === 'what') return STATED[language][text as StatedKind] ?? text;
  if (name === 'day') return formatDate(text as CalendarDate, language);
  if (name === 'ours' && unit !== undefined)
    return formatNumber({ value: decimal(text), unit: unit as Unit, language });
  if (name === 'counted') return COUNTED[language][text] ?? text;
  if (name === 'status') return words.statusPredicate[text as Status] ?? text;
  if (name === 'said' || name === 'ours' || name === 'direction')
    return (words.direction as Readonly<Record<string, string>>)[text]?.toLowerCase() ?? text;
  return text;
}
