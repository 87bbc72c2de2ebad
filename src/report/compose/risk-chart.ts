import { type Risk, riskScore } from '../../domain/risk/index.ts';
import type { MatrixChart } from '../chart/index.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';

/** The register as a matrix of likelihood and impact; the risks have the numbers of their order. */
export function riskChart(risks: readonly Risk[], { language }: Context): MatrixChart {
  const words = SECTION_WORDS[language];
  const { likelihood, impact, score, risk: heading } = words;
  const highest = Math.max(...risks.map(riskScore));
  const top = risks.filter((risk) => riskScore(risk) === highest);
  const [only] = top;
  const told = risks.map(
    (risk, index) =>
      `${index + 1}. ${risk.title[language]}: ${likelihood} ${risk.likelihood}, ${impact} ${risk.impact}, ${score} ${riskScore(risk)}`,
  );
  return {
    kind: 'matrix',
    title:
      top.length === 1 && only !== undefined
        ? words.findings.highestRisk(only.title[language], highest, risks.length)
        : words.findings.highestRisks(top.length, highest, risks.length),
    subtitle: words.riskMeasure,
    description: `${told.join('; ')}.`,
    risks: risks.map((risk) => ({
      label: risk.title[language],
      likelihood: risk.likelihood,
      impact: risk.impact,
    })),
    words: { risk: heading, likelihood, impact, score },
  };
}
