import { inBoth } from '../../../locale/index.ts';

/** The words around the pages of a workbook: where they lie, and the ways back. */
export const PLACE_WORDS = inBoth({
  en: {
    quarters: 'Quarters',
    updates: 'My updates',
    toQuarter: 'Back to the quarter',
    toUpdates: 'Back to my updates',
  },
  cy: {
    quarters: 'Chwarteri',
    updates: 'Fy niweddariadau',
    toQuarter: 'Yn ôl i’r chwarter',
    toUpdates: 'Yn ôl i’m diweddariadau',
  },
});

interface WorkbookWords {
  readonly title: string;
  readonly introduction: string;
  readonly download: string;
  readonly offer: Readonly<Record<'all' | 'own', string>>;
  readonly count: (count: number) => string;
  readonly narrative: string;
  readonly bring: string;
  readonly file: string;
  readonly fileHint: string;
  readonly look: string;
  readonly closed: string;
  readonly nothingChosen: string;
  readonly otherQuarter: (name: string) => string;
  readonly otherDirectorate: string;
  readonly tooMuch: string;
  readonly done: Readonly<Record<'given-up' | 'gone', string>>;
}

/** The words of the page where a workbook goes out and comes back. */
export const WORKBOOK_WORDS = inBoth<WorkbookWords>({
  en: {
    title: 'Workbook',
    introduction:
      'Fill in the quarter in Excel: download a workbook, fill in its yellow boxes, and bring it back here. You see every change before anything is kept, and nothing is sent by it.',
    download: 'Download',
    offer: { all: 'Everything that you may fill in', own: 'Only your own' },
    count: (count) => (count === 1 ? 'one return' : `${count} returns`),
    narrative: 'Narrative is written in Mesur and has no sheet.',
    bring: 'Bring it back',
    file: 'The workbook that you filled in',
    fileHint:
      'An Excel file (.xlsx) that was downloaded here, at most 20 MB. You may bring the same one again: what Mesur holds already is left as it is.',
    look: 'Check the file',
    closed: 'The quarter is sealed. A return has to be reopened before a workbook can be brought back.',
    nothingChosen: 'Choose the workbook that you filled in',
    otherQuarter: (name) => `This workbook is of ${name}. Bring it to the page of that quarter.`,
    otherDirectorate: 'This workbook is of another directorate. Bring it to the page of its own quarter.',
    tooMuch:
      'The workbook holds more than a return can. Take out the rows that are not of the return, then bring it again.',
    done: {
      'given-up': 'The workbook is given up. Nothing of it was kept.',
      gone: 'What was brought is not there any more: it is kept for one day. Bring the file again.',
    },
  },
  cy: {
    title: 'Llyfr gwaith',
    introduction:
      'Llenwch y chwarter yn Excel: lawrlwythwch lyfr gwaith, llenwch ei flychau melyn, a dewch ag ef yn ôl yma. Cewch weld pob newid cyn i ddim gael ei gadw, ac nid oes dim yn cael ei anfon drwyddo.',
    download: 'Lawrlwytho',
    offer: { all: 'Popeth y cewch ei lenwi', own: 'Eich rhai chi yn unig' },
    count: (count) => (count === 1 ? 'un ffurflen' : `nifer y ffurflenni: ${count}`),
    narrative: 'Ysgrifennir naratif ym Mesur, ac nid oes dalen ar ei gyfer.',
    bring: 'Dod ag ef yn ôl',
    file: 'Y llyfr gwaith a lenwoch',
    fileHint:
      'Ffeil Excel (.xlsx) a lawrlwythwyd yma, 20 MB ar y mwyaf. Cewch ddod â’r un ffeil eto: gadewir yr hyn sydd gan Mesur eisoes fel y mae.',
    look: 'Gwirio’r ffeil',
    closed: 'Mae’r chwarter wedi’i selio. Rhaid ailagor ffurflen cyn y gellir dod â llyfr gwaith yn ôl.',
    nothingChosen: 'Dewiswch y llyfr gwaith a lenwoch',
    otherQuarter: (name) => `Llyfr gwaith ${name} yw hwn. Dewch ag ef i dudalen y chwarter hwnnw.`,
    otherDirectorate: 'Llyfr gwaith cyfarwyddiaeth arall yw hwn. Dewch ag ef i dudalen ei chwarter ei hun.',
    tooMuch:
      'Mae’r llyfr gwaith yn cynnwys mwy nag y gall ffurflen ei gynnwys. Tynnwch y rhesi nad ydynt yn rhan o’r ffurflen, yna dewch ag ef eto.',
    done: {
      'given-up': 'Rhoddwyd y gorau i’r llyfr gwaith. Ni chadwyd dim ohono.',
      gone: 'Nid yw’r hyn a ddaethpwyd yma ar gael mwyach: fe’i cedwir am un diwrnod. Dewch â’r ffeil eto.',
    },
  },
});

