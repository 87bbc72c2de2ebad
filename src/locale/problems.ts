import type { Problem } from '../domain/assurance/index.ts';
import type { Status } from '../domain/scoring/index.ts';
import type { Language } from '../domain/value/index.ts';
import { inBoth, sharedWords } from './words.ts';

/** Figures of a problem by name, as texts ready to stand in a sentence. */
type Figures = Readonly<Record<string, string>>;

/** A message says what is wrong, with both figures, and what to do or why it stands. */
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
    'compared-across-definitions': (f) =>
      `The definition has changed, so ${f.actual} and ${f.earlier} measure different things; the report compares them all the same.`,
    'arrow-without-comparison': (f) => `The arrow says ${f.said}, but there is nothing to compare with.`,
    'comment-without-comparison': (f) => `The comment says ${f.said}, but there is nothing to compare with.`,
    'arrow-contradicts-figures': (f) =>
      `The arrow says ${f.said}; the figures (${f.actual}, from ${f.earlier}) say ${f.ours}. Correct one of them.`,
    'comment-contradicts-figures': (f) =>
      `The comment says ${f.said}; the figures (${f.actual}, from ${f.earlier}) say ${f.ours}. Correct one of them.`,
    'fraction-differs': (f) =>
      `${f.numerator} of ${f.denominator} is ${f.ours}%, not ${f.printed}%. Correct the figure or the counts.`,
    'comment-missing': (f) => `The indicator is ${f.status} and the report does not say why. Add a comment.`,
    'next-steps-missing': (f) =>
      `The commitment is ${f.status} and no next steps are given. Say what will be done and by when.`,
    'compare-with-caution': () => 'Compare with caution: read the note beside the figure.',
    'code-lost': () => 'The source lost the code; the reference shown is ours.',
    'status-lost': () => 'The source lost the status; it is shown as not stated.',
    'figure-unreadable': (f) => `“${f.printed}” cannot be read as one figure; it is shown as not stated.`,
  },
  cy: {
    'printed-total-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed} o ${f.counted}; mae ${f.ours} yn ei dablau.`,
    'printed-count-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed} o ${f.counted} yn ${f.status}; yn ôl yr allwedd mae ${f.ours}.`,
    'printed-share-differs': (f) =>
      `Dywed yr adroddiad fod ${f.printed}% o ${f.counted} yn ${f.status}; yn ôl yr allwedd mae ${f.ours}% o’r rhai a sgoriwyd.`,
    'printed-share-impossible': (f) =>
      `Dywed yr adroddiad fod ${f.printed}% o ${f.total} o ${f.counted} yn ${f.status}; nid oes rhif cyfan o ${f.total} sy’n rhoi ${f.printed}%.`,
    'printed-direction-count-differs': (f) =>
      `Mae’r adroddiad yn cyfrif ${f.printed} o ddangosyddion fel rhai ‘${f.direction}’; yn ôl y ffigurau mae ${f.ours}.`,
    'printed-compared-differs': (f) =>
      `Dywed yr adroddiad y gellir cymharu ${f.printed} o ddangosyddion â’r llynedd; gellir cymharu ${f.ours}.`,
    'compared-across-definitions': (f) =>
      `Mae’r diffiniad wedi newid, felly mae ${f.actual} a ${f.earlier} yn mesur pethau gwahanol; mae’r adroddiad yn eu cymharu serch hynny.`,
    'arrow-without-comparison': (f) => `Mae’r saeth yn dweud ‘${f.said}’, ond nid oes dim i’w gymharu.`,
    'comment-without-comparison': (f) => `Mae’r sylw’n dweud ‘${f.said}’, ond nid oes dim i’w gymharu.`,
    'arrow-contradicts-figures': (f) =>
      `Mae’r saeth yn dweud ‘${f.said}’; mae’r ffigurau (${f.actual}, o ${f.earlier}) yn dweud ‘${f.ours}’. Cywirwch un ohonynt.`,
    'comment-contradicts-figures': (f) =>
      `Mae’r sylw’n dweud ‘${f.said}’; mae’r ffigurau (${f.actual}, o ${f.earlier}) yn dweud ‘${f.ours}’. Cywirwch un ohonynt.`,
    'fraction-differs': (f) =>
      `Mae ${f.numerator} o ${f.denominator} yn ${f.ours}%, nid ${f.printed}%. Cywirwch y ffigur neu’r cyfrifon.`,
    'comment-missing': (f) =>
      `Mae’r dangosydd yn ${f.status} ac nid yw’r adroddiad yn dweud pam. Ychwanegwch sylw.`,
    'next-steps-missing': (f) =>
      `Mae’r ymrwymiad yn ${f.status} ac ni roddir camau nesaf. Dywedwch beth a wneir ac erbyn pryd.`,
    'compare-with-caution': () => 'Cymharwch â gofal: darllenwch y nodyn wrth ymyl y ffigur.',
    'code-lost': () => 'Collodd y ffynhonnell y cod; ein cyfeirnod ni a ddangosir.',
    'status-lost': () => 'Collodd y ffynhonnell y statws; fe’i dangosir fel heb ei nodi.',
    'figure-unreadable': (f) =>
      `Ni ellir darllen “${f.printed}” fel un ffigur; fe’i dangosir fel heb ei nodi.`,
  },
});

const COUNTED = inBoth<Readonly<Record<string, string>>>({
  en: { indicators: 'indicators', national: 'national indicators', commitments: 'commitments' },
  cy: { indicators: 'ddangosyddion', national: 'ddangosyddion cenedlaethol', commitments: 'ymrwymiadau' },
});

/** A problem in words. A code without words is a bug and throws. */
export function problemMessage(problem: Problem, language: Language): string {
  const message = MESSAGES[language][problem.code];
  if (message === undefined) throw new Error(`no words for problem ${problem.code}`);
  return message(
    Object.fromEntries(
      Object.entries(problem.figures).map(([name, value]) => [name, spoken({ name, value, language })]),
    ),
  );
}

/** Codes that have words, in a language: the test of the checks compares them with what checks can find. */
export function problemCodes(language: Language): readonly string[] {
  return Object.keys(MESSAGES[language]);
}

function spoken({
  name,
  value,
  language,
}: {
  name: string;
  value: string | number;
  language: Language;
}): string {
  const words = sharedWords(language);
  const text = String(value);
  if (name === 'counted') return COUNTED[language][text] ?? text;
  if (name === 'status') return words.statusPredicate[text as Status] ?? text;
  if (name === 'said' || name === 'ours' || name === 'direction')
    return (words.direction as Readonly<Record<string, string>>)[text]?.toLowerCase() ?? text;
  return text;
}
