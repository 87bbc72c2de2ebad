import { inBoth } from '../../../locale/index.ts';

interface ReadingsWords {
  readonly title: string;
  readonly introduction: string;
  readonly absences: string;
  readonly columns: string;
  readonly example: string;
  readonly file: string;
  readonly fileHint: string;
  readonly separator: string;
  readonly separators: Readonly<Record<'found' | 'comma' | 'semicolon' | 'tab' | 'stroke', string>>;
  readonly decimal: string;
  readonly decimals: Readonly<Record<'found' | 'point' | 'comma', string>>;
  readonly look: string;
  readonly closed: string;
  readonly nothingChosen: string;
  readonly tooMuch: string;
  readonly previewTitle: string;
  readonly fileName: string;
  readonly outcome: Readonly<Record<'taken' | 'asked' | 'unchanged' | 'refused', string>>;
  readonly nothingNew: string;
  readonly nothingYet: string;
  readonly taking: string;
  readonly takingCaption: string;
  readonly before: string;
  readonly after: string;
  readonly take: (count: number) => string;
  readonly takeAnswered: string;
  readonly asked: string;
  readonly askedHint: string;
  readonly giveUp: string;
  readonly refused: string;
  readonly why: string;
  readonly what: string;
  readonly another: string;
  readonly taken: (count: number) => string;
  readonly left: (count: number) => string;
  readonly done: Readonly<Record<'given-up' | 'gone', string>>;
}

