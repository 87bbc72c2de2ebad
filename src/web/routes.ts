import { REPORT_FORMATS, type ReportFormat, renderedReport } from '../report/render.ts';
import {
  type CheckedReport,
  listIndicators,
  listReports,
  newestOfEachQuarter,
  readEditions,
  readIndicator,
  readNeighbours,
  readPublicText,
  readReport,
  readWholeReport,
  type Store,
  servedAuthority,
} from '../use-cases/index.ts';
import { accessibilityPage } from './accessibility/index.ts';
import { checksPage } from './checks/index.ts';
import { dashboardPage } from './dashboard/index.ts';
import { editionsPage } from './editions/index.ts';
import { type HomeDirectorate, homePage, QUARTERS_AT_A_GLANCE } from './home/index.ts';
import { type Html, html } from './html.ts';
import { indicatorPage } from './indicator/index.ts';
import { indicatorsPage } from './indicators/index.ts';
import { keyPage } from './key/index.ts';
import { pathOf } from './links.ts';
import type { PersonalParts } from './personal-parts.ts';
import { type PageAnswer, type PageRequest, type Route, route } from './route.ts';
import { SECTION_NAMES, type SectionName, sectionPage, trackerPage } from './section/index.ts';

/** A site in which nobody signs in: pages say the same to everybody. */
const NOTHING_PERSONAL: PersonalParts = {
  onHome: () => Promise.resolve(html``),
  onIndicator: () => Promise.resolve(html``),
  onStaff: () => Promise.resolve(html``),
};

