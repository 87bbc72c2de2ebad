import type { QuarterKey } from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Acting, NotFound } from '../returns/index.ts';
import type { Tokens } from '../sign-in/ports.ts';
import type { Upload, UploadKind, Uploads } from './ports.ts';

/** Who brings a file, and where what was read of it is kept. */
export interface Bringing extends Acting {
  readonly uploads: Uploads;
  readonly tokens: Pick<Tokens, 'make'>;
}

/** A file as somebody gives it. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reading is of: its kind, and the place that it is for ("ssw/2023-24-Q3"). */
export interface ReadingPlace {
  readonly kind: UploadKind;
  readonly about: string;
}

/** The place of what is brought to a quarter. */
export function quarterPlace(kind: UploadKind, { directorate, period }: QuarterKey): ReadingPlace {
  return { kind, about: `${directorate}/${period}` };
}

/** More was read than any honest file holds. */
export interface TooMuch {
  readonly kind: 'too-much';
}

/** How long the text of a reading may be: the fullest workbook of a directorate has a twentieth of it. */
const LONGEST = 8_000_000;

/** Keeps what was read of a file, plain data, for the person who brought it; gives the id that it is found by. */
export async function keepReading(
  { uploads, tokens, person, clock }: Bringing,
  { kind, about, name, value }: ReadingPlace & { readonly name: string; readonly value: unknown },
): Promise<Result<string, TooMuch>> {
  const content = JSON.stringify(value);
  if (content.length > LONGEST) return fail({ kind: 'too-much' });
  const id = tokens.make();
  const { authority } = person;
  await uploads.keep({ authority, person: person.id, id, kind, about, name, content, at: clock.now() });
  return ok(id);
}

/** An upload with what was read of it. */
export interface KeptReading<Value> {
  readonly upload: Omit<Upload, 'content'>;
  readonly value: Value;
}

/**
 * What was kept under an id, for the person who brought it and at the place it was brought to; null otherwise. `Value`
 * is what was given to `keepReading` for this kind: nobody else writes it.
 */
export async function keptReading<Value>(
  { uploads, person }: Pick<Bringing, 'uploads' | 'person'>,
  { id, kind, about }: ReadingPlace & { readonly id: string },
): Promise<KeptReading<Value> | null> {
  const found = await uploads.read({ authority: person.authority, person: person.id, id });
  if (found === null || found.kind !== kind || found.about !== about) return null;
  const { content, ...upload } = found;
  return { upload, value: JSON.parse(content) as Value };
}

/** What somebody looks at: the upload, and what would become of it, were it taken now. */
export interface Look<Preview> {
  readonly upload: KeptReading<unknown>['upload'];
  readonly preview: Preview;
}

/** Looks at what was kept under an id by `preview`; a failure where there is none for this person at this place. */
export async function lookAt<Value, Preview, Failure>(
  bringing: Bringing,
  place: ReadingPlace & { readonly id: string },
  preview: (value: Value) => Promise<Result<Preview, Failure>>,
): Promise<Result<Look<Preview>, Failure | NotFound>> {
  const kept = await keptReading<Value>(bringing, place);
  if (kept === null) return fail({ kind: 'not-found' });
  const previewed = await preview(kept.value);
  return previewed.ok ? ok({ upload: kept.upload, preview: previewed.value }) : previewed;
}

/** Takes away what was kept under an id, where it is this person's. */
export async function giveUpReading(
  { uploads, person }: Pick<Bringing, 'uploads' | 'person'>,
  id: string,
): Promise<void> {
  await uploads.remove({ authority: person.authority, person: person.id, id });
}
