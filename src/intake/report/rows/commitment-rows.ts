import type { Status } from '../../../domain/scoring/index.ts';
import { codeUnder } from '../printed/printed-reference.ts';
import { statusOf } from '../printed/printed-status.ts';
import type { Place } from '../tables/headings.ts';
import { cellOf } from '../tables/raw-row.ts';
import type { InHand } from './file-context.ts';
import { withoutOwner } from './indicator-title.ts';

/** A commitment row as read, close to the row of a data file. `printedCode` is what stands there when it differs. */
export interface ReadCommitment {
  readonly line: number;
  readonly lines: readonly number[];
  readonly page: number | null;
  readonly code: string | null;
  readonly printedCode: string | null;
  readonly service: string | null;
  readonly objective: string | null;
  readonly aim: string | null;
  readonly title: string | null;
  readonly owner: string | null;
  readonly status: Status | null;
  readonly progress: string | null;
  readonly nextSteps: string | null;
}

const CODE = /^[A-Za-z]{1,6}\d+(\.\d+)*$/;
const CODE_BEFORE_TITLE = /^([A-Za-z]{1,6}\d+(?:\.\d+)+)\s+(?=\p{L})/u;

/** Reads one row of commitments. */
export function commitmentOf(inHand: InHand): ReadCommitment {
  const { row, context, tell } = inHand;
  const split = splitCode({ code: cellOf(row, 'code') ?? '', title: cellOf(row, 'title') ?? '' });
  const { code, printedCode } = codeIn(split.code, inHand);
  const { title, owner } = withoutOwner(split.title, context.owners);
  const isLegible = /\p{L}{3}/u.test(title);
  if (!isLegible) tell('title', title === '' ? 'lost' : 'unreadable', title);
  const printedStatus = cellOf(row, 'status') ?? '';
  const status = statusOf(printedStatus, context.scale);
  if (status === null) tell('status', printedStatus === '' ? 'lost' : 'unreadable', printedStatus);
  const { objective, aim, service } = row.place;
  return {
    line: row.line,
    lines: row.lines,
    page: row.page,
    code,
    printedCode,
    service,
    objective: objective?.code ?? null,
    aim: aim?.code ?? null,
    title: isLegible ? title : null,
    owner: isLegible ? owner : null,
    status,
    progress: proseIn(inHand, 'progress'),
    nextSteps: proseIn(inHand, 'next-steps'),
  };
}

/** A code that slipped into the title goes back: "V | VBO4.9.2 Develop…" is "VVBO4.9.2 | Develop…". */
function splitCode({ code, title }: { code: string; title: string }): { code: string; title: string } {
  const slipped = CODE.test(code) ? null : CODE_BEFORE_TITLE.exec(title);
  if (slipped === null) return { code, title };
  return { code: `${code}${slipped[1]}`, title: title.slice(slipped[0].length) };
}

function codeIn(printed: string, { row, tell }: InHand): Pick<ReadCommitment, 'code' | 'printedCode'> {
  const above = codesAbove(row.place);
  for (const one of above) {
    const code = codeUnder(one, printed);
    if (code !== null) return { code, printedCode: code === printed ? null : printed };
  }
  if (CODE.test(printed)) {
    if (above.length > 0) tell('code', 'contradicts', printed);
    return { code: printed, printedCode: null };
  }
  tell('code', printed === '' ? 'lost' : 'unreadable', printed);
  return { code: null, printedCode: printed === '' ? null : printed };
}

function codesAbove({ aim, objective }: Place): readonly string[] {
  return [aim, objective].flatMap((heading) => (heading === null ? [] : [heading.code]));
}

/** A text of a row. One that begins in the middle of a sentence has lost its beginning: what is left is kept, and told. */
function proseIn({ row, tell }: InHand, name: 'progress' | 'next-steps'): string | null {
  const printed = cellOf(row, name);
  if (printed === null || printed === '') return null;
  if (!/\p{L}{3}/u.test(printed)) {
    tell(name, 'unreadable', printed);
    return null;
  }
  if (/^\p{Ll}/u.test(printed)) tell(name, 'lost', printed);
  return printed;
}
