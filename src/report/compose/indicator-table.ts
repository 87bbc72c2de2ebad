import type { IndicatorDefinition } from '../../domain/framework/index.ts';
import { samePeriodLastYear } from '../../domain/period/index.ts';
import type { ScoredIndicator } from '../../domain/scorecard/index.ts';
import { shareOf } from '../../domain/value/index.ts';
import { sharedWords, shortPeriod } from '../../locale/index.ts';
import type { Block, Cell, Column } from '../document/index.ts';
import {
  cellOf,
  directionInline,
  figureInline,
  quiet,
  said,
  statusInline,
  strong,
  text,
  textCell,
} from './cells.ts';
import type { Context } from './context.ts';
import { scrutinyLine } from './scrutiny.ts';

/** A column of an indicator table: how it is headed, and its cell for an indicator. */
interface IndicatorColumn {
  readonly title: (context: Context) => string;
  readonly align: Column['align'];
  readonly width: number;
  readonly cell: (scored: ScoredIndicator, context: Context) => Cell;
}

const REFERENCE: IndicatorColumn = {
  title: ({ words }) => words.ref,
  align: 'start',
  width: 11,
  cell: referenceCell,
};

const DESCRIPTION: IndicatorColumn = {
  title: ({ words }) => words.description,
  align: 'start',
  width: 22,
  cell: ({ definition }, context) =>
    cellOf(
      [said(definition.title, context)],
      [quiet(sharedWords(context.language).polarity[definition.polarity])],
    ),
};

const WALES_AVERAGE: IndicatorColumn = {
  title: ({ words, lastYear }) => words.walesAverage(lastYear),
  align: 'end',
  width: 7,
  cell: ({ benchmark, definition }, { language }) =>
    cellOf([figureInline({ figure: benchmark?.walesAverage, unit: definition.unit, language })]),
};

const RANK: IndicatorColumn = {
  title: ({ words, lastYear }) => words.rank(lastYear),
  align: 'end',
  width: 7,
  cell: ({ benchmark }, { language }) =>
    cellOf([figureInline({ figure: benchmark?.rank, unit: 'count', language })]),
};

/** The columns of a year-end report, in the order of the 2017-18 one. */
const YEAR_END_COLUMNS: readonly IndicatorColumn[] = [
  REFERENCE,
  DESCRIPTION,
  {
    title: ({ words, lastYear }) => words.annualTarget(lastYear),
    align: 'end',
    width: 8,
    cell: ({ previousYearTarget, definition }, { language }) =>
      cellOf([figureInline({ figure: previousYearTarget?.figure, unit: definition.unit, language })]),
  },
  {
    title: ({ words, year }) => words.annualTarget(year),
    align: 'end',
    width: 8,
    cell: (scored, { language }) =>
      cellOf([figureInline({ figure: scored.yearTarget?.figure, unit: scored.definition.unit, language })]),
  },
  {
    title: ({ words, year, scorecard }) => words.yearEndScored(year, scorecard.record.scheme.name),
    align: 'end',
    width: 10,
    cell: scoredCell,
  },
  {
    title: ({ words, year, lastYear }) => words.trend(year, lastYear),
    align: 'end',
    width: 10,
    cell: (scored, { language }) =>
      cellOf(
        [directionInline(scored.score, language)],
        scored.previous?.figure.kind === 'value'
          ? [figureInline({ figure: scored.previous.figure, unit: scored.definition.unit, language })]
          : null,
      ),
  },
  WALES_AVERAGE,
  RANK,
  { title: ({ words }) => words.comments, align: 'start', width: 44, cell: commentCell },
];

