import type { Language } from '../../domain/value/index.ts';
import { formatPeriod, inBoth, sharedWords } from '../../locale/index.ts';
import type { PastReportRefusal } from './record-from-report.ts';
import type { Completed, LeftReason, Needed, PastRowKind, RowNote } from './report-rows.ts';

interface PastReportWords {
  readonly kind: Readonly<Record<PastRowKind, string>>;
  readonly needed: Readonly<Record<Needed, string>>;
  readonly completed: Readonly<Record<Completed, string>>;
  readonly and: string;
  readonly missing: (what: string) => string;
  readonly repeated: (line: number) => string;
  readonly noPosition: string;
  readonly noEdition: string;
  readonly prose: string;
  readonly noteCompleted: (what: string, year: string) => string;
  readonly noteSaid: string;
  readonly notInPlan: Readonly<Record<'objective' | 'aim' | 'service', (printed: string) => string>>;
  readonly statusDiffers: (printed: string, computed: string | null) => string;
  readonly noPeriod: string;
  readonly otherPeriod: (printed: string, chosen: string) => string;
  readonly noPlan: (year: string) => string;
  readonly noScheme: (year: string) => string;
  readonly nothingTaken: string;
}

const WORDS = inBoth<PastReportWords>({
  en: {
    kind: {
      indicator: 'Indicators',
      commitment: 'Commitments',
      risk: 'Risks',
      recommendation: 'Regulators’ recommendations',
      'sickness-year': 'Sickness by year',
      'sickness-unit': 'Sickness by service area',
      'sickness-reason': 'Sickness by reason',
      savings: 'Savings',
      'budget-line': 'Budget lines',
      proposal: 'Budget reduction proposals',
      narrative: 'Running text',
    },
    needed: {
      code: 'a code',
      title: 'a title',
      unit: 'a unit',
      polarity: 'whether higher or lower is better',
      frequency: 'how often it is reported',
      basis: 'what span its figure is of',
      actual: 'an actual figure',
      objective: 'an objective of the year’s plan',
      likelihood: 'a likelihood',
      impact: 'an impact',
      report: 'the regulator’s report it belongs to',
      'is-open': 'whether it is open or closed',
      total: 'exactly one total row in each table of sickness',
    },
    completed: {
      code: 'reference',
      unit: 'unit',
      polarity: 'preferred direction',
      frequency: 'frequency',
      basis: 'span of the figure',
      types: 'type of measure',
      service: 'service',
      category: 'category',
    },
    and: ' and ',
    missing: (what) =>
      `Neither the report nor a definition held of the same code gives ${what}. Add it to the file, or enter the row by hand.`,
    repeated: (line) => `The row of line ${line} has the same code. Find out which is right.`,
    noPosition:
      'Money is kept with the budget and outturn of the whole, which the report gives in prose. Enter it by hand.',
    noEdition:
      'No edition can be made of this report yet, so the row was not taken. The reason is given above.',
    prose: 'Running text is not taken. Copy it to its section.',
    noteCompleted: (what, year) =>
      `The report does not give the ${what}: it is that of the definition of ${year}.`,
    noteSaid: 'The report does not say what span the figure is of: it is the one you chose.',
    notInPlan: {
      objective: (printed) => `The plan has no objective ${printed}, so the row stands under none.`,
      aim: (printed) => `The plan has no aim ${printed}, so the row stands under none.`,
      service: (printed) => `The directorate has no service called “${printed}”, so the row names none.`,
    },
    statusDiffers: (printed, computed) =>
      computed === null
        ? `The report prints ${printed}; by the year’s key the figures give no status. Check them.`
        : `The report prints ${printed}; by the year’s key the figures give ${computed}. Check them.`,
    noPeriod: 'The report does not say which quarter it is of: choose it.',
    otherPeriod: (printed, chosen) =>
      `The report says that it is for ${printed}, and you chose ${chosen}. Say which is right.`,
    noPlan: (year) => `No plan is held for ${year}: a plan with its objectives must be loaded first.`,
    noScheme: (year) => `No key is held for ${year}: the rules of that year’s statuses must be loaded first.`,
    nothingTaken:
      'No indicator and no commitment could be taken from this file. Check that it is a performance report, and see why each row was left out.',
  },
  cy: {
    kind: {
      indicator: 'Dangosyddion',
      commitment: 'Ymrwymiadau',
      risk: 'Risgiau',
      recommendation: 'Argymhellion rheoleiddwyr',
      'sickness-year': 'Salwch fesul blwyddyn',
      'sickness-unit': 'Salwch yn ôl maes gwasanaeth',
      'sickness-reason': 'Salwch yn ôl rheswm',
      savings: 'Arbedion',
      'budget-line': 'Llinellau’r gyllideb',
      proposal: 'Cynigion i ostwng y gyllideb',
      narrative: 'Testun rhydd',
    },
    needed: {
      code: 'cod',
      title: 'teitl',
      unit: 'uned',
      polarity: 'ai uwch neu is sydd orau',
      frequency: 'pa mor aml yr adroddir arno',
      basis: 'y cyfnod y mae ei ffigur yn ei gwmpasu',
      actual: 'ffigur gwirioneddol',
      objective: 'amcan o gynllun y flwyddyn',
      likelihood: 'tebygolrwydd',
      impact: 'effaith',
      report: 'adroddiad y rheoleiddiwr y mae’n perthyn iddo',
      'is-open': 'a yw’n agored neu ar gau',
      total: 'un rhes gyfanswm yn union ym mhob tabl salwch',
    },
    completed: {
      code: 'cyfeirnod',
      unit: 'uned',
      polarity: 'cyfeiriad a ffefrir',
      frequency: 'amlder',
      basis: 'cyfnod y ffigur',
      types: 'math o fesur',
      service: 'gwasanaeth',
      category: 'categori',
    },
    and: ', ',
    missing: (what) =>
      `Ni cheir y canlynol yn yr adroddiad nac mewn diffiniad a gedwir o’r un cod: ${what}. Ychwanegwch hyn at y ffeil, neu cofnodwch y rhes â llaw.`,
    repeated: (line) => `Mae gan res llinell ${line} yr un cod. Darganfyddwch pa un sy’n gywir.`,
    noPosition:
      'Cedwir arian gyda chyllideb ac alldro’r cyfan, a roddir mewn rhyddiaith yn yr adroddiad. Cofnodwch ef â llaw.',
    noEdition:
      'Ni ellir gwneud argraffiad o’r adroddiad hwn eto, felly ni chymerwyd y rhes. Rhoddir y rheswm uchod.',
    prose: 'Ni chymerir testun rhydd. Copïwch ef i’w adran.',
    noteCompleted: (what, year) => `Nid yw’r adroddiad yn rhoi hyn: ${what}. Daw o ddiffiniad ${year}.`,
    noteSaid: 'Nid yw’r adroddiad yn dweud pa gyfnod y mae’r ffigur yn ei gwmpasu: chi a’i dewisodd.',
    notInPlan: {
      objective: (printed) => `Nid oes amcan ${printed} yn y cynllun, felly nid yw’r rhes o dan yr un.`,
      aim: (printed) => `Nid oes nod ${printed} yn y cynllun, felly nid yw’r rhes o dan yr un.`,
      service: (printed) =>
        `Nid oes gan y gyfarwyddiaeth wasanaeth o’r enw “${printed}”, felly nid yw’r rhes yn enwi un.`,
    },
    statusDiffers: (printed, computed) =>
      computed === null
        ? `Yr hyn a argreffir yn yr adroddiad yw ${printed}; yn ôl allwedd y flwyddyn nid yw’r ffigurau’n rhoi statws. Gwiriwch hwy.`
        : `Yr hyn a argreffir yn yr adroddiad yw ${printed}; yn ôl allwedd y flwyddyn mae’r ffigurau’n rhoi ${computed}. Gwiriwch hwy.`,
    noPeriod: 'Nid yw’r adroddiad yn dweud pa chwarter y mae’n perthyn iddo: dewiswch ef.',
    otherPeriod: (printed, chosen) =>
      `Mae’r adroddiad yn dweud ei fod ar gyfer ${printed}, ond ${chosen} a ddewiswyd gennych chi. Nodwch pa un sy’n gywir.`,
    noPlan: (year) => `Ni chedwir cynllun ar gyfer ${year}: rhaid llwytho cynllun a’i amcanion yn gyntaf.`,
    noScheme: (year) =>
      `Ni chedwir allwedd ar gyfer ${year}: rhaid llwytho rheolau statws y flwyddyn honno yn gyntaf.`,
    nothingTaken:
      'Ni ellid cymryd unrhyw ddangosydd nac ymrwymiad o’r ffeil hon. Gwiriwch mai adroddiad perfformiad ydyw, a gwelwch pam y gadawyd pob rhes allan.',
  },
});

