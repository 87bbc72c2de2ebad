import type { QuarterKey, QuarterWithFrame } from '../../../domain/returns/index.ts';
import { formatPeriod } from '../../../locale/index.ts';
import { mayInPart } from '../../../use-cases/returns/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { PageRequest } from '../../route.ts';
import type { FileDesk } from '../services.ts';
import { PLACE_WORDS, WORKBOOK_WORDS } from './words.ts';

/** The path of a quarter's workbook page; of an upload there with its id. */
export function workbookPath(key: QuarterKey, upload?: string): string {
  const path = quarterPath(key, 'workbook');
  return upload === undefined ? path : `${path}/${encodeURIComponent(upload)}`;
}

/** Where somebody came from, and goes back to: the quarter for those who run it, else their own updates. */
export function wayBack(
  { bringing, key }: FileDesk,
  { language }: Pick<PageRequest, 'language'>,
): { readonly text: string; readonly path: string } {
  const words = PLACE_WORDS[language];
  return mayInPart(bringing.person, 'read-quarter', key)
    ? { text: words.toQuarter, path: quarterPath(key) }
    : { text: words.toUpdates, path: '/my-updates' };
}

/**
 * A page about the workbook of a quarter, or about another file that is brought to it (`first`); with `title` one behind
 * its first.
 */
export function workbookFrame({
  desk,
  quarter: { frame },
  request,
  first = { text: WORKBOOK_WORDS[request.language].title, path: workbookPath(desk.key) },
  title,
  before,
  lead,
  main,
  hasErrors = false,
}: {
  readonly desk: FileDesk;
  readonly quarter: QuarterWithFrame;
  readonly request: PageRequest;
  readonly first?: { readonly text: string; readonly path: string };
  readonly title?: string;
  /** What is read first: what is wrong, or what was done. */
  readonly before: Html;
  readonly lead: Html;
  readonly main: Html;
  readonly hasErrors?: boolean;
}): Html {
  const { language } = request;
  const words = PLACE_WORDS[language];
  const name = `${frame.directorate.name[language]}, ${formatPeriod(frame.edition.period, language)}`;
  const back = wayBack(desk, request);
  const trail =
    back.path === '/my-updates'
      ? [{ text: words.updates, path: back.path }]
      : [
          { text: words.quarters, path: '/quarters' },
          { text: name, path: back.path },
        ];
  const own = title === undefined ? [{ text: first.text }] : [first, { text: title }];
  return page({
    request,
    title: `${title ?? first.text}: ${name}`,
    hasErrors,
    breadcrumbs: [...trail, ...own],
    main: html`${before}
<header class="masthead">
<span class="govuk-caption-l">${name}</span>
<h1 class="govuk-heading-l">${title ?? first.text}</h1>
${lead}
</header>
${main}`,
  });
}
