import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageOfPath, linkTo, pathOf, safeNext, withDone } from './links.ts';

describe('linkTo', () => {
  const cases = [
    { path: '/', en: '/', cy: '/cy' },
    { path: '/?a=1', en: '/?a=1', cy: '/cy?a=1' },
    { path: '/ssw/2023-24-Q2', en: '/ssw/2023-24-Q2', cy: '/cy/ssw/2023-24-Q2' },
    {
      path: '/ssw/2023-24-Q2?status=red',
      en: '/ssw/2023-24-Q2?status=red',
      cy: '/cy/ssw/2023-24-Q2?status=red',
    },
  ];
  for (const { path, en, cy } of cases)
    test(path, () => {
      assert.equal(linkTo('en', path), en);
      assert.equal(linkTo('cy', path), cy);
    });
});

describe('languageOfPath', () => {
  const cases = [
    { address: '/cy', language: 'cy', path: '/' },
    { address: '/cy/ssw', language: 'cy', path: '/ssw' },
    { address: '/cyfrifon', language: 'en', path: '/cyfrifon' },
    { address: '/ssw', language: 'en', path: '/ssw' },
  ];
  for (const { address, ...expected } of cases)
    test(address, () => assert.deepEqual(languageOfPath(address), expected));
});

test('a code with a slash is one part of a path', () => {
  assert.equal(pathOf('indicators', 'PAM/029'), '/indicators/PAM%2F029');
});

describe('safeNext', () => {
  const cases = [
    { asked: '/ssw/2023-24-Q2?status=red', next: '/ssw/2023-24-Q2?status=red' },
    { asked: '/cy/ssw/2023-24-Q2', next: '/ssw/2023-24-Q2' },
    { asked: '/cy', next: '/' },
    { asked: '/indicators/PAM%2F029', next: '/indicators/PAM%2F029' },
    { asked: '/indicators?q=tŷ', next: '/indicators?q=t%C5%B7' },
    { asked: '/a#b', next: '/a' },
    { asked: null, next: '/' },
    { asked: '', next: '/' },
    { asked: 'ssw', next: '/' },
    { asked: '//evil.example', next: '/' },
    { asked: '///evil.example', next: '/' },
    { asked: '/\\evil.example', next: '/' },
    { asked: '\\\\evil.example', next: '/' },
    { asked: '/a\\..\\\\evil.example', next: '/' },
    { asked: 'https://evil.example', next: '/' },
    { asked: 'https:evil.example', next: '/' },
    { asked: 'javascript:alert(1)', next: '/' },
    { asked: '/\t/evil.example', next: '/' },
    { asked: '/\n/evil.example', next: '/' },
    { asked: '/a\r\nSet-Cookie: x', next: '/' },
    { asked: '/\u0000/evil.example', next: '/' },
    { asked: ' //evil.example', next: '/' },
    { asked: '/cy//evil.example', next: '/' },
    { asked: '/a/..//evil.example', next: '/' },
    { asked: '/cy/%2e%2e//evil.example', next: '/' },
  ];
  for (const { asked, next } of cases) test(JSON.stringify(asked), () => assert.equal(safeNext(asked), next));
});

test('a notice joins what the path asks for already', () => {
  assert.equal(withDone('/a', 'saved'), '/a?done=saved');
  assert.equal(withDone('/a?b=1&done=sent#c', 'saved'), '/a?b=1&done=saved#c');
});
