import type { Problem } from '../../domain/assurance/index.ts';
import type { Scorecard } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatPeriod } from '../../locale/index.ts';
import type { Block, Document } from '../document/index.ts';
import { type Context, contextOf } from './context.ts';
import { keyPart } from './key-part.ts';
import { problemsPart } from './problems-part.ts';
import { rowsPart } from './rows-part.ts';
import { summaryPart } from './summary-part.ts';

/** A part of a report: its blocks from the context. */
type Part = (context: Context) => readonly Block[];

/** The directorate's report: its parts in the order of the originals. */
const DIRECTORATE_REPORT: readonly Part[] = [summaryPart, rowsPart, problemsPart, keyPart];

/** Composes the directorate's report of a quarter in a language. */
export function directorateReport(facts: {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
  readonly language: Language;
}): Document {
  const context = contextOf(facts);
  const { language, words, scorecard } = context;
  const { authority, directorate, edition } = scorecard.record;
  const period = formatPeriod(scorecard.period, language);
  const directorateName = directorate.name[language];
  return {
    language,
    title: words.reportTitle(directorateName),
    subtitle: period,
    author: authority.name[language],
    footer: words.footer(authority.name[language], directorateName, period, edition.number),
    date: edition.publishedOn,
    blocks: [
      { kind: 'contents', title: words.contents },
      ...DIRECTORATE_REPORT.flatMap((part) => part(context)),
    ],
  };
}
