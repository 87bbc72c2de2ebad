import { inBoth } from '../../locale/index.ts';

/** Why a form was not saved. */
export type UnsavedReason = 'signed-out' | 'refused';

/** The words of the page with what was typed and not saved. */
export const UNSAVED_WORDS = inBoth({
  en: {
    title: 'Your changes were not saved',
    why: {
      'signed-out': (when: string) =>
        `You were signed out before your changes were saved. Mesur has kept what you typed on ${when}.`,
      refused: (when: string) =>
        `You can no longer change this: it may have been given to another person, or closed. Mesur has kept what you typed on ${when}, so that you can copy it.`,
    },
    typed: 'What you typed',
    save: 'Save my changes',
    discard: 'Discard my changes',
    private: 'Only you can see this. It is deleted after 7 days.',
    beside: {
      title: 'You have changes that were not saved',
      typedAt: (when: string) => `You typed this on ${when} and it was not saved.`,
      caption: 'What differs',
      field: 'Field',
      now: 'What is saved',
      cannotSave: 'None of it can be saved now. Copy what you want to keep, then discard it.',
    },
    inBoxes: (when: string) => `This page shows what you typed on ${when}. It has not been saved.`,
    nothing: 'There is nothing here to save',
    nothingHint: 'Your changes were saved or discarded, or 7 days have passed.',
    back: 'Go back to the page',
  },
  cy: {
    title: 'Ni chadwyd eich newidiadau',
    why: {
      'signed-out': (when: string) =>
        `Cawsoch eich allgofnodi cyn i’ch newidiadau gael eu cadw. Mae gan Mesur gopi o’r hyn a deipioch ar ${when}.`,
      refused: (when: string) =>
        `Ni allwch newid hyn mwyach: efallai ei fod wedi’i roi i berson arall, neu wedi’i gau. Mae gan Mesur gopi o’r hyn a deipioch ar ${when}, er mwyn i chi allu ei gopïo.`,
    },
    typed: 'Yr hyn a deipioch',
    save: 'Cadw fy newidiadau',
    discard: 'Dileu fy newidiadau',
    private: 'Dim ond chi sy’n gallu gweld hwn. Caiff ei ddileu ar ôl 7 diwrnod.',
    beside: {
      title: 'Mae gennych newidiadau nas cadwyd',
      typedAt: (when: string) => `Gwnaethoch deipio hyn ar ${when}, ac ni chafodd ei gadw.`,
      caption: 'Yr hyn sy’n wahanol',
      field: 'Maes',
      now: 'Yr hyn sydd wedi’i gadw',
      cannotSave:
        'Ni ellir cadw dim ohono yn awr. Copïwch yr hyn yr ydych am ei gadw, yna dilëwch y newidiadau.',
    },
    inBoxes: (when: string) =>
      `Mae’r dudalen hon yn dangos yr hyn a deipioch ar ${when}. Nid yw wedi’i gadw.`,
    nothing: 'Nid oes dim yma i’w gadw',
    nothingHint: 'Cafodd eich newidiadau eu cadw neu eu dileu, neu mae 7 diwrnod wedi mynd heibio.',
    back: 'Yn ôl i’r dudalen',
  },
});
