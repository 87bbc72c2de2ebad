/**
 * How our components are held to the fixtures of govuk-frontend: each fixture's options are given to ours, and the
 * markup has to be the same. For tests.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import type { Attributes, Outer } from '../../src/web/govuk/attributes.ts';
import { type Content, type Html, trusted } from '../../src/web/html.ts';
import { normaliseHtml } from './normalise-html.ts';

// biome-ignore lint/suspicious/noExplicitAny: the fixtures have no types; what they hold is judged by the result.
type AnyJson = any;

/** Options as the package's fixtures write them: any JSON. */
export type Options = AnyJson;

/** How a component of the package is made with ours, and what of it we left out. */
export interface Port {
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

/** Why an option of the package is not ours. */
export const NOT_NEEDED = 'no page needs it';

/** A link as breadcrumbs, errors and footers have it. */
export function linkOf(item: Options) {
  return { ...outer(item), ...pick(item, 'href'), text: content(item) as string };
}

/** Words with further classes and attributes: of a label, a hint. */
export function words(o: Options): Outer & { readonly text: Content } {
  return { ...outer(o), text: content(o) };
}

/** A text that is escaped or markup that is not, as the options have it. */
export function content(o: Options, text = 'text', markup = 'html'): Content {
  return o[markup] ? trusted(o[markup]) : String(o[text] ?? '');
}

/** The classes and attributes of the options. */
export function outer(o: Options): Outer {
  return {
    ...(o.classes !== undefined && { classes: o.classes }),
    ...(o.attributes !== undefined && { attributes: o.attributes as Attributes }),
  };
}

/** The named options that are there. */
export function pick<Key extends string>(o: Options, ...keys: readonly Key[]): Record<Key, never> {
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

/** Compares every component with the fixtures of its name. */
export function provePorts(ports: Readonly<Record<string, Port>>): void {
  for (const [component, port] of Object.entries(ports)) {
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
}
