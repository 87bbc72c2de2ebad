import { type Indicator, type IndicatorDefinition, normaliseCode } from '../../domain/framework/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { INDICATOR_WORDS } from './words.ts';

/** Every code of an indicator over the years, each once: "PM33, SCC004, PAM/029"; or that the source lost it. */
export function codesText({ definitions, ref }: Indicator, language: Language): string {
  const codes = new Map(
    definitions.flatMap(({ references }) =>
      references.map(({ code }) => [normaliseCode(code), code] as const),
    ),
  );
  if (codes.size > 0) return [...codes.values()].join(', ');
  const words = INDICATOR_WORDS[language];
  return definitions.some(({ codeLost }) => codeLost) ? `${words.codeLost}, ${words.ourCode(ref)}` : ref;
}

/** The codes of one year's definition, or that the source lost them. */
export function codesThen({ references, codeLost }: IndicatorDefinition, language: Language): string {
  if (codeLost) return INDICATOR_WORDS[language].codeLost;
  return references.map(({ code }) => code).join(', ');
}
