import { lastDay, samePeriodLastYear } from '../../domain/period/index.ts';
import { type Decimal, shareOf, type Withholdable } from '../../domain/value/index.ts';
import {
  daysPerFte,
  type SicknessUnit,
  type StatedNumber,
  sumOf,
  type Workforce,
} from '../../domain/workforce/index.ts';
import { formatDate, plainNumber, shortPeriod, WITHHELD_MARKER, withheldNote } from '../../locale/index.ts';
import type { Chart } from '../chart/index.ts';
import type { Block, Cell, Column, Row, TableBlock } from '../document/index.ts';
import { absentCell, cellOf, quiet, saidCell, strong, text, textCell } from './cells.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';
import { reasonsChart, unitsChart } from './workforce-charts.ts';

/** Staff and the year's sickness: full-time equivalents, target and actual, long and short term. */
export function staffPart(context: Context): readonly Block[] {
  const { workforce } = context.scorecard.record.sections;
  if (workforce === null || workforce.staff.length + workforce.sickness.length === 0) return [];
  const { language } = context;
  const words = SECTION_WORDS[language];
  const places = { language, decimals: 2 };
  return [
    { kind: 'heading', level: 1, text: words.staff, id: 'staff' },
    {
      kind: 'table',
      caption: words.fullTime,
      columns: [
        { title: words.year, align: 'start', width: 50 },
        { title: words.fullTime, align: 'end', width: 50 },
      ],
      rows: workforce.staff.map(({ year, fte }) => ({
        role: 'body',
        cells: [textCell(year), stated({ number: fte, ...places })],
      })),
    },
    { kind: 'heading', level: 2, text: words.sickness, id: 'staff-sickness' },
    {
      kind: 'table',
      caption: words.sickness,
      columns: [
        { title: words.year, align: 'start', width: 20 },
        { title: words.target, align: 'end', width: 20 },
        { title: words.actual, align: 'end', width: 20 },
        { title: words.longTerm, align: 'end', width: 20 },
        { title: words.shortTerm, align: 'end', width: 20 },
      ],
      rows: workforce.sickness.map(({ year, target, actual, longTermPct, shortTermPct }) => ({
        role: 'body',
        cells: [
          textCell(year),
          stated({ number: target, ...places }),
          stated({ number: actual, ...places }),
          stated({ number: longTermPct, language, decimals: 0, unit: 'percent' }),
          stated({ number: shortTermPct, language, decimals: 0, unit: 'percent' }),
        ],
      })),
    },
    { kind: 'paragraph', content: [quiet(words.perFteNote)] },
    ...(workforce.comment === null
      ? []
      : [{ kind: 'paragraph' as const, content: [text(workforce.comment[language])] }]),
  ];
}

function stated({
  number,
  language,
  decimals,
  unit = 'count',
}: {
  readonly number: StatedNumber | null;
  readonly language: Context['language'];
  readonly decimals: number;
  readonly unit?: 'count' | 'percent';
}): Cell {
  return computedCell({ value: number?.value ?? null, marker: number?.marker, language, decimals, unit });
}

/** A number of staff, or that there is none; where it is withheld the marker, for officers beside the number. */
function computedCell({
  value,
  marker,
  language,
  decimals,
  unit = 'count',
}: {
  readonly value: Decimal | null;
  readonly marker: Withholdable['marker'] | undefined;
  readonly language: Context['language'];
  readonly decimals: number;
  readonly unit?: 'count' | 'percent';
}): Cell {
  if (value === null)
    return absentCell(marker === undefined ? SECTION_WORDS[language].notStated : WITHHELD_MARKER);
  const number = { kind: 'number' as const, value, unit, decimals };
  return cellOf(marker === undefined ? [number] : [number, quiet(` ${WITHHELD_MARKER}`)]);
}

/** What the marker means, under a table that has it; nothing where it has none. */
function markerNote(table: TableBlock, { language }: Context): readonly Block[] {
  const isMarked = table.rows.some(
    (row) =>
      row.role !== 'group' &&
      row.cells.some(({ lines }) =>
        lines.some((line) =>
          line.some(
            (inline) =>
              (inline.kind === 'absent' && inline.reason === WITHHELD_MARKER) ||
              (inline.kind === 'text' && inline.text.trim() === WITHHELD_MARKER),
          ),
        ),
      ),
  );
  return isMarked ? [{ kind: 'paragraph', content: [text(withheldNote(language))] }] : [];
}

/** Sickness by service area: this quarter and the same quarter last year, and both years so far. */
export function sicknessUnitsPart(context: Context): readonly Block[] {
  const { workforce } = context.scorecard.record.sections;
  if (workforce === null || workforce.units.length === 0) return [];
  const { language } = context;
  const words = SECTION_WORDS[language];
  const table = unitsTable(workforce, context);
  return [
    { kind: 'heading', level: 1, text: words.units, id: 'sickness-units' },
    told(unitsChart(workforce, context), table),
    ...markerNote(table, context),
    { kind: 'paragraph', content: [quiet(words.unitsNote)] },
  ];
}

/** A table with the chart that it tells, where there is one. */
function told(chart: Chart | null, table: TableBlock): Block {
  return chart === null ? table : { kind: 'figure', chart, table };
}