/** The columns of a report within the year, in the order of the 2023-24 one. */
const QUARTER_COLUMNS: readonly IndicatorColumn[] = [
  REFERENCE,
  DESCRIPTION,
  {
    title: ({ words, lastYear }) => words.yearEnd(lastYear),
    align: 'end',
    width: 8,
    cell: ({ yearEndPrevious, definition }, { language }) =>
      cellOf([figureInline({ figure: yearEndPrevious?.figure, unit: definition.unit, language })]),
  },
  {
    title: ({ words, year }) => words.annualTarget(year),
    align: 'end',
    width: 8,
    cell: ({ yearTarget, definition }, { language }) =>
      cellOf([figureInline({ figure: yearTarget?.figure, unit: definition.unit, language })]),
  },
  {
    title: ({ words, scorecard, language }) => words.quarterTarget(shortPeriod(scorecard.period, language)),
    align: 'end',
    width: 8,
    cell: ({ periodTarget, definition }, { language }) =>
      cellOf([figureInline({ figure: periodTarget?.figure, unit: definition.unit, language })]),
  },
  {
    title: ({ words, scorecard, language }) =>
      words.quarterScored(shortPeriod(scorecard.period, language), scorecard.record.scheme.name),
    align: 'end',
    width: 10,
    cell: scoredCell,
  },
  {
    title: ({ words, scorecard, language }) =>
      words.samePeriod(shortPeriod(samePeriodLastYear(scorecard.period), language)),
    align: 'end',
    width: 9,
    cell: (scored, { language }) =>
      cellOf([
        scored.readingPeriod === null
          ? { kind: 'absent', reason: sharedWords(language).noStatus['not-due'] }
          : figureInline({ figure: scored.previous?.figure, unit: scored.definition.unit, language }),
      ]),
  },
  {
    title: ({ words }) => words.directionLastYear,
    align: 'start',
    width: 11,
    cell: ({ score }, { language }) => cellOf([directionInline(score, language)]),
  },
  { title: ({ words }) => words.performance, align: 'start', width: 44, cell: commentCell },
];

/** The table of a report's indicators, with the columns of its layout. */
export function indicatorTable({
  indicators,
  caption,
  context,
}: {
  readonly indicators: readonly ScoredIndicator[];
  readonly caption: string;
  readonly context: Context;
}): Block {
  const { layout } = context.scorecard.record.edition;
  const columns = layout.columns === 'year-end' ? YEAR_END_COLUMNS : QUARTER_COLUMNS;
  return {
    kind: 'table',
    caption: withRevisedNote({ caption, indicators, context }),
    columns: columns.map(({ title, align, width }) => ({ title: title(context), align, width })),
    rows: indicators.map((scored) => ({
      role: 'body',
      cells: columns.map(({ cell }) => cell(scored, context)),
    })),
  };
}

/** A table's caption, with what [r] means where the table has it. */
export function withRevisedNote({
  caption,
  indicators,
  context: { revised, words },
}: {
  readonly caption: string;
  readonly indicators: readonly ScoredIndicator[];
  readonly context: Context;
}): string {
  const hasMark = indicators.some(({ indicator }) => revised.has(indicator.ref));
  return hasMark ? `${caption}. ${words.revised}` : caption;
}

/** Codes, types and priority, as the first column of both reports has them. */
function referenceCell({ indicator, definition }: ScoredIndicator, context: Context): Cell {
  const { words, language } = context;
  const [first = indicator.ref, ...others] = definition.references.map(({ code }) => code);
  return cellOf(
    definition.codeLost ? [quiet(words.codeLost)] : [strong(first)],
    others.length > 0 ? [text(others.join(', '))] : null,
    [quiet(typesText(definition, context))],
    definition.objective === null ? null : [quiet(linkText(definition, language))],
  );
}

function typesText({ types }: IndicatorDefinition, { language }: Context): string {
  return types.map((type) => sharedWords(language).typeShort[type]).join(', ');
}

/** The aim where there is one, else the objective: "WBO1.1", "Priority 2". */
function linkText({ objective, aim }: IndicatorDefinition, language: Context['language']): string {
  return aim ?? objectiveLabel(objective ?? '', language);
}

