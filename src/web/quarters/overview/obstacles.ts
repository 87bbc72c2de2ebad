import type { QuarterObstacle } from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { stateTag } from '../../collecting/state-tag.ts';
import { type Html, html } from '../../html.ts';
import { more } from '../../parts/index.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { returnLink } from '../return-cells.ts';
import { OVERVIEW_WORDS } from './words.ts';

/** What stands in the way, each with the returns that do; a sentence when nothing does. */
export function obstacleList({
  asked,
  obstacles,
  of,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly obstacles: readonly QuarterObstacle[];
  readonly of: 'sign-off' | 'seal';
  readonly language: Language;
}): Html {
  const words = OVERVIEW_WORDS[language];
  if (obstacles.length === 0) return html`<p class="govuk-body">${words.nothingInTheWay[of]}</p>`;
  return html`<ul class="obstacles">${obstacles.map(
    (obstacle) => html`<li>${obstacleText({ asked, obstacle, language })}</li>`,
  )}</ul>`;
}

function obstacleText({
  asked,
  obstacle,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly obstacle: QuarterObstacle;
  readonly language: Language;
}): Html {
  const words = OVERVIEW_WORDS[language].obstacle;
  if (!('returns' in obstacle)) return html`${words[obstacle.kind](0)}`;
  const standing = new Set(obstacle.returns.map(({ kind, ref }) => `${kind} ${ref}`));
  const named = asked.view.returns.filter(({ entry }) => standing.has(`${entry.kind} ${entry.ref}`));
  return more({
    summary: words[obstacle.kind](obstacle.returns.length),
    text: html`<ul class="plain-list">${named.map(
      (each) => html`<li>${returnLink(asked, each, language)} ${stateTag(each.entry.state, language)}</li>`,
    )}</ul>`,
  });
}
