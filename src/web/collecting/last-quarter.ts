import { definitionIn } from '../../domain/framework/index.ts';
import { isQuarter, previousPeriod, samePeriodLastYear, yearOf } from '../../domain/period/index.ts';
import { lastReading, type QuarterReturn, type QuarterWithFrame } from '../../domain/returns/index.ts';
import { riskScore } from '../../domain/risk/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { commitmentStatusWord, inBoth, sharedWords } from '../../locale/index.ts';
import { type Content, html } from '../html.ts';
import { absent, figureText, statusChip } from '../parts/index.ts';

const WORDS = inBoth({
  en: { none: 'None held', yearBefore: 'the year before', inReport: 'In the report' },
  cy: { none: 'Dim ar gael', yearBefore: 'y flwyddyn flaenorol', inReport: 'Yn yr adroddiad' },
});

/** What the quarter before said under a return, short; of an annual figure, the year before. */
export function lastQuarterText({
  frame,
  entry: { kind, ref },
  language,
}: {
  readonly frame: QuarterWithFrame['frame'];
  readonly entry: Pick<QuarterReturn, 'kind' | 'ref'>;
  readonly language: Language;
}): Content {
  const words = WORDS[language];
  const { period } = frame.edition;
  switch (kind) {
    case 'indicator': {
      const indicator = frame.indicators.find((each) => each.ref === ref);
      const definition = indicator === undefined ? null : definitionIn(indicator, yearOf(period));
      if (indicator === undefined || definition === null) return absent(words.none);
      const { unit, frequency } = definition;
      const reading =
        frequency === 'annual'
          ? indicator.readings.find((held) => held.period === samePeriodLastYear(yearOf(period)))
          : lastReading(indicator, period);
      if (reading == null) return absent(words.none);
      const text = figureText({ figure: reading.figure, unit, language });
      return isQuarter(reading.period) || frequency !== 'annual'
        ? text
        : html`${text} <span class="quiet">(${words.yearBefore})</span>`;
    }
    case 'commitment': {
      const commitment = frame.commitments.find(({ code }) => code === ref);
      const update = commitment?.updates.find((held) => held.period === previousPeriod(period));
      return update?.status == null
        ? absent(words.none)
        : statusChip({
            status: update.status,
            word: commitmentStatusWord({ status: update.status, scheme: frame.scheme, language }),
          });
    }
    case 'recommendation': {
      const found = frame.sections.recommendations
        .flatMap(({ id, recommendations }) =>
          recommendations.map((each) => ({ at: `${id}/${each.code}`, each })),
        )
        .find(({ at }) => at === ref)?.each;
      return found?.status == null
        ? absent(words.none)
        : statusChip({ status: found.status, word: sharedWords(language).status[found.status] });
    }
    case 'risk': {
      const risk = frame.sections.risks.find(({ id }) => id === ref);
      return risk === undefined
        ? absent(words.none)
        : `${risk.likelihood} × ${risk.impact} = ${riskScore(risk)}`;
    }
    case 'finance':
    case 'workforce':
    case 'narrative':
      return absent(words.inReport);
  }
}
