import { codePoint } from 'dingbat-to-unicode';
import { fail, ok, type Result } from '../../../domain/value/index.ts';
import { type FileRefusal, officePart, xmlEvents } from '../../file/index.ts';
import { type ReadText, readRuns, type TextRun } from './set-apart.ts';
import { type SourceLine, sourceLine } from './source-lines.ts';
import {
  apartBy,
  attributeOf,
  localName,
  NO_MARKS,
  outlineLevel,
  type WordMarks,
  type WordStyle,
  within,
  withProperty,
  wordStyles,
} from './word-styles.ts';

/**
 * The lines of a Word document: one for each heading, paragraph and row of a table, numbered in their order, its notes
 * after them. Headers and footers of its pages are not in them. The document is gone through once and never built. It is
 * read in a worker, after inspection; throws where a part is no XML, which becomes a refusal there.
 */
export function linesOfDocx(bytes: Uint8Array): Result<readonly SourceLine[], FileRefusal> {
  const part = officePart(bytes);
  if (!part.ok) return part;
  const document = part.value('word/document.xml');
  if (document === null) return fail({ kind: 'damaged' });
  const reader = new WordLines(wordStyles(part.value('word/styles.xml') ?? ''));
  for (const xml of [document, part.value('word/footnotes.xml'), part.value('word/endnotes.xml')])
    if (xml !== null) reader.take(xml);
  return ok(reader.lines);
}

/** A paragraph in hand: a text box within one has paragraphs of its own. */
interface ParagraphInHand {
  readonly runs: TextRun[];
  level: number | null;
  marks: WordMarks;
}

/** The properties of the run in hand. */
interface RunInHand {
  style: WordMarks;
  own: WordMarks;
  font: string;
}

interface CellInHand {
  readonly runs: TextRun[];
  span: number;
  merge: 'starts' | 'goes-on' | null;
}

interface RowInHand {
  readonly cells: CellInHand[];
  before: number;
  isHead: boolean;
  isDeleted: boolean;
}

const WIDEST_SPAN = 60;
/** Elements that hold nothing to read: another form of what stands beside them, instructions, a reading aid. */
const SILENT = new Set(['Fallback', 'delInstrText', 'sectPr', 'tblGrid', 'rt']);
const PROPERTIES = new Set(['rPr', 'pPr', 'trPr', 'tcPr', 'tblPr', 'sdtPr', 'tblPrEx']);
const NOTHING: ReadText = { text: '', whole: '', apart: [] };

/** Gathers lines while a document is gone through. */
class WordLines {
  readonly lines: SourceLine[] = [];
  readonly #styles: ReadonlyMap<string, WordStyle>;
  readonly #open: string[] = [];
  readonly #paragraphs: ParagraphInHand[] = [];
  readonly #fields: { code: string; isResult: boolean }[] = [];
  #silent = 0;
  #tables = 0;
  #deleted = 0;
  #run: RunInHand | null = null;
  #row: RowInHand | null = null;
  #cell: CellInHand | null = null;
  /** What reaches down from the rows above, by column. */
  #reaching = new Map<number, ReadText>();

  constructor(styles: ReadonlyMap<string, WordStyle>) {
    this.#styles = styles;
  }

  take(xml: string): void {
    for (const event of xmlEvents(xml)) {
      if (event.kind === 'text') this.#takeText(event.text);
      else if (event.kind === 'open') this.#takeOpen(localName(event.name), event.attributes);
      else this.#takeClose(localName(event.name));
    }
  }

  #takeOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#open.at(-1) ?? '';
    this.#open.push(name);
    const value = attributeOf(attributes, 'val');
    const isSeparator =
      /^(foot|end)note$/.test(name) && /eparator/.test(attributeOf(attributes, 'type') ?? '');
    const isSilent = SILENT.has(name) || name.endsWith('PrChange') || isSeparator;
    if (this.#silent > 0 || isSilent) this.#silent++;
    else if (PROPERTIES.has(parent)) this.#takeProperty({ name, parent, value, attributes });
    else if (parent === 'r') this.#takeInRun({ name, value, attributes });
    else this.#takeBlock(name, attributes);
  }

