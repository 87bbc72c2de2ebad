import { readFileSync } from 'node:fs';

/** What a TrueType file says of its characters: which it can show, and how far each moves the pen. */
export interface FontFile {
  readonly unitsPerEm: number;
  /** Advance in font units by code point; a character that is not here cannot be shown. */
  readonly advances: ReadonlyMap<number, number>;
}

/**
 * Reads the characters and advances of a TrueType file: the tables `cmap` (format 4) and `hmtx`, nothing more.
 * No library that does this is among our dependencies, and a shaping engine is a megabyte for two tables.
 * Throws when the file is of another kind: the files are pinned, so that is a bug.
 */
export function readFontFile(file: URL): FontFile {
  const bytes = readFileSync(file);
  const tables = tableOffsets(bytes);
  const unitsPerEm = bytes.readUInt16BE(tableAt(tables, 'head') + 18);
  const metricsCount = bytes.readUInt16BE(tableAt(tables, 'hhea') + 34);
  const metricsAt = tableAt(tables, 'hmtx');
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of charactersOf(bytes, tableAt(tables, 'cmap'))) {
    advances.set(codePoint, bytes.readUInt16BE(metricsAt + 4 * Math.min(glyph, metricsCount - 1)));
  }
  return { unitsPerEm, advances };
}

function tableOffsets(bytes: Buffer): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    offsets.set(bytes.toString('latin1', entry, entry + 4), bytes.readUInt32BE(entry + 8));
  }
  return offsets;
}

function tableAt(tables: ReadonlyMap<string, number>, name: string): number {
  const offset = tables.get(name);
  if (offset === undefined) throw new Error(`the font file has no table ${name}`);
  return offset;
}

/** The characters of the Basic Multilingual Plane with their glyphs, from the first subtable of format 4. */
function* charactersOf(bytes: Buffer, cmap: number): Generator<readonly [number, number]> {
  const start = formatFourAt(bytes, cmap);
  const segments = bytes.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const ranges = deltas + 2 * segments;
  for (let segment = 0; segment < segments; segment += 1) {
    const first = bytes.readUInt16BE(starts + 2 * segment);
    const last = bytes.readUInt16BE(ends + 2 * segment);
    const delta = bytes.readUInt16BE(deltas + 2 * segment);
    const rangeAt = ranges + 2 * segment;
    const range = bytes.readUInt16BE(rangeAt);
    for (let character = first; character <= last && character !== 0xffff; character += 1) {
      const listed = range === 0 ? character : bytes.readUInt16BE(rangeAt + range + 2 * (character - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) yield [character, glyph];
    }
  }
}

function formatFourAt(bytes: Buffer, cmap: number): number {
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (bytes.readUInt16BE(subtable) === 4) return subtable;
  }
  throw new Error('the font file has no character map of format 4');
}
