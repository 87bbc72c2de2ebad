import {
  content,
  linkOf,
  NOT_NEEDED,
  type Options,
  outer,
  type Port,
  pick,
  provePorts,
  words,
} from '../../../test/govuk/prove-port.ts';
import { type Html, trusted } from '../html.ts';
import {
  breadcrumbs,
  details,
  footer,
  genericHeader,
  insetText,
  languageNavigation,
  notificationBanner,
  pagination,
  serviceNavigation,
  skipLink,
  summaryList,
  tag,
  warningText,
} from './index.ts';

const PORTS: Readonly<Record<string, Port>> = {
  'generic-header': {
    make: (o) =>
      genericHeader({
        ...outer(o),
        ...pick(o, 'url', 'containerClasses'),
        logo: content(o, 'logoText', 'logoHtml'),
      }),
    unsupported: {},
    compared: 7,
    skipped: 0,
  },
  'service-navigation': {
    make: makeServiceNavigation,
    unsupported: {
      'slots.start': NOT_NEEDED,
      'slots.navigationStart': NOT_NEEDED,
      'slots.navigationEnd': NOT_NEEDED,
    },
    compared: 32,
    skipped: 1,
  },
  'language-navigation': {
    make: (o) =>
      languageNavigation({
        ...outer(o),
        label: o.ariaLabel ?? 'Language',
        items: o.items.map((item: Options) => ({ ...item, ...outer(item), text: content(item) })),
      }),
    unsupported: {},
    compared: 13,
    skipped: 0,
  },
  'skip-link': {
    make: (o) => skipLink({ ...outer(o), ...pick(o, 'href'), text: content(o) }),
    unsupported: {},
    compared: 9,
    skipped: 0,
  },
  breadcrumbs: {
    make: (o) =>
      breadcrumbs({
        ...outer(o),
        ...pick(o, 'collapseOnMobile'),
        label: o.labelText ?? 'Breadcrumb',
        items: o.items.map(linkOf),
      }),
    unsupported: {},
    compared: 12,
    skipped: 0,
  },
  details: {
    make: (o) =>
      details({
        ...outer(o),
        ...pick(o, 'open', 'id'),
        summary: content(o, 'summaryText', 'summaryHtml'),
        text: content(o),
      }),
    unsupported: {},
    compared: 10,
    skipped: 0,
  },
  'inset-text': {
    make: (o) => insetText({ ...outer(o), ...pick(o, 'id'), text: content(o) }),
    unsupported: {},
    compared: 6,
    skipped: 0,
  },
  'summary-list': {
    make: (o) =>
      summaryList({
        ...outer(o),
        rows: o.rows
          .filter(Boolean)
          .map((row: Options) => ({ ...outer(row), key: words(row.key), value: words(row.value) })),
      }),
    unsupported: { 'rows[].actions': 'nothing is changed from a summary yet', card: NOT_NEEDED },
    compared: 9,
    skipped: 21,
  },
  tag: {
    make: (o) => tag({ ...outer(o), text: content(o) }),
    unsupported: {},
    compared: 12,
    skipped: 0,
  },
  pagination: {
    make: makePagination,
    unsupported: {},
    compared: 15,
    skipped: 0,
  },
  footer: {
    make: (o) =>
      footer({
        ...outer(o),
        ...pick(o, 'containerClasses'),
        ...(o.contentLicence !== null && {
          licence: o.contentLicence ? content(o.contentLicence) : DEFAULT_LICENCE,
        }),
        ...(o.meta && {
          meta: {
            title: o.meta.visuallyHiddenTitle ?? 'Support links',
            items: o.meta.items?.map(linkOf),
            ...((o.meta.text ?? o.meta.html) !== undefined && { text: content(o.meta) }),
          },
        }),
      }),
    unsupported: { navigation: NOT_NEEDED },
    without: [
      /<svg[^>]*class="govuk-footer__crown".*?<\/svg>/s,
      /<svg[^>]*class="govuk-footer__licence-logo".*?<\/svg>/s,
      /<div class="govuk-footer__meta-item">\s*<a\s+class="govuk-footer__link govuk-footer__copyright-logo".*?<\/a>\s*<\/div>/s,
    ],
    compared: 18,
    skipped: 7,
  },
  'notification-banner': {
    make: (o) =>
      notificationBanner({
        ...outer(o),
        ...pick(o, 'role', 'titleId', 'titleHeadingLevel', 'disableAutoFocus'),
        ...(o.type === 'success' && { type: 'success' }),
        title:
          o.titleText || o.titleHtml
            ? content(o, 'titleText', 'titleHtml')
            : o.type === 'success'
              ? 'Success'
              : 'Important',
        text: content(o),
      }),
    unsupported: {},
    compared: 21,
    skipped: 0,
  },
  'warning-text': {
    make: (o) => warningText({ ...outer(o), text: content(o), signText: o.iconFallbackText ?? 'Warning' }),
    unsupported: {},
    compared: 8,
    skipped: 0,
  },
};

const DEFAULT_LICENCE = trusted(`All content is available under the
<a class="govuk-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">Open Government Licence v3.0</a>, except where otherwise stated`);

function makeServiceNavigation(o: Options): Html {
  const text = o.menuButtonText ?? 'Menu';
  const items = (o.navigation ?? [])
    .filter(Boolean)
    .map((item: Options) => ({ ...linkOf(item), ...pick(item, 'current', 'active') }));
  const end = typeof o.slots?.end === 'string' ? o.slots.end : o.slots?.end?.html;
  return serviceNavigation({
    ...outer(o),
    ...pick(o, 'serviceName', 'serviceUrl', 'navigationId', 'navigationClasses'),
    items,
    label: o.ariaLabel ?? 'Service information',
    navigationLabel: o.navigationLabel ?? text,
    menuButton:
      (o.collapseNavigationOnMobile ?? items.length > 1)
        ? { text, ...(o.menuButtonLabel !== text && { label: o.menuButtonLabel }) }
        : null,
    ...(end !== undefined && { end: trusted(end) }),
    endInline: o.slots?.end?.align === 'inline',
  });
}

function makePagination(o: Options): Html {
  const link = (options: Options, word: string) =>
    options?.href && {
      ...pick(options, 'href', 'labelText'),
      ...outer(options),
      text:
        (options.text ?? options.html) === undefined
          ? trusted(`${word}<span class="govuk-visually-hidden"> page</span>`)
          : content(options),
    };
  return pagination({
    ...outer(o),
    previous: link(o.previous, 'Previous'),
    next: link(o.next, 'Next'),
    items: o.items
      ?.filter((item: Options) => item && Object.keys(item).length > 0)
      .map((item: Options) =>
        item.ellipsis ? item : { ...item, label: item.visuallyHiddenText ?? `Page ${item.number}` },
      ),
    label: o.landmarkLabel ?? 'Pagination',
  });
}

provePorts(PORTS);
