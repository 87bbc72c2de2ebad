import { inBoth, PROBLEMS_WORDS } from '../../locale/index.ts';

interface ReportWords {
  readonly reportTitle: (directorate: string) => string;
  readonly footer: (authority: string, directorate: string, period: string, edition: number) => string;
  readonly contents: string;
  readonly summary: string;
  readonly headline: (counts: {
    scored: number;
    total: number;
    onTarget: number;
    offTarget: number;
    improved: number;
  }) => string;
  readonly commitmentsHeadline: (total: number) => string;
  readonly statusOf: {
    readonly indicators: string;
    readonly national: string;
    readonly commitments: string;
  };
  readonly commitmentsByObjective: string;
  readonly indicatorsByStatus: string;
  readonly directionOfTravel: string;
  readonly objective: string;
  readonly total: string;
  readonly noStatus: string;
  readonly statusColumn: string;
  readonly allIndicators: string;
  readonly nationalIndicators: string;
  readonly count: string;
  readonly share: string;
  readonly printedHere: string;
  readonly notPrinted: string;
  readonly direction: string;
  readonly notCompared: string;
  readonly commitments: string;
  readonly indicators: string;
  /** What stands under a table with a figure marked [r]. */
  readonly revised: string;
  readonly reductions: string;
  readonly other: string;
  readonly code: string;
  readonly action: string;
  readonly commitment: string;
  readonly progress: string;
  readonly comments: string;
  readonly nextSteps: string;
  readonly ref: string;
  readonly description: string;
  readonly annualTarget: (year: string) => string;
  readonly yearEnd: (year: string) => string;
  readonly yearEndScored: (year: string, key: string) => string;
  readonly quarterTarget: (quarter: string) => string;
  readonly quarterScored: (quarter: string, key: string) => string;
  readonly samePeriod: (quarter: string) => string;
  readonly trend: (year: string, previous: string) => string;
  readonly directionLastYear: string;
  readonly walesAverage: (year: string) => string;
  readonly rank: (year: string) => string;
  readonly performance: string;
  readonly targetSetting: string;
  readonly priority: string;
  readonly codeLost: string;
  readonly key: string;
  readonly keyIntroduction: (years: string) => string;
  readonly meaningForIndicators: string;
  readonly meaningForCommitments: string;
  readonly scrutiny: string;
  readonly meaning: string;
  readonly types: string;
  readonly problems: string;
  readonly problemsIntroduction: string;
  readonly countsDiffer: (part: string) => string;
  readonly noProblems: string;
  readonly place: string;
  readonly finding: string;
  readonly wholeReport: string;
  readonly none: string;
}

