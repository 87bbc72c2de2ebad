import { inBoth } from '../../../locale/index.ts';
import type { FieldProblem } from '../../parts/index.ts';
import { fieldId, nameOfFigure, type Shown } from './shown.ts';

/** As many figures with the same problem as this are told one by one. */
const FEW = 5;

const WORDS = inBoth({
  en: { andOthers: (name: string, others: number) => `${name} and ${others} others` },
  cy: { andOthers: (name: string, others: number) => `${name} a ${others} arall` },
});

/**
 * Problems away from their boxes: of a table each says which figure is meant. Where many figures have the same, it is
 * told once, leads to the first, and says how many others there are: each box says it too.
 */
export function namedProblems(shown: Shown, problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const { kind } = shown.content;
  if (kind !== 'finance' && kind !== 'workforce') return problems;
  return [...Map.groupBy(problems, ({ text }) => text).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length <= FEW)
      return alike.map((each) => withName(each, nameOf(shown, each)));
    const name = nameOf(shown, first);
    if (name === null) return [first];
    return [withName(first, WORDS[shown.language].andOthers(name, alike.length - 1))];
  });
}

function withName(problem: FieldProblem, name: string | null): FieldProblem {
  return name === null ? problem : { ...problem, text: `${name}: ${problem.text}` };
}

/** The figure of a table that a problem is of; null where it is of none. */
function nameOf({ view, content, language }: Shown, problem: FieldProblem): string | null {
  const { kind } = content;
  const finding = view.findings.find(({ field }) => fieldId(field, { kind, language }) === problem.field);
  return finding === undefined ? null : nameOfFigure({ view, content, language }, finding);
}
