/** Archives (ZIP) made by hand, honest or not, for tests of what is refused. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive to be made. What is given besides name and content is a lie to be told. */
export interface MadePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The size that the directory says, where that is not the content's. */
  readonly saidSize?: number;
  /** The name in front of the part itself, where that is not the directory's. */
  readonly localName?: string;
  readonly flags?: number;
}

/** An archive of these parts. */
export function madeArchive(parts: readonly MadePart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.saidSize ?? content.length, 18);
    const localName = Buffer.from(part.localName ?? part.name);
    const name = Buffer.from(part.name);
    const localFields = Buffer.from(fields);
    localFields.writeUInt16LE(localName.length, 22);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), localFields, localName, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const made = Buffer.from('504b01021400', 'hex');
    directory.push(Buffer.concat([made, fields, place, name]));
    locals.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, entries, end]));
}

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROOT = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The parts of a workbook with one sheet whose rows (`<row>…</row>`) are given; `more` parts replace those of a name. */
export function workbookParts({
  rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c></row>',
  more = [],
}: {
  readonly rows?: string;
  readonly more?: readonly MadePart[];
} = {}): readonly MadePart[] {
  const parts: readonly MadePart[] = [
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: ROOT },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: ROOT.replace(
        'officeDocument" Target="xl/workbook.xml',
        'worksheet" Target="worksheets/sheet1.xml',
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
  const replaced = new Set(more.map(({ name }) => name));
  return [...parts.filter(({ name }) => !replaced.has(name)), ...more];
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a Word document whose body (`<w:p>…</w:p>`) is given. */
export function documentParts(body: string): readonly MadePart[] {
  return [
    { name: '[Content_Types].xml', content: TYPES.replace('/xl/workbook.xml', '/word/document.xml') },
    { name: '_rels/.rels', content: ROOT.replace('xl/workbook.xml', 'word/document.xml') },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
  ];
}
