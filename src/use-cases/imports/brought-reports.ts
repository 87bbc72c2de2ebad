import { mayAnywhere } from '../../access/index.ts';
import type { Directorate } from '../../domain/framework/index.ts';
import { fail, type Result } from '../../domain/value/index.ts';
import { type ReportRefusal, reportFileLines } from '../../intake/report/index.ts';
import type { ByteEncoding } from '../../intake/tables/index.ts';
import { type Acting, type Forbidden, mayQuarter, type NotFound, ownView } from '../returns/index.ts';
import {
  type Bringing,
  type BroughtFile,
  keepReading,
  keptReading,
  type Look,
  lookAt,
  type ReadingPlace,
  type TooMuch,
} from '../uploads/index.ts';
import { type AcceptedReport, type AcceptFailure, type AcceptOrder, acceptReport } from './accept-report.ts';
import {
  type BroughtReport,
  previewReport,
  type ReportChoices,
  type ReportImportFailure,
  type ReportPreview,
} from './preview-report.ts';

const PLACE: ReadingPlace = { kind: 'published-report', about: 'reports' };

/** A report that somebody looks at: the upload, and what would become of it by what they say of it. */
export type ReportLook = Look<ReportPreview>;

/** The directorates whose past reports a person may bring in; none where there are none, or they may not. */
export async function reportDirectorates(acting: Acting): Promise<readonly Directorate[]> {
  const { authority } = acting.person;
  if (!mayAnywhere(acting.person, 'seal-edition')) return [];
  const listings = await ownView(acting).directorates(authority);
  return listings
    .map(({ directorate }) => directorate)
    .filter(({ id }) => mayQuarter(acting.person, 'seal-edition', { authority, directorate: id }));
}

/** Takes a report apart in a worker and keeps its lines, for its reader to look at; gives the id. Nothing is written. */
export async function bringReport(
  bringing: Bringing,
  file: BroughtFile & { readonly encoding?: ByteEncoding | null },
): Promise<Result<string, Forbidden | ReportRefusal | TooMuch>> {
  if (!mayAnywhere(bringing.person, 'seal-edition')) return fail({ kind: 'forbidden' });
  const lines = await reportFileLines(file);
  if (!lines.ok) return lines;
  const value: BroughtReport = { name: file.name, lines: lines.value };
  return keepReading(bringing, { ...PLACE, name: file.name, value });
}

/** What would become of a report that was brought; a failure where there is none for this person. */
export function lookAtReport(
  bringing: Bringing,
  { id, choices }: { readonly id: string; readonly choices: ReportChoices },
): Promise<Result<ReportLook, NotFound | ReportImportFailure>> {
  return lookAt(bringing, { ...PLACE, id }, (brought: BroughtReport) =>
    previewReport(bringing, { brought, choices }),
  );
}

/** Seals a report that was brought and looked at. The upload stays, so that what became of it can be looked at. */
export async function takeReport(
  bringing: Bringing,
  { id, ...order }: { readonly id: string } & Omit<AcceptOrder, 'brought'>,
): Promise<Result<AcceptedReport, NotFound | AcceptFailure>> {
  const kept = await keptReading<BroughtReport>(bringing, { ...PLACE, id });
  return kept === null
    ? fail({ kind: 'not-found' })
    : acceptReport(bringing, { ...order, brought: kept.value });
}
