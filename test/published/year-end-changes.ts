/** The year-end report of 2017-18 with one thing changed, and what the checks then find. */
import { decimal } from '../../src/domain/value/index.ts';
import {
  arrow,
  arrows,
  type Change,
  claimed,
  compared,
  figure,
  finance,
  line,
  percent,
  printed,
  proposal,
  reading,
  reason,
  risk,
  savings,
  says,
  stated,
  target,
  thousands,
  together,
  total,
  unit,
  update,
} from './changed-record.ts';

/** A real report with one thing changed: the problems that this adds, and those that go away. Nothing else may differ. */
export interface ChangedReport {
  readonly what: string;
  readonly change: Change;
  readonly adds?: readonly string[];
  readonly goes?: readonly string[];
}

/** Changes of the report of 2017-18 Q4. */
export const YEAR_END_CHANGES: readonly ChangedReport[] = [
  // Counts that the report states of itself.
  {
    what: '13 commitments claimed of 12',
    change: claimed({ total: 13 }),
    adds: ['printed-total-differs summary: commitments 13 12'],
  },
  {
    what: '8 green claimed of 7',
    change: claimed({ counts: { green: 8 } }),
    adds: ['printed-count-differs summary: commitments green 8 7'],
  },
  { what: '58% green is 7 of 12', change: claimed({ percentages: { green: 58 } }) },
  {
    what: '67% green would be 8 of 12',
    change: claimed({ percentages: { green: 67 } }),
    adds: ['printed-share-differs summary: commitments green 67 58'],
  },
  {
    what: '59% green is no share of 12',
    change: claimed({ percentages: { green: 59 } }),
    adds: [
      'printed-share-differs summary: commitments green 59 58',
      'printed-share-impossible summary: commitments green 59 12',
    ],
  },
  {
    what: '70% green is the share of those with a status, though none of the 45 claimed',
    change: printed(({ indicators }) =>
      indicators === null
        ? {}
        : { indicators: { ...indicators, percentages: { ...indicators.percentages, green: 70 } } },
    ),
    adds: ['printed-share-impossible summary: indicators green 70 45'],
    goes: ['printed-share-differs summary: indicators green 71 70'],
  },
  // Arrows and comparisons counted.
  {
    what: '21 arrows up claimed of 20',
    change: arrows({ improved: 21 }),
    adds: ['printed-direction-count-differs directions: improved 21 20'],
  },
  {
    what: '7 level arrows claimed of 6',
    change: arrows({ maintained: 7 }),
    adds: ['printed-direction-count-differs directions: maintained 7 6'],
  },
  {
    what: '11 arrows down claimed, as there are',
    change: arrows({ declined: 11 }),
    goes: ['printed-direction-count-differs directions: declined 12 11'],
  },
  {
    what: '37 claimed to be compared, as there are',
    change: compared({ total: 37 }),
    goes: ['printed-compared-differs directions: 36 37'],
  },
  {
    what: '38 claimed to be compared',
    change: compared({ total: 38 }),
    adds: ['printed-compared-differs directions: 38 37'],
    goes: ['printed-compared-differs directions: 36 37'],
  },
  {
    what: '26 claimed to be no worse, as there are',
    change: compared({ notWorse: 26 }),
    goes: ['printed-not-worse-differs directions: 25 26'],
  },
  {
    what: '12 claimed to be worse, of 11',
    change: compared({ worse: 12 }),
    adds: ['printed-worse-differs directions: 12 11'],
  },
  // Money.
  {
    what: 'the net budget restated as it was stated',
    change: finance(({ restatements, revenue }) => ({
      restatements: restatements.map((each) =>
        each.figure === 'net-budget' ? { ...each, amount: revenue.netBudget } : each,
      ),
    })),
    goes: ['stated-twice-differently net-budget: net-budget £66.281m £64.938 million'],
  },
  {
    what: 'a capital underspend of £849k, of £848k computed',
    change: finance(({ capital }) => ({
      capital: { ...capital, statedUnderspend: thousands('£849k', '849') },
    })),
    adds: ['printed-figure-differs capital: underspend £849k 848000 gbp'],
  },
  {
    what: '45.9% of savings achieved, to two places',
    change: savings('current', { statedAchievedPct: percent('45.95%') }),
  },
  {
    what: '45.8% of savings achieved',
    change: savings('current', { statedAchievedPct: percent('45.8%') }),
    adds: ['printed-figure-differs savings: savings-achieved-pct 45.8% 45.9 percent'],
  },
  {
    what: '54.06% of savings missing',
    change: savings('current', { statedVariancePct: percent('54.06%') }),
    adds: ['printed-figure-differs savings: savings-variance-pct 54.06% 54.05 percent'],
  },
  {
    what: 'a shortfall of 1,235 that neither the savings nor the proposals give',
    change: savings('current', { statedVariance: thousands('1,235', '1235') }),
    adds: [
      'printed-figure-differs savings: savings-variance 1,235 1234000 gbp',
      'printed-figure-differs proposals: savings-shortfall-total 1,235 1234000 gbp',
    ],
  },
  {
    what: 'a proposal of the current year with £10k less missing',
    change: proposal('Transfer of directly operated', { achieved: thousands('30', '30') }),
    adds: ['printed-figure-differs proposals: savings-shortfall-total 1,234 1224000 gbp'],
  },
  {
    what: 'a proposal of the current year greater by what it achieved: only the shortfall is compared',
    change: proposal('Transfer of directly operated', {
      original: thousands('49', '49'),
      achieved: thousands('30', '30'),
    }),
  },
  {
    what: 'an outstanding proposal greater by what it achieved: its sums are compared too',
    change: proposal('Develop a Delivery Model', {
      original: thousands('118', '118'),
      achieved: thousands('18', '18'),
    }),
    adds: [
      'printed-figure-differs proposals: savings-target-total 841 851000 gbp',
      'printed-figure-differs proposals: savings-achieved-total 158 168000 gbp',
    ],
  },
  {
    what: 'no proposals of the current year are listed',
    change: finance(({ proposals }) => ({ proposals: proposals.filter(({ year }) => year !== '2017-18') })),
  },
  {
    what: 'a line £175k under budget, of £174k computed',
    change: line('Services to Older', { statedVariance: thousands('(175)', '-175') }),
    adds: ['printed-figure-differs budget-line: variance (175) -174000 gbp'],
  },
  {
    what: 'a line 1.1% under budget, of 1.0% computed',
    change: line('Services to Older', { statedPct: percent('-1.1%') }),
    adds: ['printed-figure-differs budget-line: variance-pct -1.1% -1 percent'],
  },
  // Staff and sickness.
  {
    what: '5.75 days for each FTE, of 5.74 computed',
    change: unit('Adult', ({ thisYear }) => ({
      thisYear: { ...thisYear, statedDaysPerFte: stated('5.75') },
    })),
    adds: ['printed-figure-differs units: days-per-fte 5.75 5.74 days-per-fte'],
  },
  {
    what: '5.7 days for each FTE, to one place',
    change: unit('Adult', ({ thisYear }) => ({ thisYear: { ...thisYear, statedDaysPerFte: stated('5.7') } })),
  },
  {
    what: '5.31 days for each FTE in all',
    change: total(({ thisYear }) => ({ thisYear: { ...thisYear, statedDaysPerFte: stated('5.31') } })),
    adds: ['printed-figure-differs units: days-per-fte 5.31 5.3 days-per-fte'],
  },
  {
    what: '3,658.53 days lost last year, of 3,657.53 in the units',
    change: total(({ lastYear }) => ({ lastYear: { ...lastYear, daysLost: stated('3658.53') } })),
    adds: ['printed-figure-differs units: days-total 3658.53 3657.53 days'],
  },
  {
    what: '4,492.71 days lost this year, of 4,491.71 in the units',
    change: total(({ thisYear }) => ({ thisYear: { ...thisYear, daysLost: stated('4492.71') } })),
    adds: ['printed-figure-differs units: days-total 4492.71 4491.71 days'],
  },
  {
    what: '4,491.72 days lost this year: rounding can do that',
    change: total(({ thisYear }) => ({ thisYear: { ...thisYear, daysLost: stated('4491.72') } })),
    adds: ['printed-sum-rounded units: days-total 4491.72 4491.71 days'],
  },
  {
    what: '375 absences last year, of 372',
    change: total(({ lastYear }) => ({ lastYear: { ...lastYear, absences: stated('375') } })),
    adds: ['printed-figure-differs units: absences-total 375 372 count'],
  },
  {
    what: '460 absences this year, of 457',
    change: total(({ thisYear }) => ({ thisYear: { ...thisYear, absences: stated('460') } })),
    adds: ['printed-figure-differs units: absences-total 460 457 count'],
  },
  {
    what: '847.16 FTE in all, as in the units',
    change: total(() => ({ fte: stated('847.16') })),
    goes: ['printed-figure-differs units: fte-total 848.16 847.16 count'],
  },
  {
    what: '0.72% of days lost to cancer, of 0.71% computed',
    change: reason('Cancer', () => ({ statedPct: stated('0.72%') })),
    adds: ['printed-figure-differs reasons: reason-share 0.72% 0.71 percent'],
  },
  {
    what: '0.7% of days lost to cancer, to one place',
    change: reason('Cancer', () => ({ statedPct: stated('0.7%') })),
  },
  {
    what: 'ten more days lost to cancer than its share and the sum of all reasons say',
    change: reason('Cancer', () => ({ days: stated('116.46') })),
    adds: [
      'printed-figure-differs reasons: reason-share 0.71% 0.77 percent',
      'printed-figure-differs reasons: reason-total 15057.60 15067.61 days',
    ],
    goes: ['printed-sum-rounded reasons: reason-total 15057.60 15057.61 days'],
  },
  // Risks.
  {
    what: 'a risk of 5 × 4 printed as 21',
    change: risk('supporting-children', { printedScore: 21 }),
    adds: ['printed-figure-differs supporting-children: risk-score 21 20 count'],
  },
  {
    what: 'a risk of 4 × 4 printed as 20',
    change: risk('supporting-children', { likelihood: 4 }),
    adds: ['printed-figure-differs supporting-children: risk-score 20 16 count'],
  },
  {
    what: 'a risk of 4 × 4 printed as 16',
    change: risk('supporting-children', { likelihood: 4, printedScore: 16 }),
  },
  { what: 'a risk without a printed score', change: risk('supporting-children', { printedScore: null }) },
  // The value of planned reductions.
  {
    what: '1,050 achieved where the savings say 1,049',
    change: reading('DWB6.1.1iii', { figure: figure('1050') }),
    adds: ['printed-figure-differs DWB6.1.1iii: reductions-achieved 1050 1049 gbp-thousand'],
  },
  {
    what: 'parts of 2,284 of a whole of 2,283',
    change: reading('DWB6.1.1iii', {
      split: { red: decimal('260'), amber: decimal('975'), green: decimal('1049'), printedPct: null },
    }),
    adds: ['printed-figure-differs DWB6.1.1iii: reductions-parts 2283 2284 gbp-thousand'],
    goes: ['printed-figure-differs DWB6.1.1iii: reductions-share 42.6% 42.7 percent'],
  },
  {
    what: 'a target of 2,293, where the savings and the parts say 2,283',
    change: together(
      target('DWB6.1.1iii', '2293'),
      reading('DWB6.1.1iii', {
        split: { red: decimal('260'), amber: decimal('974'), green: decimal('1049'), printedPct: null },
      }),
    ),
    adds: [
      'printed-figure-differs DWB6.1.1iii: reductions-target 2293 2283 gbp-thousand',
      'printed-figure-differs DWB6.1.1iii: reductions-parts 2293 2283 gbp-thousand',
    ],
    goes: ['printed-figure-differs DWB6.1.1iii: reductions-share 42.6% 42.7 percent'],
  },
  // Arrows and comments against figures.
  {
    what: 'an arrow down beside an improvement',
    change: arrow('A9', 'declined'),
    adds: ['arrow-contradicts-figures A9: declined 379 365 improved'],
  },
  {
    what: 'an arrow up beside the same figure',
    change: arrow('PM31', 'improved'),
    adds: ['arrow-contradicts-figures PM31: improved 100 100 maintained'],
  },
  {
    what: 'an arrow beside a new indicator',
    change: arrow('PAM/024', 'improved'),
    adds: ['arrow-without-comparison PAM/024: improved 85.97 '],
  },
  {
    what: 'a comment that says better of a decline',
    change: says('PM20b', 'improved'),
    adds: ['comment-contradicts-figures PM20b: improved 58.27 64.22 declined'],
  },
  { what: 'a comment that says worse of a decline', change: says('PM20b', 'declined') },
  {
    what: 'a comment that compares a new indicator',
    change: says('PAM/024', 'improved'),
    adds: ['comment-without-comparison PAM/024: improved 85.97 '],
  },
  {
    what: 'a comment that compares across a definition',
    change: says('PAM/025', 'improved'),
    adds: ['compared-across-definitions PAM/025: improved 1.52 0.66'],
  },
  // Fractions, comments, cautions, next steps.
  {
    what: '60.53% of 23 of 39',
    change: reading('PM34a', { fraction: { numerator: decimal('23'), denominator: decimal('39') } }),
    adds: ['fraction-differs PM34a: 23 39 60.53 58.97'],
  },
  {
    what: '60.53% of 46 of 76',
    change: reading('PM34a', { fraction: { numerator: decimal('46'), denominator: decimal('76') } }),
  },
  {
    what: 'a fraction of nothing',
    change: reading('PM34a', { fraction: { numerator: decimal('0'), denominator: decimal('0') } }),
  },
  {
    what: 'nothing said about a red indicator',
    change: reading('PM34a', { comment: null }),
    adds: ['comment-missing PM34a: red'],
  },
  {
    what: 'nothing said about an amber indicator',
    change: reading('PM20b', { comment: null }),
    adds: ['comment-missing PM20b: amber'],
  },
  { what: 'nothing said about a green indicator', change: reading('A9', { comment: null }) },
  {
    what: 'a caution beside a figure',
    change: reading('A9', { caution: { en: 'six months', cy: 'chwe mis' } }),
    adds: ['compare-with-caution A9: '],
  },
  {
    what: 'no caution any more',
    change: reading('PM23', { caution: null }),
    goes: ['compare-with-caution PM23: '],
  },
  {
    what: 'a red commitment without next steps',
    change: update('P3.1.1', { nextSteps: null }),
    adds: ['next-steps-missing P3.1.1: red'],
  },
  {
    what: 'an amber commitment without next steps',
    change: update('P2.1.1', { nextSteps: null }),
    adds: ['next-steps-missing P2.1.1: amber'],
  },
];
