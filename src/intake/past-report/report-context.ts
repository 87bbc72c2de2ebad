import type { Directorate, Plan } from '../../domain/framework/index.ts';
import type { Basis, Quarter } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Bilingual, Language } from '../../domain/value/index.ts';
import type { HeldIndicators } from './held-definitions.ts';
import { bare, type RowNote } from './report-rows.ts';

/** What every row of a report is settled with. */
export interface ReportContext {
  readonly period: Quarter;
  /** The language that the report is written in. */
  readonly language: Language;
  /** What span the figures are of where nothing else says so, if the person who brings the report said it. */
  readonly basis: Basis | null;
  readonly plan: Plan;
  readonly directorate: Directorate;
  readonly held: HeldIndicators;
  /** The editions held of the directorate. */
  readonly known: readonly PeriodRecord[];
}

/** A text in both languages: one that is held with the same letters gives the other language, else both are the same. */
export function textIn(
  text: string,
  { language, held = [] }: { readonly language: Language; readonly held?: readonly Bilingual[] },
): Bilingual {
  const same = held.find((each) => bare(each[language]) === bare(text));
  const other = same?.[language === 'en' ? 'cy' : 'en'] ?? text;
  return language === 'en' ? { en: text, cy: other } : { en: other, cy: text };
}

/** A text in both languages, or none. */
export function optionalText(text: string | null, language: Language): Bilingual | null {
  return text === null || text === '' ? null : textIn(text, { language });
}

/** An objective or aim of the plan, and a note where what is printed is none. */
export function planCode(
  printed: string | null,
  { plan, what }: { readonly plan: Plan; readonly what: 'objective' | 'aim' },
): { readonly code: string | null; readonly notes: readonly RowNote[] } {
  if (printed === null) return { code: null, notes: [] };
  const codes = plan.objectives.flatMap(({ code, aims }) =>
    what === 'objective' ? [code] : aims.map((aim) => aim.code),
  );
  return codes.includes(printed)
    ? { code: printed, notes: [] }
    : { code: null, notes: [{ kind: 'not-in-plan', what, printed }] };
}

/** The service of a name as printed, in either language, and a note where the directorate has none of it. */
export function serviceNamed(
  printed: string | null,
  { services }: Directorate,
): { readonly id: string | null; readonly notes: readonly RowNote[] } {
  if (printed === null) return { id: null, notes: [] };
  const service = services.find(({ name }) => [name.en, name.cy].map(bare).includes(bare(printed)));
  return service === undefined
    ? { id: null, notes: [{ kind: 'not-in-plan', what: 'service', printed }] }
    : { id: service.id, notes: [] };
}
