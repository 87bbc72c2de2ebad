import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type FileRefusal,
  type FileTask,
  type GivenFile,
  type InspectedFile,
  inWorker,
  type WorkerLimits,
} from '../file/index.ts';
import { type ByteEncoding, type EncodingQuestion, encodingWatch } from '../tables/index.ts';
import { linesOfText, type SourceLine } from './lines/source-lines.ts';

/** Lines of a report at most; a directorate's report has some hundreds, and they are made rows of whenever it is looked at. */
const MOST_LINES = 5000;

/**
 * Why a file is not read as a report: it may not be read at all, it is a workbook, it is far too long, or somebody must
 * say how its letters are written.
 */
export type ReportRefusal =
  | FileRefusal
  | EncodingQuestion
  | { readonly kind: 'workbook' }
  | { readonly kind: 'too-many-lines'; readonly limit: number };

const LINES: FileTask<Result<readonly SourceLine[], ReportRefusal>> = {
  module: new URL(import.meta.url),
  name: 'linesOfInspected',
};

/**
 * The lines of a report that somebody gives as text, HTML, Word or tagged PDF, told by its content: to be read and to be
 * shown beside what was read of them. `encoding` is how somebody says that its letters are written, and counts where the
 * file does not prove it. The file is inspected and taken apart in a worker. They are plain data and can be
 * kept until somebody has looked at them.
 */
export async function reportFileLines({
  limits = {},
  encoding = null,
  ...file
}: GivenFile & {
  readonly limits?: Partial<WorkerLimits>;
  readonly encoding?: ByteEncoding | null;
}): Promise<Result<readonly SourceLine[], ReportRefusal>> {
  const answer = await inWorker({ task: { ...LINES, with: encoding }, ...file, limits });
  return answer.ok ? answer.value : answer;
}

/** The lines of a file that was inspected: the part that runs in the worker. */
export async function linesOfInspected(
  file: InspectedFile,
  encoding: ByteEncoding | null,
): Promise<Result<readonly SourceLine[], ReportRefusal>> {
  if (file.kind === 'xlsx') return fail({ kind: 'workbook' });
  const lines = await linesOf(file, encoding);
  if (!lines.ok) return lines;
  return lines.value.length > MOST_LINES ? fail({ kind: 'too-many-lines', limit: MOST_LINES }) : lines;
}

/** Each reader is loaded only for a file of its kind: they are large. */
async function linesOf(
  file: Exclude<InspectedFile, { kind: 'xlsx' }>,
  encoding: ByteEncoding | null,
): Promise<Result<readonly SourceLine[], ReportRefusal>> {
  switch (file.kind) {
    case 'text':
    case 'html': {
      const text = writtenText(file, encoding);
      if (!text.ok) return text;
      if (file.kind === 'text') return ok(linesOfText(text.value));
      return ok((await import('./lines/html-lines.ts')).linesOfHtml(text.value));
    }
    default:
      return file.kind === 'pdf'
        ? ok(await (await import('./lines/pdf-lines.ts')).linesOfPdf(file.bytes))
        : (await import('./lines/docx-lines.ts')).linesOfDocx(file.bytes);
  }
}

type TextFile = Extract<InspectedFile, { readonly kind: 'text' | 'html' }>;

/** The text of a file as it proves to be written, as somebody says, or as a web page says of itself; else it is asked. */
function writtenText(file: TextFile, said: ByteEncoding | null): Result<string, EncodingQuestion> {
  const { bytes, text } = file;
  if (file.certainty !== 'assumed' || file.encoding.startsWith('utf-16')) return ok(text);
  const declared = said ?? declaredEncoding(file);
  if (declared !== null) return ok(new TextDecoder(declared).decode(bytes));
  const watch = encodingWatch();
  watch.look(bytes);
  const found = watch.found();
  return found.kind === 'encoding' ? fail(found) : ok(text);
}

/** The encoding that a web page names at its start; null where it names none, or one that it is not written in. */
function declaredEncoding({ kind, bytes, text }: TextFile): string | null {
  if (kind !== 'html') return null;
  const named = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text.slice(0, HEAD_LOOKED_AT))?.[1];
  if (named === undefined) return null;
  try {
    new TextDecoder(named, { fatal: true }).decode(bytes);
    return named;
  } catch {
    return null;
  }
}

/** A page names its encoding within its first 1024 bytes (HTML, section 4.2.5.4); some write a comment before it. */
const HEAD_LOOKED_AT = 4096;
