import type { Indicator } from '../framework/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import { type Bilingual, LANGUAGES, type Language } from '../value/index.ts';
import { aboutOf } from './about.ts';
import { smallNumbersIn, withoutFigures, withoutSmallNumbers } from './small-numbers.ts';
import { withheldFigures } from './withheld-figures.ts';

/** Where in a record a text stands: the kind of part, and its reference. */
interface TextPlace {
  readonly kind: 'indicator' | 'commitment' | 'finance' | 'workforce' | 'recommendation' | 'narrative';
  readonly ref: string | null;
  readonly field: string;
}

/** What becomes of each text of a record, told where it stands. */
type Rewrite = (text: Bilingual, place: TextPlace) => Bilingual;

/** A record with each text that somebody wrote in it given to `rewrite`: comments, progress, explanations, narrative. */
function withTexts(record: PeriodRecord, rewrite: Rewrite): PeriodRecord {
  const at = (kind: TextPlace['kind'], ref: string | null) => (text: Bilingual | null, field: string) =>
    text === null ? null : rewrite(text, { kind, ref, field });
  const finance = at('finance', null);
  const workforce = at('workforce', null);
  const { sections } = record;
  return {
    ...record,
    indicators: record.indicators.map((indicator) =>
      withIndicatorTexts(indicator, at('indicator', indicator.ref)),
    ),
    commitments: record.commitments.map((commitment) => {
      const text = at('commitment', commitment.code);
      return {
        ...commitment,
        updates: commitment.updates.map((update) => ({
          ...update,
          progress: text(update.progress, 'progress'),
          nextSteps: text(update.nextSteps, 'nextSteps'),
        })),
      };
    }),
    sections: {
      ...sections,
      finance: sections.finance && {
        ...sections.finance,
        budgetLines: sections.finance.budgetLines.map((line) => ({
          ...line,
          explanation: finance(line.explanation, 'explanation'),
        })),
        proposals: sections.finance.proposals.map((proposal) => ({
          ...proposal,
          mitigation: finance(proposal.mitigation, 'mitigation'),
        })),
        note: finance(sections.finance.note, 'note'),
      },
      workforce: sections.workforce && {
        ...sections.workforce,
        comment: workforce(sections.workforce.comment, 'comment'),
      },
      recommendations: sections.recommendations.map((report) => ({
        ...report,
        recommendations: report.recommendations.map((recommendation) => ({
          ...recommendation,
          update: at('recommendation', `${report.id}/${recommendation.code}`)(
            recommendation.update,
            'update',
          ),
        })),
      })),
      narrative: sections.narrative.map((section) => ({
        ...section,
        markdown: rewrite(section.markdown, { kind: 'narrative', ref: section.id, field: 'markdown' }),
      })),
    },
  };
}

/** The texts of an indicator: none where it is about nobody. */
function withIndicatorTexts(
  indicator: Indicator,
  text: (text: Bilingual | null, field: string) => Bilingual | null,
): Indicator {
  if (indicator.definitions.every((definition) => aboutOf(definition) === 'other')) return indicator;
  return {
    ...indicator,
    readings: indicator.readings.map((reading) => ({
      ...reading,
      comment: text(reading.comment, 'comment'),
      nextSteps: text(reading.nextSteps, 'nextSteps'),
      caution: text(reading.caution, 'caution'),
    })),
  };
}

/** A small number of people in a text of a record, and where that stands. */
export interface FoundNumber {
  readonly place: TextPlace;
  readonly language: Language;
  /** The number with the words that say of whom. */
  readonly quote: string;
}

/** The small numbers of people in what is written in a record: what is asked about before it is sealed. */
export function smallNumbersOf(record: PeriodRecord): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  withTexts(record, (text, place) => {
    const languages = text.en === text.cy ? LANGUAGES.slice(0, 1) : LANGUAGES;
    for (const language of languages)
      for (const { quote } of smallNumbersIn(text[language])) found.push({ place, language, quote });
    return text;
  });
  return found;
}

/**
 * A record with its texts as everybody may read them: the marker stands for every small number of people, unless
 * somebody said why they are shown, and for every withheld figure that a text gives.
 */
export function withPublicTexts(marked: PeriodRecord): PeriodRecord {
  const isShown = marked.edition.smallNumbersShown !== undefined;
  const figures = withheldFigures(marked);
  return withTexts(marked, (text, { kind, ref }) => {
    const own = kind === 'indicator' ? (figures.indicators.get(ref ?? '') ?? []) : [];
    const rewritten = (words: string) => {
      const shown = isShown ? words : withoutSmallNumbers(words);
      return withoutFigures(shown, { own, ofStaff: figures.staff });
    };
    return { en: rewritten(text.en), cy: rewritten(text.cy) };
  });
}
