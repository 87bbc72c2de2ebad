import { inBoth } from '../../../locale/index.ts';

/** The words of the page that says that a return changed meanwhile: by somebody else, or in another window of one’s own. */
export const CONFLICT_WORDS = inBoth({
  en: {
    title: 'This return changed while you had it open',
    changed: (who: string, when: string) =>
      `${who} changed it on ${when}. Nothing that you typed since is saved yet.`,
    caption: 'What differs',
    field: 'Field',
    typed: 'What you typed',
    now: 'What it is now',
    same: 'What you typed is what it says now, so there is nothing to choose.',
    choose:
      '“Keep mine” writes yours over theirs, which is kept in the trail. “Keep theirs” leaves theirs as it is, and what you typed is lost.',
    keepMine: 'Keep mine',
    keepTheirs: 'Keep theirs',
    locked: (state: string) =>
      `Its state is “${state}” now, so it cannot be changed. Copy what you want to keep before you leave this page.`,
  },
  cy: {
    title: 'Newidiodd y ffurflen hon tra oedd ar agor gennych',
    changed: (who: string, when: string) =>
      `${who} a’i newidiodd ar ${when}, ar ôl i chi ei hagor. Nid yw’r hyn a deipioch wedi’i gadw eto.`,
    caption: 'Yr hyn sy’n wahanol',
    field: 'Maes',
    typed: 'Yr hyn a deipioch',
    now: 'Fel y mae yn awr',
    same: 'Mae’r hyn a deipioch yr un fath â’r hyn sydd yno yn awr, felly nid oes dim i’w ddewis.',
    choose:
      'Os dewiswch “Cadw fy fersiwn i”, bydd yn cymryd lle’r fersiwn arall, a fydd yn aros yn yr hanes. Os dewiswch “Cadw’r fersiwn arall”, ni newidir dim, a chollir yr hyn a deipioch.',
    keepMine: 'Cadw fy fersiwn i',
    keepTheirs: 'Cadw’r fersiwn arall',
    locked: (state: string) =>
      `Ei chyflwr yn awr yw “${state}”, felly ni ellir ei newid. Copïwch yr hyn yr ydych am ei gadw cyn gadael y dudalen hon.`,
  },
});
