import type { QuarterKey, QuarterReturn, QuarterWithFrame } from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type DeclarationFault,
  readWorkforceDeclaration,
  type WorkforceDeclaration,
} from '../../intake/extract/index.ts';
import type { ByteEncoding, Separator } from '../../intake/tables/index.ts';
import {
  type Acting,
  acceptWorkforce,
  type ExtractedFigures,
  extractForm,
  type FillFailure,
  isClosed,
  mayReturn,
  ownView,
  previewWorkforce,
  type WorkforceFailure,
  type WorkforcePreview,
} from '../returns/index.ts';
import { type ExtractFault, figuresAside } from './extract-aside.ts';
import {
  type Bringing,
  type BroughtFile,
  type KeptReading,
  keepReading,
  keptReading,
  quarterPlace,
  type TooMuch,
} from './kept-reading.ts';

/** A quarter with its return of staff and sickness, for somebody who may fill that in. */
export interface AbsencesPlace {
  readonly quarter: QuarterWithFrame;
  readonly entry: QuarterReturn;
}

/** Which of the files that are brought together. */
type AbsencesFile = 'absences' | 'staff' | 'declaration';

/** Why extracts were not taken for looking at. */
export type AbsencesFailure =
  | WorkforceFailure
  | (TooMuch & { readonly file: AbsencesFile | null })
  | { readonly kind: 'no-json' }
  /** What was declared is not understood, in the form or in the file of it. */
  | { readonly kind: 'undeclared'; readonly faults: readonly DeclarationFault[] }
  | ExtractFault;

/** What is brought: an extract, a list of staff where there is one, and what somebody says of the two. */
export interface BroughtAbsences {
  readonly absences: BroughtFile;
  readonly staff: BroughtFile | null;
  /** A file of JSON that declares, or what the form declares: plain data of the same shape. */
  readonly declared: { readonly file: BroughtFile } | { readonly form: unknown };
  /** What parts the cells, where somebody said so. */
  readonly separator: Separator | null;
  /** How letters are written, where somebody said so. */
  readonly encoding: ByteEncoding | null;
}

/** Results that somebody looks at: the upload, and what would become of the return, were they taken now. */
export interface AbsencesLook {
  readonly upload: KeptReading<KeptAbsences>['upload'];
  /** The name of the list of staff; null where there was none. */
  readonly staff: string | null;
  readonly preview: WorkforcePreview;
}

/** What is kept between looking and taking: figures and counts. No row of a file, and nothing of a person. */
interface KeptAbsences {
  readonly read: ExtractedFigures;
  readonly staff: string | null;
}

/** No extract that a page takes is larger; the command line takes those that are. */
const MOST_BYTES = 2_000_000;

/** How many rows that are not taken are kept one by one: their line, column and reason. */
export const ROWS_TOLD = 20;

/** The return of staff and sickness of a quarter; null where there is none, or it is not this person's to fill in. */
export async function readAbsencesPlace(acting: Acting, key: QuarterKey): Promise<AbsencesPlace | null> {
  const { quarters } = ownView(acting);
  const [quarter, entry] = await Promise.all([
    quarters.quarter(key),
    quarters.returnAt({ ...key, kind: 'workforce', ref: 'workforce' }),
  ]);
  if (quarter === null || entry === null || !mayReturn(acting.person, 'edit-return', entry)) return null;
  return { quarter, entry };
}

/** Counts an extract of absences and keeps the results alone, for their reader to look at; gives the id. */
export async function bringAbsences(
  bringing: Bringing,
  { key, brought }: { readonly key: QuarterKey; readonly brought: BroughtAbsences },
): Promise<Result<string, AbsencesFailure>> {
  const place = await readAbsencesPlace(bringing, key);
  if (place === null) return fail({ kind: 'not-found' });
  if (isClosed(place.quarter)) return fail({ kind: 'quarter-closed' });
  const large = tooLarge(brought);
  if (large !== null) return fail({ kind: 'too-much', file: large });
  const declaration = declaredIn(brought.declared);
  if (!declaration.ok) return declaration;
  const read = await figuresAside({
    ...{ absences: brought.absences, staff: brought.staff },
    ...{ separator: brought.separator, encoding: brought.encoding },
    ...{ form: extractForm(place.quarter.frame), declaration: declaration.value, listed: ROWS_TOLD },
  });
  if (!read.ok) return fail(read.failure);
  const value: KeptAbsences = { read: read.value, staff: brought.staff?.name ?? null };
  const kept = await keepReading(bringing, {
    ...quarterPlace('absences', key),
    name: brought.absences.name,
    value,
  });
  return kept.ok ? kept : fail({ kind: 'too-much', file: null });
}

function tooLarge({ absences, staff, declared }: BroughtAbsences): AbsencesFile | null {
  if (absences.bytes.length > MOST_BYTES) return 'absences';
  if (staff !== null && staff.bytes.length > MOST_BYTES) return 'staff';
  return 'file' in declared && declared.file.bytes.length > MOST_BYTES ? 'declaration' : null;
}

function declaredIn(declared: BroughtAbsences['declared']): Result<WorkforceDeclaration, AbsencesFailure> {
  let json: unknown;
  try {
    json = 'form' in declared ? declared.form : JSON.parse(new TextDecoder().decode(declared.file.bytes));
  } catch {
    return fail({ kind: 'no-json' });
  }
  const read = readWorkforceDeclaration(json);
  return read.ok ? read : fail({ kind: 'undeclared', faults: read.failure });
}

/** What would become of the return; a failure where nothing was brought by this person here. */
export async function lookAtAbsences(
  bringing: Bringing,
  { key, id }: { readonly key: QuarterKey; readonly id: string },
): Promise<Result<AbsencesLook, WorkforceFailure>> {
  if ((await readAbsencesPlace(bringing, key)) === null) return fail({ kind: 'not-found' });
  const kept = await keptReading<KeptAbsences>(bringing, { ...quarterPlace('absences', key), id });
  if (kept === null) return fail({ kind: 'not-found' });
  const { read, staff } = kept.value;
  const preview = await previewWorkforce(bringing, { key, read });
  return preview.ok ? ok({ upload: kept.upload, staff, preview: preview.value }) : preview;
}

/**
 * Records as a draft what was shown of the return in the version `seen`; `left` where somebody changed it since, and
 * nothing is written.
 */
export async function takeAbsences(
  bringing: Bringing,
  { key, id, seen }: { readonly key: QuarterKey; readonly id: string; readonly seen: string },
): Promise<Result<'taken' | 'left', WorkforceFailure | FillFailure>> {
  const look = await lookAtAbsences(bringing, { key, id });
  if (!look.ok) return look;
  const { preview } = look.value;
  if (preview.fill.outcome !== 'taken' || absencesSeen(preview) !== seen) return ok('left');
  const taken = await acceptWorkforce(bringing, preview);
  if (!taken.ok) return taken;
  return ok(taken.value.saved.length === 1 ? 'taken' : 'left');
}

/** The version of the return that a preview was made of, for the form that takes it; empty where there is no return. */
export function absencesSeen({ fill }: Pick<WorkforcePreview, 'fill'>): string {
  return fill.named === null ? '' : String(fill.named.entry.version);
}
