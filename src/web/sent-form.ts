import { fail, ok, type Result } from '../domain/value/index.ts';
import { FormValues, formWithFiles } from './form-values.ts';

/** What a form may hold: many times what the fullest page of a large council asks. Sizes in bytes. */
const FORM_LIMITS = {
  fields: 10_000,
  /** Of the name of a field. */
  name: 500,
  /** Of all that stands before the content of a part: its name, and the name of a file. */
  partHead: 2_000,
} as const;

/** Why what was sent is not read as a form: it is none, or it holds more fields, or longer names, than any form here. */
type FormFault = 'not-a-form' | 'too-many-fields';

/**
 * What was sent as a form. Its fields are counted over the raw bytes, so that nothing is made of a form that holds more
 * than it may. `body` is the whole of it, within the limit of its size already.
 */
export async function sentForm({
  body,
  type,
  takesFiles,
}: {
  readonly body: ArrayBuffer;
  /** The media type that it was sent as. */
  readonly type: string;
  readonly takesFiles: boolean;
}): Promise<Result<FormValues, FormFault>> {
  const bytes = Buffer.from(body);
  const kind = /^\s*(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i.exec(type)?.[1];
  if (kind === undefined) return fail('not-a-form');
  const isMultipart = kind.toLowerCase() === 'multipart/form-data';
  if (isMultipart ? !hasFewParts(bytes, boundaryOf(type)) : !hasFewPairs(bytes))
    return fail('too-many-fields');
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
    return ok(takesFiles ? await formWithFiles(form) : new FormValues(form));
  } catch {
    return fail('not-a-form');
  }
}

function boundaryOf(type: string): string {
  const [, quoted, plain] = /\bboundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(type) ?? [];
  return quoted ?? plain ?? '';
}

const HEAD_END = '\r\n\r\n';

/** Without a boundary there are no parts, and whoever parses it finds that it is no form. */
function hasFewParts(bytes: Buffer, boundary: string): boolean {
  if (boundary === '') return true;
  const mark = Buffer.from(`--${boundary}`);
  let parts = 0;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    const from = at + mark.length;
    // The last mark has two dashes after it, and nothing more.
    if (bytes.toString('latin1', from, from + 2) === '--') continue;
    if (++parts > FORM_LIMITS.fields) return false;
    const head = bytes.subarray(from, from + FORM_LIMITS.partHead);
    const isCut = from + FORM_LIMITS.partHead < bytes.length;
    if (isCut && !head.includes(HEAD_END)) return false;
  }
  return true;
}

const AND = 0x26;
const IS = 0x3d;

function hasFewPairs(bytes: Buffer): boolean {
  let pairs = 1;
  let nameFrom = 0;
  let isName = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === AND) {
      if (++pairs > FORM_LIMITS.fields) return false;
      nameFrom = at + 1;
      isName = true;
    } else if (byte === IS) isName = false;
    else if (isName && at - nameFrom >= FORM_LIMITS.name) return false;
  }
  return true;
}
