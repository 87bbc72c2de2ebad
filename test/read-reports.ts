import { readReportLines, reportFileLines } from '../src/intake/report/index.ts';
import { linesOfText } from '../src/intake/report/lines/source-lines.ts';

/** What is read of a report given as text, its cells parted by tabs. */
export function readReportText(text: string) {
  return readReportLines(linesOfText(text));
}

/** What is read of a report given as a file, or why it is not read as one. */
export async function readReportFile(file: Parameters<typeof reportFileLines>[0]) {
  const lines = await reportFileLines(file);
  return lines.ok ? { ok: true as const, value: readReportLines(lines.value) } : lines;
}
