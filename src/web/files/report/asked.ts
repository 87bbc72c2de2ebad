import { BASES, parseQuarter } from '../../../domain/period/index.ts';
import { LANGUAGES } from '../../../domain/value/index.ts';
import {
  PAST_ROW_KINDS,
  type PastRowKind,
  type PreviewedLine,
  type ReportChoices,
} from '../../../use-cases/imports/index.ts';

/** The path of the page where a past report is brought in. */
export const IMPORT_PATH = '/reports/import';

/** What can become of a line that is shown. */
export type ShownFate = 'taken' | 'left' | 'unread';

/** Every fate, in the order that they are offered in. */
export const SHOWN_FATES: readonly ShownFate[] = ['taken', 'left', 'unread'];

/** Which rows of a preview are wanted, and which page of them, from 1. */
export interface WantedRows {
  readonly kind: PastRowKind | null;
  readonly fate: ShownFate | null;
  readonly page: number;
}

/** What becomes of a line. */
export function fateOf({ row }: PreviewedLine): ShownFate {
  return row === null ? 'unread' : row.outcome;
}

/** What is said of a report, from an address or a form; `written` is the language of the report. */
export function choicesFrom(said: (name: string) => string): ReportChoices {
  const period = parseQuarter(said('period').trim());
  return {
    directorate: said('directorate'),
    period: period.ok ? period.value : null,
    overrules: said('overrule') === 'yes',
    language: LANGUAGES.find((language) => language === said('written')) ?? 'en',
    basis: BASES.find((basis) => basis === said('basis')) ?? null,
  };
}

/** What is said of a report, as fields of an address or a form. */
export function fieldsOf({
  directorate,
  period,
  overrules,
  language,
  basis,
}: ReportChoices): Record<string, string> {
  const overrule = overrules ? 'yes' : '';
  return { directorate, period: period ?? '', overrule, written: language, basis: basis ?? '' };
}

/** The rows that an address asks for. */
export function wantedRows(query: URLSearchParams): WantedRows {
  const page = /^[1-9]\d{0,3}$/.exec(query.get('page') ?? '');
  return {
    kind: PAST_ROW_KINDS.find((kind) => kind === query.get('kind')) ?? null,
    fate: SHOWN_FATES.find((fate) => fate === query.get('fate')) ?? null,
    page: page === null ? 1 : Number(page[0]),
  };
}

/** The path of a report that was brought, with what is said of it and which rows are wanted. */
export function uploadPath(
  id: string,
  choices: ReportChoices,
  { kind = null, fate = null, page = 1 }: Partial<WantedRows> = {},
): string {
  const query = new URLSearchParams({
    ...fieldsOf(choices),
    ...(kind !== null && { kind }),
    ...(fate !== null && { fate }),
    ...(page > 1 && { page: String(page) }),
  });
  return `${IMPORT_PATH}/${encodeURIComponent(id)}?${query}`;
}