function unitsTable({ units, unitsTotal }: Workforce, context: Context): TableBlock {
  const { language, scorecard, year, lastYear } = context;
  const words = SECTION_WORDS[language];
  const { period } = scorecard;
  const hasTarget = [...units, unitsTotal].some(({ target }) => target !== null);
  const quarterColumns: readonly Column[] = [
    { title: words.days, align: 'end', width: 8 },
    { title: words.absences, align: 'end', width: 8 },
    { title: words.daysPerFte, align: 'end', width: 7 },
  ];
  return {
    kind: 'table',
    caption: words.units,
    bands: [
      { title: '', span: 2 },
      { title: shortPeriod(samePeriodLastYear(period), language), span: 3 },
      { title: shortPeriod(period, language), span: 3 },
      { title: '', span: hasTarget ? 3 : 2 },
    ],
    columns: [
      { title: words.unit, align: 'start', width: 22 },
      { title: words.fte(formatDate(lastDay(period), language)), align: 'end', width: 10 },
      ...quarterColumns,
      ...quarterColumns,
      { title: words.cumulative(year), align: 'end', width: 10 },
      { title: words.cumulative(lastYear), align: 'end', width: 10 },
      ...(hasTarget ? [{ title: words.targetOf(year), align: 'end' as const, width: 7 }] : []),
    ],
    rows: [
      ...units.map((unit): Row => ({ role: 'body', cells: unitCells({ unit, hasTarget, context }) })),
      {
        role: 'total',
        cells: unitCells({
          unit: unitsTotal,
          hasTarget,
          context,
          fteSum: sumOf(units.map(({ fte }) => fte)),
        }),
      },
    ],
  };
}

function unitCells({
  unit,
  hasTarget,
  context,
  fteSum = null,
}: {
  readonly unit: SicknessUnit;
  readonly hasTarget: boolean;
  readonly context: Context;
  readonly fteSum?: ReturnType<typeof sumOf>;
}): readonly Cell[] {
  const { language } = context;
  const words = SECTION_WORDS[language];
  const days = (number: StatedNumber | null) => stated({ number, language, decimals: 2 });
  const count = (number: StatedNumber) => stated({ number, language, decimals: 0 });
  const rate = daysPerFte({ days: unit.thisYear.daysLost.value, fte: unit.fte.value });
  const fte = days(unit.fte);
  const isSumOther = fteSum !== null && unit.fte.value !== null && !fteSum.eq(unit.fte.value);
  return [
    saidCell(unit.name, context),
    isSumOther ? { lines: [...fte.lines, [quiet(words.sums(plainNumber(fteSum, 2)))]] } : fte,
    days(unit.lastYear.daysLost),
    count(unit.lastYear.absences),
    days(unit.lastYear.statedDaysPerFte),
    days(unit.thisYear.daysLost),
    count(unit.thisYear.absences),
    computedCell({
      value: rate,
      marker: unit.thisYear.daysLost.marker ?? unit.fte.marker,
      language,
      decimals: 2,
    }),
    days(unit.cumulativeThisYear),
    days(unit.cumulativeLastYear),
    ...(hasTarget ? [days(unit.target)] : []),
  ];
}

/** Days lost by reason of absence, with each reason's share of all. */
export function sicknessReasonsPart(context: Context): readonly Block[] {
  const { workforce } = context.scorecard.record.sections;
  if (workforce === null || workforce.reasons.length === 0) return [];
  const words = SECTION_WORDS[context.language];
  const table = reasonsTable(workforce, context);
  return [
    { kind: 'heading', level: 1, text: words.reasons, id: 'sickness-reasons' },
    told(reasonsChart(workforce, context), table),
    ...markerNote(table, context),
  ];
}

function reasonsTable({ reasons, reasonsTotal }: Workforce, context: Context): TableBlock {
  const { language } = context;
  const words = SECTION_WORDS[language];
  const total = reasonsTotal.days.value;
  const rowOf = (reason: Workforce['reasonsTotal'], role: 'body' | 'total'): Row => {
    const pct = shareOf({ part: reason.days.value, whole: total });
    return {
      role,
      cells: [
        role === 'total' ? cellOf([strong(words.total)]) : saidCell(reason.name, context),
        ...reason.byQuarter.map(({ days }) => stated({ number: days, language, decimals: 2 })),
        stated({ number: reason.days, language, decimals: 2 }),
        computedCell({ value: pct, marker: reason.days.marker, language, decimals: 2, unit: 'percent' }),
      ],
    };
  };
  return {
    kind: 'table',
    caption: words.reasons,
    columns: [
      { title: words.reason, align: 'start', width: 40 },
      ...reasonsTotal.byQuarter.map(
        ({ quarter }): Column => ({
          title: `${shortPeriod(quarter, language)}, ${words.daysUnit}`,
          align: 'end',
          width: 15,
        }),
      ),
      { title: words.totalDays, align: 'end', width: 15 },
      { title: words.shareOfDays, align: 'end', width: 15 },
    ],
    rows: [...reasons.map((reason) => rowOf(reason, 'body')), rowOf(reasonsTotal, 'total')],
  };
}
