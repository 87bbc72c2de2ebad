import { isBlank, type SourceLine, textOf } from '../lines/source-lines.ts';
import { likeness } from './header-repair.ts';

const PAGE_NUMBER = /^(page|tudalen|tud\.?)?\s*\d{1,3}(\s*(of|o|\/)\s*\d{1,3})?$/i;
const RULE = /^[\s\-–—_=*•·.|]+$/;
const FOOTER = /^(appendix|atodiad|annex)\b/i;
const SAME_FOOTER = 0.5;
const LONGEST_FOOTER = 200;
const MOST_FOOTERS = 300;

/**
 * The lines that belong to the page and not to the report, by their numbers: page numbers, drawn rules, and footers,
 * which are lines that begin as an appendix and stand more than once, also where recognition of print garbled them.
 */
export function furnitureIn(lines: readonly SourceLine[]): ReadonlySet<number> {
  const footers = lines.filter((line) => holdsAtMost(line, 2) && FOOTER.test(textOf(line)));
  // A report has a footer a page: beyond some hundreds, and beyond a line's length, they are not compared.
  const some = footers.filter((line) => textOf(line).length <= LONGEST_FOOTER).slice(0, MOST_FOOTERS);
  const repeated = some.filter((line) =>
    some.some((other) => other !== line && likeness(textOf(line), textOf(other)) >= SAME_FOOTER),
  );
  const marks = lines.filter(
    (line) =>
      !isBlank(line) &&
      (RULE.test(textOf(line)) || (line.cells.length === 1 && PAGE_NUMBER.test(textOf(line)))),
  );
  const marked = lines.filter(({ isFurniture }) => isFurniture);
  return new Set([...repeated, ...marks, ...marked].map(({ number }) => number));
}

function holdsAtMost({ cells }: SourceLine, most: number): boolean {
  const held = cells.filter((cell) => cell !== '').length;
  return held > 0 && held <= most;
}