/** What rows of a kind are called: "Indicators". */
export function rowKindName(kind: PastRowKind, language: Language): string {
  return WORDS[language].kind[kind];
}

/** Why a row was left out, and what to do. */
export function leftReasonMessage(reason: LeftReason, language: Language): string {
  const words = WORDS[language];
  switch (reason.kind) {
    case 'missing':
      return words.missing(
        listed(
          reason.what.map((what) => words.needed[what]),
          words.and,
        ),
      );
    case 'repeated':
      return words.repeated(reason.line);
    case 'no-position':
      return words.noPosition;
    case 'no-edition':
      return words.noEdition;
    case 'prose':
      return words.prose;
  }
}

/** What there is to know of a row that was taken. */
export function rowNoteMessage(note: RowNote, language: Language): string {
  const words = WORDS[language];
  const status = sharedWords(language).status;
  switch (note.kind) {
    case 'completed':
      return words.noteCompleted(words.completed[note.what], note.year);
    case 'said':
      return words.noteSaid;
    case 'not-in-plan':
      return words.notInPlan[note.what](note.printed);
    case 'status-differs':
      return words.statusDiffers(
        status[note.printed].toLowerCase(),
        note.computed === null ? null : status[note.computed].toLowerCase(),
      );
  }
}

/** Why a report as a whole makes no record, and what to do. */
export function pastReportRefusalMessage(refusal: PastReportRefusal, language: Language): string {
  const words = WORDS[language];
  switch (refusal.kind) {
    case 'no-period':
      return words.noPeriod;
    case 'other-period':
      return words.otherPeriod(
        formatPeriod(refusal.printed, language),
        formatPeriod(refusal.chosen, language),
      );
    case 'no-plan':
      return words.noPlan(refusal.year);
    case 'no-scheme':
      return words.noScheme(refusal.year);
    case 'nothing-taken':
      return words.nothingTaken;
  }
}

/** "a, b and c" */
function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`;
}
