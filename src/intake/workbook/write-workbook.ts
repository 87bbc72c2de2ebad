import type { CellValue, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { isEditable } from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { type Bilingual, type Language, validIn, validText } from '../../domain/value/index.ts';
import { formatPeriod } from '../../locale/index.ts';
import { type Box, boxesOf, LISTS, type ListName, placeOf, standingAt } from './boxes.ts';
import { FORMAT, keyText, MARKERS, textMark } from './markers.ts';
import { rowHeight } from './row-height.ts';
import { KNOWN, rowsOf, SHEET_KINDS, type SheetKind, type SheetRow, type WorkbookReturn } from './sheets.ts';
import { FONT, LONGEST_CELL, STYLES } from './styles.ts';
import { headerOf, inTwo, notesOf, SHEET_NAMES, wordsOf } from './words.ts';

/** What is to be written: returns of one quarter, whom they are for, and whose language comes first. */
interface WorkbookOrder {
  readonly frame: PeriodRecord;
  readonly returns: readonly WorkbookReturn[];
  readonly who: Bilingual;
  readonly language?: Language;
}

/**
 * An Excel workbook to fill in: a sheet for each kind of return, what is known locked beside the boxes, and the hidden
 * markers that `readWorkbook` finds everything by. Both languages stand in every heading.
 */
export async function workbookFor({
  frame,
  returns,
  who,
  language = 'en',
}: WorkbookOrder): Promise<Uint8Array> {
  const sheets = SHEET_KINDS.flatMap((kind) => {
    const rows = rowsOf(frame, { kind, returns });
    return rows.length === 0 ? [] : [sheetOf({ frame, kind, rows, language })];
  });
  // Loaded when the first workbook is written: a server that only shows pages starts without it.
  const { writeXlsx } = await import('hucre/xlsx');
  const options: WriteOptions = {
    defaultFont: FONT,
    properties: { title: frame.edition.title[language] },
    namedRanges: Object.entries(LISTS).map(([name, choices], column) => {
      const letter = letterOf(column);
      return { name, range: `Lists!$${letter}$2:$${letter}$${choices.length + 1}` };
    }),
    sheets: [notesSheet({ frame, who, language }), ...sheets, listsSheet(language), markersSheet(frame)],
  };
  return writeXlsx(validIn(options));
}

interface SheetOrder {
  readonly frame: PeriodRecord;
  readonly kind: SheetKind;
  readonly rows: readonly SheetRow[];
  readonly language: Language;
}

/** Rows above the data: the markers (hidden), the title, the headings. */
const HEAD = 3;

function sheetOf({ frame, kind, rows, language }: SheetOrder): WriteSheet {
  const known = KNOWN[kind];
  const boxes = usedBoxes(kind, rows);
  const lastLetter = letterOf(known.length + boxes.length);
  const title = `${inTwo(SHEET_NAMES[kind], { language, between: ' / ' })} – ${frame.directorate.name[language]}, ${formatPeriod(frame.edition.period, language)}`;
  const widths = [...known.map(([, width]) => width), ...boxes.map(({ width }) => width)];
  const headers = [...known.map(([name]) => headerOf(name)), ...boxes.map(({ header }) => header)];
  const head: CellValue[][] = [
    [
      MARKERS.key,
      ...known.map(() => MARKERS.column + MARKERS.known),
      ...boxes.map(({ name }) => MARKERS.column + name),
    ],
    [MARKERS.heading, title],
    [MARKERS.heading, ...headers.map((header) => inTwo(header, { language }))],
  ];
  const written = rows.map((row) => writtenRow({ row, boxes, language }));
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  cells.set('1,1', { style: STYLES.title });
  for (const column of headers.keys())
    cells.set(`2,${column + 1}`, { style: column < known.length ? STYLES.header : STYLES.boxHeader });
  for (const [at, { styles }] of written.entries())
    for (const [column, style] of styles.entries()) cells.set(`${at + HEAD},${column + 1}`, { style });
  const last = rows.length + HEAD;
  return {
    name: inTwo(SHEET_NAMES[kind], { language, between: ' - ' }),
    rows: [...head, ...written.map(({ values }) => values)],
    columns: [{ width: 4, hidden: true }, ...widths.map((width) => ({ width }))],
    rowDefs: new Map([
      [0, { hidden: true }],
      [1, { height: 26 }],
      [
        2,
        {
          height: rowHeight(
            headers.map((header, at) => ({ text: inTwo(header, { language }), width: widths[at] ?? 1 })),
          ),
        },
      ],
      ...written.map(({ values }, at): [number, { height: number }] => [
        at + HEAD,
        { height: rowHeight(widths.map((width, column) => ({ text: values[column + 1] ?? '', width }))) },
      ]),
    ]),
    cells,
    freezePane: { rows: HEAD, columns: KNOWN[kind][0]?.[0] === 'code' ? 3 : 1 },
    autoFilter: { range: `A${HEAD}:${lastLetter}${last}` },
    dataValidations: validationsOf({ boxes, first: known.length + 1, last, language }),
    protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$2:$${HEAD}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** The boxes that some row of the sheet has: without planned reductions nobody sees their columns. */
function usedBoxes(kind: SheetKind, rows: readonly SheetRow[]): readonly Box[] {
  return boxesOf(kind).filter(({ name }) =>
    rows.some(({ boxes }) => boxes === 'all' || boxes.includes(name)),
  );
}

function writtenRow({
  row,
  boxes,
  language,
}: {
  readonly row: SheetRow;
  readonly boxes: readonly Box[];
  readonly language: Language;
}) {
  const { entry, place, said, known } = row;
  const { kind, ref, version } = entry;
  const texts = boxes.map((box) => (hasBox(row, box) ? boxText({ row, box, language }) : ''));
  // A text that a cell cannot hold would come back cut short: the row is shown, and has no key.
  const isTooLong = texts.some((text) => text.length > LONGEST_CELL);
  const isOpen = isEditable(entry.state) && !isTooLong;
  const knownTexts = known.map((text) => inTwo(text, { language }).slice(0, LONGEST_CELL));
  const marks = knownTexts.map((text) => textMark(validText(text)));
  const key = isTooLong ? MARKERS.heading : keyText({ kind, ref, version, place, said, known: marks });
  const tooLong = inTwo(wordsOf('tooLong'), { language, between: ' / ' });
  return {
    values: [
      key,
      ...knownTexts.map((text) => asWritten(text) || null),
      ...texts.map((text) => asWritten(text.length > LONGEST_CELL ? tooLong : text) || null),
    ],
    styles: [
      ...known.map(() => STYLES.known),
      ...boxes.map((box) => {
        if (!isOpen || !hasBox(row, box)) return STYLES.lockedBox;
        return box.holds === 'figure' ? STYLES.figure : STYLES.box;
      }),
    ],
  };
}

/** A text for a cell: what looks like Excel's own sign for a character ("_x0041_") is marked as being none. */
function asWritten(text: string): string {
  // First made valid: a sign may come to be where a character is left out.
  return validText(text).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

function hasBox({ boxes }: SheetRow, { name }: Box): boolean {
  return boxes === 'all' || boxes.includes(name);
}

/** What stands in a box, as text: a choice by its words. */
function boxText({
  row: { content, place },
  box,
  language,
}: {
  readonly row: SheetRow;
  readonly box: Box;
  readonly language: Language;
}): string {
  const standing = standingAt(content, placeOf(box, place));
  if (box.list === undefined) return String(standing ?? '');
  const found = LISTS[box.list].find(({ value }) => value === standing);
  return found === undefined ? '' : inTwo(found.words, { language, between: ' / ' });
}

function validationsOf({
  boxes,
  first,
  last,
  language,
}: {
  readonly boxes: readonly Box[];
  readonly first: number;
  readonly last: number;
  readonly language: Language;
}): DataValidation[] {
  return boxes.flatMap(({ list }, at) => {
    if (list === undefined) return [];
    const letter = letterOf(first + at);
    return [
      {
        type: 'list' as const,
        formula1: list,
        range: `${letter}${HEAD + 1}:${letter}${last}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: inTwo(wordsOf('listTitle'), { language, between: ' / ' }),
        errorMessage: inTwo(wordsOf('listMessage'), { language }),
      },
    ];
  });
}

const NOTES_WIDTH = 110;

function notesSheet({
  frame,
  who,
  language,
}: Pick<WorkbookOrder, 'frame' | 'who'> & { readonly language: Language }): WriteSheet {
  const order: readonly Language[] = language === 'en' ? ['en', 'cy'] : ['cy', 'en'];
  const rows: string[] = [];
  const titles: number[] = [];
  for (const each of order) {
    const notes = notesOf(each);
    titles.push(rows.length + 1, rows.length + 2);
    rows.push(frame.edition.title[each], notes.title, notes.for(who[each]), ...notes.lines, '');
  }
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map([[0, { hidden: true }]]);
  for (const [at, text] of rows.entries())
    rowDefs.set(at + 1, { height: rowHeight([{ text, width: NOTES_WIDTH }]) });
  return {
    name: inTwo(SHEET_NAMES.notes, { language, between: ' - ' }),
    rows: [[MARKERS.nothing], ...rows.map((text) => [null, text || null])],
    columns: [{ width: 4, hidden: true }, { width: NOTES_WIDTH }],
    rowDefs,
    cells: new Map(
      rows.map((_, at) => [`${at + 1},1`, { style: titles.includes(at + 1) ? STYLES.title : STYLES.note }]),
    ),
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function listsSheet(language: Language): WriteSheet {
  const lists = Object.entries(LISTS) as readonly (readonly [ListName, (typeof LISTS)[ListName]])[];
  const length = Math.max(...lists.map(([, choices]) => choices.length));
  const rows = Array.from({ length }, (_, at) =>
    lists.map(([, choices]) => {
      const words = choices[at]?.words;
      return words === undefined ? null : inTwo(words, { language, between: ' / ' });
    }),
  );
  return { name: 'Lists', rows: [[MARKERS.nothing], ...rows], hidden: true };
}

function markersSheet({ authority, directorate, edition }: PeriodRecord): WriteSheet {
  const facts = {
    format: FORMAT,
    authority: authority.id,
    directorate: directorate.id,
    period: edition.period,
  };
  return { name: 'Mesur', rows: [[MARKERS.workbook], ...Object.entries(facts)], hidden: true };
}

/** The letters of a column, counted from 0: 26 is "AA". */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