/** An objective's code as it is spoken: "P2" of 2017-18 is "Priority 2"; "WOW" is Ways of Working; others stand as they are. */
export function objectiveLabel(code: string, language: Context['language']): string {
  if (code === 'WOW') return sharedWords(language).type['ways-of-working'];
  const priority = /^P(\d)$/.exec(code)?.[1];
  if (priority === undefined) return code;
  return language === 'en' ? `Priority ${priority}` : `Blaenoriaeth ${priority}`;
}

/** The mark of a figure that the edition corrects. */
export const REVISED = '[r]';

function scoredCell(scored: ScoredIndicator, { language, revised }: Context): Cell {
  const { score, definition, reading, readingPeriod, indicator } = scored;
  const figure =
    readingPeriod === null
      ? null
      : [
          figureInline({ figure: reading?.figure, unit: definition.unit, language }),
          ...(revised.has(indicator.ref) ? [text(` ${REVISED}`)] : []),
        ];
  const cell = cellOf(figure, [statusInline(score, language)]);
  return score.status === null ? cell : { ...cell, fill: score.status };
}

function commentCell(scored: ScoredIndicator, context: Context): Cell {
  const { definition, yearTarget, reading, score } = scored;
  const { language, words } = context;
  const note = yearTarget?.note ?? null;
  const { comment = null, nextSteps: steps = null, caution = null } = reading ?? {};
  return cellOf(
    [quiet(sharedWords(language).frequency[definition.frequency])],
    note === null ? null : [strong(words.targetSetting), said(note, context, ' ')],
    comment === null ? null : [said(comment, context)],
    steps === null ? null : [strong(`${words.nextSteps}:`), said(steps, context, ' ')],
    caution === null ? null : [strong(caution[language])],
    scrutinyLine(score.status, context),
  );
}

/** The table of the value of planned reductions, split by the colour of the proposals, in thousands of pounds. */
export function reductionsTable({
  scored,
  caption,
  context,
}: {
  readonly scored: ScoredIndicator;
  readonly caption: string;
  readonly context: Context;
}): Block {
  const { language, words, year } = context;
  const shared = sharedWords(language);
  const { split } = scored.reading ?? { split: null };
  const target = scored.yearTarget?.figure;
  const planned = target?.kind === 'value' ? target.value : null;
  const colours = ['red', 'amber', 'green'] as const;
  return {
    kind: 'table',
    caption,
    columns: [
      { title: words.ref, align: 'start', width: 14 },
      { title: words.description, align: 'start', width: 20 },
      { title: words.annualTarget(year), align: 'end', width: 10 },
      ...colours.flatMap((colour): readonly Column[] => [
        { title: shared.status[colour], align: 'end', width: 8 },
        { title: `${shared.status[colour]}, %`, align: 'end', width: 6 },
      ]),
      { title: words.statusColumn, align: 'start', width: 10 },
      { title: words.comments, align: 'start', width: 24 },
    ],
    rows: [
      {
        role: 'body',
        cells: [
          referenceCell(scored, context),
          DESCRIPTION.cell(scored, context),
          cellOf([figureInline({ figure: target, unit: 'gbp-thousand', language })]),
          ...colours.flatMap((colour): readonly Cell[] => {
            const amount = split?.[colour] ?? null;
            if (amount === null) return [textCell(shared.noStatus['not-stated']), textCell('')];
            const share = shareOf({ part: amount, whole: planned });
            return [
              cellOf([{ kind: 'number', value: amount, unit: 'gbp-thousand', decimals: 0 }]),
              cellOf([
                share === null
                  ? { kind: 'absent', reason: shared.noStatus['not-applicable'] }
                  : { kind: 'number', value: share, unit: 'percent', decimals: 1 },
              ]),
            ];
          }),
          scored.score.status === null
            ? cellOf([statusInline(scored.score, language)])
            : { ...cellOf([statusInline(scored.score, language)]), fill: scored.score.status },
          commentCell(scored, context),
        ],
      },
    ],
  };
}
