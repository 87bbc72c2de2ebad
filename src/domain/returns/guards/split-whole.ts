import { stop } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** The three parts of planned reductions are sent together: the green one is the figure, none is a zero. */
export const splitWhole: IndicatorGuard = ({ content: { split } }) => {
  const parts = Object.entries(split ?? {});
  const missing = parts.filter(([, text]) => text.trim() === '');
  if (missing.length === parts.length) return [];
  return missing.map(([colour]) => stop('part-missing', `split.${colour}`));
};
