import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { FileLimits, FileRefusal } from './file-refusal.ts';

/** The parts of an archive by name, each opened when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part; null where there is none. */
  readonly part: (name: string) => Buffer | null;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly at: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Parts up to this size may be packed as tightly as they like. */
const SMALL_PART = 4 << 20;

/**
 * Opens an archive (ZIP) without believing it: sizes, names and number of its parts are held to the limits, every part
 * is opened once and no further than it declares.
 */
export function openArchive(bytes: Uint8Array, limits: FileLimits): Result<Archive, FileRefusal> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = entriesOf(data, limits);
    if (!directory.ok) return directory;
    const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
    const refused = refusalOfEntries({ data, entries: directory.value, limits });
    if (refused !== null) return fail(refused);
    return ok({
      names: [...entries.keys()],
      part: (name) => {
        const entry = entries.get(name);
        return entry === undefined ? null : contentOf(data, entry);
      },
    });
  } catch {
    // Reading past the end, or a part that is no packed stream.
    return fail({ kind: 'damaged' });
  }
}

function entriesOf(data: Buffer, limits: FileLimits): Result<readonly Entry[], FileRefusal> {
  const end = endOf(data);
  if (end === null) return fail({ kind: 'damaged' });
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) return fail({ kind: 'unsafe', what: 'zip64' });
  if (count > limits.parts) return fail({ kind: 'too-many-parts', limit: limits.parts });
  const entries: Entry[] = [];
  for (let number = 0; number < count; number++) {
    if (data.readUInt32LE(at) !== DIRECTORY) return fail({ kind: 'damaged' });
    const nameLength = data.readUInt16LE(at + 28);
    entries.push({
      name: data.toString('utf8', at + 46, at + 46 + nameLength),
      flags: data.readUInt16LE(at + 8),
      method: data.readUInt16LE(at + 10),
      packedSize: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      at: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return at <= end ? ok(entries) : fail({ kind: 'damaged' });
}

/** Where the end record stands; it is the last thing in the file but for a comment. */
function endOf(data: Buffer): number | null {
  const first = Math.max(0, data.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = data.length - END_LENGTH; at >= first; at--)
    if (data.readUInt32LE(at) === END && at + END_LENGTH + data.readUInt16LE(at + 20) === data.length)
      return at;
  return null;
}

function refusalOfEntries({
  data,
  entries,
  limits,
}: {
  readonly data: Buffer;
  readonly entries: readonly Entry[];
  readonly limits: FileLimits;
}): FileRefusal | null {
  // Every declared size first: nothing is opened of an archive that says itself that it is too large.
  let total = 0;
  const names = new Set<string>();
  for (const entry of entries) {
    const refused = refusalOfEntry({ entry, data, limits });
    if (refused !== null) return refused;
    if (names.has(entry.name.toLowerCase())) return { kind: 'unsafe', what: 'name' };
    names.add(entry.name.toLowerCase());
    total += entry.size;
    if (total > limits.opened) return { kind: 'opens-too-big', limit: limits.opened };
  }
  for (const entry of entries) {
    const content = contentOf(data, entry);
    if (content === null) return { kind: 'unsafe', what: 'size' };
  }
  return null;
}

function refusalOfEntry({
  entry,
  data,
  limits,
}: {
  readonly entry: Entry;
  readonly data: Buffer;
  readonly limits: FileLimits;
}): FileRefusal | null {
  const { name, flags, method, packedSize, size, at } = entry;
  if ((flags & 1) !== 0) return { kind: 'encrypted' };
  if (size === 0xffffffff || packedSize === 0xffffffff) return { kind: 'unsafe', what: 'zip64' };
  if (leadsOut(name)) return { kind: 'unsafe', what: 'name' };
  if (size > limits.part) return { kind: 'opens-too-big', limit: limits.part };
  if (size > SMALL_PART && size > packedSize * limits.ratio)
    return { kind: 'opens-too-big', limit: limits.part };
  if (method !== 0 && method !== 8) return { kind: 'damaged' };
  if (data.readUInt32LE(at) !== LOCAL) return { kind: 'damaged' };
  const localName = data.toString('utf8', at + 30, at + 30 + data.readUInt16LE(at + 26));
  return localName === name ? null : { kind: 'unsafe', what: 'name' };
}

function leadsOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
}

/** The part's bytes; null where they are not as many as declared. Throws where the stream is broken. */
function contentOf(data: Buffer, { at, method, packedSize, size }: Entry): Buffer | null {
  const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  if (start + packedSize > data.length) throw new Error('the part is cut short');
  const packed = data.subarray(start, start + packedSize);
  if (method === 0) return packedSize === size ? packed : null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: size + 1 });
    return content.length === size ? content : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
