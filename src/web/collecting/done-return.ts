import { type QuarterWithFrame, RETURN_KINDS, type ReturnKey } from '../../domain/returns/index.ts';
import { inBoth, returnWords } from '../../locale/index.ts';
import type { NamedReturn } from '../../use-cases/returns/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import { doneBanner } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { codeAndTitle } from './return-title.ts';
import { returnPath } from './services.ts';

const WORDS = inBoth({
  en: { next: 'Next:' },
  cy: { next: 'Nesaf:' },
});

/** What is done to one return at a time, as the notice of a redirect names it, by the event that it is. */
const EVENTS = {
  sent: 'submitted',
  approved: 'approved',
  'sent-back': 'sent-back',
  accepted: 'accepted',
  reopened: 'reopened',
} as const;

/** A path that tells the page there which return something was done to. */
export function withReturn(path: string, { kind, ref }: Pick<ReturnKey, 'kind' | 'ref'>): string {
  return `${path}?${new URLSearchParams({ return: `${kind}/${ref}` })}`;
}

/** The return that the address says something was done to, among those at hand; null when it names none. */
export function returnDone(query: URLSearchParams, returns: readonly NamedReturn[]): NamedReturn | null {
  const [, name, ref] = /^([a-z]+)\/(.+)$/.exec(query.get('return') ?? '') ?? [];
  const kind = RETURN_KINDS.find((known) => known === name);
  return returns.find(({ entry }) => entry.kind === kind && entry.ref === ref) ?? null;
}

/** What was just done to one return, and which comes next in the person's own work; nothing where the address says nothing. */
export function doneReturnBanner({
  request,
  done,
  next,
  frame,
}: {
  readonly request: PageRequest;
  /** The return that it was done to; null where the address names none. */
  readonly done: NamedReturn | null;
  readonly next: NamedReturn | null;
  readonly frame: QuarterWithFrame['frame'];
}): Html {
  const { language } = request;
  const { event } = returnWords(language);
  const named = (of: NamedReturn) => codeAndTitle({ frame, named: of, language });
  const onward =
    next !== null &&
    html`<span class="done-next">${WORDS[language].next} <a class="govuk-notification-banner__link" href="${linkTo(language, returnPath(next.entry))}">${named(next)}</a></span>`;
  const texts = Object.entries(EVENTS).map(([notice, type]): [string, Html] => [
    notice,
    html`${event[type]}${done === null ? '.' : `: ${named(done)}`} ${onward}`,
  ]);
  return doneBanner(request, Object.fromEntries(texts));
}
