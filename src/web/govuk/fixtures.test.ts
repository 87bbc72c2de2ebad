import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { type Content, type Html, trusted } from '../html.ts';
import type { Attributes, Outer } from './attributes.ts';
import {
  breadcrumbs,
  button,
  checkboxes,
  details,
  errorSummary,
  footer,
  genericHeader,
  input,
  insetText,
  languageNavigation,
  pagination,
  select,
  serviceNavigation,
  skipLink,
  summaryList,
  tag,
  warningText,
} from './index.ts';
import { normaliseHtml } from './normalise-html.ts';

/** Options as the package's fixtures write them: any JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the fixtures have no types; what they hold is judged by the result.
type Options = any;

/** How a component of the package is made with ours, and what of it we left out. */
interface Port {
  readonly make: (options: Options) => Html;
  /** Options that ours do not have, as paths ("items[].conditional"), each with the reason. */
  readonly unsupported: Readonly<Record<string, string>>;
  /** Fixtures left out by name, each with the reason. */
  readonly excluded?: Readonly<Record<string, string>>;
  /** Parts of the expected markup that ours leave out on purpose. */
  readonly without?: readonly RegExp[];
  /** How many fixtures are compared, and how many are not because of an option above. */
  readonly compared: number;
  readonly skipped: number;
}

const TYPED = 'items are typed, so there are no absent or boolean ones';
const NOT_NEEDED = 'no page needs it';
const BY_PAGES = 'headings of pages are made by pages';

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
  button: {
    make: (o) =>
      button({
        ...outer(o),
        ...pick(o, 'href', 'type', 'name', 'value', 'disabled', 'preventDoubleClick', 'id'),
        text: content(o),
      }),
    unsupported: { isStartButton: 'a service of forms has start pages, a report has none' },
    compared: 35,
    skipped: 3,
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
  checkboxes: {
    make: (o) =>
      checkboxes({
        ...outer(o),
        ...field(o),
        ...pick(o, 'name', 'idPrefix', 'values'),
        items: o.items.map((item: Options) => ({
          ...pick(item, 'value', 'id', 'name', 'checked', 'disabled'),
          ...outer(item),
          text: content(item),
          ...(item.hint && { hint: words(item.hint) }),
          ...(item.label && { label: outer(item.label) }),
        })),
        ...(o.fieldset && {
          fieldset: {
            ...outer(o.fieldset),
            legend: content(o.fieldset.legend),
            legendClasses: o.fieldset.legend.classes,
          },
        }),
      }),
    unsupported: {
      'items[].conditional': 'needs script to be usable; a page asks in a further step instead',
      'items[].divider': NOT_NEEDED,
      'items[].behaviour': 'needs script',
      'fieldset.describedBy': 'describedBy of the whole does the same',
      'fieldset.legend.isPageHeading': BY_PAGES,
    },
    excluded: { 'with falsy values': TYPED },
    compared: 25,
    skipped: 17,
  },
  select: {
    make: (o) =>
      select({
        ...outer(o),
        ...field(o),
        ...pick(o, 'name', 'id', 'value', 'disabled'),
        label: words(o.label),
        items: (o.items ?? []).filter(Boolean).map((item: Options) => ({ ...item, ...outer(item) })),
      }),
    unsupported: { 'label.isPageHeading': BY_PAGES },
    excluded: { 'with falsy values': TYPED },
    compared: 17,
    skipped: 2,
  },
  input: {
    make: (o) =>
      input({
        ...outer(o),
        ...field(o),
        ...pick(o, 'name', 'id', 'type', 'value', 'disabled', 'spellcheck'),
        ...pick(o, 'autocomplete', 'autocapitalize', 'inputmode', 'pattern'),
        label: words(o.label),
      }),
    unsupported: { 'label.isPageHeading': BY_PAGES, prefix: NOT_NEEDED, suffix: NOT_NEEDED },
    compared: 30,
    skipped: 15,
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
  'error-summary': {
    make: (o) =>
      errorSummary({
        ...outer(o),
        ...pick(o, 'disableAutoFocus'),
        title: content(o, 'titleText', 'titleHtml'),
        ...((o.descriptionText ?? o.descriptionHtml) !== undefined && {
          description: content(o, 'descriptionText', 'descriptionHtml'),
        }),
        errors: o.errorList?.map(linkOf),
      }),
    unsupported: {},
    compared: 19,
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

function field(o: Options) {
  return {
    ...pick(o, 'describedBy'),
    ...(o.hint && { hint: words(o.hint) }),
    ...(o.errorMessage && {
      error: { ...words(o.errorMessage), prefix: o.errorMessage.visuallyHiddenText ?? 'Error' },
    }),
    ...(o.formGroup && { formGroup: outer(o.formGroup) }),
  };
}

/** A link as breadcrumbs, errors and footers have it. */
function linkOf(item: Options) {
  return { ...outer(item), ...pick(item, 'href'), text: content(item) as string };
}

function words(o: Options): Outer & { readonly text: Content } {
  return { ...outer(o), text: content(o) };
}

function content(o: Options, text = 'text', markup = 'html'): Content {
  return o[markup] ? trusted(o[markup]) : String(o[text] ?? '');
}

function outer(o: Options): Outer {
  return {
    ...(o.classes !== undefined && { classes: o.classes }),
    ...(o.attributes !== undefined && { attributes: o.attributes as Attributes }),
  };
}

function pick<Key extends string>(o: Options, ...keys: readonly Key[]): Record<Key, never> {
  return Object.fromEntries(keys.filter((key) => o[key] !== undefined).map((key) => [key, o[key]])) as Record<
    Key,
    never
  >;
}

/** Whether options hold something at a path such as "items[].hint". */
function holds(options: Options, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  const name = first.replace('[]', '');
  const below = options?.[name];
  if (below === undefined || below === null || below === false) return false;
  const each = first.endsWith('[]') ? (below as Options[]) : [below];
  return rest.length === 0 || each.some((one) => holds(one, rest.join('.')));
}

const COMPONENTS = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);

interface Fixture {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}

for (const [component, port] of Object.entries(PORTS)) {
  describe(`govuk ${component}`, () => {
    const { fixtures } = JSON.parse(readFileSync(join(COMPONENTS, component, 'fixtures.json'), 'utf8')) as {
      fixtures: Fixture[];
    };
    const isSupported = ({ name, options }: Fixture) =>
      port.excluded?.[name] === undefined &&
      !Object.keys(port.unsupported).some((path) => holds(options, path));
    const compared = fixtures.filter(isSupported);

    for (const { name, options, html } of compared)
      test(name, () => {
        const expected = (port.without ?? []).reduce((text, part) => text.replace(part, ''), html);
        assert.equal(normaliseHtml(port.make(options).toString()), normaliseHtml(expected));
      });

    test('so many fixtures compared, so many left out', () => {
      assert.deepEqual(
        { compared: compared.length, skipped: fixtures.length - compared.length },
        { compared: port.compared, skipped: port.skipped },
      );
    });

    test('every option said to be unsupported occurs in a fixture', () => {
      for (const path of Object.keys(port.unsupported))
        assert.ok(
          fixtures.some(({ options }) => holds(options, path)),
          path,
        );
    });
  });
}
