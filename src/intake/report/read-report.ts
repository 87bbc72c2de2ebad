import type { Quarter } from '../../domain/period/index.ts';
import type { SourceLine } from './lines/source-lines.ts';
import { arrowKeyIn, scaleWordsIn } from './printed/printed-status.ts';
import type { ReadProblem, Tell } from './printed/read-problem.ts';
import { reportedQuarter } from './report-quarter.ts';
import { commitmentOf, type ReadCommitment } from './rows/commitment-rows.ts';
import type { FileContext } from './rows/file-context.ts';
import {
  budgetLineOf,
  proposalOf,
  type ReadBudgetLine,
  type ReadProposal,
  type ReadSavings,
  savingsOf,
} from './rows/finance-rows.ts';
import { indicatorOf, type ReadIndicator } from './rows/indicator-rows.ts';
import { ownersIn, titleOf } from './rows/indicator-title.ts';
import { type NamedReport, type ReadRecommendation, trackerOf } from './rows/recommendation-rows.ts';
import { type ReadRisk, riskOf } from './rows/risk-rows.ts';
import { withTrendFigures } from './rows/trend-figures.ts';
import {
  absenceReasonOf,
  type ReadAbsenceReason,
  type ReadSicknessUnit,
  type ReadSicknessYear,
  sicknessUnitOf,
  sicknessYearsOf,
} from './rows/workforce-rows.ts';
import { rolesOf } from './tables/column-roles.ts';
import type { TableKind } from './tables/header-words.ts';
import { cellOf, type RawRow } from './tables/raw-row.ts';
import { type HeaderRepair, type LineFate, type ReadNarrative, walkLines } from './tables/walk-lines.ts';

/**
 * A published report as read. `fates` says of each line of the file what became of it; `repairs` which headings were
 * put right by another table of the file; `problems` everything that is printed and was not taken, by line.
 */
export interface ReadReport {
  readonly title: string | null;
  readonly quarter: Quarter | null;
  /** The quarter that the report says it is of, also where a person has overruled it. */
  readonly printedQuarter: Quarter | null;
  readonly fates: readonly LineFate[];
  readonly indicators: readonly ReadIndicator[];
  readonly commitments: readonly ReadCommitment[];
  readonly recommendations: readonly ReadRecommendation[];
  readonly namedReports: readonly NamedReport[];
  readonly savings: readonly ReadSavings[];
  readonly budgetLines: readonly ReadBudgetLine[];
  readonly proposals: readonly ReadProposal[];
  readonly sicknessYears: readonly ReadSicknessYear[];
  readonly sicknessUnits: readonly ReadSicknessUnit[];
  readonly sicknessReasons: readonly ReadAbsenceReason[];
  readonly risks: readonly ReadRisk[];
  readonly narrative: readonly ReadNarrative[];
  readonly repairs: readonly HeaderRepair[];
  readonly problems: readonly ReadProblem[];
}

/** What a person says of the quarter of a report: it counts where the report says none, or where it overrules that. */
interface SaidQuarter {
  readonly quarter: Quarter | null;
  readonly overrules: boolean;
}

/**
 * Reads a published report from its lines, whatever kind of file they come from. It never throws and never guesses: what
 * cannot be read for certain is left out and told.
 *
 * @example readReportLines(linesOfText(text)).indicators[0]?.actual // { kind: 'value', value: 379, printed: '379' }
 */
