import { formatPeriod, inBoth } from '../../locale/index.ts';
import { trailsOfIndicator } from '../../use-cases/returns/index.ts';
import { actingFor, type CollectingServices, trailPath } from '../collecting/services.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import type { PageRequest } from '../route.ts';

const WORDS = inBoth({
  en: { trail: 'Who gave its figures, and when:' },
  cy: { trail: 'Pwy roddodd ei ffigurau, a phryd:' },
});

/** The ways from an indicator to the trails of its figures, quarter by quarter, for those who may read them; nothing for others. */
export async function indicatorTrails(
  services: CollectingServices,
  {
    request,
    directorate,
    ref,
  }: { readonly request: PageRequest; readonly directorate: string; readonly ref: string },
): Promise<Html> {
  const acting = await actingFor(services, request);
  const trails = acting === null ? [] : await trailsOfIndicator(acting, { directorate, ref });
  if (trails.length === 0) return html``;
  const { language } = request;
  return html`<p class="govuk-body indicator-trails screen-only">${WORDS[language].trail} ${trails.map(
    (key, at) =>
      html`${at > 0 && ', '}<a class="govuk-link" href="${linkTo(language, trailPath(key))}">${formatPeriod(key.period, language)}</a>`,
  )}</p>`;
}
