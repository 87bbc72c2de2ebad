import type { FieldName } from '../../domain/returns/index.ts';
import { type Bilingual, LANGUAGES, type Language } from '../../domain/value/index.ts';
import { fieldTitle, inBoth } from '../../locale/index.ts';

/** The notes of a workbook: what is what, in one language. */
interface Notes {
  readonly title: string;
  readonly for: (who: string) => string;
  readonly lines: readonly string[];
}

const HEADERS = inBoth({
  en: {
    code: 'Code',
    title: 'Title',
    unit: 'Unit',
    preferred: 'Preferred',
    yearTarget: 'Target for the year',
    quarterTarget: 'Target for the quarter',
    lastPeriod: 'Last quarter',
    lastYear: 'Same period last year',
    state: 'State',
    objective: 'Objective',
    delivery: 'To be delivered',
    report: 'Report',
    lastScores: 'Last quarter: likelihood × impact',
    table: 'Table',
    row: 'Row',
    column: 'What is asked',
    before: 'Last quarter',
  },
  cy: {
    code: 'Cod',
    title: 'Teitl',
    unit: 'Uned',
    preferred: 'Cyfeiriad a ffefrir',
    yearTarget: 'Targed y flwyddyn',
    quarterTarget: 'Targed y chwarter',
    lastPeriod: 'Y chwarter diwethaf',
    lastYear: 'Yr un cyfnod y llynedd',
    state: 'Cyflwr',
    objective: 'Amcan',
    delivery: 'I’w gyflawni',
    report: 'Adroddiad',
    lastScores: 'Y chwarter diwethaf: tebygolrwydd × effaith',
    table: 'Tabl',
    row: 'Rhes',
    column: 'Yr hyn a ofynnir',
    before: 'Y chwarter diwethaf',
  },
});

/** The name of a column. */
export type HeaderName = keyof (typeof HEADERS)['en'];

/** A column's heading in both languages. */
export function headerOf(name: HeaderName): Bilingual {
  return { en: HEADERS.en[name], cy: HEADERS.cy[name] };
}

/** A box of the workbook in words ("comment.cy": "Comment, in Welsh"); of what is none its name. */
export function boxName(box: string, language: Language): string {
  const of = LANGUAGES.find((each) => box.endsWith(`.${each}`)) ?? null;
  const field = of === null ? box : box.slice(0, -`.${of}`.length);
  return fieldTitle(TABLE_FIELDS[field] ?? field, { language, of }) ?? box;
}

/** The boxes of a row of tables, by the field that they go into. */
const TABLE_FIELDS: Readonly<Record<string, FieldName>> = { figure: 'figures', text: 'texts' };

const WORDS = inBoth({
  en: {
    open: 'Open',
    closed: 'Closed',
    nothingHeld: 'None held',
    listTitle: 'Not in the list',
    listMessage: 'Choose one of the list, or leave the box empty.',
    tooLong: 'Too long for a workbook: change it in Mesur',
  },
  cy: {
    open: 'Ar agor',
    closed: 'Wedi’i gau',
    nothingHeld: 'Dim ar gael',
    listTitle: 'Ddim yn y rhestr',
    listMessage: 'Dewiswch un o’r rhestr, neu gadewch y blwch yn wag.',
    tooLong: 'Rhy hir ar gyfer llyfr gwaith: newidiwch ef ym Mesur',
  },
});

/** A text of the workbook in both languages. */
export function wordsOf(name: keyof (typeof WORDS)['en']): Bilingual {
  return { en: WORDS.en[name], cy: WORDS.cy[name] };
}

/** Open or closed. */
export function openWords(isOpen: boolean): Bilingual {
  return wordsOf(isOpen ? 'open' : 'closed');
}

