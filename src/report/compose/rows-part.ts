import { type Section, type SectionPart, sectionsOf } from '../../domain/scorecard/index.ts';
import { sharedWords } from '../../locale/index.ts';
import type { Block } from '../document/index.ts';
import { commitmentTable } from './commitment-table.ts';
import type { Context } from './context.ts';
import { indicatorTable, objectiveLabel, reductionsTable } from './indicator-table.ts';
import { serviceComment } from './narrative-part.ts';

/** The chapters of indicators and commitments, from a new page on, by objective and aim or by service and category as the year's report has it. */
export function rowsPart(context: Context): readonly Block[] {
  const chapters = sectionsOf(context.scorecard).flatMap((section) => chapter(section, context));
  return chapters.length === 0 ? [] : [{ kind: 'page-break' }, ...chapters];
}

function chapter(section: Section, context: Context): readonly Block[] {
  return [
    {
      kind: 'heading',
      level: 1,
      text: sectionTitle(section, context),
      id: `section-${anchor(section.code)}`,
    },
    ...(section.kind === 'service' ? serviceComment(section.code, context) : []),
    ...section.parts.flatMap((part) => partBlocks({ section, part, context })),
  ];
}

/** The title of a chapter: "WBO1: …", or the service's name. */
export function sectionTitle({ kind, code, name }: Section, { language, words }: Context): string {
  if (name === null) return words.other;
  const label = objectiveLabel(code, language);
  return kind === 'objective' && label !== name[language] ? `${label}: ${name[language]}` : name[language];
}

/** The title of a part of a chapter: its aim, objective or category. */
export function partTitle(part: SectionPart, { language, words }: Context): string {
  if (part.kind === 'category')
    return part.category === null ? words.indicators : sharedWords(language).category[part.category];
  if (part.name === null || part.code === null) return words.indicators;
  return `${objectiveLabel(part.code, language)}: ${part.name[language]}`;
}

function partBlocks({
  section,
  part,
  context,
}: {
  readonly section: Section;
  readonly part: SectionPart;
  readonly context: Context;
}): readonly Block[] {
  const { words } = context;
  const title = partTitle(part, context);
  const key = anchor(`${section.code}-${part.code ?? part.category ?? part.kind}`);
  const reductions = part.indicators.filter(({ definition }) => definition.measure === 'planned-reductions');
  const plain = part.indicators.filter(({ definition }) => definition.measure === 'plain');
  const blocks: Block[] = [];
  const onlyReductions = plain.length === 0 && part.commitments.length === 0 && reductions.length > 0;
  blocks.push({
    kind: 'heading',
    level: 2,
    text: onlyReductions ? words.reductions : title,
    id: `part-${key}`,
  });
  const indicators =
    plain.length > 0
      ? [indicatorTable({ indicators: plain, caption: `${words.indicators}. ${title}`, context })]
      : [];
  const commitments =
    part.commitments.length > 0
      ? [
          commitmentTable({
            commitments: part.commitments,
            caption: `${words.commitments}. ${title}`,
            context,
          }),
        ]
      : [];
  blocks.push(...indicators, ...commitments);
  for (const scored of reductions) {
    if (!onlyReductions)
      blocks.push({ kind: 'heading', level: 3, text: words.reductions, id: `reductions-${key}` });
    blocks.push(reductionsTable({ scored, caption: words.reductions, context }));
  }
  return blocks;
}

function anchor(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
