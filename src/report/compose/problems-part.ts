import type { Problem } from '../../domain/assurance/index.ts';
import { problemMessage } from '../../locale/index.ts';
import type { Block } from '../document/index.ts';
import { cellOf, strong, text, textCell } from './cells.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';

/** What does not add up in the report, each with its place and both figures. */
export function problemsPart(context: Context): readonly Block[] {
  const { words, problems, language } = context;
  const told = problems.filter(({ severity }) => severity !== 'notice');
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.problems, id: 'problems' },
    { kind: 'paragraph', content: [text(told.length === 0 ? words.noProblems : words.problemsIntroduction)] },
    ...(told.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words.problems,
            columns: [
              { title: words.place, align: 'start' as const, width: 20 },
              { title: words.finding, align: 'start' as const, width: 80 },
            ],
            rows: told.map((problem) => ({
              role: 'body' as const,
              cells: [
                cellOf([strong(placeText(problem, context))]),
                textCell(problemMessage(problem, language)),
              ],
            })),
          },
        ]),
  ];
}

/**
 * Said where a report’s own counts stand beside those made from its tables and differ, so that no page holds two
 * numbers without a word; nothing where they agree.
 */
export function countsNote({ words, problems }: Context): readonly Block[] {
  const differs = problems.some(({ place, severity }) => place.kind === 'report' && severity !== 'notice');
  return differs ? [{ kind: 'paragraph', content: [text(words.countsDiffer(words.problems))] }] : [];
}

/** Where a problem is, in words: a reference, the name of a row, or the section. */
export function placeText({ place }: Problem, { words, language }: Context): string {
  const name = place.name?.[language];
  if (place.ref !== null && place.kind === 'recommendation') return `${place.ref} (${name})`;
  if (place.kind === 'risk') return name ?? words.wholeReport;
  if (place.ref !== null) return place.ref;
  if (name !== undefined) return name;
  if (place.kind === 'finance') return SECTION_WORDS[language].finance;
  return place.kind === 'workforce' ? SECTION_WORDS[language].staff : words.wholeReport;
}
