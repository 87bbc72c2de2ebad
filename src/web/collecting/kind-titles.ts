import type { ReturnKind } from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';

const TITLES = inBoth<Readonly<Record<ReturnKind, string>>>({
  en: {
    indicator: 'Indicators',
    commitment: 'Commitments',
    recommendation: 'Recommendations',
    risk: 'Risks',
    finance: 'Finance',
    workforce: 'Staff and sickness',
    narrative: 'Narrative',
  },
  cy: {
    indicator: 'Dangosyddion',
    commitment: 'Ymrwymiadau',
    recommendation: 'Argymhellion',
    risk: 'Risgiau',
    finance: 'Cyllid',
    workforce: 'Staff a salwch',
    narrative: 'Naratif',
  },
});

/** The heading over returns of a kind, with how many there are: "Indicators (26)". */
export function kindTitle(
  kind: ReturnKind,
  { count, language }: { readonly count: number; readonly language: Language },
): string {
  return `${TITLES[language][kind]} (${count})`;
}
