/**
 * One document that holds every block and every inline, in both languages, for every writer to write; and a
 * report of the length of the real ones. The words are ours; the figures are in the manner of a council's.
 */
import type { Status } from '../../src/domain/scoring/index.ts';
import { decimal, type Language, type Unit, whole } from '../../src/domain/value/index.ts';
import type { BarsChart, MatrixChart, PartsChart, SeriesChart } from '../../src/report/chart/index.ts';
import type {
  Block,
  Cell,
  Column,
  Document,
  Inline,
  Row,
  TableBlock,
} from '../../src/report/document/index.ts';
import { COMMENTS, DIRECTION_ORDER, DIRECTION_WORDS, WORDS } from './specimen-words.ts';

/** Text that would do harm, or look wrong, in a writer that did not treat it as text. */
export const HOSTILE = '#read("/x") *x* $y$ <script>alert(1)</script> & "q" \\ `c` _u_ @a [b] </title> {{z}}';

/** Letters that a careless font or encoding loses. */
export const WELSH_LETTERS = 'ŵ ŷ â ê î ô û ŵ ï ë Ŵ Ŷ Ŵyr y tŷ ’ – −';

const STATUS_ORDER: readonly (Status | null)[] = ['green', 'amber', 'red', 'yellow', null, 'blue'];
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
    { kind: 'figures', charts: [doughnut(language), directionsChart(language)] },
    { kind: 'figure', chart: matrixChart(language) },
    { kind: 'heading', level: 2, text: words.short, id: 'savings' },
    { kind: 'figure', chart: barsChart(language), table: savingsTable(language) },
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

function savingsTable(language: Language): TableBlock {
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

/** The same parts as a ring. */
export function doughnut(language: Language): PartsChart {
  return { ...partsChart(language), shape: 'doughnut' };
}

/** Directions of travel as a ring, each with its arrow. */
export function directionsChart(language: Language): PartsChart {
  return {
    ...partsChart(language),
    shape: 'doughnut',
    parts: DIRECTION_ORDER.slice(0, 4).map((direction, index) => ({
      label: DIRECTION_WORDS[language][direction],
      count: 7 - 2 * index,
      status: null,
      direction,
    })),
  };
}

/** Bars to both sides of zero, one with its status, one without a figure, two with a target. */
export function barsChart(language: Language): BarsChart {
  const words = WORDS[language];
  const [target = '', achieved = '', variance = ''] = words.rows;
  const [heading = '', amount = ''] = words.savings;
  return {
    kind: 'bars',
    title: words.short,
    subtitle: amount,
    description: `${target}; ${achieved}; ${variance}.`,
    unit: 'gbp-thousand',
    decimals: 0,
    bars: [
      { label: target, value: decimal('2283') },
      { label: `${achieved}: ${words.description}`, value: decimal('1049'), marker: decimal('2283') },
      { label: words.awaited, value: null },
      {
        label: variance,
        value: decimal('-1234'),
        marker: decimal('-300'),
        status: { status: 'red', word: words.status.red },
        isTotal: true,
      },
    ],
    markerLabel: words.target,
    tableHeadings: [heading, amount],
  };
}

/** Risks of which three share a cell. */
export function matrixChart(language: Language): MatrixChart {
  const words = WORDS[language];
  return {
    kind: 'matrix',
    title: words.detail,
    subtitle: words.measure,
    description: words.deeper,
    risks: [
      { label: words.description, likelihood: 5, impact: 4 },
      { label: words.aim, likelihood: 4, impact: 4 },
      { label: words.short, likelihood: 4, impact: 4 },
      { label: words.byStatus, likelihood: 4, impact: 4 },
    ],
    words: { risk: words.value, likelihood: words.period, impact: words.target, score: words.total },
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
