import type { QuarterObstacle } from '../../../domain/returns/index.ts';
import { inBoth } from '../../../locale/index.ts';

interface OverviewWords {
  readonly tasks: string;
  readonly task: Readonly<
    Record<
      | 'grid'
      | 'workbook'
      | 'files'
      | 'assign'
      | 'targets'
      | 'challenge'
      | 'preview'
      | 'sign-off'
      | 'seal'
      | 'publish'
      | 'edition'
      | 'report',
      string
    >
  >;
  readonly dueOn: (day: string) => string;
  readonly standing: (figures: {
    readonly total: number;
    readonly sent: number;
    readonly overdue: number;
    readonly toApprove: number;
    readonly toAccept: number;
  }) => string;
  readonly editionLine: Readonly<Record<'sealed' | 'published', (number: number) => string>>;
  readonly partOnly: (services: string) => string;
  readonly completeness: string;
  readonly byService: string;
  readonly byOwner: string;
  readonly total: string;
  readonly all: string;
  readonly none: string;
  readonly countOf: (count: number, column: string, row: string) => string;
  readonly returns: string;
  readonly approve: string;
  readonly accept: string;
  readonly bulkHint: string;
  readonly nothingTicked: string;
  readonly decidedAlone: (name: string) => string;
  readonly done: {
    readonly opened: (ownerless: number) => string;
    readonly approved: (count: number) => string;
    readonly accepted: (count: number) => string;
    readonly assigned: (count: number) => string;
    readonly 'signed-off': string;
    readonly sealed: string;
    readonly published: string;
  };
  readonly changed: string;
  readonly noChanges: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly inTheWay: Readonly<Record<'sign-off' | 'seal', string>>;
  readonly nothingInTheWay: Readonly<Record<'sign-off' | 'seal', string>>;
  readonly obstacle: Readonly<Record<QuarterObstacle['kind'], (count: number) => string>>;
  readonly history: string;
  readonly event: string;
  readonly person: string;
  readonly when: string;
  readonly note: string;
  readonly edition: (number: number) => string;
}

