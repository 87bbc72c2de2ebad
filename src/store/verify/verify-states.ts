import { isDeepStrictEqual } from 'node:util';
import {
  foldedReturn,
  type QuarterState,
  quarterAfter,
  type ReturnEvent,
} from '../../domain/returns/index.ts';
import type { SealFault } from '../../use-cases/ports.ts';
import { digest } from '../chain/index.ts';
import { contentFrom, contentText, returnEventFrom } from '../quarters/parse-return.ts';
import { quarterOfRow, quarterStream, returnOfRow, returnStream } from '../quarters/quarter-rows.ts';
import type { Schema } from '../schema.ts';

/** What the events of returns and quarters leave them as, gathered while the trail is read through. */
interface Trails {
  readonly add: (event: Schema['event']) => void;
  readonly returnFaults: (row: Schema['quarter_return']) => readonly SealFault[];
  readonly quarterFaults: (row: Schema['quarter']) => readonly SealFault[];
}

interface Trail {
  /** Without what they say, so that memory does not grow with it. */
  readonly events: ReturnEvent[];
  /** What was said last, and by which event. */
  content: { readonly sequence: number; readonly text: string | null };
  frameHash: { readonly sequence: number; readonly hash: string } | null;
  isErased: boolean;
}

/** Gathers the trails of returns and quarters. */
export function trailsRead(): Trails {
  const trails = new Map<string, Trail>();
  const trailOf = (authority: string, stream: string): Trail => {
    const name = JSON.stringify([authority, stream]);
    const known = trails.get(name);
    if (known !== undefined) return known;
    const trail: Trail = {
      events: [],
      content: { sequence: 0, text: null },
      frameHash: null,
      isErased: false,
    };
    trails.set(name, trail);
    return trail;
  };
  return {
    add: (event) => {
      if (/^(return|quarter)\//.test(event.stream)) addTo(trailOf(event.authority_id, event.stream), event);
    },
    returnFaults: (row) => {
      const stream = returnStream(returnOfRow(row));
      const isAsTold = followsFrom(trailOf(row.authority_id, stream), row);
      return isAsTold ? [] : [{ kind: 'state-differs', authority: row.authority_id, place: stream }];
    },
    quarterFaults: (row) => {
      const stream = quarterStream(quarterOfRow(row));
      const { events, frameHash } = trailOf(row.authority_id, stream);
      const place = { authority: row.authority_id, place: stream };
      const isAsTold = stateAfter(events) === row.state && events.length === row.version;
      const isFrameSound =
        digest(row.frame) === row.frame_hash && (frameHash === null || frameHash.hash === row.frame_hash);
      return [
        ...(isAsTold ? [] : [{ kind: 'state-differs' as const, ...place }]),
        ...(isFrameSound ? [] : [{ kind: 'frame-changed' as const, ...place }]),
      ];
    },
  };
}

function addTo(trail: Trail, row: Schema['event']): void {
  const { sequence, type, person_id, at, reason } = row;
  const said = row.content === null ? {} : (JSON.parse(row.content) as Record<string, unknown>);
  const isReturn = row.stream.startsWith('return/') && row.content !== null;
  const { content, assignment } = isReturn ? returnEventFrom(said) : { content: null, assignment: null };
  if (row.salt === null) trail.isErased = true;
  if (content !== null && sequence > trail.content.sequence)
    trail.content = { sequence, text: contentText(content) };
  const { frameHash } = said;
  if (typeof frameHash === 'string' && sequence > (trail.frameHash?.sequence ?? 0))
    trail.frameHash = { sequence, hash: frameHash };
  trail.events.push({
    sequence,
    type: type as ReturnEvent['type'],
    person: person_id as ReturnEvent['person'],
    at: at as ReturnEvent['at'],
    reason,
    content: null,
    assignment,
  });
}

/** Whether a return is what its events made of it. What was erased of them cannot be compared. */
function followsFrom({ events, content, isErased }: Trail, row: Schema['quarter_return']): boolean {
  if (isErased) return events.length === row.version;
  const held = returnOfRow(row);
  const folded = foldedReturn({ key: held, events: inOrder(events) });
  if (folded === null) return false;
  const { content: _, approvedContent: __, ...told } = folded;
  const { content: ___, approvedContent: ____, ...is } = held;
  return isDeepStrictEqual(told, is) && contentText(contentFrom(row.content)) === content.text;
}

/** The state that the events of a quarter leave it in; null where one of them may not follow. */
function stateAfter(events: readonly ReturnEvent[]): QuarterState | null {
  const [first, ...rest] = inOrder(events);
  if (first === undefined) return null;
  return rest.reduce<QuarterState | null>(
    (state, { type }) => state && quarterAfter(state, type as Parameters<typeof quarterAfter>[1]),
    'open',
  );
}

function inOrder(events: readonly ReturnEvent[]): readonly ReturnEvent[] {
  return events.toSorted((one, other) => one.sequence - other.sequence);
}
