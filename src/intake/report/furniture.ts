import { likeness } from './header-repair.ts';
import { isBlank, type SourceLine, textOf } from './source-lines.ts';

const PAGE_NUMBER = /^(page|tudalen|tud\.?)?\s*\d{1,3}(\s*(of|o|\/)\s*\d{1,3})?$/i;
const RULE = /^[\s\-–—_=*•·.|]+$/;
const FOOTER = /^(appendix|atodiad|annex)\b/i;
const SAME_FOOTER = 0.5;

/**
 * The lines that belong to the page and not to the report, by their numbers: page numbers, drawn rules, and footers,
 * which are lines that begin as an appendix and stand more than once, also where recognition of print garbled them.
 */
export function furnitureIn(lines: readonly SourceLine[]): ReadonlySet<number> {
  const footers = lines.filter((line) => holdsAtMost(line, 2) && FOOTER.test(textOf(line)));
  const repeated = footers.filter((line) =>
    footers.some((other) => other !== line && likeness(textOf(line), textOf(other)) >= SAME_FOOTER),
  );
  const marks = lines.filter(
    (line) =>
      !isBlank(line) &&
      (RULE.test(textOf(line)) || (line.cells.length === 1 && PAGE_NUMBER.test(textOf(line)))),
  );
  return new Set([...repeated, ...marks].map(({ number }) => number));
}

function holdsAtMost({ cells }: SourceLine, most: number): boolean {
  const held = cells.filter((cell) => cell !== '').length;
  return held > 0 && held <= most;
}
