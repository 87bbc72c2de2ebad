import { figureBoxes, understoodBox } from '../figure-boxes.ts';
import { stop } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** What stands in a box of figures is understood: one number of its unit, and nothing that could be two things. */
export const isNumber: IndicatorGuard = ({ content, definition }) =>
  figureBoxes(content, definition.unit).flatMap(({ field, text, unit }) => {
    const understood = understoodBox({ field, text, unit });
    if (understood.kind !== 'asked' && understood.kind !== 'refused') return [];
    const why = understood.kind === 'asked' ? understood.question : understood.refusal;
    return [stop('not-a-number', field, { typed: text.trim(), why, unit })];
  });
