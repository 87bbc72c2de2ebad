import { definitionIn, type Indicator } from '../framework/index.ts';
import { type Quarter, yearOf } from '../period/index.ts';
import {
  type DifferenceKind,
  type EditionDifference,
  type PeriodRecord,
  shownFigures,
} from '../scorecard/index.ts';
import { decimalText, isDecimal, type TableRow } from '../value/index.ts';

/**
 * What a later edition of a quarter says otherwise: figures, targets, texts and statuses of the quarter, every
 * section. Rows are matched by reference, code or id, so a row that only moved is no difference. In the order of the
 * later report, what is gone after what is there.
 */
export function editionDifferences({
  earlier,
  later,
}: {
  readonly earlier: PeriodRecord;
  readonly later: PeriodRecord;
}): readonly EditionDifference[] {
  const before = itemsOf(earlier);
  const after = itemsOf(later);
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const still = new Set(after.map(keyOf));
  return [
    ...after.flatMap((item) => itemDifferences(known.get(keyOf(item)) ?? null, item)),
    ...before.filter((item) => !still.has(keyOf(item))).flatMap((item) => itemDifferences(item, null)),
  ];
}

/** A row or a section of a report, with its leaves by their paths. */
interface Item {
  readonly kind: DifferenceKind;
  readonly ref: string | null;
  /** What it is called, for a row that came or went. */
  readonly name: string;
  readonly leaves: ReadonlyMap<string, string>;
}

function keyOf({ kind, ref }: Item): string {
  return `${kind} ${ref ?? ''}`;
}

function itemDifferences(before: Item | null, after: Item | null): readonly EditionDifference[] {
  const of = after ?? before;
  if (of === null) return [];
  const { kind, ref } = of;
  if (before === null || after === null)
    return [{ kind, ref, field: 'row', earlier: before?.name ?? null, later: after?.name ?? null }];
  const fields = [...new Set([...after.leaves.keys(), ...before.leaves.keys()])];
  const changed = fields
    .map((field) => ({
      kind,
      ref,
      field,
      earlier: before.leaves.get(field) ?? null,
      later: after.leaves.get(field) ?? null,
    }))
    .filter((difference) => difference.earlier !== difference.later);
  // A figure that changed is printed otherwise, too: that is no second difference.
  const figures = new Set(changed.map(({ field }) => `${field}${PRINTED}`));
  return changed.filter(({ field }) => !figures.has(field));
}

function itemsOf(record: PeriodRecord): readonly Item[] {
  const { edition, indicators, commitments, sections, plan, scheme } = record;
  const { period, title, sourceTitle, publishedOn, layout, printed } = edition;
  const item = (
    kind: DifferenceKind,
    { ref, name, value }: { ref: string | null; name: string; value: unknown },
  ) => ({
    kind,
    ref,
    name,
    leaves: new Map(leavesOf(value, '')),
  });
  const section = (kind: 'finance' | 'workforce', value: unknown) =>
    value === null ? [] : [item(kind, { ref: null, name: kind, value })];
  return [
    ...indicators.map((indicator) =>
      item('indicator', {
        ref: indicator.ref,
        name: definitionIn(indicator, yearOf(period))?.title.en ?? indicator.ref,
        value: toldOf(indicator, period),
      }),
    ),
    ...commitments.map(({ position: _, updates, ...commitment }) => {
      const { source: _source, ...update } = updates.find((each) => each.period === period) ?? {
        source: null,
      };
      return item('commitment', {
        ref: commitment.code,
        name: commitment.title.en,
        value: { ...commitment, ...update },
      });
    }),
    ...section('finance', sections.finance),
    ...section('workforce', sections.workforce),
    ...sections.risks.map((risk) => item('risk', { ref: risk.id, name: risk.title.en, value: risk })),
    ...sections.recommendations.flatMap(({ recommendations, ...report }) => [
      item('recommendation', { ref: report.id, name: report.title.en, value: report }),
      ...recommendations.map((value) =>
        item('recommendation', { ref: `${report.id} ${value.code}`, name: value.text.en, value }),
      ),
    ]),
    ...sections.narrative.map((text) => item('narrative', { ref: text.id, name: text.id, value: text })),
    item('report', {
      ref: null,
      name: title.en,
      value: {
        title,
        sourceTitle,
        publishedOn,
        layout,
        printed,
        plan,
        scheme,
        directorate: record.directorate,
      },
    }),
  ];
}

/** What the report of a quarter tells of an indicator, and the benchmarks of all years. */
function toldOf(indicator: Indicator, quarter: Quarter): unknown {
  const shown = shownFigures(indicator, quarter);
  if (shown === null) return {};
  const { definition, reading, yearTarget, quarterTarget } = shown;
  const { year: _year, position: _position, ...defined } = definition;
  return {
    actual: reading?.figure ?? null,
    target: shown.periodTarget?.figure ?? null,
    ...(quarterTarget !== null && { yearTarget: yearTarget?.figure ?? null }),
    targetNote: yearTarget?.note ?? null,
    comment: reading?.comment ?? null,
    nextSteps: reading?.nextSteps ?? null,
    caution: reading?.caution ?? null,
    fraction: reading?.fraction ?? null,
    split: reading?.split ?? null,
    previous: shown.previous?.figure ?? null,
    yearEndPrevious: shown.yearEndPrevious?.figure ?? null,
    previousYearTarget: shown.previousYearTarget?.figure ?? null,
    benchmarks: Object.fromEntries(indicator.benchmarks.map((benchmark) => [benchmark.year, benchmark])),
    ...defined,
  };
}

/** What a leaf's path ends in that says how a figure is printed. */
const PRINTED = '.printed';

/** Every text, number and truth in a value by its path. A figure is one leaf, and how it is printed another. */
function leavesOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (value === null || value === undefined) return [];
  if (isDecimal(value)) return [[path, decimalText(value)]];
  if (typeof value !== 'object') return [[path, String(value)]];
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  const figure = figureLeaf(value);
  if (figure !== null)
    return [
      ...(figure.text === null ? [] : [[path, figure.text] as const]),
      [`${path}${PRINTED}`, figure.printed],
    ];
  if (isTable(value)) return value.flatMap(({ id, ...row }) => leavesOf(row, at(id)));
  return Object.entries(value).flatMap(([key, held]) => leavesOf(held, at(key)));
}

/** Rows that are matched by their ids, wherever in the table they stand. */
function isTable(value: object): value is readonly TableRow[] {
  return Array.isArray(value) && value.every((row) => typeof row?.id === 'string');
}

/** A figure of any section: the value understood, or the reason there is none, beside the text as printed. */
function figureLeaf(value: object): { readonly text: string | null; readonly printed: string } | null {
  if (!('printed' in value) || typeof value.printed !== 'string') return null;
  const { printed, ...others } = value;
  for (const key of ['value', 'pounds', 'pct', 'reason'] as const) {
    const held: unknown = key in others ? (others as Readonly<Record<string, unknown>>)[key] : undefined;
    if (isDecimal(held)) return { text: decimalText(held), printed };
    if (typeof held === 'string') return { text: held, printed };
    if (held === null) return { text: null, printed };
  }
  return null;
}
