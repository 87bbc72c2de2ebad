/**
 * One document that holds every block and every inline, in both languages, for every writer to write; and a
 * report of the length of the real ones. The words are ours; the figures are in the manner of a council's.
 */
import type { Direction, Status } from '../../src/domain/scoring/index.ts';
import { decimal, type Language, type Unit, whole } from '../../src/domain/value/index.ts';
import { inBoth } from '../../src/locale/index.ts';
import type { PartsChart, SeriesChart } from '../../src/report/chart/index.ts';
import type { Block, Cell, Column, Document, Inline, Row } from '../../src/report/document/index.ts';

/** Text that would do harm, or look wrong, in a writer that did not treat it as text. */
export const HOSTILE = '#read("/x") *x* $y$ <script>alert(1)</script> & "q" \\ `c` _u_ @a [b] </title> {{z}}';

/** Letters that a careless font or encoding loses. */
export const WELSH_LETTERS = 'ŵ ŷ â ê î ô û ŵ ï ë Ŵ Ŷ Ŵyr y tŷ ’ – −';

const WORDS = inBoth({
  en: {
    title: 'Specimen report for Social Services & Wellbeing',
    subtitle: 'Quarter 2, 2023-24 · edition 1',
    author: 'Council of the Specimen',
    footer: 'Specimen report · Quarter 2, 2023-24',
    contents: 'Contents',
    summary: 'Summary',
    blocks: 'What a line may hold',
    indicators: 'Indicators',
    aim: 'People are safe and well',
    wide: 'Indicators of the aim, with targets, figures and comments',
    short: 'Savings of the year',
    savings: ['Savings', 'Amount', 'Share'],
    rows: ['Target', 'Likely to be achieved', 'Variance'],
    first: 'Twenty of 36 indicators are scored; five are on target and 15 are not.',
    see: 'See the indicators',
    awaited: 'Awaited',
    columns: [
      'Reference',
      'Description and preferred outcome',
      'Year end 2022-23',
      'Target 2023-24',
      'Q2 target',
      'Q2 position and RYAG',
      'Q2 2022-23',
      'Direction against last year',
      'Performance this period',
    ],
    bands: ['', 'Year', 'Quarter 2', ''],
    groups: ['Value for money', 'Service user outcomes', 'Organisational capacity'],
    description: 'Percentage of people who had the support they asked for within the days agreed with them',
    higher: 'Higher preferred',
    status: { blue: 'Blue', green: 'Green', yellow: 'Yellow', amber: 'Amber', red: 'Red' },
    total: 'All indicators of the aim',
    series: 'Support in time fell below target in the last two quarters',
    measure: 'People supported within the days agreed, per cent',
    byStatus: 'Indicators by status',
    notDue: 'Not due this quarter',
    target: 'Target',
    period: 'Period',
    value: 'Value',
    other: 'Mae’r geiriau hyn yn Gymraeg',
    detail: 'Every level of heading',
    deeper: 'The lowest level',
  },
  cy: {
    title: 'Adroddiad enghreifftiol y Gwasanaethau Cymdeithasol a Llesiant',
    subtitle: 'Chwarter 2, 2023-24 · argraffiad 1',
    author: 'Cyngor yr Enghraifft',
    footer: 'Adroddiad enghreifftiol · Chwarter 2, 2023-24',
    contents: 'Cynnwys',
    summary: 'Crynodeb',
    blocks: 'Yr hyn y gall llinell ei ddal',
    indicators: 'Dangosyddion',
    aim: 'Mae pobl yn ddiogel ac yn iach',
    wide: 'Dangosyddion y nod, gyda thargedau, ffigurau a sylwadau',
    short: 'Arbedion y flwyddyn',
    savings: ['Arbedion', 'Swm', 'Cyfran'],
    rows: ['Targed', 'Yn debygol o gael eu cyflawni', 'Amrywiant'],
    first: 'Mae ugain o 36 dangosydd wedi’u sgorio; mae pump ar y targed a 15 heb fod.',
    see: 'Gweler y dangosyddion',
    awaited: 'Disgwylir',
    columns: [
      'Cyfeirnod',
      'Disgrifiad a’r canlyniad a ffefrir',
      'Diwedd blwyddyn 2022-23',
      'Targed 2023-24',
      'Targed Ch2',
      'Sefyllfa Ch2 a statws',
      'Ch2 2022-23',
      'Cyfeiriad o’i gymharu â’r llynedd',
      'Perfformiad y cyfnod hwn',
    ],
    bands: ['', 'Blwyddyn', 'Chwarter 2', ''],
    groups: ['Gwerth am arian', 'Canlyniadau i ddefnyddwyr gwasanaethau', 'Capasiti sefydliadol'],
    description: 'Canran y bobl a gafodd y cymorth y gofynnon nhw amdano o fewn y dyddiau a gytunwyd â nhw',
    higher: 'Uwch sydd orau',
    status: { blue: 'Glas', green: 'Gwyrdd', yellow: 'Melyn', amber: 'Ambr', red: 'Coch' },
    total: 'Holl ddangosyddion y nod',
    series: 'Syrthiodd cymorth mewn pryd o dan y targed yn y ddau chwarter diwethaf',
    measure: 'Pobl a gafodd gymorth o fewn y dyddiau a gytunwyd, y cant',
    byStatus: 'Dangosyddion yn ôl statws',
    notDue: 'Ddim yn ddyledus y chwarter hwn',
    target: 'Targed',
    period: 'Cyfnod',
    value: 'Gwerth',
    other: 'These words are in English',
    detail: 'Pob lefel o bennawd',
    deeper: 'Y lefel isaf',
  },
});

