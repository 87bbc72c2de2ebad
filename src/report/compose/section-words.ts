import type { TrackerCounts } from '../../domain/recommendations/index.ts';
import type { StatusCounts } from '../../domain/scorecard/index.ts';
import { inBoth } from '../../locale/index.ts';

/** “1 commitment”, “2 commitments”. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The words of the sections on money, staff, risks, recommendations and narrative. */
export const SECTION_WORDS = inBoth({
  en: {
    finance: 'Finance',
    revenueBudget: 'Revenue budget',
    capitalBudget: 'Capital budget',
    efficiencySavings: 'Efficiency savings',
    measure: 'Measure',
    computed: 'Amount',
    stated: 'As printed',
    projectedOutturn: 'Projected outturn at year end',
    overspend: 'Overspend',
    underspend: 'Underspend',
    onBudget: (name: string, budget: string) => `${name} on a net budget of ${budget}`,
    budgetLessSpend: 'Underspend (budget less spend)',
    notStated: 'Not stated',
    noneDrawn: 'None stated',
    elsewhere: (place: string) => `In “${place}”`,
    savings: 'Savings',
    achieved: 'Achieved',
    likely: 'Likely to be achieved',
    shortfall: 'Shortfall',
    outstanding: (year: string) => `${year} outstanding`,
    thisYear: (year: string) => year,
    share: (year: string) => `${year}, share of target`,
    total: 'Total',
    thousands: '£000',
    budgetLines: 'Main revenue budget variances',
    line: 'Budget line',
    lineNetBudget: 'Net budget, £000',
    lineOutturn: 'Final outturn, £000',
    lineVariance: 'Variance over or (−) under budget, £000',
    linePct: 'Variance, %',
    explanations: 'What explains them',
    ofSize: 'A per cent is of the size of the budget, so an overspend on a net income is positive.',
    proposals: 'Budget reduction proposals',
    proposalsOf: (year: string, isCurrent: boolean) =>
      isCurrent ? `Proposals of ${year} with a shortfall` : `Proposals outstanding from ${year}`,
    proposal: 'Budget reduction proposal',
    original: (year: string) => `Original ${year}, £000`,
    amountAchieved: 'Amount of saving achieved, £000',
    amountLikely: 'Amount of saving likely to be achieved, £000',
    mitigation: 'Mitigating actions',
    staff: 'Human resources',
    fullTime: 'Staff, full-time equivalents',
    sickness: 'Sickness',
    year: 'Year',
    target: 'Target, days',
    actual: 'Actual, days',
    longTerm: 'Long term',
    shortTerm: 'Short term',
    perFteNote: 'Working days lost for each full-time equivalent, cumulative for the year.',
    units: 'Sickness by service area',
    unit: 'Unit',
    fte: (day: string) => `FTE on ${day}`,
    days: 'FTE days lost',
    absences: 'Absences',
    daysPerFte: 'Days per FTE',
    cumulative: (year: string) => `Cumulative days per FTE ${year}`,
    targetOf: (year: string) => `Target ${year}`,
    sums: (value: string) => `rows add up to ${value}`,
    unitsNote:
      'Days per full-time equivalent of this quarter are computed: days lost divided by the staff on the last day of the quarter. Last year’s staff are not printed, so last year’s rates stand as printed.',
    reasons: 'Days lost by reason of absence',
    reason: 'Reason of absence',
    totalDays: 'Total days lost',
    shareOfDays: 'Share of all days lost',
    risks: 'High corporate risks',
    risk: 'Residual risk',
    linked: 'Objectives',
    allObjectives: 'All',
    likelihood: 'Likelihood',
    impact: 'Impact',
    score: 'Overall',
    movement: 'Movement',
    moves: { up: 'Up', down: 'Down', same: 'No change', unknown: 'Last quarter not known' },
    narrativeRisks: 'Risks',
    recommendations: 'Regulatory tracker',
    recommendationsIntroduction: ({ total, open, dated, overdue, undated }: TrackerCounts, day: string) =>
      [
        `${counted(total, 'recommendation')}: ${open} ${open === 1 ? 'is' : 'are'} open.`,
        dated > 0 &&
          `On ${day}, ${overdue} of the ${dated} open with a delivery date ${overdue === 1 ? 'was' : 'were'} past it.`,
        undated > 0 && `${undated} open ${undated === 1 ? 'has' : 'have'} no delivery date that can be read.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    recommendation: 'Recommendation',
    officers: 'Responsible officers',
    delivery: 'Delivery date',
    update: 'Update on actions and progress',
    status: 'Status',
    openClosed: 'Open or closed',
    open: 'Open',
    closed: 'Closed',
    overdue: 'Overdue',
    noUpdate: 'No update given',
    noOfficers: 'Not stated',
    issued: (month: string, title: string, regulator: string) => `${month}: ${title} (${regulator})`,
    narrative: {
      'directors-comment': 'Director’s comment',
      'head-of-service-comment': 'Head of service’s comment',
      risks: 'Risks',
      consultation: 'Consultation, engagement and involvement',
      'financial-implications': 'Implications of financial reductions and other key issues',
      sickness: 'Sickness',
    },
    selfAssessment: 'For an overall judgement',
    scrutinyAsks: 'What scrutiny may ask:',
    daysUnit: 'days',
    varianceMeasure: 'Final outturn less net budget, thousands of pounds: over budget to the right',
    riskMeasure: 'Likelihood multiplied by impact, each from 1 to 5',
    recommendationsByStatus: 'Recommendations by status',
    findings: {
      onTarget: (count: number, scored: number) =>
        scored === 0
          ? 'No indicator has a status'
          : `${count} of ${counted(scored, 'scored indicator')} ${count === 1 ? 'is' : 'are'} on target`,
      nationalOnTarget: (count: number, scored: number) =>
        scored === 0
          ? 'No national indicator has a status'
          : `${count} of ${counted(scored, 'scored national indicator')} ${count === 1 ? 'is' : 'are'} on target`,
      commitments: ({ total, scored, byStatus: { green, blue } }: StatusCounts) =>
        scored === 0
          ? 'No commitment has a status'
          : `${green} of ${counted(total, 'commitment')} ${green === 1 ? 'is' : 'are'} green${blue === 0 ? '' : ` and ${blue} blue`}`,
      improved: (count: number, compared: number) =>
        compared === 0
          ? 'No indicator can be compared with last year'
          : `${count} of ${counted(compared, 'compared indicator')} ${count === 1 ? 'has' : 'have'} improved`,
      largestReason: (name: string, share: string, isWhole: boolean) =>
        `${name} is the largest reason${isWhole ? '' : ' of those shown'}: ${share} of days lost`,
      highestUnit: (name: string, days: string, target: string | null, isWhole: boolean) =>
        `${name} lost the most${isWhole ? '' : ' of those shown'}: ${days} days per FTE${target === null ? '' : ` against a target of ${target}`}`,
      target: 'Target',
      furthestOver: (name: string, amount: string, isWhole: boolean) =>
        `${name} is furthest over budget${isWhole ? '' : ' of the lines with figures'}: ${amount}`,
      furthestUnder: (name: string, amount: string, isWhole: boolean) =>
        `${isWhole ? 'No line' : 'No line with figures'} is over budget; ${name} is furthest under: ${amount}`,
      onBudget: (isWhole: boolean): string =>
        isWhole ? 'Every line is on budget' : 'Every line with figures is on budget',
      highestRisk: (name: string, score: number, total: number) =>
        `${name} is the highest of ${total} risks: ${score} of 25`,
      highestRisks: (count: number, score: number, total: number) =>
        `${count} of ${total} risks have the highest score: ${score} of 25`,
      closed: (count: number, total: number) =>
        `${count} of ${counted(total, 'recommendation')} ${count === 1 ? 'is' : 'are'} closed`,
    },
  },
  cy: {
    finance: 'Cyllid',
    revenueBudget: 'Cyllideb refeniw',
    capitalBudget: 'Cyllideb gyfalaf',
    efficiencySavings: 'Arbedion effeithlonrwydd',
    measure: 'Mesur',
    computed: 'Swm',
    stated: 'Fel y’i hargraffwyd',
    projectedOutturn: 'Alldro rhagamcanol ar ddiwedd y flwyddyn',
    overspend: 'Gorwariant',
    underspend: 'Tanwariant',
    onBudget: (name: string, budget: string) => `${name} ar gyllideb net o ${budget}`,
    budgetLessSpend: 'Tanwariant (cyllideb llai gwariant)',
    notStated: 'Heb ei nodi',
    noneDrawn: 'Dim wedi’i nodi',
    elsewhere: (place: string) => `Yn “${place}”`,
    savings: 'Arbedion',
    achieved: 'Cyflawnwyd',
    likely: 'Yn debygol o gael ei gyflawni',
    shortfall: 'Diffyg',
    outstanding: (year: string) => `${year} yn weddill`,
    thisYear: (year: string) => year,
    share: (year: string) => `${year}, cyfran o’r targed`,
    total: 'Cyfanswm',
    thousands: '£000',
    budgetLines: 'Prif amrywiannau’r gyllideb refeniw',
    line: 'Llinell gyllideb',
    lineNetBudget: 'Cyllideb net, £000',
    lineOutturn: 'Alldro terfynol, £000',
    lineVariance: 'Amrywiant dros y gyllideb neu (−) oddi tani, £000',
    linePct: 'Amrywiant, %',
    explanations: 'Yr hyn sy’n eu hegluro',
    ofSize: 'Canran o faint y gyllideb ydyw, felly mae gorwariant ar incwm net yn bositif.',
    proposals: 'Cynigion i ostwng y gyllideb',
    proposalsOf: (year: string, isCurrent: boolean) =>
      isCurrent ? `Cynigion ${year} sydd â diffyg` : `Cynigion sy’n weddill o ${year}`,
    proposal: 'Cynnig i ostwng y gyllideb',
    original: (year: string) => `Gwreiddiol ${year}, £000`,
    amountAchieved: 'Swm yr arbediad a gyflawnwyd, £000',
    amountLikely: 'Swm yr arbediad sy’n debygol o gael ei gyflawni, £000',
    mitigation: 'Camau lliniaru',
    staff: 'Adnoddau dynol',
    fullTime: 'Staff, cyfwerth ag amser llawn',
    sickness: 'Salwch',
    year: 'Blwyddyn',
    target: 'Targed, diwrnodau',
    actual: 'Gwirioneddol, diwrnodau',
    longTerm: 'Tymor hir',
    shortTerm: 'Tymor byr',
    perFteNote:
      'Diwrnodau gwaith a gollwyd fesul gweithiwr cyfwerth ag amser llawn, cronnol ar gyfer y flwyddyn.',
    units: 'Salwch yn ôl maes gwasanaeth',
    unit: 'Uned',
    fte: (day: string) => `CALl ar ${day}`,
    days: 'Diwrnodau CALl a gollwyd',
    absences: 'Absenoldebau',
    daysPerFte: 'Diwrnodau fesul CALl',
    cumulative: (year: string) => `Diwrnodau cronnol fesul CALl ${year}`,
    targetOf: (year: string) => `Targed ${year}`,
    sums: (value: string) => `cyfanswm y rhesi yw ${value}`,
    unitsNote:
      'Cyfrifir y diwrnodau fesul cyfwerth ag amser llawn (CALl) ar gyfer y chwarter hwn: y diwrnodau a gollwyd wedi’u rhannu â’r staff ar ddiwrnod olaf y chwarter. Nid yw staff y llynedd wedi’u hargraffu, felly dangosir cyfraddau’r llynedd fel y’u hargraffwyd.',
    reasons: 'Diwrnodau a gollwyd yn ôl rheswm dros absenoldeb',
    reason: 'Rheswm dros absenoldeb',
    totalDays: 'Cyfanswm y diwrnodau a gollwyd',
    shareOfDays: 'Cyfran o’r holl ddiwrnodau a gollwyd',
    risks: 'Risgiau corfforaethol uchel',
    risk: 'Risg weddilliol',
    linked: 'Amcanion',
    allObjectives: 'Pob un',
    likelihood: 'Tebygolrwydd',
    impact: 'Effaith',
    score: 'Cyffredinol',
    movement: 'Symudiad',
    moves: { up: 'I fyny', down: 'I lawr', same: 'Dim newid', unknown: 'Chwarter diwethaf yn anhysbys' },
    narrativeRisks: 'Risgiau',
    recommendations: 'Traciwr rheoleiddio',
    recommendationsIntroduction: ({ total, open, dated, overdue, undated }: TrackerCounts, day: string) =>
      [
        `${total === 1 ? 'Un argymhelliad' : `${total} o argymhellion`}: mae ${open} ar agor.`,
        dated > 0 &&
          `Ar ${day}, roedd ${overdue} o’r ${dated} agored sydd â dyddiad cyflawni wedi mynd heibio iddo.`,
        undated > 0 && `Nifer yr argymhellion agored heb ddyddiad cyflawni y gellir ei ddarllen: ${undated}.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    recommendation: 'Argymhelliad',
    officers: 'Swyddogion cyfrifol',
    delivery: 'Dyddiad cyflawni',
    update: 'Diweddariad ar gamau a chynnydd',
    status: 'Statws',
    openClosed: 'Ar agor neu wedi’i gau',
    open: 'Ar agor',
    closed: 'Wedi’i gau',
    overdue: 'Yn hwyr',
    noUpdate: 'Dim diweddariad wedi’i roi',
    noOfficers: 'Heb eu nodi',
    issued: (month: string, title: string, regulator: string) => `${month}: ${title} (${regulator})`,
    narrative: {
      'directors-comment': 'Sylw’r cyfarwyddwr',
      'head-of-service-comment': 'Sylw’r pennaeth gwasanaeth',
      risks: 'Risgiau',
      consultation: 'Ymgynghori, ymgysylltu a chynnwys',
      'financial-implications': 'Goblygiadau gostyngiadau ariannol a materion allweddol eraill',
      sickness: 'Salwch',
    },
    selfAssessment: 'Ar gyfer barn gyffredinol',
    scrutinyAsks: 'Yr hyn y gall y pwyllgor craffu ei ofyn:',
    daysUnit: 'diwrnod',
    varianceMeasure: 'Alldro terfynol llai’r gyllideb net, miloedd o bunnoedd: dros y gyllideb i’r dde',
    riskMeasure: 'Tebygolrwydd wedi’i luosi ag effaith, y naill a’r llall o 1 i 5',
    recommendationsByStatus: 'Argymhellion yn ôl statws',
    findings: {
      onTarget: (count: number, scored: number) =>
        scored === 0
          ? 'Nid oes statws gan unrhyw ddangosydd'
          : `Mae ${count} o’r ${scored} o ddangosyddion a sgoriwyd ar y targed`,
      nationalOnTarget: (count: number, scored: number) =>
        scored === 0
          ? 'Nid oes statws gan unrhyw ddangosydd cenedlaethol'
          : `Mae ${count} o’r ${scored} o ddangosyddion cenedlaethol a sgoriwyd ar y targed`,
      commitments: ({ total, scored, byStatus: { green, blue } }: StatusCounts) =>
        scored === 0
          ? 'Nid oes statws gan unrhyw ymrwymiad'
          : `Mae ${green} o’r ${total} o ymrwymiadau yn wyrdd${blue === 0 ? '' : `; mae ${blue} yn las`}`,
      improved: (count: number, compared: number) =>
        compared === 0
          ? 'Ni ellir cymharu unrhyw ddangosydd â’r llynedd'
          : `Mae ${count} o’r ${compared} o ddangosyddion a gymharwyd wedi gwella`,
      largestReason: (name: string, share: string, isWhole: boolean) =>
        `${name} yw’r rheswm mwyaf${isWhole ? '' : ' o’r rhai a ddangosir'}: ${share} o’r diwrnodau a gollwyd`,
      highestUnit: (name: string, days: string, target: string | null, isWhole: boolean) =>
        `${name} a gollodd fwyaf${isWhole ? '' : ' o’r rhai a ddangosir'}: ${days} diwrnod fesul CALl${target === null ? '' : ` o gymharu â tharged o ${target}`}`,
      target: 'Targed',
      furthestOver: (name: string, amount: string, isWhole: boolean) =>
        `${name} sydd bellaf dros y gyllideb${isWhole ? '' : ' o’r llinellau sydd â ffigurau'}: ${amount}`,
      furthestUnder: (name: string, amount: string, isWhole: boolean) =>
        `Nid oes llinell${isWhole ? '' : ' â ffigurau'} dros y gyllideb; ${name} sydd bellaf oddi tani: ${amount}`,
      onBudget: (isWhole: boolean): string =>
        isWhole ? 'Mae pob llinell ar y gyllideb' : 'Mae pob llinell sydd â ffigurau ar y gyllideb',
      highestRisk: (name: string, score: number, total: number) =>
        `${name} yw’r uchaf o’r ${total} risg: ${score} o 25`,
      highestRisks: (count: number, score: number, total: number) =>
        `Mae gan ${count} o’r ${total} risg y sgôr uchaf: ${score} o 25`,
      closed: (count: number, total: number) => `Mae ${count} o’r ${total} o argymhellion wedi’u cau`,
    },
  },
});
