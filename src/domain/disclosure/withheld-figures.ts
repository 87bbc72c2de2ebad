import type { Reading } from '../framework/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import { decimalText } from '../value/index.ts';
import type { SicknessUnit, StatedNumber } from '../workforce/index.ts';
import { bareFigure } from './small-numbers.ts';

/** The withheld figures of a marked record as plain digits, to find them in texts. */
interface WithheldFigures {
  readonly staff: readonly string[];
  /** By the reference of the indicator. */
  readonly indicators: ReadonlyMap<string, readonly string[]>;
}

/** The withheld figures of a marked record, those that stand alone and the counts that they rest on. */
export function withheldFigures({ indicators, sections }: PeriodRecord): WithheldFigures {
  const { workforce } = sections;
  return {
    staff: [
      ...new Set(
        (workforce?.units ?? [])
          .flatMap(numbersOf)
          .flatMap(({ value, marker }) =>
            marker === undefined || value === null ? [] : [decimalText(value)],
          ),
      ),
    ],
    indicators: new Map(
      indicators.flatMap(({ ref, readings }) => {
        const figures = readings.flatMap(figuresOf);
        return figures.length === 0 ? [] : [[ref as string, figures] as const];
      }),
    ),
  };
}

/** How many figures of a marked record are withheld. */
export function withheldCells({ indicators, sections }: PeriodRecord): number {
  const { units = [], unitsTotal } = sections.workforce ?? {};
  const ofStaff = [...units, ...(unitsTotal === undefined ? [] : [unitsTotal])].flatMap(numbersOf);
  const ofIndicators = indicators.flatMap(({ readings }) => readings.map(({ figure }) => figure));
  return [...ofStaff, ...ofIndicators].filter(({ marker }) => marker !== undefined).length;
}

function numbersOf({ fte, lastYear, thisYear, ...unit }: SicknessUnit): readonly StatedNumber[] {
  return [
    fte,
    ...Object.values(lastYear),
    ...Object.values(thisYear),
    unit.cumulativeThisYear,
    unit.cumulativeLastYear,
  ];
}

function figuresOf({ figure, fraction }: Reading): readonly string[] {
  if (figure.marker === undefined) return [];
  const counts =
    fraction === null
      ? []
      : [fraction.numerator, fraction.denominator, fraction.denominator.minus(fraction.numerator)];
  return [
    bareFigure(figure.printed),
    ...(figure.kind === 'value' ? [decimalText(figure.value)] : []),
    ...counts.map(decimalText),
  ].filter((text) => text !== '' && text !== '0');
}
