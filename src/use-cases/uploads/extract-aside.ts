import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type ExtractQuestions,
  givenSource,
  type RowSource,
  type SourceFault,
  type WorkforceDeclaration,
} from '../../intake/extract/index.ts';
import { type FileTask, type InspectedFile, inWorker } from '../../intake/file/index.ts';
import type { ByteEncoding, Separator } from '../../intake/tables/index.ts';
import { type ExtractedFigures, type ExtractForm, extractFigures } from '../returns/index.ts';
import type { BroughtFile } from './kept-reading.ts';

/** Why extracts give no figures: one of them is not read, or something must be asked of it. */
export type ExtractFault =
  | { readonly kind: 'unread'; readonly file: 'absences' | 'staff'; readonly fault: SourceFault }
  | ({ readonly kind: 'asked' } & ExtractQuestions);

/** Two extracts, and what is computed of them. Plain data, so that a worker may be given it. */
interface ExtractOrder {
  readonly absences: BroughtFile;
  readonly staff: BroughtFile | null;
  readonly declaration: WorkforceDeclaration;
  /** What parts the cells, where somebody said so. */
  readonly separator: Separator | null;
  /** How the letters of lists are written that do not prove it themselves, where somebody said so. */
  readonly encoding: ByteEncoding | null;
  readonly form: ExtractForm;
  /** How many refused rows of each file are listed one by one. */
  readonly listed: number;
}

type Answer = Result<ExtractedFigures, ExtractFault>;

const COUNT: FileTask<Answer> = { module: new URL(import.meta.url), name: 'figuresOfInspected' };

/** As `extractFigures`, of files, in a worker: others are served while they are counted. */
export async function figuresAside({ absences, ...given }: ExtractOrder): Promise<Answer> {
  const answer = await inWorker<Answer>({ task: { ...COUNT, with: given }, ...absences });
  if (answer.ok) return answer.value;
  const fault: SourceFault = { kind: 'file-refused', refusal: answer.failure };
  return fail({ kind: 'unread', file: 'absences', fault });
}

/** The figures of an extract that was inspected: the part that runs in the worker. */
export async function figuresOfInspected(
  { name, bytes }: InspectedFile,
  given: Omit<ExtractOrder, 'absences'>,
): Promise<Answer> {
  const sources = await sourcesOf({ absences: { name, bytes }, ...given });
  if (!sources.ok) return sources;
  const { form, declaration, listed } = given;
  const read = await extractFigures({ form, declaration, listed, ...sources.value });
  return read.ok ? read : fail({ kind: 'asked', ...read.failure });
}

async function sourcesOf({
  absences,
  staff,
  separator,
  encoding,
  declaration,
}: Pick<ExtractOrder, 'absences' | 'staff' | 'separator' | 'encoding' | 'declaration'>): Promise<
  Result<{ readonly absences: RowSource; readonly staff: RowSource | null }, ExtractFault>
> {
  const letters = encoding ?? undefined;
  const ofAbsences = await givenSource(absences, separator ?? declaration.separator, letters);
  if (!ofAbsences.ok) return fail({ kind: 'unread', file: 'absences', fault: ofAbsences.failure });
  if (staff === null) return ok({ absences: ofAbsences.value, staff: null });
  const found = await givenSource(staff, declaration.establishment.separator, letters);
  // The answer is about the extract: the list of staff is read by it only where nothing else says what parts it.
  const ofStaff =
    !found.ok && found.failure.kind === 'separator' && separator !== null
      ? await givenSource(staff, separator, letters)
      : found;
  if (!ofStaff.ok) return fail({ kind: 'unread', file: 'staff', fault: ofStaff.failure });
  return ok({ absences: ofAbsences.value, staff: ofStaff.value });
}