const COMMENTS = inBoth({
  en: [
    'Just below target.',
    'Performance is slightly below target because of demand and capacity within the team; trend data show that it is slightly down on the same period last year.',
    'Quarterly indicator. Target setting: to continue to improve performance and to make sure that children are protected from harm. Performance: 5,767 of 5,788 contacts were screened in time. The team was reorganised in July, two posts were filled in August, and the backlog of reviews carried over from the previous year was cleared by the end of September; the weekly meeting of managers now looks at every case that is within two days of its limit.',
    'The number of people waiting has fallen because of additional funding from the regional partnership, which ends in March. Without it the service expects the figure to return to the level of last year, and a paper on the choices will come to the board in November. Work with the independent sector has brought forward 14 packages of care that had been delayed, and the reablement team now sees everybody within five days of leaving hospital. Where a package is delayed a named officer telephones the family each week. The data before April 2023 were recorded in another system and were not all carried over, so that comparisons with earlier years should be read with care.',
  ],
  cy: [
    'Ychydig o dan y targed.',
    'Mae perfformiad ychydig yn is na’r targed oherwydd galw a chapasiti o fewn y tîm; mae data tueddiadau’n dangos ei fod ychydig yn is na’r un cyfnod y llynedd.',
    'Dangosydd chwarterol. Pennu targed: parhau i wella perfformiad a sicrhau bod plant yn cael eu hamddiffyn rhag niwed. Perfformiad: sgriniwyd 5,767 o 5,788 o gysylltiadau mewn pryd. Ad-drefnwyd y tîm ym mis Gorffennaf, llenwyd dwy swydd ym mis Awst, a chliriwyd yr ôl-groniad o adolygiadau a gariwyd drosodd o’r flwyddyn flaenorol erbyn diwedd mis Medi; mae cyfarfod wythnosol y rheolwyr bellach yn edrych ar bob achos sydd o fewn deuddydd i’w derfyn.',
    'Mae nifer y bobl sy’n aros wedi gostwng oherwydd cyllid ychwanegol gan y bartneriaeth ranbarthol, sy’n dod i ben ym mis Mawrth. Hebddo mae’r gwasanaeth yn disgwyl i’r ffigur ddychwelyd i lefel y llynedd, a daw papur ar y dewisiadau gerbron y bwrdd ym mis Tachwedd. Mae gwaith gyda’r sector annibynnol wedi dod â 14 o becynnau gofal a oedd wedi’u gohirio ymlaen, ac mae’r tîm ailalluogi bellach yn gweld pawb o fewn pum niwrnod i adael yr ysbyty. Lle mae oedi gyda phecyn mae swyddog penodol yn ffonio’r teulu bob wythnos. Cofnodwyd y data cyn mis Ebrill 2023 mewn system arall ac ni chariwyd pob un drosodd, felly dylid darllen cymariaethau â blynyddoedd cynharach yn ofalus.',
  ],
});

const STATUS_ORDER: readonly (Status | null)[] = ['green', 'amber', 'red', 'yellow', null, 'blue'];
const DIRECTION_ORDER: readonly Direction[] = [
  'improved',
  'maintained',
  'declined-under-10',
  'declined-10-or-more',
  'declined',
];
const DIRECTION_WORDS = inBoth<Readonly<Record<Direction, string>>>({
  en: {
    improved: 'Improved',
    maintained: 'Maintained',
    declined: 'Declined',
    'declined-under-10': 'Declined by less than 10%',
    'declined-10-or-more': 'Declined by 10% or more',
  },
  cy: {
    improved: 'Wedi gwella',
    maintained: 'Wedi aros yr un fath',
    declined: 'Wedi dirywio',
    'declined-under-10': 'Wedi dirywio llai na 10%',
    'declined-10-or-more': 'Wedi dirywio 10% neu fwy',
  },
});

