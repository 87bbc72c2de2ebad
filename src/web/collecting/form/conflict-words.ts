import { inBoth } from '../../../locale/index.ts';

/** The words of the page that says that somebody else changed a return. */
export const CONFLICT_WORDS = inBoth({
  en: {
    title: 'Somebody else changed this return',
    changed: (who: string, when: string) =>
      `${who} changed it on ${when}, after you opened it. Nothing of yours is saved yet.`,
    caption: 'What differs',
    field: 'Field',
    typed: 'What you typed',
    now: 'What it is now',
    same: 'What you typed is what it says now, so there is nothing to choose.',
    choose:
      '“Keep mine” writes yours over theirs, which stays in the trail. “Keep theirs” leaves theirs as it is, and what you typed goes.',
    keepMine: 'Keep mine',
    keepTheirs: 'Keep theirs',
    locked: (state: string) =>
      `Its state is “${state}” now, so it cannot be changed. Copy what you want to keep before you leave this page.`,
  },
  cy: {
    title: 'Newidiodd rhywun arall y ffurflen hon',
    changed: (who: string, when: string) =>
      `Newidiodd ${who} hi ar ${when}, ar ôl i chi ei hagor. Nid oes dim o’ch un chi wedi’i gadw eto.`,
    caption: 'Yr hyn sy’n wahanol',
    field: 'Maes',
    typed: 'Yr hyn a deipiwyd gennych',
    now: 'Yr hyn ydyw yn awr',
    same: 'Mae’r hyn a deipiwyd gennych yr un fath â’r hyn a ddywed yn awr, felly nid oes dim i’w ddewis.',
    choose:
      'Mae “Cadw fy un i” yn ysgrifennu’ch un chi dros eu hun nhw, sy’n aros yn yr hanes. Mae “Cadw eu hun nhw” yn gadael eu hun nhw fel y mae, a bydd yr hyn a deipiwyd gennych yn mynd.',
    keepMine: 'Cadw fy un i',
    keepTheirs: 'Cadw eu hun nhw',
    locked: (state: string) =>
      `Ei chyflwr yn awr yw “${state}”, felly ni ellir ei newid. Copïwch yr hyn yr ydych am ei gadw cyn gadael y dudalen hon.`,
  },
});
