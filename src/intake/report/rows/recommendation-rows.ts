import type { Delivery } from '../../../domain/recommendations/index.ts';
import type { Status } from '../../../domain/scoring/index.ts';
import { saysNotWhich } from '../printed/printed-figure.ts';
import { deliveryOf, monthOf } from '../printed/printed-period.ts';
import { statusOf } from '../printed/printed-status.ts';
import type { ReadProblem, Tell } from '../printed/read-problem.ts';
import { cellOf, type RawRow } from '../tables/raw-row.ts';
import type { FileContext, InHand } from './file-context.ts';

/** A row of the regulatory tracker as read. `officers` is kept as one text; `report` and `regulator` as printed. */
export interface ReadRecommendation {
  readonly line: number;
  readonly lines: readonly number[];
  readonly page: number | null;
  readonly issued: string | null;
  readonly issuedMonth: string | null;
  readonly regulator: string | null;
  readonly code: string | null;
  readonly text: string | null;
  readonly officers: string | null;
  readonly delivery: Delivery | null;
  readonly update: string | null;
  readonly status: Status | null;
  readonly isOpen: boolean | null;
}

/** What the tracker prints of a report beside one of its rows, whichever rows it is meant for. */
export interface NamedReport {
  readonly line: number;
  readonly issued: string;
  readonly issuedMonth: string | null;
  readonly regulator: string;
}

/** The tracker as read: its rows, and what it prints of reports, for a person to say which rows are of which. */
interface ReadTracker {
  readonly namedReports: readonly NamedReport[];
  readonly recommendations: readonly ReadRecommendation[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads the rows of the tracker. Reports stand in merged cells, and a text does not show how far one reaches: unless
 * every row names its report, only the rows that do are certain to be of it, and of those none that may hold a part of
 * a broken cell.
 */
export function trackerOf(rows: readonly RawRow[], context: FileContext): ReadTracker {
  const problems: ReadProblem[] = [];
  const isStated = rows.every((row) => (cellOf(row, 'issued') ?? cellOf(row, 'regulator') ?? '') !== '');
  const recommendations = rows.map((row) => {
    const tell: Tell = (what, why, printed) => problems.push({ line: row.line, what, why, printed });
    return recommendationOf({ row, context, tell }, isStated);
  });
  const namedReports = rows.flatMap((row) => {
    const [issued, regulator] = [cellOf(row, 'issued') ?? '', cellOf(row, 'regulator') ?? ''];
    return `${issued}${regulator}` === ''
      ? []
      : [{ line: row.line, issued, issuedMonth: monthOf(issued), regulator }];
  });
  return { namedReports, recommendations, problems };
}

function recommendationOf({ row, context, tell }: InHand, isStated: boolean): ReadRecommendation {
  const report = isStated ? reportIn(row, tell) : { issued: null, issuedMonth: null, regulator: null };
  if (!isStated)
    tell(
      'report',
      'merged-cell',
      [cellOf(row, 'issued') ?? '', cellOf(row, 'regulator') ?? ''].join(' ').trim(),
    );
  const printedStatus = cellOf(row, 'status') ?? '';
  const status = statusOf(printedStatus, context.scale);
  if (status === null) tell('status', printedStatus === '' ? 'lost' : 'unreadable', printedStatus);
  const printedDelivery = cellOf(row, 'delivery');
  const delivery = printedDelivery === null ? null : deliveryOf(printedDelivery);
  if (printedDelivery !== null && delivery === null) tell('delivery', 'unreadable', printedDelivery);
  return {
    line: row.line,
    lines: row.lines,
    page: row.page,
    ...report,
    ...textIn(cellOf(row, 'recommendation') ?? '', tell),
    officers: saidIn(row, 'officers'),
    delivery,
    update: saidIn(row, 'progress'),
    status,
    isOpen: openIn(cellOf(row, 'is-open'), tell),
  };
}

function reportIn(row: RawRow, tell: Tell): Pick<ReadRecommendation, 'issued' | 'issuedMonth' | 'regulator'> {
  const issued = cellOf(row, 'issued');
  const month = issued === null ? null : monthOf(issued);
  if (issued !== null && month === null) tell('issued', issued === '' ? 'lost' : 'unreadable', issued);
  return { issued, issuedMonth: month, regulator: cellOf(row, 'regulator') };
}

const CODED = /^([A-Za-z]{1,4}\d{1,3}[a-z]?)(?:\s*[-–—:.)]\s*|\s+)(?=\S)/;

/** A recommendation with the code before it: "PE1 - …", "R1 …". A text without a code has none. */
function textIn(printed: string, tell: Tell): Pick<ReadRecommendation, 'code' | 'text'> {
  if (printed === '') {
    tell('recommendation', 'lost', printed);
    return { code: null, text: null };
  }
  const match = CODED.exec(printed);
  if (match === null) return { code: null, text: printed };
  return { code: match[1] ?? null, text: printed.slice(match[0].length) };
}

function saidIn(row: RawRow, name: 'officers' | 'progress'): string | null {
  const printed = cellOf(row, name);
  return printed === null || saysNotWhich(printed) ? null : printed;
}

const OPEN = /^(open|agored|ar agor)(?![a-z])/i;
const CLOSED = /^(closed|ar gau|wedi(’|')i gau|caewyd)(?![a-z])|\/ ?(closed|ar gau)/i;

function openIn(printed: string | null, tell: Tell): boolean | null {
  if (printed === null) return null;
  const [isOpen, isClosed] = [OPEN.test(printed), CLOSED.test(printed)];
  if (isOpen !== isClosed) return isOpen;
  tell('is-open', printed === '' ? 'lost' : 'unreadable', printed);
  return null;
}
