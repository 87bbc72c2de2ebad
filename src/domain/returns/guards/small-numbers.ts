import { smallNumbersIn } from '../../disclosure/index.ts';
import type { TypedText } from '../kinds/field.ts';
import { confirm, type GuardFinding } from './finding.ts';

/** Small numbers of people in what is written, which might show who somebody is. */
export function smallNumbersAsked(texts: Readonly<Record<string, TypedText>>): readonly GuardFinding[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const quotes = [text.en, text.cy].flatMap((written) => smallNumbersIn(written).map(({ quote }) => quote));
    return quotes.length === 0
      ? []
      : [confirm('small-number-of-people', field, { typed: quotes.join(', ') })];
  });
}