const text = (words: string): Inline => ({ kind: 'text', text: words });
const number = (value: string, unit: Unit, decimals: number | null = null): Inline => ({
  kind: 'number',
  value: decimal(value),
  unit,
  decimals,
});
const cell = (...lines: readonly (readonly Inline[])[]): Cell => ({ lines });

/** One of every block and inline, hostile text and Welsh letters among them, and a table over several pages. */
export function specimen(language: Language): Document {
  const words = WORDS[language];
  return documentOf(language, [
    { kind: 'contents', title: words.contents },
    { kind: 'heading', level: 1, text: words.summary, id: 'summary' },
    {
      kind: 'paragraph',
      content: [
        text(words.first),
        text(' '),
        { kind: 'link', text: words.see, to: '#indicators' },
        text('.'),
      ],
    },
    { kind: 'figure', chart: partsChart(language) },
    { kind: 'figure', chart: seriesChart(language, 11) },
    { kind: 'figure', chart: seriesChart(language, 20) },
    { kind: 'heading', level: 2, text: words.short, id: 'savings' },
    savingsTable(language),
    { kind: 'heading', level: 1, text: words.blocks, id: 'lines' },
    ...inlineBlocks(language),
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.indicators, id: 'indicators' },
    { kind: 'heading', level: 2, text: words.aim, id: 'aim' },
    indicatorTable({ language, rows: 24, hasBands: true, caption: words.wide }),
    { kind: 'heading', level: 3, text: words.detail, id: 'detail' },
    { kind: 'heading', level: 4, text: words.deeper, id: 'deeper' },
    { kind: 'paragraph', content: [text(COMMENTS[language].join(' '))] },
  ]);
}

/** A report of 48 indicators with long comments, under four objectives, as long as a real one. */
export function longReport(language: Language): Document {
  const words = WORDS[language];
  const parts = [1, 2, 3, 4].flatMap((objective): readonly Block[] => [
    { kind: 'heading', level: 1, text: `${words.indicators} WBO${objective}`, id: `wbo${objective}` },
    { kind: 'heading', level: 2, text: `WBO${objective}.1: ${words.aim}`, id: `wbo${objective}-1` },
    { kind: 'figure', chart: partsChart(language) },
    indicatorTable({ language, rows: 12, hasBands: false, caption: `WBO${objective}.1: ${words.wide}` }),
  ]);
  return documentOf(language, [{ kind: 'contents', title: words.contents }, ...parts]);
}

function documentOf(language: Language, blocks: readonly Block[]): Document {
  const { title, subtitle, author, footer } = WORDS[language];
  return { language, title, subtitle, author, footer, date: '2023-11-20', blocks };
}

function inlineBlocks(language: Language): readonly Block[] {
  const words = WORDS[language];
  const statuses = STATUS_ORDER.flatMap((status): readonly Inline[] =>
    status === null ? [] : [{ kind: 'status', status, word: words.status[status] }, text(' ')],
  );
  const directions = DIRECTION_ORDER.flatMap((direction): readonly Inline[] => [
    { kind: 'direction', direction, word: DIRECTION_WORDS[language][direction] },
    text(' · '),
  ]);
  return [
    { kind: 'paragraph', content: statuses },
    { kind: 'paragraph', content: directions },
    {
      kind: 'list',
      items: [
        [{ kind: 'text', text: HOSTILE, strong: true }],
        [{ kind: 'text', text: WELSH_LETTERS, quiet: true }],
        [{ kind: 'text', text: words.other, language: language === 'en' ? 'cy' : 'en' }],
        [
          number('-1234567.891', 'gbp', 2),
          text(' · '),
          number('99.64', 'percent'),
          text(' · '),
          number('1', 'days'),
        ],
        [{ kind: 'absent', reason: words.awaited }],
        [{ kind: 'link', text: 'https://example.org/?a=1&b=2', to: 'https://example.org/?a=1&b=2' }],
        [{ kind: 'link', text: 'javascript:alert(1)', to: 'javascript:alert(1)' }],
        [{ kind: 'link', text: '#nowhere', to: '#nowhere' }],
        [text('一 😀 ﬁ \u0007 \u200d two\nlines')],
      ],
    },
  ];
}

function savingsTable(language: Language): Block {
  const { short, savings, rows } = WORDS[language];
  const [target = '', achieved = '', variance = ''] = rows;
  const row = (role: 'body' | 'total', label: string, amount: string, share: string): Row => ({
    role,
    cells: [cell([text(label)]), cell([number(amount, 'gbp-thousand')]), cell([number(share, 'percent', 1)])],
  });
  return {
    kind: 'table',
    caption: short,
    columns: savings.map(
      (title, index): Column => ({ title, align: index === 0 ? 'start' : 'end', width: 1 }),
    ),
    rows: [
      row('body', target, '2283', '100'),
      row('body', achieved, '1049', '45.9'),
      row('total', variance, '-1234', '-54.1'),
    ],
  };
}

