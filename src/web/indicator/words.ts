import type { ReadingSeries } from '../../domain/series/index.ts';
import { inBoth, PROBLEMS_WORDS } from '../../locale/index.ts';

interface IndicatorWords {
  readonly description: (title: string, directorate: string) => string;
  readonly codeLost: string;
  readonly ourCode: (ref: string) => string;
  readonly newest: string;
  readonly target: string;
  readonly targetFor: (period: string) => string;
  readonly lastYear: (period: string) => string;
  readonly direction: string;
  readonly newestHeld: string;
  readonly comment: string;
  readonly nextSteps: string;
  readonly caution: string;
  readonly lastReported: (period: string) => string;
  readonly notReported: string;
  readonly overTime: string;
  readonly noChart: string;
  readonly seeReadings: string;
  readonly rose: (from: string, since: string, to: string, at: string) => string;
  readonly fell: (from: string, since: string, to: string, at: string) => string;
  readonly stayed: (value: string, since: string, at: string) => string;
  readonly changedTo: (value: string, at: string) => string;
  readonly meeting: (target: string) => string;
  readonly missing: (target: string) => string;
  readonly seriesOf: Readonly<Record<ReadingSeries['kind'], (period: string) => string>>;
  readonly endOf: (year: string) => string;
  readonly brokenAt: (period: string) => string;
  readonly redefined: string;
  readonly chartTable: string;
  readonly chartTableOf: (title: string) => string;
  readonly noFigure: string;
  readonly period: string;
  readonly figure: string;
  readonly definition: string;
  readonly definedIn: (year: string) => string;
  readonly better: string;
  readonly range: (low: string, high: string) => string;
  readonly unit: string;
  readonly frequency: string;
  readonly basis: string;
  readonly types: string;
  readonly category: string;
  readonly service: string;
  readonly objective: string;
  readonly aim: string;
  readonly titleThen: string;
  readonly change: string;
  readonly changed: string;
  readonly measure: string;
  readonly plannedReductions: string;
  readonly notStated: string;
  readonly targets: string;
  readonly printed: string;
  readonly printedBlank: string;
  readonly howSet: string;
  readonly noNote: string;
  readonly readings: string;
  readonly readingsCaption: string;
  readonly comments: string;
  readonly noComment: string;
  readonly fraction: (numerator: string, denominator: string) => string;
  readonly split: (red: string, amber: string, green: string) => string;
  readonly source: string;
  readonly edition: (number: number, line: number | null) => string;
  readonly benchmarks: string;
  readonly noBenchmarks: string;
  readonly walesAverage: string;
  readonly rank: string;
  readonly year: string;
  readonly reports: string;
  readonly report: string;
  readonly codes: string;
  readonly status: string;
  readonly problems: string;
  readonly problemsIntroduction: string;
  readonly inReport: (period: string) => string;
  readonly printedIn: string;
}

