import { inBoth } from '../../../locale/index.ts';

/** The words of the grid. */
export const GRID_WORDS = inBoth({
  en: {
    title: 'Fill in as a grid',
    introduction:
      'One row for each indicator. Type figures as you have them; commas and % are understood. Saving keeps them as drafts: their owners send them, with comments, on their own forms.',
    paging: 'Save before you go to other rows.',
    indicator: 'Indicator',
    last: 'Last period',
    lastYear: 'Same period last year',
    target: 'Target',
    value: 'Figure',
    numerator: 'How many',
    denominator: 'Out of how many',
    status: 'Status and checks',
    save: 'Save the figures',
    none: 'No indicator is due in this choice.',
    noFraction: 'Not a share',
    parts: 'In three parts:',
    form: 'open the form',
    label: (field: string, name: string) => `${field}: ${name}`,
    caption: (from: number, to: number, all: number) => `Indicators ${from} to ${to} of ${all}`,
    pages: 'Pages of the grid',
    page: (number: number) => `Page ${number}`,
    previous: 'Previous',
    next: 'Next',
    saved: (count: number) =>
      count === 0
        ? 'Nothing was changed.'
        : count === 1
          ? 'One figure is saved as a draft.'
          : `${count} figures are saved as drafts.`,
    stop: 'To put right',
    confirm: 'To confirm',
    moreFindings: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
    conflict: (name: string) => `${name} was changed by somebody else while you typed.`,
    typed: 'You typed',
    now: 'It is now',
    by: (who: string, when: string) => `changed by ${who} on ${when}`,
    again: 'Your figure is in its box and is not saved. Save again to put it in the place of theirs.',
    locked: 'It has been sent and cannot be changed here.',
    nothing: 'nothing',
  },
  cy: {
    title: 'Llenwi fel grid',
    introduction:
      'Un rhes i bob dangosydd. Teipiwch ffigurau fel y maent gennych; derbynnir comas a %. Fe’u cedwir fel drafftiau: eu perchnogion sy’n eu hanfon, gyda sylwadau, ar eu ffurflenni eu hunain.',
    paging: 'Cadwch cyn mynd at resi eraill.',
    indicator: 'Dangosydd',
    last: 'Y cyfnod diwethaf',
    lastYear: 'Yr un cyfnod y llynedd',
    target: 'Targed',
    value: 'Ffigur',
    numerator: 'Faint',
    denominator: 'Allan o faint',
    status: 'Statws a gwiriadau',
    save: 'Cadw’r ffigurau',
    none: 'Nid oes dangosydd i’w adrodd yn y dewis hwn.',
    noFraction: 'Nid yw’n gyfran',
    parts: 'Mewn tair rhan:',
    form: 'agor y ffurflen',
    label: (field: string, name: string) => `${field}: ${name}`,
    caption: (from: number, to: number, all: number) => `Dangosyddion ${from} i ${to} o ${all}`,
    pages: 'Tudalennau’r grid',
    page: (number: number) => `Tudalen ${number}`,
    previous: 'Blaenorol',
    next: 'Nesaf',
    saved: (count: number) =>
      count === 0
        ? 'Ni newidiwyd dim.'
        : count === 1
          ? 'Cadwyd un ffigur fel drafft.'
          : `Nifer y ffigurau a gadwyd fel drafftiau: ${count}.`,
    stop: 'I’w gywiro',
    confirm: 'I’w gadarnhau',
    moreFindings: (count: number) => (count === 1 ? 'ac un arall' : `a rhagor: ${count}`),
    conflict: (name: string) => `Newidiwyd ${name} gan rywun arall tra oeddech yn teipio.`,
    typed: 'Yr hyn a deipioch',
    now: 'Fel y mae yn awr',
    by: (who: string, when: string) => `${who} a’i newidiodd ar ${when}`,
    again: 'Mae eich ffigur yn ei flwch, ond nid yw wedi’i gadw. Cadwch eto i’w roi yn lle’r ffigur arall.',
    locked: 'Mae wedi’i hanfon ac ni ellir ei newid yma.',
    nothing: 'dim',
  },
});
