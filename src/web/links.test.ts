import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageOfPath, linkTo, pathOf } from './links.ts';

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
