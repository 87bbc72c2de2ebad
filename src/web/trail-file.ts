import type { Language } from '../domain/value/index.ts';
import { inBoth } from '../locale/index.ts';
import { TRAIL_FORMATS, type TrailFormat, type TrailRow, trailText } from '../use-cases/trail/index.ts';
import { type Html, html } from './html.ts';
import { linkTo } from './links.ts';
import type { PageAnswer } from './route.ts';

const WORDS = inBoth({
  en: {
    download: 'Download the full history for an auditor:',
    formats: { csv: 'spreadsheet (CSV)', json: 'data (JSON)' },
  },
  cy: {
    download: 'Lawrlwytho’r hanes llawn ar gyfer archwilydd:',
    formats: { csv: 'taenlen (CSV)', json: 'data (JSON)' },
  },
});

const TYPES: Readonly<Record<TrailFormat, string>> = { csv: 'text/csv', json: 'application/json' };

/** The path of a trail as a file, beside the page that it belongs to. */
export function trailFilePath<Page extends string>(
  page: Page,
  format: TrailFormat,
): `${Page}/trail.${TrailFormat}` {
  return `${page}/trail.${format}`;
}

/** The ways to a trail as a file in each of its formats. */
export function trailFileLinks(page: string, language: Language): Html {
  const words = WORDS[language];
  const links = TRAIL_FORMATS.map(
    (format) =>
      html`<a class="govuk-link" href="${linkTo(language, trailFilePath(page, format))}" download>${words.formats[format]}</a>`,
  );
  return html`<p class="govuk-body screen-only">${words.download} ${links.map((link, at) => html`${at > 0 && ', '}${link}`)}</p>`;
}

/** A trail as a file. That it was carried away stands in the security log, as of every file. */
export function trailFileAnswer(
  rows: readonly TrailRow[],
  { format, name }: { readonly format: TrailFormat; readonly name: string },
): PageAnswer {
  return {
    kind: 'file',
    body: trailText(rows, format),
    type: `${TYPES[format]}; charset=utf-8`,
    name: `${name}.${format}`,
  };
}
