import { editionDifferences } from '../../domain/editions/index.ts';
import type { Quarter } from '../../domain/period/index.ts';
import type { QuarterKey } from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { type Bilingual, fail, ok, type Result } from '../../domain/value/index.ts';
import type { PastReportRefusal } from '../../intake/past-report/index.ts';
import { type Acting, mayQuarter, ownView } from '../returns/index.ts';
import {
  type BroughtReport,
  nextNumbered,
  previewReport,
  type ReportChoices,
  type ReportImportFailure,
  type ReportStanding,
} from './preview-report.ts';

/** A report to be sealed as an edition of its quarter. */
export interface AcceptOrder {
  readonly brought: BroughtReport;
  readonly choices: ReportChoices;
  /** Whether it is made public at once. */
  readonly isPublic: boolean;
  /** Why it corrects the edition before it; empty where there is none. */
  readonly reason: Bilingual;
}

/** Why a report was not sealed. Nothing was written. */
export type AcceptFailure =
  | ReportImportFailure
  | PastReportRefusal
  | { readonly kind: 'collected' }
  /** It corrects the edition of this number, and says not why, in both languages. */
  | { readonly kind: 'reason-missing'; readonly number: number }
  /** Somebody sealed an edition of the quarter meanwhile: look again. */
  | { readonly kind: 'changed' };

/** What accepting did: an edition sealed, one that was sealed before made public, or nothing new. */
export interface AcceptedReport {
  readonly outcome: 'sealed' | 'published' | 'nothing-new';
  readonly period: Quarter;
  readonly number: number;
  readonly isPublic: boolean;
}

/**
 * Seals a published report as the first edition of its quarter, or as the next with a reason, and makes it public where
 * that is wanted: one transaction. A report that says what the newest edition says is not sealed again.
 */
export async function acceptReport(
  acting: Acting,
  { brought, choices, isPublic, reason }: AcceptOrder,
): Promise<Result<AcceptedReport, AcceptFailure>> {
  const preview = await previewReport(acting, { brought, choices });
  if (!preview.ok) return preview;
  const { made, standing } = preview.value;
  if (made.refusal !== null) return fail(made.refusal);
  const { record } = made;
  if (record === null || standing === null) throw new Error('a report without a refusal makes a record');
  const { directorate, period } = record.edition;
  const key = { authority: record.authority.id, directorate, period };
  if (isPublic && !mayQuarter(acting.person, 'publish-edition', key)) return fail({ kind: 'forbidden' });
  switch (standing.kind) {
    case 'collected':
      return fail({ kind: 'collected' });
    case 'same':
      return heldAlready(acting, { key, standing, isPublic });
    case 'new':
      return sealed(acting, { record: nextNumbered(record, 1), isPublic });
    case 'other': {
      const { number } = standing.newest.edition;
      if (reason.en.trim() === '' || reason.cy.trim() === '') return fail({ kind: 'reason-missing', number });
      return sealed(acting, { record: correction(record, { standing, reason }), isPublic });
    }
  }
}

/** The record as a correction of the newest edition, with what differs. */
function correction(
  record: PeriodRecord,
  {
    standing: { newest },
    reason,
  }: { readonly standing: ReportStanding & { readonly kind: 'other' }; readonly reason: Bilingual },
): PeriodRecord {
  const { number } = newest.edition;
  const later = nextNumbered(record, number + 1);
  const differences = editionDifferences({ earlier: newest.record, later });
  return { ...later, edition: { ...later.edition, revision: { of: number, reason, differences } } };
}

async function sealed(
  acting: Acting,
  { record, isPublic }: { readonly record: PeriodRecord; readonly isPublic: boolean },
): Promise<Result<AcceptedReport, AcceptFailure>> {
  const { period, number } = record.edition;
  const done = await ownView(acting).quarters.sealImported({
    record,
    isPublic,
    sealedBy: acting.person.id,
    at: acting.clock.now(),
  });
  return done.ok ? ok({ outcome: 'sealed', period, number, isPublic }) : fail({ kind: 'changed' });
}

/** A report that is held already: made public where it is not yet and that is wanted, else nothing happens. */
async function heldAlready(
  acting: Acting,
  {
    key,
    standing: { number, isPublic: isPublicAlready },
    isPublic,
  }: {
    readonly key: QuarterKey;
    readonly standing: ReportStanding & { readonly kind: 'same' };
    readonly isPublic: boolean;
  },
): Promise<Result<AcceptedReport, AcceptFailure>> {
  const { period } = key;
  if (isPublicAlready || !isPublic)
    return ok({ outcome: 'nothing-new', period, number, isPublic: isPublicAlready });
  const done = await ownView(acting).quarters.publishImported({
    key,
    number,
    publishedBy: acting.person.id,
    at: acting.clock.now(),
  });
  return done.ok ? ok({ outcome: 'published', period, number, isPublic: true }) : fail({ kind: 'changed' });
}
