import { REPORT_FORMATS, type ReportFormat, renderReport } from '../report/render.ts';
import {
  type CheckedReport,
  listReports,
  neighbours,
  readReport,
  type Store,
  servedAuthority,
} from '../use-cases/index.ts';
import { dashboardPage } from './dashboard/index.ts';
import { pathOf } from './links.ts';
import { type PageAnswer, type PageRequest, type Route, route } from './route.ts';

/** Every page, most particular path first. */
export function routesOf(store: Store): readonly Route[] {
  return [
    ...REPORT_FORMATS.map((format) =>
      route(`/:directorate/:period/report.${format}`, (request) => documentAnswer(store, request, format)),
    ),
    route('/:directorate/:period', (request) => dashboardAnswer(store, request)),
    route('/:directorate', (request) => newestPeriod(store, request)),
  ];
}

interface ReportParameters {
  readonly directorate: string;
  readonly period: string;
}

async function reportFor(
  store: Store,
  { directorate, period }: ReportParameters,
): Promise<CheckedReport | null> {
  const authority = await servedAuthority(store);
  if (authority === null) return null;
  const found = await readReport(store, { authority: authority.id, directorate, period });
  return found.ok ? found.value : null;
}

async function dashboardAnswer(
  store: Store,
  request: PageRequest<'directorate' | 'period'>,
): Promise<PageAnswer> {
  const report = await reportFor(store, request.parameters);
  if (report === null) return { kind: 'not-found' };
  const { authority, directorate } = report.scorecard.record;
  const listings = await listReports(store, authority.id);
  const listing = listings.find((candidate) => candidate.directorate.id === directorate.id);
  const beside =
    listing === undefined
      ? { earlier: null, later: null }
      : neighbours({ listing, period: report.scorecard.period });
  return { kind: 'page', markup: dashboardPage({ report, request, ...beside }) };
}

async function documentAnswer(
  store: Store,
  request: PageRequest<'directorate' | 'period'>,
  format: ReportFormat,
): Promise<PageAnswer> {
  const report = await reportFor(store, request.parameters);
  if (report === null) return { kind: 'not-found' };
  const { content, mediaType, fileName } = await renderReport({
    report,
    format,
    language: request.language,
  });
  return {
    kind: 'file',
    body: typeof content === 'string' ? content : new Uint8Array(content),
    type: mediaType,
    name: fileName,
  };
}

async function newestPeriod(store: Store, { parameters }: PageRequest<'directorate'>): Promise<PageAnswer> {
  const authority = await servedAuthority(store);
  const listings = authority === null ? [] : await listReports(store, authority.id);
  const listing = listings.find(({ directorate }) => directorate.id === parameters.directorate);
  const [newest] = listing?.editions ?? [];
  return newest === undefined
    ? { kind: 'not-found' }
    : { kind: 'redirect', path: pathOf(parameters.directorate, newest.period) };
}
