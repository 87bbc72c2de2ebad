import type { Tell } from '../printed/read-problem.ts';
import { cellOf, cellsOf } from '../tables/raw-row.ts';
import type { InHand } from './file-context.ts';

/** A step of likelihood or impact. */
type ReadStep = 1 | 2 | 3 | 4 | 5;

/** A risk as read. `objectives` are codes ("P2"), all of them, or null where that is not certain. */
export interface ReadRisk {
  readonly line: number;
  readonly title: string;
  readonly objectives: readonly string[] | 'all' | null;
  readonly likelihood: ReadStep | null;
  readonly impact: ReadStep | null;
  readonly printedScore: number | null;
}

/** Reads one row of risks. A score that is not likelihood times impact is told; all three are kept as printed. */
export function riskOf({ row, tell }: Omit<InHand, 'context'>): ReadRisk {
  const likelihood = stepIn(cellOf(row, 'likelihood') ?? '', 'likelihood', tell);
  const impact = stepIn(cellOf(row, 'impact') ?? '', 'impact', tell);
  const score = cellOf(row, 'score');
  const printedScore = score !== null && /^\d{1,2}$/.test(score) ? Number(score) : null;
  if (score !== null && score !== '' && printedScore === null) tell('score', 'unreadable', score);
  if (likelihood !== null && impact !== null && printedScore !== null && likelihood * impact !== printedScore)
    tell('score', 'contradicts', score ?? '');
  return {
    line: row.line,
    title: cellOf(row, 'risk') ?? '',
    objectives: objectivesIn({ row, tell }),
    likelihood,
    impact,
    printedScore,
  };
}

function stepIn(printed: string, what: string, tell: Tell): ReadStep | null {
  const step = /^[1-5]$/.test(printed) ? Number(printed) : null;
  if (step === null) tell(what, printed === '' ? 'lost' : 'unreadable', printed);
  return step as ReadStep | null;
}

function objectivesIn({ row, tell }: Omit<InHand, 'context'>): ReadRisk['objectives'] {
  const cell = cellsOf(row, 'objectives')[0];
  if (cell === undefined || cell.text === '') return null;
  if (/^(all|pob un|pawb)$/i.test(cell.text)) return 'all';
  const letter = /priorit|blaenoriaeth/i.test(cell.column.text) ? 'P' : 'O';
  const isList = /^\d{1,2}((\s*,\s*|\s+and\s+|\s+a(c)?\s+|\s*&\s*)\d{1,2})*$/i.test(cell.text);
  if (isList) return [...cell.text.matchAll(/\d+/g)].map(([number]) => `${letter}${number}`);
  tell('objectives', 'unreadable', cell.text);
  return null;
}
