import type { RiskContent } from '../../../domain/returns/index.ts';
import { RISK_STEPS, riskMovement, riskScore } from '../../../domain/risk/index.ts';
import { radios } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { fieldError } from '../../parts/index.ts';
import { knownPanel } from './known.ts';
import type { Shown } from './shown.ts';

/** The scales of a risk's return. */
export function riskFields(shown: Shown<RiskContent>): Html {
  const { words, content, language, problems } = shown;
  return html`${(['likelihood', 'impact'] as const).map((scale) => {
    const chosen = content[scale];
    return radios({
      name: scale,
      fieldset: { legend: words[scale], legendClasses: 'govuk-fieldset__legend--m' },
      hint: { text: words.stepHint },
      classes: 'govuk-radios--inline',
      ...(chosen !== null && { value: chosen }),
      items: RISK_STEPS.map((step) => ({ text: String(step), value: step })),
      ...fieldError({ language, problems, field: scale }),
    });
  })}`;
}

/** The score of a risk last quarter, and what it comes to now. */
export function riskKnown({ view, words, content }: Shown): Html {
  const risk = view.quarter.frame.sections.risks.find(({ id }) => id === view.entry.ref);
  if (risk === undefined || content.kind !== 'risk') return html``;
  const { likelihood, impact } = content;
  const before = words.scoreOf(risk.likelihood, risk.impact, riskScore(risk));
  if (likelihood === null || impact === null || view.entry.content === null)
    return knownPanel({ title: words.score, facts: [[words.lastScore, before]] });
  const now = { ...risk, likelihood, impact, previousScore: riskScore(risk) };
  const moved = riskMovement(now) ?? 'same';
  return knownPanel({
    title: words.score,
    facts: [
      [words.lastScore, before],
      [
        words.thisQuarter,
        html`${words.scoreOf(likelihood, impact, riskScore(now))}<br>${words.movement[moved]}`,
      ],
    ],
  });
}
