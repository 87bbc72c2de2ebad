import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Result } from '../domain/value/index.ts';
import { REPORT_FORMATS, renderReport } from '../report/render.ts';
import {
  listReports,
  newestOfEachQuarter,
  type OpenedStore,
  readReport,
  type Store,
  servedAuthority,
} from '../use-cases/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, type Refusal, refusal, type Services } from './command.ts';
import { measureCollecting } from './measure/collecting.ts';
import { measureExtract } from './measure/measured-extract.ts';
import { weighPage } from './measure/page-weight.ts';
import { type Samples, sample, summaryOf } from './measure/samples.ts';
import { measureStart } from './measure/started-server.ts';
import { deliver } from './output.ts';

const STARTS = 5;
const REQUESTS = 1000;
const WARMUPS = 100;
const RENDERINGS = 7;
const EXTRACT_ROWS = 1_000_000;

/** `mesur bench`: how fast and how large, measured in one run. */
export const bench: Command = {
  name: 'bench',
  summary: 'measure speed, memory and size',
  help: `mesur bench [--out FILE]

Measures, in one run on this machine and in a folder of its own: starts, pages, requests a second, documents, the
weight of a page, memory, an extract of a million absences. Takes about a minute. Figures are medians; compare
runs of one machine only.`,
  run,
};

/** A line of the table: what was measured, and how it came out. */
type Line = readonly [what: string, value: string];

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, { out: { type: 'string' } });
  if (!parsed.ok) return parsed;
  const folder = await mkdtemp(join(tmpdir(), 'mesur-bench-'));
  try {
    const starts = await startLines({ services, folder });
    const opened = await services.openStore(join(folder, 'pages'));
    if (!opened.ok) return opened;
    const store = opened.value;
    try {
      const reports = await reportsHeld(store);
      if (reports.length === 0) return fail(refusal('nothing is held that could be measured.'));
      const pages = await pageLines({ services, store, reports });
      const documents = await documentLines({ store, reports });
      const collecting = await collectingLines({ services, store });
      const machine: Line = [
        'Machine',
        `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
      ];
      const extract = await extractLine(folder);
      const content = tableOf([machine, ...starts, ...pages, ...documents, ...collecting, extract]);
      return await deliver({ content, file: parsed.value.values.out, services });
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface HeldReport {
  readonly authority: string;
  readonly directorate: string;
  readonly period: string;
}

async function reportsHeld(store: Store): Promise<readonly HeldReport[]> {
  const authority = await servedAuthority(store);
  if (authority === null) return [];
  const listings = await listReports(store, authority.id);
  return listings.flatMap(({ directorate, editions }) =>
    newestOfEachQuarter(editions).map(({ period }) => ({
      authority: authority.id,
      directorate: directorate.id,
      period,
    })),
  );
}

async function startLines({
  services,
  folder,
}: {
  readonly services: Services;
  readonly folder: string;
}): Promise<readonly Line[]> {
  const { entry } = services;
  const first: number[] = [];
  const next: number[] = [];
  const memory: number[] = [];
  for (let done = 0; done < STARTS; done++) {
    const own = join(folder, `start-${done}`);
    first.push((await measureStart({ entry, folder: own, requests: 0, path: '/' })).readyMs);
    const again = await measureStart({ entry, folder: own, requests: 200, path: '/' });
    next.push(again.readyMs);
    if (again.peakMemoryMib !== null) memory.push(again.peakMemoryMib);
  }
  return [
    ['First start: loading, to the first page', ms(summaryOf(first).medianMs)],
    ['Next start: to the first page', ms(summaryOf(next).medianMs)],
    [
      'Peak memory of the server after 200 pages',
      memory.length === 0 ? 'not told by this system' : `${summaryOf(memory).medianMs.toFixed(0)} MiB`,
    ],
  ];
}

async function pageLines({
  services,
  store,
  reports,
}: {
  readonly services: Services;
  readonly store: OpenedStore;
  readonly reports: readonly HeldReport[];
}): Promise<readonly Line[]> {
  const pages = await services.pages(store);
  const lines: Line[] = [];
  for (const { directorate, period } of reports) {
    const path = `/${directorate}/${period}`;
    const request = () => pages(new Request(`http://localhost${path}`)).then((response) => response.text());
    const times = await sample(request, { count: REQUESTS, warmups: WARMUPS });
    lines.push([
      `Dashboard ${path}: server time`,
      `${ms(times.medianMs)} median, ${ms(times.p99Ms)} p99, ${((times.count * 1000) / times.totalMs).toFixed(0)} a second on one core`,
    ]);
    const weight = await weighPage(pages, path);
    lines.push([
      `Dashboard ${path}: weight, compressed`,
      `${kb(weight.page + weight.assets)} (page ${kb(weight.page)}, style, script and type ${kb(weight.assets)})`,
    ]);
  }
  return lines;
}

async function documentLines({
  store,
  reports,
}: {
  readonly store: Store;
  readonly reports: readonly HeldReport[];
}): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const held of reports) {
    const found = await readReport(store, held);
    if (!found.ok) continue;
    for (const format of REPORT_FORMATS) {
      const render = () => renderReport({ report: found.value, format, language: 'en' });
      const from = performance.now();
      const size = Buffer.byteLength((await render()).content);
      const firstMs = performance.now() - from;
      const times = await sample(render, { count: RENDERINGS, warmups: 2 });
      lines.push([
        `Report ${held.directorate} ${held.period} as ${format.toUpperCase()}`,
        `${ms(times.medianMs)} warm, ${ms(firstMs)} the first time, ${kb(size)}`,
      ]);
    }
  }
  return lines;
}

/** What is measured last, since it opens a quarter. */
async function collectingLines({
  services,
  store,
}: {
  readonly services: Services;
  readonly store: OpenedStore;
}): Promise<readonly Line[]> {
  const cost = await measureCollecting({ store, pages: await services.pages(store, { isDemo: true }) });
  if (cost === null) return [];
  const { returns, myUpdates, form, save, overview } = cost;
  const line = ({ medianMs, p99Ms }: Samples) => `${ms(medianMs)} median, ${ms(p99Ms)} p99`;
  return [
    [`My updates, ${returns} returns: server time`, line(myUpdates)],
    ['Form of a return: server time', line(form)],
    ['A draft saved for good, by the API', line(save)],
    [`A quarter’s overview, ${returns} returns: server time`, line(overview)],
  ];
}

async function extractLine(folder: string): Promise<Line> {
  const { rows, ms: time, peakMib, bytes } = await measureExtract({ folder, rows: EXTRACT_ROWS });
  const perSecond = Math.round((rows * 1000) / time).toLocaleString('en-GB');
  return [
    `Extract of ${rows.toLocaleString('en-GB')} absences (CSV, ${(bytes / 1_000_000).toFixed(0)} MB)`,
    `${(time / 1000).toFixed(1)} s, ${perSecond} rows a second, ${peakMib.toFixed(0)} MiB of memory at most`,
  ];
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function tableOf(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([what]) => what.length));
  return lines.map(([what, value]) => `${what.padEnd(width)}  ${value}\n`).join('');
}
