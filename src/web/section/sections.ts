import type { ReportPart } from '../../domain/scorecard/index.ts';
import { type Context, partBlocksOf, serviceCommentsOf } from '../../report/compose/index.ts';
import type { Block } from '../../report/document/index.ts';

/** A section of a report with a page of its own. The word is also its place in the address. */
export type SectionName = 'finance' | 'workforce' | 'risks' | 'recommendations' | 'narrative';

export const SECTION_NAMES: readonly SectionName[] = [
  'finance',
  'workforce',
  'risks',
  'recommendations',
  'narrative',
];

/** The parts of the report that a section's page shows, in its order. */
const PARTS: Readonly<Record<SectionName, readonly ReportPart[]>> = {
  finance: ['finance', 'budget-lines', 'proposals', 'financial-implications'],
  workforce: ['staff', 'sickness-units', 'sickness-reasons'],
  risks: ['risks'],
  recommendations: ['recommendations'],
  narrative: ['directors-comment', 'consultation'],
};

/** What a section holds in a report; nothing where the report has no such section. */
export function sectionBlocks(name: SectionName, context: Context): readonly Block[] {
  const blocks = PARTS[name].flatMap((part) => partBlocksOf(part, context));
  return name === 'narrative' ? [...blocks, ...serviceCommentsOf(context)] : blocks;
}

/** The sections that a report has. */
export function sectionsIn(context: Context): readonly SectionName[] {
  const { finance, workforce, risks, recommendations, narrative } = context.scorecard.record.sections;
  const has: Readonly<Record<SectionName, boolean>> = {
    finance: finance !== null,
    workforce: workforce !== null,
    risks: risks.length > 0 || narrative.some(({ kind }) => kind === 'risks'),
    recommendations: recommendations.length > 0,
    narrative: narrative.length > 0,
  };
  return SECTION_NAMES.filter((name) => has[name]);
}
