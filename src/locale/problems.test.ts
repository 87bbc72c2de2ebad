import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Problem } from '../domain/assurance/index.ts';
import { LANGUAGES } from '../domain/value/index.ts';
import { problemAction, problemMessage } from './index.ts';

/** Every code in the sources of the checks, as written there. */
function codes(): readonly string[] {
  const folder = new URL('../domain/assurance/', import.meta.url);
  const sources = globSync('{checks/*.ts,stated-figure.ts}', { cwd: folder });
  const found = sources.flatMap((name) => [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g),
  ]);
  return [...new Set(found.map(([, code = '']) => code))].filter((code) => SAID_OF.test(code));
}

/** How the codes of problems end or begin; other words with a hyphen are kinds of figure. */
const SAID_OF =
  /differs|differently|rounded|impossible|without-comparison|contradicts|missing|caution|lost|unreadable|past-delivery|across-definitions/;

/** A problem whose every figure is what the source does not say. */
function problemOf(code: string, text: string): Problem {
  const names =
    'printed counted ours total status direction what again said actual earlier numerator denominator';
  return {
    code,
    severity: 'warning',
    place: { kind: 'report', ref: null, field: null },
    figures: { ...Object.fromEntries(names.split(' ').map((name) => [name, text])), day: '2023-09-30' },
  };
}

test('the codes are found in the sources of the checks', () => {
  assert.ok(codes().length >= 20, codes().join(', '));
});

describe('a problem in words', () => {
  for (const code of codes())
    for (const language of LANGUAGES)
      test(`${code}, ${language}`, () => {
        const message = problemMessage(problemOf(code, ''), language);
        assert.doesNotMatch(message, /\s[;:,.)]|\(\)|“”|‘’|undefined/, 'a sentence has no hole');
        const action = problemAction(problemOf(code, ''), language);
        assert.ok(
          action === null || !message.includes(action),
          'readers are not told what officers are to do',
        );
        assert.equal(action === null, problemAction(problemOf(code, ''), 'en') === null);
      });
});

test('a figure that was collected, and so has no printed form, is told by its value', () => {
  const figures = { what: 'variance', printed: '', given: '1343000', ours: '0', unit: 'gbp' };
  assert.equal(
    problemMessage({ ...problemOf('printed-figure-differs', ''), figures }, 'en'),
    'The variance is given as £1,343,000; computed from the other figures it is £0.',
  );
});
