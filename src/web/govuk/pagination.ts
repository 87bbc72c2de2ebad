import { type Content, type Html, html, trusted } from '../html.ts';
import { type Attributes, attributesHtml, classNames, type Outer } from './attributes.ts';

/** The page before or after; `labelText` says what it holds and is shown when there are no numbers. */
interface PaginationLink {
  readonly href: string;
  readonly text: Content;
  readonly labelText?: string;
  readonly attributes?: Attributes;
}

/** A numbered page, or the dots for those left out. `label` is said in place of the bare number: "Page 2". */
type PaginationItem =
  | { readonly ellipsis: true }
  | {
      readonly number: number | string;
      readonly href: string;
      readonly label: string;
      readonly current?: boolean;
      readonly attributes?: Attributes;
    };

/** Links to the pages before and after, with or without numbers between. `label` names the landmark. */
export function pagination({
  previous,
  next,
  items,
  label,
  classes,
  attributes,
}: Outer & {
  readonly previous?: PaginationLink;
  readonly next?: PaginationLink;
  readonly items?: readonly PaginationItem[];
  readonly label: string;
}): Html {
  const isBlock = items === undefined && (previous !== undefined || next !== undefined);
  return html`<nav class="${classNames('govuk-pagination', isBlock && 'govuk-pagination--block', classes)}" aria-label="${label}"${attributesHtml(attributes)}>
${previous !== undefined && arrowLink({ link: previous, way: 'prev', isBlock })}
${items !== undefined && html`<ul class="govuk-pagination__list">${items.map(pageItem)}</ul>`}
${next !== undefined && arrowLink({ link: next, way: 'next', isBlock })}
</nav>`;
}

const ARROWS = {
  prev: trusted(
    '<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>',
  ),
  next: trusted(
    '<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>',
  ),
};

function arrowLink({
  link,
  way,
  isBlock,
}: {
  readonly link: PaginationLink;
  readonly way: 'prev' | 'next';
  readonly isBlock: boolean;
}): Html {
  const hasLabel = link.labelText !== undefined;
  const isArrowFirst = isBlock || way === 'prev';
  const label =
    hasLabel &&
    isBlock &&
    html`<span class="govuk-visually-hidden">:</span>
<span class="govuk-pagination__link-label">${link.labelText}</span>`;
  return html`<div class="govuk-pagination__${way}">
<a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${way}"${attributesHtml(link.attributes)}>
${isArrowFirst && ARROWS[way]}
<span class="${classNames('govuk-pagination__link-title', isBlock && !hasLabel && 'govuk-pagination__link-title--decorated')}">
${link.text}
</span>
${label}
${!isArrowFirst && ARROWS[way]}
</a>
</div>`;
}

function pageItem(item: PaginationItem): Html {
  if ('ellipsis' in item)
    return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">&ctdot;</li>`;
  const isCurrent = item.current === true;
  return html`<li class="${classNames('govuk-pagination__item', isCurrent && 'govuk-pagination__item--current')}">
<a class="govuk-link govuk-pagination__link" href="${item.href}" aria-label="${item.label}"${isCurrent && html` aria-current="page"`}${attributesHtml(item.attributes)}>
${item.number}
</a>
</li>`;
}
