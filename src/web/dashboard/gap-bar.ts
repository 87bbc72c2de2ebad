import type { ScoredIndicator } from '../../domain/scorecard/index.ts';
import type { Scheme } from '../../domain/scoring/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { ZERO } from '../../domain/value/index.ts';
import { formatGapPct } from '../../locale/index.ts';
import { type Html, html } from '../html.ts';
import { DASHBOARD_WORDS } from './words.ts';

const HALF_WIDTH = 48;
const HEIGHT = 14;
/** A gap of this many per cent, or more, fills its side of the bar. */
const FULL_PCT = 50;

/**
 * A gap to target as a small bar from the target line, to the left when worse, with its per cent beside it. The
 * sentence is the text; the bar is for the eye alone.
 */
export function gapBar({
  scored: { score },
  scheme,
  language,
  side = 'both',
}: {
  readonly scored: ScoredIndicator;
  /** `worse` leaves out the room for better figures, where there are none. */
  readonly side?: 'both' | 'worse';
  readonly scheme: Scheme;
  readonly language: Language;
}): Html {
  const words = DASHBOARD_WORDS[language];
  const { gap } = score;
  if (gap === null) return html``;
  if (gap.pct === null) return html`<span class="absent">${words.noRatio}</span>`;
  const isBetter = gap.difference.gte(ZERO);
  const pct = formatGapPct({ pct: gap.pct.abs(), scheme });
  const length = Math.min(1, Number(gap.pct.abs().toFixed(4)) / FULL_PCT) * HALF_WIDTH;
  const width = side === 'both' ? HALF_WIDTH * 2 : HALF_WIDTH + 1;
  const from = isBetter ? HALF_WIDTH : HALF_WIDTH - length;
  return html`<span class="gap"><svg class="gap__bar" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true" focusable="false"><rect class="gap__length" x="${from.toFixed(1)}" y="3" width="${length.toFixed(1)}" height="${HEIGHT - 6}"/><path class="gap__target" d="M${HALF_WIDTH} 0V${HEIGHT}"/></svg><span class="gap__pct"><span aria-hidden="true">${isBetter ? '+' : '\u2212'}${pct}</span><span class="govuk-visually-hidden">${words.gapName(pct, isBetter)}</span></span></span>`;
}
