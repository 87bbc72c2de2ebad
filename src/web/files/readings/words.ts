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
    title: 'Readings from a list',
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
      found: 'Find out',
      comma: 'Comma',
      semicolon: 'Semicolon',
      tab: 'Tab',
      stroke: 'Upright stroke',
    },
    decimal: 'The decimal mark',
    decimals: { found: 'Find out', point: 'Point: 12.5', comma: 'Comma: 12,5' },
    look: 'Look at what is in it',
    closed: 'The quarter is sealed. A return has to be reopened before a list can be brought.',
    nothingChosen: 'Choose the list',
    tooMuch: 'The list is larger than one of a quarter can be. Take out what is not of this quarter.',
    previewTitle: 'What is in the list',
    fileName: 'File',
    outcome: {
      taken: 'Will be taken',
      asked: 'Need an answer',
      unchanged: 'Say nothing new',
      refused: 'Not taken',
    },
    nothingNew: 'Nothing in the list is to be taken. Nothing has changed.',
    nothingYet: 'Nothing is kept yet.',
    taking: 'What will be taken',
    takingCaption: 'Changes, by return',
    before: 'Now',
    after: 'After',
    take: (count) => (count === 1 ? 'Take this row' : `Take these ${count} rows`),
    takeAnswered: 'Save these rows',
    asked: 'Rows that need an answer',
    askedHint: 'Choose what each figure means. Rows without an answer are not saved.',
    giveUp: 'Give it up',
    refused: 'What is not taken, and why',
    why: 'Why',
    what: 'Indicator',
    another: 'Bring another list',
    taken: (count) =>
      count === 1
        ? 'One row is taken, as a draft. It is not sent yet.'
        : `${count} rows are taken, as drafts. They are not sent yet.`,
    left: (count) => `Left, since their returns changed meanwhile: ${count}.`,
    done: {
      'given-up': 'The list is given up. Nothing of it was kept.',
      gone: 'What was brought is not there any more: it is kept for one day. Bring the file again.',
    },
  },
  cy: {
    title: 'Darlleniadau o restr',
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
      found: 'Canfod',
      comma: 'Coma',
      semicolon: 'Hanner colon',
      tab: 'Tab',
      stroke: 'Llinell unionsyth',
    },
    decimal: 'Y nod degol',
    decimals: { found: 'Canfod', point: 'Pwynt: 12.5', comma: 'Coma: 12,5' },
    look: 'Edrych ar yr hyn sydd ynddi',
    closed: 'Mae’r chwarter wedi’i selio. Rhaid ailagor ffurflen cyn y gellir dod â rhestr.',
    nothingChosen: 'Dewiswch y rhestr',
    tooMuch: 'Mae’r rhestr yn fwy nag y gall rhestr un chwarter fod. Tynnwch yr hyn nad yw o’r chwarter hwn.',
    previewTitle: 'Yr hyn sydd yn y rhestr',
    fileName: 'Ffeil',
    outcome: {
      taken: 'I’w cymryd',
      asked: 'Angen ateb',
      unchanged: 'Heb ddim newydd',
      refused: 'Heb eu cymryd',
    },
    nothingNew: 'Nid oes dim yn y rhestr i’w gymryd. Nid oes dim wedi newid.',
    nothingYet: 'Nid oes dim wedi’i gadw eto.',
    taking: 'Yr hyn a gymerir',
    takingCaption: 'Newidiadau, yn ôl ffurflen',
    before: 'Yn awr',
    after: 'Wedyn',
    take: (count) => (count === 1 ? 'Cymryd y rhes hon' : `Cymryd y rhesi hyn (${count})`),
    takeAnswered: 'Cadw’r rhesi hyn',
    asked: 'Rhesi y mae angen ateb arnynt',
    askedHint: 'Dewiswch ystyr pob ffigur. Ni chedwir rhesi heb ateb.',
    giveUp: 'Rhoi’r gorau iddi',
    refused: 'Yr hyn na chymerir, a pham',
    why: 'Pam',
    what: 'Dangosydd',
    another: 'Dod â rhestr arall',
    taken: (count) =>
      count === 1
        ? 'Cymerwyd un rhes, fel drafft. Nid yw wedi’i hanfon eto.'
        : `Nifer y rhesi a gymerwyd, fel drafftiau: ${count}. Nid ydynt wedi’u hanfon eto.`,
    left: (count) => `Gadawyd, gan fod eu ffurflenni wedi newid yn y cyfamser: ${count}.`,
    done: {
      'given-up': 'Rhoddwyd y gorau i’r rhestr. Ni chadwyd dim ohoni.',
      gone: 'Nid yw’r hyn a ddaethpwyd yma ar gael mwyach: fe’i cedwir am un diwrnod. Dewch â’r ffeil eto.',
    },
  },
});
