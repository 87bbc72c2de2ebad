import type { Problem } from '../domain/assurance/index.ts';
import type { Scorecard } from '../domain/scorecard/index.ts';
import { type Language, validJson } from '../domain/value/index.ts';
import { directorateReport } from './compose/index.ts';
import { reportJson, type Seal } from './json/index.ts';
import { writeHtml, writePdf } from './write/index.ts';

/** What a report is rendered from, in one language. */
interface Rendering {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
  /** The edition's seal; null of a preview, which has none. */
  readonly seal: Seal | null;
  /** For whom it is: a document for officers says so on every page, and in its name. */
  readonly audience: 'public' | 'officers';
  readonly language: Language;
}

/** A format: what it is served as, and how a report is made one. Its name is the ending of its files. */
interface Format {
  readonly mediaType: string;
  readonly render: (of: Rendering) => Promise<string | Buffer>;
}

/** The formats of a report, in the order that they are offered in. */
const FORMATS = {
  html: {
    mediaType: 'text/html; charset=utf-8',
    render: async (of) => writeHtml(directorateReport(of)),
  },
  pdf: { mediaType: 'application/pdf', render: (of) => writePdf(directorateReport(of)) },
  json: {
    mediaType: 'application/json; charset=utf-8',
    render: async (of) => `${validJson(reportJson(of), 2)}\n`,
  },
} as const satisfies Readonly<Record<string, Format>>;

/** One of the formats of a report. */
export type ReportFormat = keyof typeof FORMATS;

/** The names of the formats of a report. */
export const REPORT_FORMATS = Object.keys(FORMATS) as readonly ReportFormat[];

/** A report as a file: its content, media type and a name that says what it is. */
interface RenderedReport {
  readonly content: string | Buffer;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A report to be rendered; `edition` is its seal, left out of a preview. */
interface RenderOrder {
  readonly report: Pick<Rendering, 'scorecard' | 'problems' | 'audience'> & {
    readonly edition?: Seal | null;
  };
  readonly format: ReportFormat;
  readonly language: Language;
}

/** Renders a scored and checked report in a format and a language: what commands and pages both hand out. */
export async function renderReport({
  report: { scorecard, problems, edition = null, audience },
  format,
  language,
}: RenderOrder): Promise<RenderedReport> {
  const { record, period } = scorecard;
  const { mediaType, render } = FORMATS[format];
  const content = await render({ scorecard, problems, seal: edition, audience, language });
  const marked = audience === 'officers' ? 'officers-' : '';
  return {
    content,
    mediaType,
    fileName: `${record.directorate.id}-${period}-${marked}${language}.${format}`,
  };
}

/** Reports rendered already, kept as long as their scorecard is. A rendering that failed is not kept. */
const rendered = new WeakMap<Scorecard, Map<string, Promise<RenderedReport>>>();

/** As `renderReport`, rendered once for as long as the same report is read. */
export function renderedReport(order: RenderOrder): Promise<RenderedReport> {
  const { scorecard, audience } = order.report;
  const own = rendered.get(scorecard) ?? new Map<string, Promise<RenderedReport>>();
  rendered.set(scorecard, own);
  const name = `${order.format} ${order.language} ${audience}`;
  const known = own.get(name);
  if (known !== undefined) return known;
  const document = renderReport(order);
  own.set(name, document);
  document.catch(() => own.delete(name));
  return document;
}