export function readReportLines(
  lines: readonly SourceLine[],
  said: SaidQuarter = { quarter: null, overrules: false },
): ReadReport {
  const walked = walkLines(lines);
  const printedQuarter = reportedQuarter(lines)?.quarter ?? null;
  const quarter = said.overrules ? (said.quarter ?? printedQuarter) : (printedQuarter ?? said.quarter);
  const problems: ReadProblem[] = [
    ...walked.problems,
    ...lines.flatMap(doubtsOf),
    ...unknownColumns(walked.rows),
  ];
  const ofKind = (...kinds: readonly TableKind[]): readonly RawRow[] =>
    walked.rows.filter(({ header }) => kinds.includes(header.kind));
  const context = contextOf({ lines, rows: walked.rows, quarter });
  const tellFor =
    (row: RawRow): Tell =>
    (what, why, printed) =>
      problems.push({ line: row.line, what, why, printed });
  const inHand = (row: RawRow) => ({ row, context, tell: tellFor(row) });

  const indicatorRows = ofKind('indicators', 'planned-reductions');
  const drafts = indicatorRows.map((row) => indicatorOf(row, context));
  const { indicators, problems: ofTrends } = withTrendFigures(drafts);
  const headers = new Set(indicatorRows.map(({ header }) => header));
  for (const header of headers) problems.push(...rolesOf(header, context.quarter).problems);
  const tracker = trackerOf(ofKind('recommendations'), context);
  const { savings, problems: ofSavings } = savingsOf(ofKind('savings'), context);
  problems.push(...drafts.flatMap((draft) => draft.problems), ...ofTrends, ...tracker.problems, ...ofSavings);
  const read = {
    title: walked.title,
    quarter,
    printedQuarter,
    fates: walked.fates,
    indicators,
    commitments: ofKind('commitments').map((row) => commitmentOf(inHand(row))),
    recommendations: tracker.recommendations,
    namedReports: tracker.namedReports,
    savings,
    budgetLines: ofKind('budget-lines').map((row) => budgetLineOf(inHand(row))),
    proposals: ofKind('proposals').map((row) => proposalOf(inHand(row))),
    sicknessYears: sicknessYearsOf(ofKind('sickness-years'), tellFor),
    sicknessUnits: ofKind('sickness-units').map((row) => sicknessUnitOf(inHand(row))),
    sicknessReasons: ofKind('sickness-reasons').map((row) => absenceReasonOf(inHand(row))),
    risks: ofKind('risks').map((row) => riskOf(inHand(row))),
    narrative: walked.narrative,
    repairs: walked.repairs,
  };
  return { ...read, problems: problems.toSorted((one, other) => one.line - other.line) };
}

/** The cells of a line that say a figure or lost one, beside which text is set apart: each with both readings. */
function doubtsOf({ number, cells, asides = [] }: SourceLine): readonly ReadProblem[] {
  return asides.flatMap(({ column, apart, whole }): readonly ReadProblem[] => {
    const taken = cells[column] ?? '';
    const isMark = apart.every((how) => how === 'raised' || how === 'lowered' || how === 'note');
    // A mark beside a word is of a note, and takes nothing from the word.
    const isDoubtful = !isMark || taken === '' || /\d\W{0,3}$|^\W{0,3}\d/.test(taken);
    return isDoubtful ? [{ line: number, what: 'cell', why: 'set-apart', printed: whole, taken }] : [];
  });
}

/** The headings that are not known, each once, and what stands under them in each row. */
function unknownColumns(rows: readonly RawRow[]): readonly ReadProblem[] {
  const headings = [...new Set(rows.map(({ header }) => header))].flatMap(({ line, columns }) =>
    columns.flatMap(({ name, text }): readonly ReadProblem[] =>
      name === null && text !== '' ? [{ line, what: 'column', why: 'unknown-column', printed: text }] : [],
    ),
  );
  const cells = rows.flatMap(({ line, header, cells }) =>
    cells.flatMap((cell, at): readonly ReadProblem[] =>
      cell !== '' && header.columns[at]?.name === null
        ? [{ line, what: 'cell', why: 'unknown-column', printed: cell }]
        : [],
    ),
  );
  return [...headings, ...cells];
}

function contextOf({
  lines,
  rows,
  quarter,
}: {
  readonly lines: readonly SourceLine[];
  readonly rows: readonly RawRow[];
  readonly quarter: Quarter | null;
}): FileContext {
  return {
    quarter,
    scale: scaleWordsIn(lines),
    arrows: arrowKeyIn(lines),
    owners: ownersIn(rows.map((row) => titleOf(cellOf(row, 'title') ?? '').title)),
    planCodes: new Set(
      rows.flatMap(({ place }) => [place.objective, place.aim].flatMap((heading) => heading?.code ?? [])),
    ),
  };
}