/** The names of the sheets, at most 31 characters with both languages in one. */
export const SHEET_NAMES = {
  notes: { en: 'Notes', cy: 'Nodiadau' },
  indicator: { en: 'Indicators', cy: 'Dangosyddion' },
  commitment: { en: 'Commitments', cy: 'Ymrwymiadau' },
  risk: { en: 'Risks', cy: 'Risgiau' },
  recommendation: { en: 'Recommendations', cy: 'Argymhellion' },
  finance: { en: 'Finance', cy: 'Cyllid' },
  workforce: { en: 'Staff', cy: 'Gweithlu' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const NOTES = inBoth<Notes>({
  en: {
    title: 'How to fill this in',
    for: (who) => `For ${who}`,
    lines: [
      'Fill in the yellow boxes, then bring the file back to Mesur. Nothing is sent by that: what you filled in becomes drafts, and you see each change before it is kept.',
      'Grey cells are what Mesur knows already. They are locked, and changing them changes nothing.',
      'A grey box belongs to a return that has been sent or approved. It can be changed only after it is reopened.',
      'A figure: type the number as you would write it: 1,234.5, 91.4% or £1.2m. Give “How many” and “Out of how many” and Mesur works the figure out. Of a formula the value that was saved is taken.',
      'Where there is no figure, choose the reason and say why in the comment. Never type 0 for it.',
      'In the sheets of finance and staff a box left empty for a budget or a target keeps what was set for the year.',
      'You may sort and filter, move columns, add columns of your own and rename the sheets. Do not delete the hidden column at the left: each row’s key stands in it.',
      'If somebody changes a return in Mesur after this file was made, Mesur shows you both and overwrites nothing.',
    ],
  },
  cy: {
    title: 'Sut i lenwi hwn',
    for: (who) => `Ar gyfer ${who}`,
    lines: [
      'Llenwch y blychau melyn, yna dewch â’r ffeil yn ôl i Mesur. Nid oes dim yn cael ei anfon drwy hynny: bydd yr hyn a lenwoch yn ddrafftiau, a chewch weld pob newid cyn iddo gael ei gadw.',
      'Celloedd llwyd yw’r hyn y mae Mesur yn ei wybod eisoes. Maent wedi’u cloi, ac nid yw eu newid yn newid dim.',
      'Mae blwch llwyd yn perthyn i ffurflen sydd wedi’i hanfon neu ei chymeradwyo. Dim ond ar ôl ei hailagor y gellir ei newid.',
      'Ffigur: teipiwch y rhif fel y byddech yn ei ysgrifennu: 1,234.5, 91.4% neu £1.2m. Rhowch “Faint” ac “Allan o faint” a bydd Mesur yn cyfrifo’r ffigur. O fformiwla, cymerir y gwerth a gadwyd.',
      'Lle nad oes ffigur, dewiswch y rheswm a dywedwch pam yn y sylw. Peidiwch byth â theipio 0 yn ei le.',
      'Yn nalenni cyllid a staff, mae blwch a adewir yn wag ar gyfer cyllideb neu darged yn cadw’r hyn a osodwyd ar gyfer y flwyddyn.',
      'Cewch ddidoli a hidlo, symud colofnau, ychwanegu eich colofnau eich hun ac ailenwi’r dalenni. Peidiwch â dileu’r golofn gudd ar y chwith: mae allwedd pob rhes ynddi.',
      'Os bydd rhywun yn newid ffurflen ym Mesur ar ôl gwneud y ffeil hon, bydd Mesur yn dangos y ddau i chi, ac ni fydd yn trosysgrifo dim.',
    ],
  },
});

/** The notes of a workbook in a language. */
export function notesOf(language: Language): Notes {
  return NOTES[language];
}

/** Both languages in one cell, the reader's first; once where they say the same. */
export function inTwo(
  text: Bilingual,
  { language, between = '\n' }: { readonly language: Language; readonly between?: string },
): string {
  const [first, second] = language === 'en' ? [text.en, text.cy] : [text.cy, text.en];
  return first === second || second === '' ? first : first === '' ? second : `${first}${between}${second}`;
}
