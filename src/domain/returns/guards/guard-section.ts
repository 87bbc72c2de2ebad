import type { PeriodRecord } from '../../scorecard/index.ts';
import { type Decimal, HUNDRED, ZERO } from '../../value/index.ts';
import type { SectionContent } from '../kinds/section-content.ts';
import {
  isDash,
  type SectionFigure,
  sectionTables,
  standingText,
  tableSection,
  typedFigure,
  understoodCell,
} from '../section-fields.ts';
import { confirm, type GuardFinding, stop } from './finding.ts';

/** Every figure of a section is a number, or a dash for none. */
export function sectionFindings(frame: PeriodRecord, content: SectionContent): readonly GuardFinding[] {
  const section = tableSection(frame.sections, content.kind);
  if (section === null) return [];
  const figures = sectionTables(section, content.kind).flatMap((table) => table.figures);
  return figures.flatMap((figure): readonly GuardFinding[] => {
    const { path, before } = figure;
    const text = standingText(content, figure).trim();
    if (text === '') return before.trim() === '' ? [] : [stop('cell-missing', path)];
    if (isDash(text) || text === before.trim()) return [];
    const number = typedFigure(text, figure);
    if (number === null) return [notUnderstood(figure, text)];
    const earlier = typedFigure(before, figure);
    return earlier === null || !isOtherMeasure(number, earlier)
      ? []
      : [confirm('other-measure', path, { typed: text, previous: before })];
  });
}

/** Why the text of a table's figure is none. */
function notUnderstood(figure: SectionFigure, typed: string): GuardFinding {
  const { path, money } = figure;
  const understood = understoodCell(typed, figure);
  const why = understood.kind === 'asked' ? understood.question : understood.refusal;
  return stop('not-a-number', path, { typed, why, ...(money !== null && { unit: money }) });
}

/** A hundred times as much as the quarter before, or as little, is pounds typed for thousands or millions. */
function isOtherMeasure(number: Decimal, earlier: Decimal): boolean {
  const [one, two] = [number.abs(), earlier.abs()];
  if (one.eq(ZERO) || two.eq(ZERO)) return false;
  return one.gte(two.times(HUNDRED)) || two.gte(one.times(HUNDRED));
}