/** Every page that everybody reads, most particular path first. */
export function routesOf(store: Store, personal: PersonalParts = NOTHING_PERSONAL): readonly Route[] {
  return [
    route('/', (request) => homeAnswer({ store, personal, request })),
    route('/accessibility', (request) => ({ kind: 'page', markup: accessibilityPage(request) })),
    route('/indicators', (request) => indicatorsAnswer(store, request)),
    // A code may hold slashes: PAM/029.
    route('/indicators/:code{.+}', (request) => indicatorAnswer({ store, personal, request })),
    ...REPORT_FORMATS.map((format) =>
      route(`/:directorate/:period/report.${format}`, (request) => documentAnswer(store, request, format)),
    ),
    route('/:directorate/:period/sealed.json', (request) => publicTextAnswer(store, request)),
    route('/:directorate/:period/editions', (request) => editionsAnswer(store, request)),
    route('/:directorate/:period/key', (request) => reportAnswer({ store, request, page: keyPage })),
    route('/:directorate/:period/checks', (request) => reportAnswer({ store, request, page: checksPage })),
    ...SECTION_NAMES.map((name) =>
      route(`/:directorate/:period/${name}`, (request) => sectionAnswer({ store, personal, request, name })),
    ),
    route('/:directorate/:period/recommendations/:report', (request) => trackerAnswer(store, request)),
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
  const { record, period } = report.scorecard;
  const beside = await readNeighbours(store, {
    authority: record.authority.id,
    directorate: record.directorate.id,
    period,
  });
  return { kind: 'page', markup: dashboardPage({ report, request, ...beside }) };
}

/** A page of one report. */
async function reportAnswer({
  store,
  request,
  page,
}: {
  readonly store: Store;
  readonly request: PageRequest<'directorate' | 'period'>;
  readonly page: (of: { readonly report: CheckedReport; readonly request: PageRequest }) => Html;
}): Promise<PageAnswer> {
  const report = await reportFor(store, request.parameters);
  return report === null ? { kind: 'not-found' } : { kind: 'page', markup: page({ report, request }) };
}

async function homeAnswer({
  store,
  personal,
  request,
}: {
  readonly store: Store;
  readonly personal: PersonalParts;
  readonly request: PageRequest;
}): Promise<PageAnswer> {
  const authority = await servedAuthority(store);
  const listings = authority === null ? [] : await listReports(store, authority.id);
  const directorates = await Promise.all(
    listings.map(async ({ directorate, editions }): Promise<HomeDirectorate> => {
      const newest = newestOfEachQuarter(editions);
      const reports = await Promise.all(
        newest
          .slice(0, QUARTERS_AT_A_GLANCE)
          .map(({ period }) =>
            readWholeReport(store, { authority: authority?.id ?? '', directorate: directorate.id, period }),
          ),
      );
      return {
        directorate,
        reports: reports.filter((report) => report !== null),
        earlier: newest.slice(QUARTERS_AT_A_GLANCE),
      };
    }),
  );
  const own = await personal.onHome(request);
  return { kind: 'page', markup: homePage({ request, authority, directorates, own }) };
}

async function indicatorsAnswer(store: Store, request: PageRequest): Promise<PageAnswer> {
  const authority = await servedAuthority(store);
  const listings = authority === null ? [] : await listIndicators(store, authority.id);
  return { kind: 'page', markup: indicatorsPage({ request, authority, listings }) };
}

async function indicatorAnswer({
  store,
  personal,
  request,
}: {
  readonly store: Store;
  readonly personal: PersonalParts;
  readonly request: PageRequest<'code'>;
}): Promise<PageAnswer> {
  const authority = await servedAuthority(store);
  if (authority === null) return { kind: 'not-found' };
  const found = await readIndicator(store, { authority: authority.id, code: request.parameters.code });
  if (found === null) return { kind: 'not-found' };
  const listings = await listReports(store, authority.id);
  const listing = listings.find(({ directorate }) => directorate.id === found.indicator.directorate);
  const markup = indicatorPage({
    request,
    found,
    authority,
    directorate: listing?.directorate ?? null,
    newestEdition: listing?.editions[0] ?? null,
    trails: await personal.onIndicator(request, found.indicator),
  });
  return { kind: 'page', markup };
}

async function sectionAnswer({
  store,
  personal,
  request,
  name,
}: {
  readonly store: Store;
  readonly personal: PersonalParts;
  readonly request: PageRequest<'directorate' | 'period'>;
  readonly name: SectionName;
}): Promise<PageAnswer> {
  const report = await reportFor(store, request.parameters);
  if (report === null) return { kind: 'not-found' };
  const markup =
    name === 'recommendations' && report.scorecard.record.sections.recommendations.length > 0
      ? trackerPage({ report, request, only: null })
      : sectionPage({
          name,
          report,
          request,
          own: name === 'workforce' ? await personal.onStaff(request, placeOf(report)) : html``,
        });
  return { kind: 'page', markup };
}

function placeOf({ scorecard: { record, period } }: CheckedReport) {
  return { directorate: record.directorate.id, period };
}

/** The editions of a report's quarter. */
async function editionsAnswer(
  store: Store,
  request: PageRequest<'directorate' | 'period'>,
): Promise<PageAnswer> {
  const report = await reportFor(store, request.parameters);
  if (report === null) return { kind: 'not-found' };
  const { record, period } = report.scorecard;
  const key = { authority: record.authority.id, directorate: record.directorate.id, period };
  const editions = await readEditions(store, key);
  return { kind: 'page', markup: editionsPage({ report, editions, request }) };
}

/** The public text of an edition, byte by byte as it was hashed. */
async function publicTextAnswer(
  store: Store,
  { parameters }: PageRequest<'directorate' | 'period'>,
): Promise<PageAnswer> {
  const authority = await servedAuthority(store);
  const body =
    authority === null ? null : await readPublicText(store, { authority: authority.id, ...parameters });
  return body === null
    ? { kind: 'not-found' }
    : { kind: 'file', body, type: 'application/json; charset=utf-8' };
}

/** The tracker of one regulator's report. */
async function trackerAnswer(
  store: Store,
  request: PageRequest<'directorate' | 'period' | 'report'>,
): Promise<PageAnswer> {
  const report = await reportFor(store, request.parameters);
  const only = report?.scorecard.record.sections.recommendations.find(
    ({ id }) => id === request.parameters.report,
  );
  if (report === null || only === undefined) return { kind: 'not-found' };
  return { kind: 'page', markup: trackerPage({ report, request, only }) };
}

async function documentAnswer(
  store: Store,
  request: PageRequest<'directorate' | 'period'>,
  format: ReportFormat,
): Promise<PageAnswer> {
  const report = await reportFor(store, request.parameters);
  if (report === null) return { kind: 'not-found' };
  const { content, mediaType, fileName } = await renderedReport({
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
