import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkTarget } from './link-target.ts';

describe('where a link leads', () => {
  const cases: readonly (readonly [to: string, leads: ReturnType<typeof linkTarget>])[] = [
    ['#summary', { kind: 'heading', id: 'summary' }],
    ['#nowhere', null],
    ['#', null],
    ['https://example.org/a?b=1&c=2', { kind: 'address', address: 'https://example.org/a?b=1&c=2' }],
    ['http://example.org', { kind: 'address', address: 'http://example.org/' }],
    ['mailto:officer@example.org', { kind: 'address', address: 'mailto:officer@example.org' }],
    ['javascript:alert(1)', null],
    [' JavaScript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['/indicators/PM33', null],
    ['', null],
  ];
  for (const [to, leads] of cases) {
    test(`${JSON.stringify(to)}: ${leads === null ? 'plain text' : leads.kind}`, () => {
      assert.deepEqual(linkTarget({ kind: 'link', text: 'x', to }, new Set(['summary'])), leads);
    });
  }
});
