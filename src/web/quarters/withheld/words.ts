import { inBoth } from '../../../locale/index.ts';

/** The words of what is withheld from the public. */
export const WITHHELD_WORDS = inBoth({
  en: {
    title: 'Withheld numbers',
    see: 'See the withheld numbers (officers only)',
    introduction: (cells: number) =>
      cells === 0
        ? 'No number in this report is withheld.'
        : `${cells === 1 ? 'One number is' : `${cells} numbers are`} withheld: small numbers of people, and those that would give a small number away. The public sees [c] in place of both.`,
    indicators: 'Indicators',
    indicator: 'Indicator',
    period: 'Period',
    figure: 'Figure',
    texts: 'Small numbers of people in the texts',
    textsShown: (reason: string) => `The public sees these numbers. Reason: ${reason}`,
    textsHidden: 'The public sees [c] in place of each of these numbers.',
    place: 'Where',
    quote: 'Words',
    kinds: {
      indicator: 'Indicator',
      commitment: 'Commitment',
      finance: 'Finance',
      workforce: 'Staff and sickness',
      recommendation: 'Recommendation',
      narrative: 'Narrative',
    },
  },
  cy: {
    title: 'Rhifau a ataliwyd',
    see: 'Gweld y rhifau a ataliwyd (swyddogion yn unig)',
    introduction: (cells: number) =>
      cells === 0
        ? 'Nid oes unrhyw rif yn yr adroddiad hwn wedi’i atal.'
        : `Nifer y rhifau a ataliwyd: ${cells}. Niferoedd bach o bobl yw’r rhain, a rhifau a fyddai’n datgelu nifer bach. Mae’r cyhoedd yn gweld [c] yn lle’r naill a’r llall.`,
    indicators: 'Dangosyddion',
    indicator: 'Dangosydd',
    period: 'Cyfnod',
    figure: 'Ffigur',
    texts: 'Niferoedd bach o bobl yn y testunau',
    textsShown: (reason: string) => `Mae’r cyhoedd yn gweld y rhifau hyn. Rheswm: ${reason}`,
    textsHidden: 'Mae’r cyhoedd yn gweld [c] yn lle pob un o’r rhifau hyn.',
    place: 'Ble',
    quote: 'Geiriau',
    kinds: {
      indicator: 'Dangosydd',
      commitment: 'Ymrwymiad',
      finance: 'Cyllid',
      workforce: 'Staff a salwch',
      recommendation: 'Argymhelliad',
      narrative: 'Naratif',
    },
  },
});
