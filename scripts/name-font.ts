/** A table of a font file by its tag. */
interface Table {
  readonly tag: string;
  readonly content: Buffer;
}

/** The name of a font as its users meet it. */
interface FontName {
  readonly family: string;
  readonly style: string;
  readonly copyright: string;
}

/** A TrueType font under another name: its name table is replaced by one that holds no more than this. */
export function nameFont(font: Buffer, name: FontName): Buffer {
  const tables = tablesOf(font).filter(({ tag }) => tag !== 'name');
  return fontOf([...tables, { tag: 'name', content: nameTable(name) }]);
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const offset = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      content: font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    };
  });
}

/** Format 0, Windows, Unicode, English: https://learn.microsoft.com/typography/opentype/spec/name */
function nameTable({ family, style, copyright }: FontName): Buffer {
  const postscript = `${family.replaceAll(' ', '')}-${style}`;
  const names: readonly (readonly [number, string])[] = [
    [0, copyright],
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postscript],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    [3, 1, 0x0409, id, length, offset].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    });
    offset += length;
  });
  return Buffer.concat([header, ...texts]);
}

/** A font file of tables; the checksum of the whole is left as it was, as readers do not ask for it. */
function fontOf(tables: readonly Table[]): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const header = Buffer.alloc(12 + sorted.length * 16);
  const power = Math.floor(Math.log2(sorted.length));
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(sorted.length * 16 - 2 ** power * 16, 10);
  const bodies: Buffer[] = [];
  let offset = header.length;
  sorted.forEach(({ tag, content }, index) => {
    const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
    const entry = 12 + index * 16;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(checksum(padded), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(content.length, entry + 12);
    bodies.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([header, ...bodies]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
