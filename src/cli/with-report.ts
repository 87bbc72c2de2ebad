import { fail, type Result } from '../domain/value/index.ts';
import { type Audience, type CheckedReport, readReport, servedAuthority } from '../use-cases/index.ts';
import { misuse, type Refusal, refusal, type Services } from './command.ts';
import { reportRefusal } from './report-refusal.ts';

/** What names a report on the command line. */
interface ReportKey {
  readonly directorate: string;
  readonly period: string;
}

/** The directorate and period that a command names, and nothing more; `example` says how it is written. */
export function reportKey(positionals: readonly string[], example: string): Result<ReportKey, Refusal> {
  const [directorate, period, surplus] = positionals;
  if (directorate === undefined || period === undefined || surplus !== undefined)
    return fail(misuse(`name one directorate and one period: ${example}.`));
  return { ok: true, value: { directorate, period } };
}

/** Opens the store, finds a report, gives it to `use`, and closes the store whatever happens. */
export async function withReport(
  { directorate, period }: ReportKey,
  {
    services,
    audience,
    use,
  }: {
    readonly services: Services;
    readonly audience: Audience;
    readonly use: (report: CheckedReport) => Promise<Result<null, Refusal>>;
  },
): Promise<Result<null, Refusal>> {
  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const authority = await servedAuthority(store);
    if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
    const found = await readReport(store, { authority: authority.id, directorate, period, audience });
    return found.ok ? await use(found.value) : fail(reportRefusal(found.failure));
  } finally {
    await store.close();
  }
}
