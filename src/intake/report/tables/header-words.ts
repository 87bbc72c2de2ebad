import type { ColumnName } from './column-name.ts';
import { saysNothingElse } from './heading-vocabulary.ts';

/** The kinds of table that are looked for in a report. */
export type TableKind =
  | 'indicators'
  | 'planned-reductions'
  | 'commitments'
  | 'recommendations'
  | 'savings'
  | 'budget-lines'
  | 'proposals'
  | 'sickness-units'
  | 'sickness-reasons'
  | 'sickness-years'
  | 'risks';

/** How a kind of table is known by its headings: their words in order of precedence, and what must be there. */
export interface TableWords {
  readonly kind: TableKind;
  readonly words: readonly (readonly [RegExp, ColumnName])[];
  /** Of each group at least one column must be found. */
  readonly needs: readonly (readonly ColumnName[])[];
  readonly atLeast: number;
  /** The first column is a title whatever its heading says: finance tables head it with the name of the service. */
  readonly titleFirst: boolean;
}

const INDICATOR_WORDS: TableWords['words'] = [
  [
    /\b(wales|welsh|cymru)\b.*\b(average|mean|median|figure)|\bcyfartaledd (cymru|cenedlaethol)|national average/,
    'wales-average',
  ],
  [/\brank(ing)?\b|\bsafle\b/, 'rank'],
  [/\b(direction|trend|travel|dot|tuedd|cyfeiriad)\b/, 'direction'],
  [
    /\b(annual|year|yearly|blynyddol|y flwyddyn) (target|targed)|\btarged (blynyddol|y flwyddyn)/,
    'annual-target',
  ],
  [/\b(target|targed|nod)\b/, 'target'],
  [
    /\bsame (period|quarter|time|point)\b.*\blast year|yr un (cyfnod|chwarter|adeg) (y )?llynedd/,
    'same-period',
  ],
  [/\bref\b|\breference\b|\bcyfeirnod\b|\bcyf\b|^(pi |kpi )?(code|id|cod)$|^i ref no/, 'reference'],
  [/\b(description|indicator|measure|disgrifiad|dangosydd|mesur)\b/, 'title'],
  [
    /\b(comments?|commentary|narrative|sylw|sylwadau|naratif)\b|performance this (period|quarter)|perfformiad y (cyfnod|chwarter) hwn/,
    'comment',
  ],
  [/year[ -]?end|end of year|\boutturn\b|diwedd (y )?flwyddyn|\balldro\b/, 'year-end'],
  [
    /\b(actual|position|result|performance|cumulative|gwirioneddol|canlyniad|perfformiad|sefyllfa)\b/,
    'actual',
  ],
  [/\b(b?r(?:ya?|ay?)g|status|statws)\b/, 'status'],
  [/\b(polarity|preferred|better|polaredd|ffafrir)\b/, 'polarity'],
  [/\b(frequency|amlder)\b/, 'frequency'],
  [/\b(service|gwasanaeth)\b/, 'service'],
  // A period alone heads the results of that period: "Q1 2024-25".
  [/^((q|qtr|quarter|ch|chwarter) ?[1-4] )?(20)?\d\d ?[-/] ?(20)?\d\d$/, 'actual'],
];

