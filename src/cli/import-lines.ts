import type { AskedBox, ContentChange } from '../domain/returns/index.ts';
import type { Language } from '../domain/value/index.ts';
import { boxName, ignoredMessage, type RowPlace, rowFaultMessage } from '../intake/workbook/index.ts';
import { figureMessage, inBoth, insteadText, returnWords, rowRefusalMessage } from '../locale/index.ts';
import type { NamedReturn, PreviewedRow, RowRefusal, WorkbookPreview } from '../use-cases/returns/index.ts';

const WORDS = inBoth({
  en: {
    counts: (counts: Counts, isDry: boolean) =>
      `${isDry ? 'Would come in' : 'Came in'}: ${counts.imported}. Unchanged: ${counts.unchanged}. Not taken: ${counts.refused}. Passed over: ${counts.ignored}.`,
    row: (row: number) => `row ${row}`,
    nothing: 'nothing',
    notTaken: 'not taken',
    passedOver: 'passed over',
  },
  cy: {
    counts: (counts: Counts, isDry: boolean) =>
      `${isDry ? 'Byddai’n dod i mewn' : 'Daeth i mewn'}: ${counts.imported}. Heb newid: ${counts.unchanged}. Gwrthodwyd: ${counts.refused}. Anwybyddwyd: ${counts.ignored}.`,
    row: (row: number) => `rhes ${row}`,
    nothing: 'dim',
    notTaken: 'gwrthodwyd',
    passedOver: 'anwybyddwyd',
  },
});

type Counts = Readonly<Record<PreviewedRow['outcome'], number>>;

/** What became of a workbook, or would: the counts, then a line for each row that changes something or was not taken. */
export function importLines(
  { rows }: WorkbookPreview,
  { language, isDry }: { readonly language: Language; readonly isDry: boolean },
): string {
  const counts = { imported: 0, unchanged: 0, refused: 0, ignored: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  const lines = rows.flatMap((row) => linesOf(row, language));
  return [WORDS[language].counts(counts, isDry), ...lines, ''].join('\n');
}

function linesOf(row: PreviewedRow, language: Language): readonly string[] {
  const words = WORDS[language];
  const at = placeOf(row.at, language);
  switch (row.outcome) {
    case 'unchanged':
      return [];
    case 'ignored':
      return [`${at}: ${words.passedOver}. ${ignoredMessage(row.reason, language)}`];
    case 'imported':
      return [
        `${at}, ${nameOf(row.named, language)}`,
        ...changeLines(row.changes, language),
        ...askedLines(row.boxes, language),
      ];
    case 'refused': {
      const name = row.named === null ? row.ref : nameOf(row.named, language);
      const why = reasonOf(row.reason, language);
      const differences = row.reason.kind === 'changed' ? changeLines(row.reason.differences, language) : [];
      return [`${at}, ${name}: ${words.notTaken}. ${why}`, ...differences];
    }
  }
}

function reasonOf(reason: RowRefusal, language: Language): string {
  return reason.kind === 'fault'
    ? rowFaultMessage(reason.fault, language)
    : rowRefusalMessage(reason, language);
}

/** Figures that could mean several things: they come in as typed, and this is what to write instead. */
function askedLines(boxes: readonly AskedBox[], language: Language): readonly string[] {
  return boxes.map(({ text, unit, asked: { question, choices } }) => {
    const why = figureMessage(question, { typed: text.trim(), unit, language });
    return `  ${why}. ${insteadText(choices, language)}`;
  });
}

function changeLines(changes: readonly ContentChange[], language: Language): readonly string[] {
  const { nothing } = WORDS[language];
  return changes.map(
    ({ field, earlier, later }) =>
      `  ${boxName(field, language)}: ${inOneLine(earlier) ?? nothing} → ${inOneLine(later) ?? nothing}`,
  );
}

/** A text short enough to be one line of a list. */
function inOneLine(text: string | null): string | null {
  if (text === null) return null;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function nameOf({ code, title, entry }: NamedReturn, language: Language): string {
  const kind = returnWords(language).kind[entry.kind];
  return [code ?? kind, title === null ? null : inOneLine(title[language])].filter(Boolean).join(' ');
}

function placeOf({ sheet, row }: RowPlace, language: Language): string {
  return row === null ? sheet : `${sheet}, ${WORDS[language].row(row)}`;
}