function indicatorTable({
  language,
  rows,
  hasBands,
  caption,
}: {
  language: Language;
  rows: number;
  hasBands: boolean;
  caption: string;
}): Block {
  const words = WORDS[language];
  const widths = [11, 22, 8, 8, 8, 10, 9, 11, 27];
  const body = Array.from({ length: rows }, (_, index): readonly Row[] => {
    const group = words.groups[Math.floor((index * words.groups.length) / rows)] ?? '';
    const isFirst =
      index === 0 || group !== words.groups[Math.floor(((index - 1) * words.groups.length) / rows)];
    const row = indicatorRow(language, index);
    return isFirst ? [{ role: 'group', cell: cell([text(group)]) }, row] : [row];
  });
  const total = cell([text(words.total)]);
  return {
    kind: 'table',
    caption,
    columns: words.columns.map(
      (title, index): Column => ({
        title,
        align: index >= 2 && index <= 6 ? 'end' : 'start',
        width: widths[index] ?? 10,
      }),
    ),
    ...(hasBands
      ? { bands: words.bands.map((title, index) => ({ title, span: [2, 2, 4, 1][index] ?? 1 })) }
      : {}),
    rows: [...body.flat(), { role: 'total', cells: [total, ...Array.from({ length: 8 }, () => cell())] }],
  };
}

function indicatorRow(language: Language, index: number): Row {
  const words = WORDS[language];
  const status = STATUS_ORDER[index % STATUS_ORDER.length] ?? null;
  const direction = DIRECTION_ORDER[index % DIRECTION_ORDER.length] ?? 'improved';
  const comments = COMMENTS[language];
  const comment = comments[index % comments.length] ?? '';
  const hostile =
    index === 3
      ? ` ${HOSTILE}`
      : index === 5
        ? ` ${'https://example.org/a-very-long/address/'.repeat(3)}`
        : '';
  const figure: Cell = {
    lines: [
      [number(`${83 + (index % 7)}.${index % 9}${index % 4}`, 'percent')],
      [
        status === null
          ? { kind: 'absent', reason: words.awaited }
          : { kind: 'status', status, word: words.status[status] },
      ],
    ],
    ...(status === null ? {} : { fill: status }),
  };
  return {
    role: 'body',
    cells: [
      cell(
        [{ kind: 'text', text: `SSWB${String(index + 1).padStart(2, '0')}`, strong: true }],
        [{ kind: 'text', text: index % 3 === 0 ? 'CP, WBO1.1' : 'Local, Blaenoriaeth 2', quiet: true }],
      ),
      cell([text(words.description)], [{ kind: 'text', text: words.higher, quiet: true }]),
      cell([number('84.19', 'percent')]),
      cell([number('85', 'percent')]),
      cell([index % 5 === 4 ? { kind: 'absent', reason: words.awaited } : number('85', 'percent')]),
      figure,
      cell([number('9447', 'count')]),
      cell([{ kind: 'direction', direction, word: DIRECTION_WORDS[language][direction] }]),
      cell([text(comment), text(hostile)]),
    ],
  };
}

/** A bar of counted parts, one of them small. */
export function partsChart(language: Language): PartsChart {
  const words = WORDS[language];
  const parts: readonly (readonly [Status, number])[] = [
    ['green', 5],
    ['yellow', 1],
    ['amber', 9],
    ['red', 6],
  ];
  return {
    kind: 'parts',
    title: words.first,
    subtitle: words.byStatus,
    description: parts.map(([status, count]) => `${words.status[status]}: ${count}`).join('; '),
    parts: [
      ...parts.map(([status, count]) => ({ label: words.status[status], count, status })),
      { label: words.notDue, count: 12, status: null },
      { label: words.awaited, count: 3, status: null },
    ],
  };
}

/** Readings over `count` quarters with a gap, against a target. */
export function seriesChart(language: Language, count: number): SeriesChart {
  const words = WORDS[language];
  const quarter = language === 'en' ? 'Q' : 'Ch';
  const points = Array.from({ length: count }, (_, index) => {
    const year = 2019 + Math.floor(index / 4);
    const value = whole(8800 + ((index * 37) % 11) * 35 - index * 25).div('100');
    return {
      label: `${quarter}${(index % 4) + 1} ${year}-${String((year + 1) % 100).padStart(2, '0')}`,
      value: index === 3 ? null : value,
    };
  });
  return {
    kind: 'series',
    title: words.series,
    subtitle: words.measure,
    description: `${words.series}.`,
    unit: 'percent',
    points,
    target: { label: words.target, value: decimal('88') },
    tableHeadings: [words.period, words.value],
  };
}
