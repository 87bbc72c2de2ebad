import type { PersonId } from '../../domain/people/index.ts';
import type { QuarterKey, QuarterReturn } from '../../domain/returns/index.ts';
import { fail, type Language, ok, type Result } from '../../domain/value/index.ts';
import { workbookFor } from '../../intake/workbook/index.ts';
import type { Store } from '../ports.ts';
import { type Acting, mayReturn, type NotFound, ownView } from './acting.ts';
import { startingContent } from './read-returns.ts';

/** Which returns of a quarter a workbook is to hold: those of a service, of an owner, or all that may be seen. */
export interface WorkbookChoice {
  readonly key: QuarterKey;
  readonly service?: string | null;
  readonly owner?: { readonly id: PersonId; readonly name: string } | null;
  readonly language?: Language;
}

/** Why there is no workbook: no such quarter or service for this person, or no return in it that they may see. */
type ExportFailure = NotFound | { readonly kind: 'no-returns' };

/** The workbook of a service's or an owner's returns as far as a person may see them, with what has been saved so far. */
export function exportWorkbook(
  acting: Acting,
  choice: WorkbookChoice,
): Promise<Result<Uint8Array, ExportFailure>> {
  const isSeen = (entry: QuarterReturn) => mayReturn(acting.person, 'read-return', entry);
  return workbookOf({ store: ownView(acting), choice, isSeen });
}

/** The same for whoever runs Mesur itself, at its command line: everything is seen. */
export function exportWorkbookForOperator(
  store: Store,
  choice: WorkbookChoice,
): Promise<Result<Uint8Array, ExportFailure>> {
  return workbookOf({ store, choice, isSeen: () => true });
}

async function workbookOf({
  store,
  choice: { key, service = null, owner = null, language = 'en' },
  isSeen,
}: {
  readonly store: Store;
  readonly choice: WorkbookChoice;
  readonly isSeen: (entry: QuarterReturn) => boolean;
}): Promise<Result<Uint8Array, ExportFailure>> {
  const [quarter, returns] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  if (quarter === null) return fail({ kind: 'not-found' });
  const { frame } = quarter;
  const chosen = returns
    .filter((entry) => service === null || entry.service === service)
    .filter((entry) => owner === null || entry.owner === owner.id)
    // Narrative is written in Mesur: it has no sheet.
    .filter((entry) => entry.kind !== 'narrative' && isSeen(entry))
    .map((entry) => ({ entry, content: entry.content ?? startingContent(frame, entry) }));
  if (chosen.length === 0) return fail({ kind: 'no-returns' });
  const held = frame.directorate.services.find(({ id }) => id === service);
  const who = owner === null ? (held?.name ?? frame.directorate.name) : { en: owner.name, cy: owner.name };
  return ok(await workbookFor({ frame, returns: chosen, who, language }));
}
