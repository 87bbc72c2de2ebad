/** The rules of the house that a machine can hold: who imports whom, names, lengths, sentences on exports. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { importsOf, ROOT, TEXT } from './sources.ts';

const SOURCES = [...TEXT.keys()];

/** What each folder may import besides itself. `main.ts` joins all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  record: ['domain'],
  locale: ['domain'],
  access: ['domain'],
  intake: ['domain', 'record', 'locale'],
  report: ['domain', 'record', 'locale'],
  'use-cases': ['domain', 'access', 'intake', 'report'],
  store: ['domain', 'record', 'use-cases'],
  'sign-in': ['domain', 'use-cases'],
  mail: ['domain', 'use-cases'],
  'security-log': ['domain', 'use-cases'],
  // Bytes over HTTP, whoever makes them.
  sending: [],
  web: ['domain', 'locale', 'access', 'report', 'use-cases', 'sending'],
  api: ['domain', 'record', 'locale', 'access', 'report', 'use-cases', 'sending'],
  // Joins what is asked for and how it is done, for `main.ts` and for tests of the whole.
  site: ['domain', 'locale', 'use-cases', 'sign-in', 'mail', 'web', 'api'],
  cli: ['domain', 'locale', 'access', 'intake', 'report', 'use-cases'],
};

describe('imports go one way', () => {
  for (const [path, text] of TEXT) {
    const folder = path.split('/')[1] ?? '';
    if (folder === 'main.ts' || path.endsWith('.test.ts')) continue;
    test(path, () => {
      const allowed = MAY_IMPORT[folder];
      assert.ok(allowed, `src/${folder} is not in the house: add it to MAY_IMPORT with what it may import`);
      for (const imported of importsOf(path, text)) {
        const target = imported.split('/')[1] ?? '';
        assert.ok(target === folder || allowed.includes(target), `${path} imports ${imported}`);
        const writerSeesComposer =
          path.startsWith('src/report/write/') && imported.startsWith('src/report/compose/');
        assert.ok(!writerSeesComposer, `${path} imports ${imported}: writers know documents only`);
      }
    });
  }
});

/** Files that others take by themselves: each with the reason. */
const OWN_DOORS: Readonly<Record<string, string>> = {
  'src/use-cases/sign-in/email-address.ts':
    'the store would load all that people can do to compare two addresses',
  'src/use-cases/returns/acts.ts': 'the store would load all that people can do to write its functions',
};

/** Whose folders are rooms of their own, each with its door; elsewhere the whole is one area. */
const OF_ROOMS = ['domain', 'intake', 'report', 'use-cases'];

function areaOf(path: string): string {
  const [, folder = '', room] = path.split('/');
  return OF_ROOMS.includes(folder) ? `${folder}/${room}` : folder;
}

test('what another area takes goes through the index of its folder, or what it needs (ports)', () => {
  const past: string[] = [];
  for (const [path, text] of TEXT) {
    if (path.endsWith('.test.ts') || path === 'src/main.ts') continue;
    for (const imported of importsOf(path, text)) {
      const folder = dirname(imported);
      const isDoor = /\/(index|ports)\.ts$/.test(imported) || !TEXT.has(`${folder}/index.ts`);
      if (isDoor || path.startsWith(`${folder}/`) || imported in OWN_DOORS) continue;
      if (areaOf(path) !== areaOf(imported)) past.push(`${path} imports ${imported}`);
    }
  }
  assert.deepEqual(past, []);
});

test('the domain has no clock, files, network or words for people', () => {
  for (const [path, text] of TEXT) {
    if (!path.startsWith('src/domain/') || path.endsWith('.test.ts')) continue;
    for (const [, module = ''] of text.matchAll(/from '([^'.][^']*)'/g))
      assert.equal(module, 'big.js', `${path} imports ${module}`);
    assert.doesNotMatch(text, /Date\.now|new Date\(\)|Math\.random|process\.|fetch\(/, path);
  }
});

test('files are at most 400 lines and have names that say something', () => {
  const saysNothing = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|\.ts$)/;
  for (const [path, text] of TEXT) {
    assert.ok(text.split('\n').length <= 401, `${path} is ${text.split('\n').length} lines long`);
    assert.doesNotMatch(path, saysNothing);
    assert.match(path, /^[a-z0-9./-]+$/, `${path} is not kebab-case`);
  }
});

test('every export has a sentence', () => {
  const bare: string[] = [];
  for (const [path, text] of TEXT) {
    if (path.endsWith('.test.ts')) continue;
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      const name = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/.exec(line)?.[1];
      if (name === undefined || lines[at - 1]?.trim().endsWith('*/')) continue;
      // A list of the members of a type described just above needs no second sentence.
      if (/^[A-Z_0-9]+$/.test(name) && /^export const/.test(line) && isBesideItsType(lines, at)) continue;
      bare.push(`${path}:${at + 1} ${name}`);
    }
  }
  assert.deepEqual(bare, []);
});

test('nothing is left to do in the code, and no test is left out', () => {
  const files = globSync('{src,test,scripts}/**/*.ts', { cwd: ROOT });
  const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);
  const skipped = new RegExp('\\b(test|it|describe)\\.(sk' + 'ip|to' + 'do|on' + 'ly)\\b');
  for (const path of files) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    assert.doesNotMatch(text, marks, path);
    assert.doesNotMatch(text, skipped, path);
  }
});

test('each folder of the house opens with what it knows', () => {
  const folders = new Set(SOURCES.filter((path) => path.split('/').length > 3).map(dirname));
  for (const folder of folders) {
    const index = TEXT.get(`${folder}/index.ts`);
    if (index === undefined) continue;
    assert.match(index, /^\/\*\*\n \* \S.*\./s, `${folder}/index.ts`);
    assert.match(index, /What always holds/, `${folder}/index.ts`);
  }
});

test('the lock file names every optional package, so that npm ci is content on each platform', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Record<string, string> }>>;
  };
  const asked = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ at, name })),
  );
  assert.ok(asked.length > 0, 'some package has optional packages');
  const missing = asked.filter(
    ({ at, name }) =>
      packages[`node_modules/${name}`] === undefined && packages[`${at}/node_modules/${name}`] === undefined,
  );
  assert.deepEqual(missing, []);
});

function isBesideItsType(lines: readonly string[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 14), at);
  return above.some((line) => /^(export )?(type|interface) /.test(line));
}
