import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type Archive, openArchive } from './archive.ts';
import { FILE_LIMITS, type FileLimits, type FileRefusal } from './file-refusal.ts';
import { xmlEvents } from './xml-events.ts';

/** What an archive of Office holds. */
type OfficeKind = 'xlsx' | 'docx';

/**
 * Which of Office's files an archive is, and whether its parts may be given to a reader: no entities, no macros,
 * sheets and cells within the limits.
 */
export function inspectOffice(archive: Archive, limits: FileLimits): Result<OfficeKind, FileRefusal> {
  const kind = kindOf(archive);
  if (kind === null) return fail({ kind: 'unknown-kind' });
  const types = archive.part('[Content_Types].xml')?.toString('utf8') ?? '';
  if (/macroEnabled/i.test(types) || archive.names.some((name) => /vbaProject/i.test(name)))
    return fail({ kind: 'macros' });
  const sheets = sheetsOf(archive);
  if (sheets > limits.sheets) return fail({ kind: 'too-many-sheets', limit: limits.sheets });
  for (const name of archive.names) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const xml = archive.part(name) ?? Buffer.alloc(0);
    const refused = refusalOfXml(xml);
    if (refused !== null) return fail(refused);
    // What other programs keep beside the document (customXml) may hold anything, and is not read.
    if (/^(xl|word)\//i.test(name) && hasLongText(xml, limits.cell))
      return fail({ kind: 'cell-too-big', limit: limits.cell });
  }
  return kind === 'docx' ? ofFewElements(archive, limits) : ok(kind);
}

/** Whether a Word document holds no more than its reader takes in the time and memory of a file. */
function ofFewElements(archive: Archive, limits: FileLimits): Result<OfficeKind, FileRefusal> {
  let elements = 0;
  for (const name of archive.names) {
    if (!/^word\/.*\.xml$/i.test(name)) continue;
    const xml = archive.part(name) ?? Buffer.alloc(0);
    elements += count(xml, '<') - count(xml, '</');
    if (elements > limits.elements) return fail({ kind: 'too-many-elements', limit: limits.elements });
  }
  return ok('docx');
}

function count(xml: Buffer, text: string): number {
  let found = 0;
  for (let at = xml.indexOf(text); at !== -1; at = xml.indexOf(text, at + text.length)) found++;
  return found;
}

function kindOf({ names }: Archive): OfficeKind | null {
  if (!names.includes('[Content_Types].xml')) return null;
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  return names.includes('word/document.xml') ? 'docx' : null;
}

/** Sheets by their parts or by their list, whichever is longer: many names may share one part. */
function sheetsOf(archive: Archive): number {
  const parts = archive.names.filter((name) => /^xl\/(work|chart|dialog)sheets\//i.test(name)).length;
  const list = archive.part('xl/workbook.xml')?.toString('utf8') ?? '';
  return Math.max(parts, list.match(/<(\w+:)?sheet[\s>]/g)?.length ?? 0);
}

/** Office writes no DOCTYPE, ever: where one stands, it is there for its entities. */
function refusalOfXml(xml: Buffer): FileRefusal | null {
  const isWide = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0xfe && xml[1] === 0xff) || xml[1] === 0;
  // Office writes UTF-8. In another encoding a DOCTYPE could not be seen.
  if (isWide || xml[0] === 0) return { kind: 'damaged' };
  if (/encoding\s*=\s*["'](?!utf-?8)/i.test(xml.toString('latin1', 0, 200))) return { kind: 'damaged' };
  return hasDoctype(xml) ? { kind: 'unsafe', what: 'entities' } : null;
}

function hasDoctype(xml: Buffer): boolean {
  for (let at = xml.indexOf('<!'); at !== -1; at = xml.indexOf('<!', at + 2))
    if (/^<!(doctype|entity)/i.test(xml.toString('latin1', at, at + 10))) return true;
  return false;
}

const OPEN = 0x3c;

/** Whether more than `limit` bytes stand between two tags, or in one. */
function hasLongText(xml: Buffer, limit: number): boolean {
  if (xml.length <= limit) return false;
  let from = 0;
  for (let at = xml.indexOf(OPEN); at !== -1; at = xml.indexOf(OPEN, at + 1)) {
    if (at - from > limit) return true;
    from = at;
  }
  return xml.length - from > limit;
}

/**
 * The names of the sheets of a workbook that have no cells: charts, dialogs, macro sheets. Its reader stops at one of them,
 * so that they are left out before it sees them.
 */
export function sheetsWithoutCells(bytes: Uint8Array): readonly string[] {
  return sheetsIn(bytes).flatMap(({ name, hasCells }) => (hasCells ? [] : [name]));
}

/** The place of the first sheet that has cells, from 0. */
export function firstSheetWithCells(bytes: Uint8Array): number {
  return Math.max(
    0,
    sheetsIn(bytes).findIndex(({ hasCells }) => hasCells),
  );
}

function sheetsIn(bytes: Uint8Array): readonly { readonly name: string; readonly hasCells: boolean }[] {
  const part = officePart(bytes);
  if (!part.ok) return [];
  const ofCells = new Set<string>();
  for (const event of xmlEvents(part.value('xl/_rels/workbook.xml.rels') ?? ''))
    if (event.kind === 'open' && /\/worksheet$/.test(event.attributes.Type ?? ''))
      ofCells.add(event.attributes.Id ?? '');
  const sheets: { name: string; hasCells: boolean }[] = [];
  for (const event of xmlEvents(part.value('xl/workbook.xml') ?? '')) {
    if (event.kind !== 'open' || !/^(\w+:)?sheet$/.test(event.name)) continue;
    const id = Object.entries(event.attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '';
    sheets.push({ name: event.attributes.name ?? '', hasCells: ofCells.has(id) });
  }
  return sheets;
}

/** The parts of an Office file that was inspected, as text by their names; null of a part that is not there. */
export function officePart(bytes: Uint8Array): Result<(name: string) => string | null, FileRefusal> {
  const archive = openArchive(bytes, FILE_LIMITS);
  return archive.ok ? ok((name) => archive.value.part(name)?.toString('utf8') ?? null) : archive;
}
