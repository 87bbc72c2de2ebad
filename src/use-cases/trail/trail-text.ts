import type { TrailRow } from './trails.ts';

/** A form that a trail is carried away in. */
export type TrailFormat = 'csv' | 'json';

export const TRAIL_FORMATS: readonly TrailFormat[] = ['csv', 'json'];

const COLUMNS = ['at', 'thing', 'event', 'by', 'name', 'reason', 'details'] as const;

/** A cell that begins so is a formula to a spreadsheet, wherever it came from. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A trail as text, with a byte order mark before CSV, or spreadsheets misread its accents. */
export function trailText(rows: readonly TrailRow[], format: TrailFormat): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const lines = rows.map((row) =>
    COLUMNS.map((column) => cell(column === 'details' ? JSON.stringify(row.details) : (row[column] ?? ''))),
  );
  return `\ufeff${[COLUMNS, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
