import type { Problem } from '../../domain/assurance/index.ts';
import type { ReportPart, Scorecard } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatPeriod, officersNotice, writtenInSentence } from '../../locale/index.ts';
import type { Block, Document } from '../document/index.ts';
import type { Seal } from '../json/index.ts';
import { strong, text } from './cells.ts';
import { type Context, contextOf } from './context.ts';
import { budgetLinesPart, financePart, proposalsPart } from './finance-part.ts';
import { keyPart } from './key-part.ts';
import { narrativePart } from './narrative-part.ts';
import { problemsPart } from './problems-part.ts';
import { recommendationsPart } from './recommendations-part.ts';
import { risksPart } from './risks-part.ts';
import { rowsPart } from './rows-part.ts';
import { sealPart } from './seal-part.ts';
import { summaryPart } from './summary-part.ts';
import { sicknessReasonsPart, sicknessUnitsPart, staffPart } from './workforce-part.ts';

/** What each part of a report is made by. Their order is the layout's, which is data of the edition. */
const PARTS: Readonly<Record<ReportPart, (context: Context) => readonly Block[]>> = {
  'directors-comment': (context) => narrativePart('directors-comment', context),
  summary: summaryPart,
  finance: financePart,
  staff: staffPart,
  'financial-implications': (context) => narrativePart('financial-implications', context),
  risks: risksPart,
  consultation: (context) => narrativePart('consultation', context),
  recommendations: recommendationsPart,
  rows: rowsPart,
  'budget-lines': budgetLinesPart,
  proposals: proposalsPart,
  'sickness-units': sicknessUnitsPart,
  'sickness-reasons': sicknessReasonsPart,
  problems: problemsPart,
  key: keyPart,
};

/** The blocks of one part of a report, for a document or a page of its own; none where the report has no such part. */
export function partBlocksOf(part: ReportPart, context: Context): readonly Block[] {
  return PARTS[part](context);
}

/** Composes the directorate's report of a quarter in a language. */
export function directorateReport(facts: {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
  readonly audience: 'public' | 'officers';
  readonly language: Language;
  /** Left out of a preview, which has none. */
  readonly seal?: Seal | null;
}): Document {
  const context = contextOf(facts);
  const { seal = null } = facts;
  const { language, words, scorecard } = context;
  const { authority, directorate, edition } = scorecard.record;
  const period = formatPeriod(scorecard.period, language);
  const directorateName = directorate.name[language];
  const isForOfficers = facts.audience === 'officers';
  return {
    language,
    title: words.reportTitle(directorateName),
    subtitle: period,
    author: authority.name[language],
    footer: [
      ...(isForOfficers ? [officersNotice(language)] : []),
      words.footer(authority.name[language], directorateName, period, edition.number),
    ].join(' '),
    date: edition.publishedOn,
    blocks: [
      ...(isForOfficers ? [{ kind: 'paragraph' as const, content: [strong(officersNotice(language))] }] : []),
      ...(edition.writtenIn === undefined
        ? []
        : [{ kind: 'paragraph' as const, content: [text(writtenInSentence(edition.writtenIn, language))] }]),
      { kind: 'contents', title: words.contents },
      ...edition.layout.parts.flatMap((part) => partBlocksOf(part, context)),
      ...(seal === null ? [] : sealPart(context, seal)),
    ],
  };
}