/** The words of the pages where a list of readings is brought, looked at and taken. */
export const READINGS_WORDS = inBoth<ReadingsWords>({
  en: {
    title: 'Upload figures',
    introduction:
      'Bring the quarter’s figures as a list that another system gives: CSV, or the first sheet of an Excel workbook. You see every change before anything is kept, and nothing is sent by it.',
    absences: 'For staff and sickness, bring a list of absences instead',
    columns:
      'A row for each indicator: its code, the period, and the figure or its numerator and denominator; a comment where there is one. Headings may be in English or Welsh. Rows of other periods are left out, and said.',
    example: 'For example',
    file: 'The list',
    fileHint: 'CSV or .xlsx, at most 2 MB. You may bring the same one again.',
    separator: 'What parts the cells',
    separators: {
      found: 'Detect automatically',
      comma: 'Comma',
      semicolon: 'Semicolon',
      tab: 'Tab',
      stroke: 'Vertical bar (|)',
    },
    decimal: 'Decimal separator',
    decimals: { found: 'Detect automatically', point: 'Point: 12.5', comma: 'Comma: 12,5' },
    look: 'Check the file',
    closed: 'The quarter is sealed. A return has to be reopened before a list can be brought.',
    nothingChosen: 'Choose the list',
    tooMuch: 'The file has too many rows for one quarter. Remove the rows for other quarters.',
    previewTitle: 'What is in the list',
    fileName: 'File',
    outcome: {
      taken: 'Will be imported',
      asked: 'Need an answer',
      unchanged: 'No changes',
      refused: 'Rejected',
    },
    nothingNew: 'There is nothing to import. Nothing has changed.',
    nothingYet: 'Nothing is saved yet.',
    taking: 'What will be imported',
    takingCaption: 'Changes, by return',
    before: 'Now',
    after: 'After',
    take: (count) => (count === 1 ? 'Import 1 row' : `Import ${count} rows`),
    takeAnswered: 'Save these rows',
    asked: 'Rows that need an answer',
    askedHint: 'Choose what each figure means. Rows without an answer are not saved.',
    giveUp: 'Cancel import',
    refused: 'Rejected rows, and why',
    why: 'Why',
    what: 'Indicator',
    another: 'Upload another file',
    taken: (count) =>
      count === 1
        ? 'One row is taken, as a draft. It is not sent yet.'
        : `${count} rows are taken, as drafts. They are not sent yet.`,
    left: (count) => `Rows skipped because someone changed their returns: ${count}.`,
    done: {
      'given-up': 'Import cancelled. Nothing was saved.',
      gone: 'This upload has expired: files are kept for one day. Upload the file again.',
    },
  },
  cy: {
    title: 'Lanlwytho ffigurau',
    introduction:
      'Dewch â ffigurau’r chwarter fel rhestr y mae system arall yn ei rhoi: CSV, neu ddalen gyntaf llyfr gwaith Excel. Cewch weld pob newid cyn i ddim gael ei gadw, ac nid oes dim yn cael ei anfon drwyddo.',
    absences: 'Ar gyfer staff a salwch, dewch â rhestr o absenoldebau yn lle hynny',
    columns:
      'Rhes ar gyfer pob dangosydd: ei god, y cyfnod, a’r ffigur neu ei rifiadur a’i enwadur; sylw lle bo un. Caiff y penawdau fod yn Gymraeg neu’n Saesneg. Gadewir rhesi cyfnodau eraill allan, a dywedir hynny.',
    example: 'Er enghraifft',
    file: 'Y rhestr',
    fileHint: 'CSV neu .xlsx, 2 MB ar y mwyaf. Cewch ddod â’r un ffeil eto.',
    separator: 'Yr hyn sy’n gwahanu’r celloedd',
    separators: {
      found: 'Canfod yn awtomatig',
      comma: 'Coma',
      semicolon: 'Hanner colon',
      tab: 'Tab',
      stroke: 'Bar fertigol (|)',
    },
    decimal: 'Gwahanydd degol',
    decimals: { found: 'Canfod yn awtomatig', point: 'Pwynt: 12.5', comma: 'Coma: 12,5' },
    look: 'Gwirio’r ffeil',
    closed: 'Mae’r chwarter wedi’i selio. Rhaid ailagor ffurflen cyn y gellir dod â rhestr.',
    nothingChosen: 'Dewiswch y rhestr',
    tooMuch: 'Mae gormod o resi yn y ffeil ar gyfer un chwarter. Dilëwch y rhesi ar gyfer chwarteri eraill.',
    previewTitle: 'Yr hyn sydd yn y rhestr',
    fileName: 'Ffeil',
    outcome: {
      taken: 'I’w mewnforio',
      asked: 'Angen ateb',
      unchanged: 'Dim newid',
      refused: 'Wedi’u gwrthod',
    },
    nothingNew: 'Nid oes dim i’w fewnforio. Nid oes dim wedi newid.',
    nothingYet: 'Nid oes dim wedi’i gadw eto.',
    taking: 'Yr hyn a gaiff ei fewnforio',
    takingCaption: 'Newidiadau, yn ôl ffurflen',
    before: 'Yn awr',
    after: 'Wedyn',
    take: (count) => (count === 1 ? 'Mewnforio’r rhes hon' : `Mewnforio’r rhesi hyn (${count})`),
    takeAnswered: 'Cadw’r rhesi hyn',
    asked: 'Rhesi y mae angen ateb arnynt',
    askedHint: 'Dewiswch ystyr pob ffigur. Ni chedwir rhesi heb ateb.',
    giveUp: 'Canslo’r mewnforio',
    refused: 'Y rhesi a wrthodwyd, a pham',
    why: 'Pam',
    what: 'Dangosydd',
    another: 'Lanlwytho ffeil arall',
    taken: (count) =>
      count === 1
        ? 'Cymerwyd un rhes, fel drafft. Nid yw wedi’i hanfon eto.'
        : `Nifer y rhesi a gymerwyd, fel drafftiau: ${count}. Nid ydynt wedi’u hanfon eto.`,
    left: (count) => `Rhesi a hepgorwyd am fod rhywun wedi newid eu ffurflenni: ${count}.`,
    done: {
      'given-up': 'Canslwyd y mewnforio. Ni chadwyd dim.',
      gone: 'Nid yw’r ffeil hon ar gael mwyach: cedwir ffeiliau am un diwrnod. Lanlwythwch y ffeil eto.',
    },
  },
});
