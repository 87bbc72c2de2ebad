import { aboutOf, smallNumbersIn } from '../../disclosure/index.ts';
import type { IndicatorDefinition } from '../../framework/index.ts';
import type { Bilingual } from '../../value/index.ts';
import type { ReturnContent } from '../return-content.ts';
import { confirm, type GuardFinding } from './finding.ts';

/** Small numbers of people in what is written, which might show who somebody is. An indicator about nobody is not asked. */
export function smallNumbersAsked(
  content: ReturnContent,
  definition: IndicatorDefinition | null = null,
): readonly GuardFinding[] {
  if (definition !== null && aboutOf(definition) === 'other') return [];
  return textsOf(content).flatMap(([field, text]) => {
    const quotes = [text.en, text.cy].flatMap((written) => smallNumbersIn(written).map(({ quote }) => quote));
    return quotes.length === 0
      ? []
      : [confirm('small-number-of-people', field, { typed: quotes.join(', ') })];
  });
}

/** The texts of a return, each with its field. */
function textsOf(content: ReturnContent): readonly (readonly [field: string, text: Bilingual])[] {
  switch (content.kind) {
    case 'indicator':
      return [
        ['comment', content.comment],
        ['nextSteps', content.nextSteps],
      ];
    case 'commitment':
      return [
        ['progress', content.progress],
        ['nextSteps', content.nextSteps],
      ];
    case 'recommendation':
      return [['update', content.update]];
    case 'narrative':
      return [['markdown', content.markdown]];
    case 'finance':
    case 'workforce':
      return Object.entries(content.texts);
    case 'risk':
      return [];
  }
}