/** The words of a quarter's overview. */
export const OVERVIEW_WORDS = inBoth<OverviewWords>({
  en: {
    tasks: 'What you can do here',
    task: {
      grid: 'Fill in as a grid',
      workbook: 'Workbook',
      files: 'Upload figures',
      assign: 'Assign owners and dates',
      targets: 'Targets',
      challenge: 'Challenge list',
      preview: 'Preview the report',
      'sign-off': 'Sign off the quarter',
      seal: 'Seal an edition',
      publish: 'Publish the edition',
      edition: 'Read the sealed edition',
      report: 'Read the published report',
    },
    dueOn: (day) => `Returns are due on ${day}`,
    standing: ({ total, sent, overdue, toApprove, toAccept }) =>
      [
        `${sent} of ${total} returns are sent${overdue === 0 ? '' : `, ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue`}.`,
        toApprove === 0 ? '' : `${toApprove} ${toApprove === 1 ? 'waits' : 'wait'} for approval.`,
        toAccept === 0 ? '' : `${toAccept} ${toAccept === 1 ? 'waits' : 'wait'} for acceptance.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    editionLine: {
      sealed: (number) => `Edition ${number} is sealed and not yet published.`,
      published: (number) => `Edition ${number} is published.`,
    },
    partOnly: (services) =>
      `You see the returns of ${services} and those that are your own, not the whole quarter.`,
    completeness: 'How complete it is',
    byService: 'By service',
    byOwner: 'By owner',
    total: 'Returns',
    all: 'All',
    none: 'none',
    countOf: (count, column, row) => `${row}, ${column}: ${count}`,
    returns: 'Returns',
    approve: 'Approve those ticked',
    accept: 'Accept those ticked',
    bulkHint:
      'Tick returns to approve or accept them together. Any that somebody changed meanwhile are left as they are, and you are told which.',
    nothingTicked: 'Tick at least one return.',
    decidedAlone: (name) =>
      `${name}: this was sent with a reason for an unusual figure. Open it to read the reason and decide`,
    done: {
      opened: (ownerless) =>
        ownerless === 0
          ? 'The quarter is open. Every return has an owner.'
          : ownerless === 1
            ? 'The quarter is open. One return has no owner yet.'
            : `The quarter is open. ${ownerless} returns have no owner yet.`,
      approved: (count) => (count === 1 ? 'One return is approved.' : `${count} returns are approved.`),
      accepted: (count) => (count === 1 ? 'One return is accepted.' : `${count} returns are accepted.`),
      assigned: (count) => (count === 1 ? 'One return is assigned.' : `${count} returns are assigned.`),
      'signed-off': 'The quarter is signed off.',
      sealed: 'The edition is sealed. It is not public until it is published.',
      published: 'The edition is published, in both languages.',
    },
    changed: 'Changed since it was approved',
    noChanges: 'Nothing that was approved has changed since.',
    field: 'Field',
    before: 'Approved as',
    after: 'Now',
    inTheWay: {
      'sign-off': 'What stands in the way of signing off',
      seal: 'What stands in the way of sealing',
    },
    nothingInTheWay: {
      'sign-off': 'Nothing stands in the way of signing off.',
      seal: 'Nothing stands in the way of sealing.',
    },
    obstacle: {
      'administrator-missing': () =>
        'Two administrators must have signed in before an edition is sealed. Ask your administrator to add a second one.',
      'not-approved': (count) =>
        count === 1 ? 'One return is not approved.' : `${count} returns are not approved.`,
      'not-accepted': (count) =>
        count === 1 ? 'One return is not accepted.' : `${count} returns are not accepted.`,
      'not-translated': (count) =>
        count === 1
          ? 'One return is written in one language only.'
          : `${count} returns are written in one language only.`,
      'not-signed-off': () => 'The director has not signed the quarter off.',
    },
    history: 'History',
    event: 'What happened',
    person: 'By',
    when: 'When',
    note: 'Reason',
    edition: (number) => `edition ${number}`,
  },
  cy: {
    tasks: 'Yr hyn y gallwch ei wneud yma',
    task: {
      grid: 'Llenwi fel grid',
      workbook: 'Llyfr gwaith',
      files: 'Lanlwytho ffigurau',
      assign: 'Neilltuo perchnogion a dyddiadau',
      targets: 'Targedau',
      challenge: 'Rhestr herio',
      preview: 'Rhagolwg o’r adroddiad',
      'sign-off': 'Llofnodi’r chwarter',
      seal: 'Selio argraffiad',
      publish: 'Cyhoeddi’r argraffiad',
      edition: 'Darllen yr argraffiad a seliwyd',
      report: 'Darllen yr adroddiad cyhoeddedig',
    },
    dueOn: (day) => `Dyddiad cau’r ffurflenni: ${day}`,
    standing: ({ total, sent, overdue, toApprove, toAccept }) =>
      [
        `Anfonwyd ${sent} o’r ${total} o ffurflenni.`,
        overdue === 0 ? '' : `Yn hwyr: ${overdue}.`,
        toApprove === 0 ? '' : `Yn aros am gymeradwyaeth: ${toApprove}.`,
        toAccept === 0 ? '' : `Yn aros i’w derbyn: ${toAccept}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    editionLine: {
      sealed: (number) => `Mae argraffiad ${number} wedi’i selio a heb ei gyhoeddi eto.`,
      published: (number) => `Mae argraffiad ${number} wedi’i gyhoeddi.`,
    },
    partOnly: (services) =>
      `Rydych yn gweld ffurflenni ${services} a’ch rhai chi eich hun, nid y chwarter cyfan.`,
    completeness: 'Pa mor gyflawn yw’r chwarter',
    byService: 'Yn ôl gwasanaeth',
    byOwner: 'Yn ôl perchennog',
    total: 'Ffurflenni',
    all: 'Pob un',
    none: 'dim',
    countOf: (count, column, row) => `${row}, ${column}: ${count}`,
    returns: 'Ffurflenni',
    approve: 'Cymeradwyo’r rhai a diciwyd',
    accept: 'Derbyn y rhai a diciwyd',
    bulkHint:
      'Ticiwch ffurflenni i’w cymeradwyo neu eu derbyn gyda’i gilydd. Gadewir fel y maent unrhyw rai a newidiwyd gan rywun yn y cyfamser, a dywedir wrthych pa rai.',
    nothingTicked: 'Ticiwch o leiaf un ffurflen.',
    decidedAlone: (name) =>
      `${name}: anfonwyd hon gyda rheswm dros ffigur anarferol. Agorwch hi i ddarllen y rheswm a phenderfynu`,
    done: {
      opened: (ownerless) =>
        ownerless === 0
          ? 'Mae’r chwarter ar agor. Mae gan bob ffurflen berchennog.'
          : `Mae’r chwarter ar agor. Nifer y ffurflenni heb berchennog eto: ${ownerless}.`,
      approved: (count) =>
        count === 1 ? 'Cymeradwywyd un ffurflen.' : `Nifer y ffurflenni a gymeradwywyd: ${count}.`,
      accepted: (count) =>
        count === 1 ? 'Derbyniwyd un ffurflen.' : `Nifer y ffurflenni a dderbyniwyd: ${count}.`,
      assigned: (count) =>
        count === 1 ? 'Neilltuwyd un ffurflen.' : `Nifer y ffurflenni a neilltuwyd: ${count}.`,
      'signed-off': 'Mae’r chwarter wedi’i lofnodi.',
      sealed: 'Mae’r argraffiad wedi’i selio. Ni fydd yn gyhoeddus nes iddo gael ei gyhoeddi.',
      published: 'Mae’r argraffiad wedi’i gyhoeddi, yn y ddwy iaith.',
    },
    changed: 'Newidiadau ers cymeradwyo',
    noChanges: 'Nid oes dim a gymeradwywyd wedi newid ers hynny.',
    field: 'Maes',
    before: 'Fel y’i cymeradwywyd',
    after: 'Yn awr',
    inTheWay: { 'sign-off': 'Yr hyn sy’n atal llofnodi', seal: 'Yr hyn sy’n atal selio' },
    nothingInTheWay: { 'sign-off': 'Nid oes dim yn atal llofnodi.', seal: 'Nid oes dim yn atal selio.' },
    obstacle: {
      'administrator-missing': () =>
        'Rhaid bod dau weinyddwr wedi mewngofnodi cyn selio argraffiad. Gofynnwch i’ch gweinyddwr ychwanegu ail un.',
      'not-approved': (count) =>
        count === 1
          ? 'Mae un ffurflen heb ei chymeradwyo.'
          : `Nifer y ffurflenni heb eu cymeradwyo: ${count}.`,
      'not-accepted': (count) =>
        count === 1 ? 'Mae un ffurflen heb ei derbyn.' : `Nifer y ffurflenni heb eu derbyn: ${count}.`,
      'not-translated': (count) =>
        count === 1
          ? 'Mae un ffurflen wedi’i hysgrifennu mewn un iaith yn unig.'
          : `Nifer y ffurflenni mewn un iaith yn unig: ${count}.`,
      'not-signed-off': () => 'Nid yw’r cyfarwyddwr wedi llofnodi’r chwarter.',
    },
    history: 'Hanes',
    event: 'Yr hyn a ddigwyddodd',
    person: 'Gan',
    when: 'Pryd',
    note: 'Rheswm',
    edition: (number) => `argraffiad ${number}`,
  },
});
