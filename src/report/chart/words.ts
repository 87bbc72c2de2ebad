import { inBoth } from '../../locale/index.ts';

/** What charts and their tables say by themselves; everything else comes with the chart. */
interface ChartOwnWords {
  readonly part: string;
  readonly count: string;
  readonly noFigure: string;
  readonly axisFrom: (value: string) => string;
  /** The scale of an axis of the risk matrix. */
  readonly fiveSteps: (axis: string) => string;
  readonly tableOf: (title: string) => string;
}

/** The words of charts in both languages. */
export const CHART_WORDS = inBoth<ChartOwnWords>({
  en: {
    part: 'Group',
    count: 'Number',
    noFigure: 'No figure',
    axisFrom: (value) => `The vertical axis starts at ${value}, not at zero.`,
    fiveSteps: (axis) => `${axis}: 1 low to 5 high`,
    tableOf: (title) => `Figures of the chart: ${title}`,
  },
  cy: {
    part: 'Grŵp',
    count: 'Nifer',
    noFigure: 'Dim ffigur',
    axisFrom: (value) => `Mae’r echelin fertigol yn dechrau ar ${value}, nid ar sero.`,
    fiveSteps: (axis) => `${axis}: 1 isel i 5 uchel`,
    tableOf: (title) => `Ffigurau’r siart: ${title}`,
  },
});