/** “1 is”, “2 are”. */
function be(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** The words of reports, beside what composes them. */
export const REPORT_WORDS = inBoth<ReportWords>({
  en: {
    reportTitle: (directorate) => `${directorate}: performance report`,
    footer: (authority, directorate, period, edition) =>
      `${authority} · ${directorate} · ${period} · Edition ${edition}`,
    contents: 'Contents',
    summary: 'Summary',
    headline: ({ scored, total, onTarget, offTarget, improved }) =>
      scored === 0
        ? 'No indicator has a status yet.'
        : `${scored} of ${total} ${total === 1 ? 'indicator' : 'indicators'} ${be(scored)} scored; ${onTarget} ${be(onTarget)} on target, ${offTarget} ${be(offTarget)} not; ${improved} improved.`,
    commitmentsHeadline: (total) =>
      total === 1
        ? 'The directorate reports on one commitment.'
        : `The directorate reports on ${total} commitments.`,
    statusOf: {
      indicators: 'Indicators by status',
      national: 'National indicators by status',
      commitments: 'Commitments by status',
    },
    commitmentsByObjective: 'Commitments by objective and status',
    indicatorsByStatus: 'Indicators by status',
    directionOfTravel: 'Direction of travel',
    objective: 'Objective',
    total: 'Total',
    noStatus: 'No status',
    statusColumn: 'Status',
    allIndicators: 'All indicators',
    nationalIndicators: 'National indicators',
    count: 'Number',
    share: 'Share of those scored',
    printedHere: 'As printed',
    notPrinted: 'Not printed',
    direction: 'Direction',
    notCompared: 'Not compared',
    commitments: 'Commitments',
    indicators: 'Performance indicators',
    revised: '[r]: a figure corrected since the edition before',
    reductions: 'Value of planned budget reductions achieved',
    other: 'Other indicators',
    code: 'Code',
    action: 'Action planned',
    commitment: 'Commitment',
    progress: 'Progress this period',
    comments: 'Comments',
    nextSteps: 'Next steps',
    ref: 'Reference, type and link',
    description: 'Description and preferred outcome',
    annualTarget: (year) => `Annual target ${year}`,
    yearEnd: (year) => `Year end ${year}`,
    yearEndScored: (year, key) => `Year end ${year}, cumulative and ${key}`,
    quarterTarget: (quarter) => `Target ${quarter}`,
    quarterScored: (quarter, key) => `Position ${quarter} and ${key}`,
    samePeriod: (quarter) => `${quarter} (same period last year)`,
    trend: (year, previous) => `Trend, year end ${year} against ${previous}`,
    directionLastYear: 'Direction against same period last year',
    walesAverage: (year) => `Wales average ${year}`,
    rank: (year) => `Rank in Wales ${year}`,
    performance: 'Performance this period',
    targetSetting: 'Target setting:',
    priority: 'Priority',
    codeLost: 'code not legible in the source',
    key: 'Key',
    keyIntroduction: (years) =>
      `The rules by which this report is scored, as the council published them for ${years}.`,
    meaningForIndicators: 'For an indicator',
    meaningForCommitments: 'For a commitment',
    scrutiny: 'What scrutiny may do',
    meaning: 'Meaning',
    types: 'Types of indicator',
    problems: PROBLEMS_WORDS.en.title,
    problemsIntroduction:
      'Counts, arrows and comments in the published report that its own figures do not bear out, and what its text no longer shows.',
    countsDiffer: (part) =>
      `Some counts in the text of this report differ from the counts made from its tables. Both are listed under “${part}”.`,
    noProblems: PROBLEMS_WORDS.en.none,
    place: 'Place',
    finding: 'What was found',
    wholeReport: 'Whole report',
    none: 'None',
  },
  cy: {
    reportTitle: (directorate) => `${directorate}: adroddiad perfformiad`,
    footer: (authority, directorate, period, edition) =>
      `${authority} · ${directorate} · ${period} · Argraffiad ${edition}`,
    contents: 'Cynnwys',
    summary: 'Crynodeb',
    headline: ({ scored, total, onTarget, offTarget, improved }) =>
      scored === 0
        ? 'Nid oes statws gan unrhyw ddangosydd eto.'
        : `Mae ${scored} o’r ${total} o ddangosyddion ${scored === 1 ? 'wedi’i sgorio' : 'wedi’u sgorio'}; mae ${onTarget} ar y targed; nid yw ${offTarget} ar y targed; mae ${improved} wedi gwella.`,
    commitmentsHeadline: (total) =>
      total === 1
        ? 'Mae’r gyfarwyddiaeth yn adrodd ar un ymrwymiad.'
        : `Mae’r gyfarwyddiaeth yn adrodd ar ${total} o ymrwymiadau.`,
    statusOf: {
      indicators: 'Dangosyddion yn ôl statws',
      national: 'Dangosyddion cenedlaethol yn ôl statws',
      commitments: 'Ymrwymiadau yn ôl statws',
    },
    commitmentsByObjective: 'Ymrwymiadau yn ôl amcan a statws',
    indicatorsByStatus: 'Dangosyddion yn ôl statws',
    directionOfTravel: 'Cyfeiriad teithio',
    objective: 'Amcan',
    total: 'Cyfanswm',
    noStatus: 'Dim statws',
    statusColumn: 'Statws',
    allIndicators: 'Pob dangosydd',
    nationalIndicators: 'Dangosyddion cenedlaethol',
    count: 'Nifer',
    share: 'Cyfran o’r rhai a sgoriwyd',
    printedHere: 'Fel y’i hargraffwyd',
    notPrinted: 'Heb ei argraffu',
    direction: 'Cyfeiriad',
    notCompared: 'Heb ei gymharu',
    commitments: 'Ymrwymiadau',
    indicators: 'Dangosyddion perfformiad',
    revised: '[r]: ffigur a gywirwyd ers yr argraffiad blaenorol',
    reductions: 'Gwerth y gostyngiadau cyllidebol arfaethedig a gyflawnwyd',
    other: 'Dangosyddion eraill',
    code: 'Cod',
    action: 'Camau a gynlluniwyd',
    commitment: 'Ymrwymiad',
    progress: 'Cynnydd y cyfnod hwn',
    comments: 'Sylwadau',
    nextSteps: 'Camau nesaf',
    ref: 'Cyfeirnod, math a chysylltiad',
    description: 'Disgrifiad a’r canlyniad a ffefrir',
    annualTarget: (year) => `Targed blynyddol ${year}`,
    yearEnd: (year) => `Diwedd blwyddyn ${year}`,
    yearEndScored: (year, key) => `Diwedd blwyddyn ${year}, cronnol a ${key}`,
    quarterTarget: (quarter) => `Targed ${quarter}`,
    quarterScored: (quarter, key) => `Sefyllfa ${quarter} a ${key}`,
    samePeriod: (quarter) => `${quarter} (yr un cyfnod y llynedd)`,
    trend: (year, previous) => `Tuedd, diwedd blwyddyn ${year} o gymharu â ${previous}`,
    directionLastYear: 'Cyfeiriad o gymharu â’r un cyfnod y llynedd',
    walesAverage: (year) => `Cyfartaledd Cymru ${year}`,
    rank: (year) => `Safle yng Nghymru ${year}`,
    performance: 'Perfformiad y cyfnod hwn',
    targetSetting: 'Pennu’r targed:',
    priority: 'Blaenoriaeth',
    codeLost: 'cod annarllenadwy yn y ffynhonnell',
    key: 'Allwedd',
    keyIntroduction: (years) =>
      `Y rheolau ar gyfer sgorio’r adroddiad hwn, fel y cyhoeddodd y cyngor hwy ar gyfer ${years}.`,
    meaningForIndicators: 'Ar gyfer dangosydd',
    meaningForCommitments: 'Ar gyfer ymrwymiad',
    scrutiny: 'Yr hyn y gall y pwyllgor craffu ei wneud',
    meaning: 'Ystyr',
    types: 'Mathau o ddangosyddion',
    problems: PROBLEMS_WORDS.cy.title,
    problemsIntroduction:
      'Niferoedd, saethau a sylwadau yn yr adroddiad cyhoeddedig nad yw ei ffigurau ei hun yn eu cadarnhau, a’r hyn nad yw ei destun yn ei ddangos mwyach.',
    countsDiffer: (part) =>
      `Mae rhai niferoedd yn nhestun yr adroddiad hwn yn wahanol i’r rhai a gyfrifwyd o’i dablau. Rhestrir y ddau o dan “${part}”.`,
    noProblems: PROBLEMS_WORDS.cy.none,
    place: 'Lle',
    finding: 'Yr hyn a ganfuwyd',
    wholeReport: 'Yr adroddiad cyfan',
    none: 'Dim',
  },
});