interface PreviewWords {
  readonly title: string;
  readonly file: string;
  readonly outcome: Readonly<Record<'imported' | 'unchanged' | 'refused' | 'ignored', string>>;
  readonly nothingNew: string;
  readonly nothingToTake: string;
  readonly nothingYet: string;
  readonly taking: string;
  readonly takingCaption: string;
  readonly field: string;
  readonly toExplain: string;
  readonly before: string;
  readonly after: string;
  readonly take: (count: number) => string;
  readonly asked: string;
  readonly askedHint: string;
  readonly giveUp: string;
  readonly refused: string;
  readonly refusedCaption: string;
  readonly where: string;
  readonly what: string;
  readonly why: string;
  readonly changed: string;
  readonly inMesur: string;
  readonly inWorkbook: string;
  readonly unchanged: string;
  readonly ignored: string;
  readonly row: (row: number) => string;
  readonly taken: (count: number) => string;
  readonly left: (count: number) => string;
  readonly goOn: string;
  readonly another: string;
}

/** The words of the page that shows what is in a workbook before it is taken, and what became of it. */
export const PREVIEW_WORDS = inBoth<PreviewWords>({
  en: {
    title: 'What is in the workbook',
    file: 'File',
    outcome: {
      imported: 'Will be imported',
      unchanged: 'No changes',
      refused: 'Rejected',
      ignored: 'Not part of the return',
    },
    nothingNew: 'There are no changes in the workbook. Nothing has changed in Mesur.',
    nothingToTake: 'There is nothing in the workbook that can be imported. Nothing has changed.',
    nothingYet: 'Nothing is saved yet.',
    taking: 'What will be imported',
    takingCaption: 'Changes, by return',
    field: 'Field',
    toExplain: 'To explain before it is sent',
    before: 'Now',
    after: 'After',
    take: (count) => (count === 1 ? 'Import 1 row' : `Import ${count} rows`),
    asked: 'Figures that need an answer',
    askedHint:
      'Choose what each figure means. Without an answer it is saved as it was typed, and the return asks again.',
    giveUp: 'Cancel import',
    refused: 'Rejected rows, and why',
    refusedCaption: 'Rejected rows',
    where: 'Where',
    what: 'Return',
    why: 'Why',
    changed: 'Changed in Mesur since the workbook was made',
    inMesur: 'In Mesur now',
    inWorkbook: 'In the workbook',
    unchanged: 'Rows without changes',
    ignored: 'Rows and sheets that are not part of the return',
    row: (row) => `row ${row}`,
    taken: (count) =>
      count === 0
        ? 'No row was taken.'
        : count === 1
          ? 'One row is taken, as a draft. It is not sent yet.'
          : `${count} rows are taken, as drafts. They are not sent yet.`,
    left: (count) =>
      count === 1
        ? 'One row was skipped because someone changed its return: it is below, with the reason.'
        : `${count} rows were skipped because someone changed their returns: they are below, with the reason.`,
    goOn: 'What to do next',
    another: 'Upload another workbook',
  },
  cy: {
    title: 'Yr hyn sydd yn y llyfr gwaith',
    file: 'Ffeil',
    outcome: {
      imported: 'I’w mewnforio',
      unchanged: 'Dim newid',
      refused: 'Wedi’u gwrthod',
      ignored: 'Heb fod yn rhan o’r ffurflen',
    },
    nothingNew: 'Nid oes newidiadau yn y llyfr gwaith. Nid oes dim wedi newid ym Mesur.',
    nothingToTake: 'Nid oes dim yn y llyfr gwaith y gellir ei fewnforio. Nid oes dim wedi newid.',
    nothingYet: 'Nid oes dim wedi’i gadw eto.',
    taking: 'Yr hyn a gaiff ei fewnforio',
    takingCaption: 'Newidiadau, yn ôl ffurflen',
    field: 'Maes',
    toExplain: 'I’w esbonio cyn ei hanfon',
    before: 'Yn awr',
    after: 'Wedyn',
    take: (count) => (count === 1 ? 'Mewnforio’r rhes hon' : `Mewnforio’r rhesi hyn (${count})`),
    asked: 'Ffigurau y mae angen ateb arnynt',
    askedHint:
      'Dewiswch ystyr pob ffigur. Heb ateb, fe’i cedwir fel y’i teipiwyd, a bydd y ffurflen yn gofyn eto.',
    giveUp: 'Canslo’r mewnforio',
    refused: 'Y rhesi a wrthodwyd, a pham',
    refusedCaption: 'Rhesi a wrthodwyd',
    where: 'Ble',
    what: 'Ffurflen',
    why: 'Pam',
    changed: 'Newidiwyd ym Mesur ers gwneud y llyfr gwaith',
    inMesur: 'Ym Mesur yn awr',
    inWorkbook: 'Yn y llyfr gwaith',
    unchanged: 'Rhesi heb newid',
    ignored: 'Rhesi a dalenni nad ydynt yn rhan o’r ffurflen',
    row: (row) => `rhes ${row}`,
    taken: (count) =>
      count === 0
        ? 'Ni chymerwyd yr un rhes.'
        : count === 1
          ? 'Cymerwyd un rhes, fel drafft. Nid yw wedi’i hanfon eto.'
          : `Nifer y rhesi a gymerwyd, fel drafftiau: ${count}. Nid ydynt wedi’u hanfon eto.`,
    left: (count) =>
      count === 1
        ? 'Hepgorwyd un rhes am fod rhywun wedi newid ei ffurflen: mae isod, gyda’r rheswm.'
        : `Nifer y rhesi a hepgorwyd am fod rhywun wedi newid eu ffurflenni: ${count}. Maent isod, gyda’r rheswm.`,
    goOn: 'Beth i’w wneud nesaf',
    another: 'Lanlwytho llyfr gwaith arall',
  },
});
