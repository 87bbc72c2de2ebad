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
import { trusted } from '../html.ts';
import {
  button,
  checkboxes,
  errorSummary,
  fieldset,
  fileUpload,
  input,
  passwordInput,
  radios,
  select,
  textarea,
} from './index.ts';

const TYPED = 'items are typed, so there are no absent or boolean ones';
const BY_PAGES = 'headings of pages are made by pages';

const PORTS: Readonly<Record<string, Port>> = {
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
          fieldset: fieldsetOf(o.fieldset),
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
        ...(o.prefix && { prefix: words(o.prefix) }),
        ...(o.suffix && { suffix: words(o.suffix) }),
      }),
    unsupported: { 'label.isPageHeading': BY_PAGES, inputWrapper: NOT_NEEDED },
    compared: 43,
    skipped: 2,
  },
  textarea: {
    make: (o) =>
      textarea({
        ...outer(o),
        ...field(o),
        ...pick(o, 'name', 'id', 'value', 'rows', 'disabled', 'spellcheck', 'autocomplete'),
        label: words(o.label),
      }),
    unsupported: { 'label.isPageHeading': BY_PAGES },
    compared: 17,
    skipped: 1,
  },
  radios: {
    make: (o) =>
      radios({
        ...outer(o),
        ...field(o),
        ...(o.fieldset && pick(o.fieldset, 'describedBy')),
        ...pick(o, 'name', 'idPrefix', 'value'),
        items: o.items.filter(Boolean).map((item: Options) =>
          item.divider
            ? pick(item, 'divider')
            : {
                ...pick(item, 'value', 'id', 'checked', 'disabled'),
                ...outer(item),
                text: content(item),
                ...(item.hint && { hint: words(item.hint) }),
                ...(item.label && { label: outer(item.label) }),
                ...(item.conditional?.html && { conditional: trusted(item.conditional.html) }),
              },
        ),
        ...(o.fieldset && { fieldset: fieldsetOf(o.fieldset) }),
      }),
    unsupported: { 'fieldset.legend.isPageHeading': BY_PAGES },
    excluded: { 'with falsy items': TYPED },
    compared: 39,
    skipped: 4,
  },
  fieldset: {
    make: (o) =>
      fieldset({
        ...fieldsetOf(o),
        ...pick(o, 'describedBy', 'role'),
        inner: trusted(o.html ?? ''),
      }),
    unsupported: { 'legend.isPageHeading': BY_PAGES },
    compared: 13,
    skipped: 5,
  },
  'password-input': {
    make: (o) =>
      passwordInput({
        ...outer(o),
        ...field(o),
        ...pick(o, 'name', 'id', 'disabled', 'autocomplete'),
        label: words(o.label),
      }),
    unsupported: {
      'label.isPageHeading': BY_PAGES,
      value: 'a password is never sent back',
      showPasswordText: 'the button that shows it needs script',
    },
    without: [/<button.*?<\/button>/s],
    compared: 9,
    skipped: 3,
  },
  'file-upload': {
    make: (o) =>
      fileUpload({
        ...outer(o),
        ...field(o),
        ...pick(o, 'name', 'id', 'disabled'),
        label: words(o.label),
      }),
    unsupported: {
      'label.isPageHeading': BY_PAGES,
      javascript: 'needs script',
      multiple: 'one file a field',
      value: 'no browser takes it',
    },
    compared: 13,
    skipped: 9,
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
};

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

function fieldsetOf(o: Options) {
  return { ...outer(o), legend: content(o.legend), legendClasses: o.legend.classes };
}

provePorts(PORTS);