  #takeBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'p':
        this.#paragraphs.push({ runs: [], level: null, marks: NO_MARKS });
        break;
      case 'r':
        this.#run = { style: NO_MARKS, own: NO_MARKS, font: '' };
        break;
      case 'del':
      case 'moveFrom':
        this.#deleted++;
        break;
      case 'fldSimple':
        this.#fields.push({ code: attributeOf(attributes, 'instr') ?? '', isResult: true });
        break;
      case 'tbl':
        if (++this.#tables === 1) this.#reaching = new Map();
        break;
      case 'tr':
        if (this.#tables === 1) this.#row = { cells: [], before: 0, isHead: false, isDeleted: false };
        break;
      case 'tc':
        if (this.#tables === 1) this.#cell = { runs: [], span: 1, merge: null };
        break;
    }
  }

  #takeProperty({
    name,
    parent,
    value,
    attributes,
  }: {
    readonly name: string;
    readonly parent: string;
    readonly value: string | undefined;
    readonly attributes: Readonly<Record<string, string>>;
  }): void {
    const paragraph = this.#paragraphs.at(-1);
    const isOn = value === undefined || !/^(0|false|off)$/.test(value);
    // The properties within those of a paragraph are of its mark, not of its text.
    const isOfRun = parent === 'rPr' && this.#open.at(-3) === 'r';
    if (isOfRun && this.#run !== null) {
      if (name === 'rStyle') this.#run.style = this.#styles.get(value ?? '')?.marks ?? NO_MARKS;
      else if (name === 'rFonts') this.#run.font = attributeOf(attributes, 'ascii') ?? '';
      else this.#run.own = withProperty(this.#run.own, { name, value });
    } else if (parent === 'pPr' && paragraph !== undefined) {
      const style = name === 'pStyle' ? this.#styles.get(value ?? '') : undefined;
      if (name === 'pStyle') paragraph.level = style?.level ?? headingLevel(value);
      if (style !== undefined) paragraph.marks = style.marks;
      if (name === 'outlineLvl') paragraph.level = outlineLevel(value);
    } else if (this.#tables === 1) this.#takeTableProperty({ name, value, isOn });
  }

  #takeTableProperty({
    name,
    value,
    isOn,
  }: {
    readonly name: string;
    readonly value: string | undefined;
    readonly isOn: boolean;
  }): void {
    const count = Math.min(Math.max(Number(value) || 0, 0), WIDEST_SPAN);
    if (name === 'gridSpan' && this.#cell !== null) this.#cell.span = Math.max(1, count);
    else if (name === 'vMerge' && this.#cell !== null)
      this.#cell.merge = value === 'restart' ? 'starts' : 'goes-on';
    else if (name === 'gridBefore' && this.#row !== null) this.#row.before = count;
    else if (name === 'tblHeader' && this.#row !== null) this.#row.isHead = isOn;
    else if (name === 'del' && this.#row !== null) this.#row.isDeleted = true;
  }

  #takeInRun({
    name,
    value,
    attributes,
  }: {
    readonly name: string;
    readonly value: string | undefined;
    readonly attributes: Readonly<Record<string, string>>;
  }): void {
    switch (name) {
      case 'tab':
      case 'br':
      case 'cr':
      case 'ptab':
        this.#add(' ');
        break;
      case 'noBreakHyphen':
        this.#add('-');
        break;
      case 'sym':
        this.#add(
          symbolOf(
            attributeOf(attributes, 'font') ?? '',
            Number.parseInt(attributeOf(attributes, 'char') ?? '', 16),
          ),
        );
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#runs()?.push({ text: attributeOf(attributes, 'id') ?? '', apart: 'note' });
        break;
      case 'fldChar':
        this.#takeField(attributeOf(attributes, 'fldCharType') ?? value ?? '');
        break;
    }
  }

  #takeField(type: string): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ code: '', isResult: false });
    else if (type === 'end') this.#fields.pop();
    else if (field !== undefined) field.isResult = true;
  }

  #takeText(text: string): void {
    if (this.#silent > 0) return;
    const name = this.#open.at(-1);
    const field = this.#fields.at(-1);
    if (name === 'instrText' && field !== undefined) field.code += text;
    else if (name === 't') this.#add(text);
    else if (name === 'delText') this.#runs()?.push({ text, apart: 'deleted' });
  }

  /** Adds text to the paragraph in hand as its properties set it. */
  #add(text: string): void {
    const run = this.#run;
    const marks = within(
      this.#paragraphs.at(-1)?.marks ?? NO_MARKS,
      within(run?.style ?? NO_MARKS, run?.own ?? NO_MARKS),
    );
    const isNote = this.#fields.some(
      ({ code, isResult }) => isResult && /^\s*(NOTEREF|FTNREF)\b/i.test(code),
    );
    const isDeleted = this.#deleted > 0 || this.#row?.isDeleted === true;
    const apart = isDeleted ? 'deleted' : isNote ? 'note' : apartBy(marks);
    const shown = [...text].map((letter) => symbolOf(run?.font ?? '', letter.codePointAt(0) ?? 0)).join('');
    this.#runs()?.push({ text: shown, apart });
  }

  #runs(): TextRun[] | undefined {
    return this.#paragraphs.at(-1)?.runs;
  }

  #takeClose(name: string): void {
    this.#open.pop();
    if (this.#silent > 0) {
      this.#silent--;
      return;
    }
    if (PROPERTIES.has(this.#open.at(-1) ?? '')) return;
    switch (name) {
      case 'p':
        this.#endParagraph();
        break;
      case 'r':
        this.#run = null;
        break;
      case 'del':
      case 'moveFrom':
        this.#deleted--;
        break;
      case 'fldSimple':
        this.#fields.pop();
        break;
      case 'tc':
        if (this.#tables === 1 && this.#cell !== null) this.#row?.cells.push(this.#cell);
        if (this.#tables === 1) this.#cell = null;
        break;
      case 'tr':
        if (this.#tables === 1 && this.#row !== null) this.#endRow(this.#row);
        break;
      case 'tbl':
        this.#tables--;
        break;
    }
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { runs, level } = paragraph;
    if (this.#cell !== null) this.#cell.runs.push(...runs, { text: ' ', apart: null });
    else this.#addLine([readRuns(runs)], level);
  }

  #endRow({ cells, before, isHead }: RowInHand): void {
    const read: ReadText[] = Array.from({ length: before }, () => NOTHING);
    for (const { runs, span, merge } of cells) {
      const column = read.length;
      const own = merge === 'goes-on' ? (this.#reaching.get(column) ?? NOTHING) : readRuns(runs);
      // A heading is said once, however far it reaches down.
      if (merge === 'starts') this.#reaching.set(column, isHead ? NOTHING : own);
      read.push(own, ...Array.from({ length: span - 1 }, () => NOTHING));
    }
    this.#row = null;
    this.lines.push(sourceLine({ number: this.lines.length + 1, read }));
  }

  #addLine(read: readonly ReadText[], level: number | null): void {
    if (read.some(({ whole }) => whole !== ''))
      this.lines.push(sourceLine({ number: this.lines.length + 1, read, level }));
  }
}

/** The level of a heading by the id of its style, where the document does not say what the style is. */
function headingLevel(style: string | undefined): number | null {
  const level = /^heading([1-6])$/i.exec(style ?? '')?.[1];
  if (level !== undefined) return Number(level);
  return /^title$/i.test(style ?? '') ? 1 : null;
}

/** A character of a font of signs, such as an arrow of Wingdings, as the character that it looks like. */
function symbolOf(font: string, code: number): string {
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff) return '';
  const isOfSigns = /^(wingdings|webdings|symbol)/i.test(font);
  const known = isOfSigns
    ? codePoint(font, code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)
    : undefined;
  return known?.string ?? String.fromCodePoint(code);
}
