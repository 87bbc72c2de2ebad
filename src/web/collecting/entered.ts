import {
  type QuarterReturn,
  type QuarterWithFrame,
  type ReturnContent,
  recordWith,
} from '../../domain/returns/index.ts';
import { riskScore } from '../../domain/risk/index.ts';
import { type ScoredIndicator, scoredIndicator } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { commitmentStatusWord, inBoth, sharedWords } from '../../locale/index.ts';
import { type Content, html } from '../html.ts';
import { absent, figureText, statusChip } from '../parts/index.ts';
import { collectedChip } from './collected-status.ts';

const WORDS = inBoth({
  en: {
    nothing: 'Nothing entered yet',
    risk: (likelihood: number, impact: number, score: number) => `${likelihood} × ${impact} = ${score}`,
    figures: (count: number) => (count === 1 ? '1 figure' : `${count} figures`),
    written: 'Text written',
  },
  cy: {
    nothing: 'Dim wedi’i nodi eto',
    risk: (likelihood: number, impact: number, score: number) => `${likelihood} × ${impact} = ${score}`,
    figures: (count: number) => `Ffigurau: ${count}`,
    written: 'Testun wedi’i ysgrifennu',
  },
});

/** The indicators of a quarter that something was entered of, scored once each, by reference. */
export function scoredReturns(
  { frame }: Pick<QuarterWithFrame, 'frame'>,
  returns: readonly QuarterReturn[],
): ReadonlyMap<string, ScoredIndicator> {
  const entered = returns.filter(({ kind, content }) => kind === 'indicator' && content !== null);
  const refs = new Set(entered.map(({ ref }) => ref));
  const indicators = frame.indicators.filter(({ ref }) => refs.has(ref));
  const record = recordWith({ ...frame, indicators, commitments: [] }, entered);
  const { scheme, edition } = frame;
  return new Map(
    record.indicators.map((indicator) => [
      indicator.ref,
      scoredIndicator({ indicator, period: edition.period, scheme }),
    ]),
  );
}

/** What a return says so far, short: a figure with its status chip, a status, a score, how much there is. */
export function enteredText({
  content,
  scored,
  frame,
  language,
}: {
  readonly content: ReturnContent | null;
  readonly scored: ScoredIndicator | undefined;
  readonly frame: QuarterWithFrame['frame'];
  readonly language: Language;
}): Content {
  const words = WORDS[language];
  if (content === null) return absent(words.nothing);
  switch (content.kind) {
    case 'indicator':
      if (scored?.reading == null) return absent(words.nothing);
      if (scored.reading.figure.kind === 'absent') return collectedChip(scored, language);
      return html`${figureText({ figure: scored.reading.figure, unit: scored.definition.unit, language })} ${collectedChip(scored, language)}`;
    case 'commitment': {
      const { status } = content;
      if (status === null) return absent(words.nothing);
      return statusChip({ status, word: commitmentStatusWord({ status, scheme: frame.scheme, language }) });
    }
    case 'recommendation': {
      const { status } = content;
      return status === null
        ? absent(words.nothing)
        : statusChip({ status, word: sharedWords(language).status[status] });
    }
    case 'risk': {
      const { likelihood, impact } = content;
      if (likelihood === null || impact === null) return absent(words.nothing);
      return words.risk(likelihood, impact, riskScore({ likelihood, impact }));
    }
    case 'finance':
    case 'workforce': {
      const count = Object.values(content.figures).filter((text) => text.trim() !== '').length;
      return count === 0 ? absent(words.nothing) : words.figures(count);
    }
    case 'narrative':
      return content.markdown.en.trim() === '' && content.markdown.cy.trim() === ''
        ? absent(words.nothing)
        : words.written;
  }
}