/** Every kind of table, the more demanding first. */
export const TABLE_WORDS: readonly TableWords[] = [
  {
    kind: 'recommendations',
    words: [
      [/\b(issued|date of report|dyddiad)\b.*\b(issued|report|adroddiad)?|^report date/, 'issued'],
      [/\b(recommendation|proposal for improvement|argymhelliad|cynnig)\b/, 'recommendation'],
      [/\b(regulator|audit|inspectorate|rheoleiddiwr|arolygiaeth|archwiliad)\b/, 'regulator'],
      [/\b(officer|owner|lead|swyddog|perchennog)\b/, 'officers'],
      [/\b(delivery|due|target) ?(date)?\b|\b(cyflawni|dyddiad cau)\b/, 'delivery'],
      [/\b(update|progress|diweddariad|cynnydd)\b/, 'progress'],
      [/\b(b?r(?:ya?|ay?)g|status|statws)\b/, 'status'],
      [/\bopen\b|\bclosed\b|\bagored\b|\bar agor\b/, 'is-open'],
    ],
    needs: [['recommendation'], ['status', 'is-open', 'delivery']],
    atLeast: 4,
    titleFirst: false,
  },
  {
    kind: 'risks',
    words: [
      [/\b(likelihood|probability|tebygolrwydd)\b/, 'likelihood'],
      [/\b(impact|effaith)\b/, 'impact'],
      [/\b(overall|score|rating|sgôr|cyfanswm)\b/, 'score'],
      [/\b(priority|priorities|objectives?|blaenoriaeth(au)?|amcan(ion)?)\b/, 'objectives'],
      [/\b(risk|risg)\b/, 'risk'],
    ],
    needs: [['risk'], ['likelihood'], ['impact']],
    atLeast: 3,
    titleFirst: false,
  },
  {
    kind: 'sickness-reasons',
    words: [
      [/\b(reason|rheswm)\b/, 'reason'],
      [/^%|\bper ?cent|\bcanran\b|\bcyfran\b|% of|^share of/, 'pct'],
      [/days lost|diwrnodau.*(collwyd|a gollwyd)/, 'days'],
    ],
    needs: [['reason'], ['days']],
    atLeast: 2,
    titleFirst: false,
  },
  {
    kind: 'sickness-units',
    words: [
      [/\b(cumulative|cronnus)\b/, 'cumulative'],
      [/\b(target|targed)\b/, 'target'],
      [/days lost|diwrnodau.*(collwyd|a gollwyd)/, 'days-lost'],
      [/days (per|for each) (fte|full)|diwrnodau (fesul|y) (cyfwerth|CALl)/i, 'days-per-fte'],
      [/\b(absences|absenoldebau)\b/, 'absences'],
      [/\bfte\b|cyfwerth ag amser llawn|\bcall\b/, 'fte'],
      [/^(unit|service( area)?|team|uned|gwasanaeth|maes gwasanaeth|tîm)$/, 'unit'],
    ],
    needs: [['unit'], ['days-lost'], ['days-per-fte']],
    atLeast: 4,
    titleFirst: false,
  },
  {
    kind: 'budget-lines',
    words: [
      [/%|\bper ?cent\b/, 'pct'],
      [/\b(variance|amrywiant)\b/, 'variance'],
      [/\b(outturn|alldro)\b/, 'outturn'],
      [/\b(budget|cyllideb)\b/, 'net-budget'],
    ],
    needs: [['net-budget'], ['outturn'], ['variance']],
    atLeast: 3,
    titleFirst: true,
  },
  {
    kind: 'proposals',
    words: [
      [/\b(mitigat\w+|lliniaru)\b/, 'mitigation'],
      [/\b(achieved|cyflawnwyd|gyflawnwyd|likely|[dt]ebygol)\b/, 'achieved'],
      [/\b(original|gwreiddiol)\b/, 'original'],
      [/\b(proposal|cynnig)\b/, 'title'],
    ],
    needs: [['title'], ['original'], ['achieved']],
    atLeast: 3,
    titleFirst: false,
  },
  {
    kind: 'commitments',
    words: [
      [/^(code|ref\.?|reference|cod|cyf\.?|cyfeirnod)$/, 'code'],
      [/\b(next steps?|camau nesaf)\b/, 'next-steps'],
      [/\b(comments?|progress|update|cynnydd|sylwadau|diweddariad)\b/, 'progress'],
      [/\b(b?r(?:ya?|ay?)g|status|statws)\b/, 'status'],
      [/\b(commitment|action|project|ymrwymiad|cam gweithredu|prosiect)\b/, 'title'],
    ],
    needs: [['title'], ['status'], ['progress', 'next-steps']],
    atLeast: 3,
    titleFirst: false,
  },
  {
    kind: 'indicators',
    words: INDICATOR_WORDS,
    needs: [
      ['reference', 'title'],
      ['actual', 'target', 'annual-target'],
    ],
    atLeast: 3,
    titleFirst: false,
  },
];

/** The words of the table of planned reductions: those of indicators, with columns for each colour found by bands. */
export const REDUCTION_WORDS: TableWords = {
  kind: 'planned-reductions',
  words: INDICATOR_WORDS,
  needs: [['title'], ['annual-target', 'target']],
  atLeast: 2,
  titleFirst: false,
};

/** A heading in the form that the words are looked for in. */
export function headingWords(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[().:,;]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * What a column headed so holds, in a table of these words; null where the heading is not known. Of a column of figures
 * or signs every word must be known: "Welsh median" is no average, "Target for next year" no target.
 */
export function columnOf(label: string, { words }: TableWords): ColumnName | null {
  const text = headingWords(label);
  if (text === '' || text.length > 90) return null;
  return words.find(([pattern, name]) => pattern.test(text) && saysNothingElse(text, name))?.[1] ?? null;
}
