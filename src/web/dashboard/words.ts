import { inBoth, PROBLEMS_WORDS } from '../../locale/index.ts';

/** How many there are, and of how many the status is known. */
interface Known {
  readonly indicators: { readonly known: number; readonly total: number };
  readonly commitments: { readonly known: number; readonly total: number };
}

/** The words of the dashboard. */
export const DASHBOARD_WORDS = inBoth({
  en: {
    title: (directorate: string, period: string) => `${directorate}, ${period}`,
    description: (directorate: string, period: string) =>
      `How ${directorate} is doing in ${period}: indicators and commitments by status, what needs attention and why.`,
    edition: (number: number) => `Edition ${number}`,
    published: (day: string) => `published ${day}`,
    noDay: 'day of publication not stated',
    otherPeriods: 'Other quarters',
    earlier: (period: string) => `Earlier: ${period}`,
    later: (period: string) => `Later: ${period}`,
    downloads: 'Download this report',
    download: { title: 'Download:', html: 'Web page', pdf: 'PDF', json: 'Data (JSON)' },
    contents: 'On this page',
    glance: 'At a glance',
    statusOf: {
      indicators: 'Indicators by status',
      national: 'National indicators',
      commitments: 'Commitments by status',
    },
    travel: 'Direction of travel',
    travelOf: (compared: number, total: number) =>
      compared === 0
        ? 'No indicator can be compared with last year'
        : `${compared} of ${total} indicators can be compared with last year`,
    notCompared: 'Not compared',
    completeOf: (received: number, due: number) =>
      due === 0
        ? 'No figure is due this quarter'
        : received === due
          ? `All ${due} figures due this quarter have been received`
          : `${received} of ${due} figures due this quarter ${received === 1 ? 'has' : 'have'} been received`,
    printed: (parts: string) => `The published report prints: ${parts}.`,
    printedTotal: (total: number) => `${total} in all`,
    attention: 'What needs attention',
    attentionIndicators: 'Indicators off target, the widest gap first within each status',
    attentionCommitments: 'Commitments behind plan',
    attentionNone: ({ indicators, commitments }: Known) =>
      [
        indicators.known === 0
          ? indicators.total > 0 && 'No indicator has a status yet.'
          : indicators.known === indicators.total
            ? 'No indicator is off target.'
            : `No indicator is off target among the ${indicators.known} that have a status; ${indicators.total - indicators.known} have none.`,
        commitments.known === 0
          ? commitments.total > 0 && 'No commitment has a status yet.'
          : commitments.known === commitments.total
            ? 'No commitment is behind plan.'
            : `No commitment is behind plan among the ${commitments.known} that have a status; ${commitments.total - commitments.known} have none.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    well: 'What went well',
    wellIndicators: 'Green indicators',
    wellIntroduction: (count: number) =>
      count === 0
        ? 'No indicator is green.'
        : count === 1
          ? 'One indicator is green.'
          : `${count} indicators are green.`,
    completed: 'Completed commitments',
    unknown: 'What is not known',
    unknownIntroduction: (count: number) =>
      count === 0
        ? 'Every indicator has a status.'
        : count === 1
          ? 'One indicator has no status.'
          : `${count} indicators have no status.`,
    unknownCommitments: 'Commitments without a status',
    all: 'All indicators and commitments',
    indicators: 'Performance indicators',
    commitments: 'Commitments',
    indicator: 'Indicator',
    commitment: 'Commitment',
    reference: 'Reference',
    status: 'Status',
    actual: 'Actual',
    target: 'Target',
    gap: 'Gap',
    gapName: (pct: string, isBetter: boolean) =>
      isBetter ? `${pct} better than target` : `${pct} worse than target`,
    noRatio: 'no percentage of zero',
    lastYear: 'Last year',
    direction: 'Direction',
    trend: 'Trend',
    period: 'Period',
    why: 'Why',
    progress: 'Progress',
    nextSteps: 'Next steps',
    noNextSteps: 'None given',
    noComment: 'No comment given',
    more: 'More',
    targetSetting: 'Target setting:',
    rule: 'Rule:',
    codeLost: 'code not legible in the source',
    filter: 'Show only',
    filterHint: 'Choose what to show, then apply. The choice is kept in the address of the page.',
    anyStatus: 'Any status',
    noStatus: 'No status',
    objective: 'Objective',
    anyObjective: 'Any objective',
    service: 'Service',
    anyService: 'Any service',
    type: 'Type',
    anyType: 'Any type',
    apply: 'Apply',
    clear: 'Show all',
    shown: (shown: number, total: number, commitments: number, allCommitments: number) =>
      `Showing ${shown} of ${total} indicators and ${commitments} of ${allCommitments} commitments.`,
    nothingShown: 'Nothing fits that choice. Show all, or choose something wider.',
    sections: 'Money, staff, risks and more',
    problems: PROBLEMS_WORDS.en.title,
    problemsCount: (count: number) =>
      count === 1
        ? 'The checks found one correction or caution in this report.'
        : `The checks found ${count} corrections and cautions in this report.`,
    problemsLink: 'See each with its figures',
    noProblems: PROBLEMS_WORDS.en.none,
    key: 'Key',
    keyIntroduction: (year: string) =>
      `The rules that give the statuses of ${year}, as the council published them.`,
    keyLink: 'Read the key',
  },
  cy: {
    title: (directorate: string, period: string) => `${directorate}, ${period}`,
    description: (directorate: string, period: string) =>
      `Sut mae ${directorate} yn perfformio yn ${period}: dangosyddion ac ymrwymiadau yn ôl statws, yr hyn sydd angen sylw a pham.`,
    edition: (number: number) => `Argraffiad ${number}`,
    published: (day: string) => `cyhoeddwyd ${day}`,
    noDay: 'diwrnod cyhoeddi heb ei nodi',
    otherPeriods: 'Chwarteri eraill',
    earlier: (period: string) => `Cynharach: ${period}`,
    later: (period: string) => `Diweddarach: ${period}`,
    downloads: 'Lawrlwytho’r adroddiad hwn',
    download: { title: 'Lawrlwytho:', html: 'Tudalen we', pdf: 'PDF', json: 'Data (JSON)' },
    contents: 'Ar y dudalen hon',
    glance: 'Cipolwg',
    statusOf: {
      indicators: 'Dangosyddion yn ôl statws',
      national: 'Dangosyddion cenedlaethol',
      commitments: 'Ymrwymiadau yn ôl statws',
    },
    travel: 'Cyfeiriad teithio',
    travelOf: (compared: number, total: number) =>
      compared === 0
        ? 'Ni ellir cymharu unrhyw ddangosydd â’r llynedd'
        : `Gellir cymharu ${compared} o’r ${total} o ddangosyddion â’r llynedd`,
    notCompared: 'Heb ei gymharu',
    completeOf: (received: number, due: number) =>
      due === 0
        ? 'Nid oes ffigur i’w adrodd y chwarter hwn'
        : `Mae ${received} o’r ${due} o ffigurau sydd i’w hadrodd y chwarter hwn wedi dod i law`,
    printed: (parts: string) => `Yn ôl yr adroddiad cyhoeddedig: ${parts}.`,
    printedTotal: (total: number) => `${total} i gyd`,
    attention: 'Yr hyn sydd angen sylw',
    attentionIndicators: 'Dangosyddion oddi ar y targed, y bwlch lletaf yn gyntaf o fewn pob statws',
    attentionCommitments: 'Ymrwymiadau ar ei hôl hi',
    attentionNone: ({ indicators, commitments }: Known) =>
      [
        indicators.known === 0
          ? indicators.total > 0 && 'Nid oes statws gan unrhyw ddangosydd eto.'
          : indicators.known === indicators.total
            ? 'Nid oes dangosydd oddi ar y targed.'
            : `Nid oes dangosydd oddi ar y targed ymhlith y rhai sydd â statws. Nifer â statws: ${indicators.known}. Nifer heb statws: ${indicators.total - indicators.known}.`,
        commitments.known === 0
          ? commitments.total > 0 && 'Nid oes statws gan unrhyw ymrwymiad eto.'
          : commitments.known === commitments.total
            ? 'Nid oes ymrwymiad ar ei hôl hi.'
            : `Nid oes ymrwymiad ar ei hôl hi ymhlith y rhai sydd â statws. Nifer â statws: ${commitments.known}. Nifer heb statws: ${commitments.total - commitments.known}.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    well: 'Yr hyn a aeth yn dda',
    wellIndicators: 'Dangosyddion gwyrdd',
    wellIntroduction: (count: number) =>
      count === 0
        ? 'Nid oes dangosydd yn wyrdd.'
        : count === 1
          ? 'Mae un dangosydd yn wyrdd.'
          : `Mae ${count} o ddangosyddion yn wyrdd.`,
    completed: 'Ymrwymiadau wedi’u cwblhau',
    unknown: 'Yr hyn nad yw’n hysbys',
    unknownIntroduction: (count: number) =>
      count === 0
        ? 'Mae gan bob dangosydd statws.'
        : count === 1
          ? 'Nid oes statws gan un dangosydd.'
          : `Nid oes statws gan ${count} o ddangosyddion.`,
    unknownCommitments: 'Ymrwymiadau heb statws',
    all: 'Pob dangosydd ac ymrwymiad',
    indicators: 'Dangosyddion perfformiad',
    commitments: 'Ymrwymiadau',
    indicator: 'Dangosydd',
    commitment: 'Ymrwymiad',
    reference: 'Cyfeirnod',
    status: 'Statws',
    actual: 'Gwirioneddol',
    target: 'Targed',
    gap: 'Bwlch',
    gapName: (pct: string, isBetter: boolean) =>
      isBetter ? `${pct} yn well na’r targed` : `${pct} yn waeth na’r targed`,
    noRatio: 'nid oes canran o sero',
    lastYear: 'Y llynedd',
    direction: 'Cyfeiriad',
    trend: 'Tuedd',
    period: 'Cyfnod',
    why: 'Pam',
    progress: 'Cynnydd',
    nextSteps: 'Camau nesaf',
    noNextSteps: 'Dim wedi’u rhoi',
    noComment: 'Dim sylw wedi’i roi',
    more: 'Mwy',
    targetSetting: 'Pennu’r targed:',
    rule: 'Rheol:',
    codeLost: 'cod annarllenadwy yn y ffynhonnell',
    filter: 'Dewis beth i’w ddangos',
    filterHint: 'Gwnewch eich dewis, yna dewiswch ‘Cymhwyso’. Cedwir y dewis yng nghyfeiriad y dudalen.',
    anyStatus: 'Unrhyw statws',
    noStatus: 'Dim statws',
    objective: 'Amcan',
    anyObjective: 'Unrhyw amcan',
    service: 'Gwasanaeth',
    anyService: 'Unrhyw wasanaeth',
    type: 'Math',
    anyType: 'Unrhyw fath',
    apply: 'Cymhwyso',
    clear: 'Dangos popeth',
    shown: (shown: number, total: number, commitments: number, allCommitments: number) =>
      `Yn dangos ${shown} o’r ${total} o ddangosyddion; ${commitments} o’r ${allCommitments} o ymrwymiadau.`,
    nothingShown: 'Nid oes dim yn cyfateb i’r dewis hwnnw. Dangoswch bopeth, neu dewiswch rywbeth ehangach.',
    sections: 'Arian, staff, risgiau a mwy',
    problems: PROBLEMS_WORDS.cy.title,
    problemsCount: (count: number) =>
      count === 1
        ? 'Canfu’r gwiriadau un cywiriad neu rybudd yn yr adroddiad hwn.'
        : `Nifer y cywiriadau a’r rhybuddion a ganfu’r gwiriadau yn yr adroddiad hwn: ${count}.`,
    problemsLink: 'Gweld pob un gyda’i ffigurau',
    noProblems: PROBLEMS_WORDS.cy.none,
    key: 'Allwedd',
    keyIntroduction: (year: string) =>
      `Y rheolau sy’n rhoi statws yn ${year}, fel y cyhoeddodd y cyngor hwy.`,
    keyLink: 'Darllen yr allwedd',
  },
});

/** The words of the dashboard in one language. */
export type DashboardWords = (typeof DASHBOARD_WORDS)['en'];
