/**
 * What is exported is used: a value that only its own file or only tests know is nobody's to take. A type that only tests
 * name may be exported: it is what they make their values of.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TEXT, targetOf, textOf } from './sources.ts';

/** Exported for another reason than that a file of the house imports it: each with the reason. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  'src/access/may.ts VERBS': 'tests go through every verb of the table',
  'src/domain/assurance/checks.ts CHECKS': 'each check is shown to find something',
  'src/report/write/pdf/write-pdf.ts pdfReport':
    'what the standard refuses and which characters are replaced is tested',
  'src/site/site-app.ts siteRoutes': 'the words of all addresses are held against the names of directorates',
  'src/web/assets/govuk-css.ts KEPT_BLOCKS': 'every block that a page uses is held against it',
  'src/web/quarters/close/unshown.ts unshownIn': 'a table of texts and the characters told of them',
};

test('every export is imported by another file that is no test', () => {
  const files = new Map(
    [...TEXT, ...textOf('scripts/**/*.ts')].filter(([path]) => !path.endsWith('.test.ts')),
  );
  const unused = unusedExports(files, textOf('{src,test}/**/*.ts'));
  assert.deepEqual(
    unused.filter((name) => NOT_IMPORTED[name] === undefined),
    [],
  );
  assert.deepEqual(
    Object.keys(NOT_IMPORTED).filter((name) => !unused.includes(name)),
    [],
    'exceptions that are none',
  );
});

test('what goes out through an index counts when somebody imports it there, and what a worker calls by name counts', () => {
  const files = {
    'src/a/index.ts': "export { one, type Two } from './a.ts';\nexport * from './b.ts';",
    'src/a/a.ts': 'export const one = 1;\nexport interface Two {}\nexport function three() {}',
    'src/a/b.ts': "export type Four = 4;\nexport const five = 5;\nexport const six = { name: 'six' };",
    'src/c.ts': "import { one as first, five } from './a/index.ts';",
  };
  assert.deepEqual(unusedExports(new Map(Object.entries(files))), [
    'src/a/index.ts Two',
    'src/a/a.ts three',
    'src/a/b.ts Four',
  ]);
});

const DECLARED = /^export (?:async )?(?:function\*?|const|class|(interface|type)) (\w+)/gm;
const NAMED = /^(?:import|export) (type )?\{([^}]*)\} from '(\.[^']+)'/gm;
const WHOLE = /^import (?:type )?\* as \w+ from '(\.[^']+)'|import\('(\.[^']+)'\)/gm;

/** Every export that no file of these imports, and a type also no test, as "path name". */
function unusedExports(files: Texts, tests: Texts = new Map()): readonly string[] {
  const taken = takenBy(files, files);
  const takenInTests = takenBy(tests, files);
  return [...files].flatMap(([path, text]) =>
    exportsOf(text)
      .filter(({ name, isType }) => {
        const places = [`${path} ${name}`, `${path} *`];
        return !places.some((place) => taken.has(place) || (isType && takenInTests.has(place)));
      })
      // A worker finds what it runs by the module and the name of it.
      .filter(({ name }) => !text.includes(`name: '${name}'`))
      .map(({ name }) => `${path} ${name}`),
  );
}

type Texts = ReadonlyMap<string, string>;

/** What files import, as "path name", and "path *" of what they import whole. */
function takenBy(importers: Texts, files: Texts): ReadonlySet<string> {
  const taken = new Set<string>();
  const take = (target: string, name: string): void => {
    taken.add(`${target} ${name}`);
    const whole = (files.get(target) ?? '').matchAll(/^export \* from '(\.[^']+)'/gm);
    for (const [, through = ''] of whole) take(targetOf(target, through), name);
  };
  for (const [path, text] of importers) {
    for (const [, , names = '', target = ''] of text.matchAll(NAMED))
      for (const { inside } of namesIn(names)) take(targetOf(path, target), inside);
    for (const [, target, called = ''] of text.matchAll(WHOLE)) take(targetOf(path, target ?? called), '*');
  }
  return taken;
}

/** What a file exports: what it declares, and what it passes on by name. */
function exportsOf(text: string): readonly { readonly name: string; readonly isType: boolean }[] {
  return [
    ...[...text.matchAll(DECLARED)].map(([, type, name = '']) => ({ name, isType: type !== undefined })),
    ...[...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type, names = '']) =>
      namesIn(names).map(({ outside: name, isType }) => ({ name, isType: type !== undefined || isType })),
    ),
  ];
}

/** The names between brackets, each as it is inside and outside: "type A, b as c". */
function namesIn(names: string) {
  return [...names.matchAll(/(type )?(\w+)(?: as (\w+))?/g)].map(
    ([, type, inside = '', outside = inside]) => ({
      inside,
      outside,
      isType: type !== undefined,
    }),
  );
}
