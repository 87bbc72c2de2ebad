import type { Problem } from '../domain/assurance/index.ts';
import type { Scorecard } from '../domain/scorecard/index.ts';
import { type Language, validJson } from '../domain/value/index.ts';
import { directorateReport } from './compose/index.ts';
import { reportJson, type Seal } from './json/index.ts';
import { WRITERS } from './write/index.ts';

/** A report's formats, and the media type of each. */
export const REPORT_FORMATS = ['html', 'pdf', 'json'] as const;

/** One of the formats of a report. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as a file: its content, media type and a name that says what it is. */
export interface RenderedReport {
  readonly content: string | Buffer;
  readonly mediaType: string;
  readonly fileName: string;
}

/** Renders a scored and checked report in a format and a language: what commands and pages both hand out. */
export async function renderReport({
  report: { scorecard, problems, edition = null, audience },
  format,
  language,
}: {
  readonly report: {
    readonly scorecard: Scorecard;
    readonly problems: readonly Problem[];
    /** The edition's seal; left out of a preview, which has none. */
    readonly edition?: Seal | null;
    /** For whom it is: a document for officers says so on every page, and in its name. */
    readonly audience: 'public' | 'officers';
  };
  readonly format: ReportFormat;
  readonly language: Language;
}): Promise<RenderedReport> {
  const { record, period } = scorecard;
  const name = `${record.directorate.id}-${period}-${audience === 'officers' ? 'officers-' : ''}${language}`;
  if (format === 'json') {
    const json = reportJson({ scorecard, problems, seal: edition, audience, language });
    const content = `${validJson(json, 2)}
`;
    return { content, mediaType: 'application/json; charset=utf-8', fileName: `${name}.json` };
  }
  const writer = WRITERS.find((candidate) => candidate.format === format);
  if (writer === undefined) throw new Error(`no writer for ${format}`);
  const content = await writer.write(
    directorateReport({ scorecard, problems, audience, language, seal: edition }),
  );
  return { content, mediaType: writer.mediaType, fileName: `${name}.${writer.extension}` };
}
