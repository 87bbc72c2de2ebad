import { type Html, html, trusted } from '../html.ts';

/** Further attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What every component takes: further classes and attributes of its outermost element. */
export interface Outer {
  readonly classes?: string;
  readonly attributes?: Attributes;
}

const NOTHING = trusted('');

/** Attributes as markup, each with a space before it. Names come from code and are not escaped; values are. */
export function attributesHtml(attributes: Attributes | undefined): Html {
  if (attributes === undefined) return NOTHING;
  return html`${Object.entries(attributes).map(([name, value]) => html` ${trusted(name)}="${value}"`)}`;
}

/** One attribute with a space before it, or nothing when there is no value to give it. */
export function attribute(name: string, value: string | number | undefined): Html {
  return value === undefined || value === '' ? NOTHING : html` ${trusted(name)}="${value}"`;
}

/** Class names joined by spaces; absent ones are left out. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}