/** The words of an indicator's page. */
export const INDICATOR_WORDS = inBoth<IndicatorWords>({
  en: {
    description: (title, directorate) =>
      `${title}: the newest figure, its target and status, every earlier figure and where each was printed. ${directorate}.`,
    codeLost: 'Code not legible in the source',
    ourCode: (ref) => `our reference ${ref}`,
    newest: 'Newest figure',
    target: 'Target',
    targetFor: (period) => `Target, ${period}`,
    lastYear: (period) => `Last year, ${period}`,
    direction: 'Direction of travel',
    newestHeld: 'Newest figure held',
    comment: 'What the report says:',
    nextSteps: 'Next steps:',
    caution: 'Compare with caution:',
    lastReported: (period) => `Last reported in ${period}. Later reports do not have this indicator.`,
    notReported: 'No published report has this indicator yet.',
    overTime: 'Over time',
    noChart: 'Fewer than two figures can be compared, so there is no chart.',
    seeReadings: 'See every figure',
    rose: (from, since, to, at) => `Rose from ${from} in ${since} to ${to} in ${at}`,
    fell: (from, since, to, at) => `Fell from ${from} in ${since} to ${to} in ${at}`,
    stayed: (value, since, at) => `The same in ${at} as in ${since}: ${value}`,
    changedTo: (value, at) => `${value} in ${at}, by a changed definition`,
    meeting: (target) => `, meeting the target of ${target}`,
    missing: (target) => `, missing the target of ${target}`,
    seriesOf: {
      years: () => 'Whole years',
      'same-quarter': (quarter) => `${quarter} of each year, counted from 1 April`,
      quarters: () => 'Each quarter on its own',
      stock: () => 'At the end of each period',
    },
    endOf: (year) => `End of ${year}`,
    brokenAt: (period) => `The definition changed by ${period}; the line is broken there.`,
    redefined: 'Definition changed: not comparable with what is before',
    chartTable: 'Figures of the chart',
    chartTableOf: (title) => `Figures of the chart: ${title}`,
    noFigure: 'No figure held',
    period: 'Period',
    figure: 'Figure',
    definition: 'Definition',
    definedIn: (year) => `As defined in ${year}`,
    better: 'Which way is better',
    range: (low, high) => `from ${low} to ${high}`,
    unit: 'Unit',
    frequency: 'How often',
    basis: 'What a figure covers',
    types: 'Type',
    category: 'Category',
    service: 'Service',
    objective: 'Objective',
    aim: 'Aim',
    titleThen: 'Title then',
    change: 'Change',
    changed: 'Defined otherwise than the year before, so the two years are not compared.',
    measure: 'How it is scored',
    plannedReductions:
      'The savings of green proposals, against the total planned. Where nothing was planned there is no status.',
    notStated: 'Not stated in the report',
    targets: 'Targets',
    printed: 'As printed',
    printedBlank: 'Left blank',
    howSet: 'How it was set',
    noNote: 'Not said',
    readings: 'Every figure',
    readingsCaption: 'Every figure held, newest first',
    comments: 'Comments and cautions',
    noComment: 'None',
    fraction: (numerator, denominator) => `${numerator} of ${denominator}`,
    split: (red, amber, green) => `By colour of proposal: red ${red}, amber ${amber}, green ${green}`,
    source: 'Printed in',
    edition: (number, line) =>
      line === null ? `Edition ${number}` : `Edition ${number}, line ${line} of its text`,
    benchmarks: 'Compared with Wales',
    noBenchmarks: 'The reports state no Wales average and no rank for this indicator.',
    walesAverage: 'Wales average',
    rank: 'Rank in Wales',
    year: 'Year',
    reports: 'Reported in',
    report: 'Report',
    codes: 'Code there',
    status: 'Status',
    problems: PROBLEMS_WORDS.en.title,
    problemsIntroduction: 'What the checks found about this indicator.',
    inReport: (period) => `${period}:`,
    printedIn: 'Sources:',
  },
  cy: {
    description: (title, directorate) =>
      `${title}: y ffigur diweddaraf, ei darged a’i statws, pob ffigur cynharach a ble yr argraffwyd pob un. ${directorate}.`,
    codeLost: 'Cod annarllenadwy yn y ffynhonnell',
    ourCode: (ref) => `ein cyfeirnod ni ${ref}`,
    newest: 'Y ffigur diweddaraf',
    target: 'Targed',
    targetFor: (period) => `Targed, ${period}`,
    lastYear: (period) => `Y llynedd, ${period}`,
    direction: 'Cyfeiriad teithio',
    newestHeld: 'Y ffigur diweddaraf a ddaeth i law',
    comment: 'Yr hyn y mae’r adroddiad yn ei ddweud:',
    nextSteps: 'Camau nesaf:',
    caution: 'Cymharwch â gofal:',
    lastReported: (period) =>
      `Adroddwyd ddiwethaf yn ${period}. Nid yw’r dangosydd hwn mewn adroddiadau diweddarach.`,
    notReported: 'Nid yw’r dangosydd hwn mewn unrhyw adroddiad cyhoeddedig eto.',
    overTime: 'Dros amser',
    noChart: 'Mae llai na dau ffigur y gellir eu cymharu, felly nid oes siart.',
    seeReadings: 'Gweld pob ffigur',
    rose: (from, since, to, at) => `Cododd o ${from} yn ${since} i ${to} yn ${at}`,
    fell: (from, since, to, at) => `Gostyngodd o ${from} yn ${since} i ${to} yn ${at}`,
    stayed: (value, since, at) => `Yr un fath yn ${at} ag yn ${since}: ${value}`,
    changedTo: (value, at) => `${value} yn ${at}, yn ôl diffiniad newydd`,
    meeting: (target) => `, gan gyrraedd y targed o ${target}`,
    missing: (target) => `, gan fethu’r targed o ${target}`,
    seriesOf: {
      years: () => 'Blynyddoedd cyfan',
      'same-quarter': (quarter) => `${quarter} bob blwyddyn, gan gyfrif o 1 Ebrill`,
      quarters: () => 'Pob chwarter ar ei ben ei hun',
      stock: () => 'Ar ddiwedd pob cyfnod',
    },
    endOf: (year) => `Diwedd ${year}`,
    brokenAt: (period) => `Newidiodd y diffiniad erbyn ${period}; torrir y llinell yno.`,
    redefined: 'Diffiniad wedi newid: ni ellir cymharu â’r ffigurau cynharach',
    chartTable: 'Ffigurau’r siart',
    chartTableOf: (title) => `Ffigurau’r siart: ${title}`,
    noFigure: 'Dim ffigur wedi dod i law',
    period: 'Cyfnod',
    figure: 'Ffigur',
    definition: 'Diffiniad',
    definedIn: (year) => `Fel y’i diffiniwyd yn ${year}`,
    better: 'Pa gyfeiriad sydd orau',
    range: (low, high) => `o ${low} i ${high}`,
    unit: 'Uned',
    frequency: 'Pa mor aml',
    basis: 'Yr hyn y mae ffigur yn ei gwmpasu',
    types: 'Math',
    category: 'Categori',
    service: 'Gwasanaeth',
    objective: 'Amcan',
    aim: 'Nod',
    titleThen: 'Y teitl bryd hynny',
    change: 'Newid',
    changed: 'Diffiniwyd yn wahanol i’r flwyddyn flaenorol, felly ni chymherir y ddwy flynedd.',
    measure: 'Sut y caiff ei sgorio',
    plannedReductions:
      'Arbedion y cynigion gwyrdd, o gymharu â’r cyfanswm a gynlluniwyd. Lle na chynlluniwyd dim, nid oes statws.',
    notStated: 'Heb ei nodi yn yr adroddiad',
    targets: 'Targedau',
    printed: 'Fel y’i hargraffwyd',
    printedBlank: 'Wedi’i adael yn wag',
    howSet: 'Sut y’i pennwyd',
    noNote: 'Heb ei nodi',
    readings: 'Pob ffigur',
    readingsCaption: 'Pob ffigur a ddaeth i law, y diweddaraf yn gyntaf',
    comments: 'Sylwadau a rhybuddion',
    noComment: 'Dim',
    fraction: (numerator, denominator) => `${numerator} o ${denominator}`,
    split: (red, amber, green) => `Yn ôl lliw’r cynnig: coch ${red}, ambr ${amber}, gwyrdd ${green}`,
    source: 'Argraffwyd yn',
    edition: (number, line) =>
      line === null ? `Argraffiad ${number}` : `Argraffiad ${number}, llinell ${line} o’i destun`,
    benchmarks: 'O gymharu â Chymru',
    noBenchmarks: 'Nid yw’r adroddiadau’n nodi cyfartaledd Cymru na safle ar gyfer y dangosydd hwn.',
    walesAverage: 'Cyfartaledd Cymru',
    rank: 'Safle yng Nghymru',
    year: 'Blwyddyn',
    reports: 'Adroddwyd yn',
    report: 'Adroddiad',
    codes: 'Y cod yno',
    status: 'Statws',
    problems: PROBLEMS_WORDS.cy.title,
    problemsIntroduction: 'Yr hyn a ganfu’r gwiriadau am y dangosydd hwn.',
    inReport: (period) => `${period}:`,
    printedIn: 'Ffynonellau:',
  },
});
