import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type FileRefusal,
  type FileTask,
  type GivenFile,
  type InspectedFile,
  inWorker,
  type WorkerLimits,
} from '../file/index.ts';
import { linesOfText, type SourceLine } from './lines/source-lines.ts';

/** Lines of a report at most; a directorate's report has some hundreds, and they are made rows of whenever it is looked at. */
const MOST_LINES = 5000;

/** Why a file is not read as a report: it may not be read at all, or it is a workbook, or far too long. */
export type ReportRefusal =
  | FileRefusal
  | { readonly kind: 'workbook' }
  | { readonly kind: 'too-many-lines'; readonly limit: number };

const LINES: FileTask<Result<readonly SourceLine[], ReportRefusal>> = {
  module: new URL(import.meta.url),
  name: 'linesOfInspected',
};

/**
 * The lines of a report that somebody gives as text, HTML, Word or tagged PDF, told by its content: to be read and to be
 * shown beside what was read of them. The file is inspected and taken apart in a worker. They are plain data and can be
 * kept until somebody has looked at them.
 */
export async function reportFileLines({
  limits = {},
  ...file
}: GivenFile & { readonly limits?: Partial<WorkerLimits> }): Promise<
  Result<readonly SourceLine[], ReportRefusal>
> {
  const answer = await inWorker({ task: LINES, ...file, limits });
  return answer.ok ? answer.value : answer;
}

/** The lines of a file that was inspected: the part that runs in the worker. */
export async function linesOfInspected(
  file: InspectedFile,
): Promise<Result<readonly SourceLine[], ReportRefusal>> {
  if (file.kind === 'xlsx') return fail({ kind: 'workbook' });
  const lines = await linesOf(file);
  if (!lines.ok) return lines;
  return lines.value.length > MOST_LINES ? fail({ kind: 'too-many-lines', limit: MOST_LINES }) : lines;
}

/** Each reader is loaded only for a file of its kind: they are large. */
async function linesOf(
  file: Exclude<InspectedFile, { kind: 'xlsx' }>,
): Promise<Result<readonly SourceLine[], ReportRefusal>> {
  switch (file.kind) {
    case 'text':
      return ok(linesOfText(file.text));
    case 'html':
      return ok((await import('./lines/html-lines.ts')).linesOfHtml(file.text));
    default:
      return file.kind === 'pdf'
        ? ok(await (await import('./lines/pdf-lines.ts')).linesOfPdf(file.bytes))
        : (await import('./lines/docx-lines.ts')).linesOfDocx(file.bytes);
  }
}
