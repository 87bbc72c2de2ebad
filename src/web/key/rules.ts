import type { Condition, Scheme } from '../../domain/scoring/index.ts';
import { sharedWords } from '../../locale/index.ts';
import type { View } from './view.ts';

/** How the council's own rules are worked out. */
export function workings({ scorecard, words }: View): readonly string[] {
  const { scheme } = scorecard.record;
  return [
    words.tolerance[scheme.tolerance],
    words.unrounded,
    words.boundary,
    ...(asks(scheme, 'at-maximum') ? [words.maximum] : []),
  ];
}

/** The rules that the published key does not settle and Mesur does (RULES sections 2 and 3, "ours"), as far as the scheme needs them. */
export function rulesOfOurs({ scorecard, words, language }: View): readonly string[] {
  const { scheme } = scorecard.record;
  const shared = sharedWords(language);
  const withoutImprovement = scheme.rules.find(({ when }) => 'is' in when && when.is === 'on-target');
  const worst = scheme.directions.find(
    ({ change, declineUnder }) => change === 'worse' && declineUnder === null,
  );
  return [
    ...(scheme.tolerance === 'relative' ? [words.targetZero(shared.statusPredicate[scheme.targetZero])] : []),
    ...(asks(scheme, 'improved') && withoutImprovement !== undefined
      ? [words.noComparison(shared.statusPredicate[withoutImprovement.status])]
      : []),
    ...(worst === undefined ? [] : [words.declineFromZero(shared.direction[worst.direction])]),
    words.redefined,
    words.polarities,
    words.notStated,
  ];
}

function asks({ rules }: Scheme, asked: 'at-maximum' | 'improved'): boolean {
  const holds = (condition: Condition): boolean =>
    'all' in condition
      ? condition.all.some(holds)
      : 'any' in condition
        ? condition.any.some(holds)
        : condition.is === asked;
  return rules.some(({ when }) => holds(when));
}
