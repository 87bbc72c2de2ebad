import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emailFault, emailKey } from './email-address.ts';

const ADDRESSES: readonly [what: string, address: string, fault: string | null][] = [
  ['plain', 'sian.morgan+mesur@council.example', null],
  ['with an apostrophe', "o'brien@council.example", null],
  ['Welsh', 'siân.tŷ@cyngor.cymru', null],
  ['a Welsh domain', 'post@tŷ-cyngor.cymru', null],
  ['the same domain as the network has it', 'post@xn--t-cyngor-t2b.cymru', null],
  ['composed otherwise', 'sia\u0302n@council.example', null],
  ['of a neighbour', 'bjørn@council.example', null],
  ['no at sign', 'council.example', 'email-malformed'],
  ['no domain', 'sian@', 'email-malformed'],
  ['two at signs', 'sian@council@example', 'email-malformed'],
  ['a space', 'sian morgan@council.example', 'email-malformed'],
  ['a domain that is none', 'sian@council example', 'email-malformed'],
  ['too long', `${'a'.repeat(250)}@council.example`, 'email-malformed'],
  ['a Cyrillic a', 'si\u0430n@council.example', 'email-unusual'],
  ['all Cyrillic', '\u0441\u0435\u043e@council.example', 'email-unusual'],
  ['a Greek o', 'c\u03bfuncil@council.example', 'email-unusual'],
  ['a Cyrillic domain', 'sian@\u0441ouncil.example', 'email-unusual'],
  ['a Cyrillic domain as the network has it', 'sian@xn--ouncil-hrf.example', 'email-unusual'],
  ['a dotless i', 's\u0131an@council.example', 'email-unusual'],
  ['a wide letter', '\uff53ian@council.example', 'email-unusual'],
  ['nothing seen: zero width', 'sian\u200b@council.example', 'email-unusual'],
  ['nothing seen: a joiner', 'si\u200dan@council.example', 'email-unusual'],
  ['nothing seen: a soft hyphen', 'si\u00adan@council.example', 'email-unusual'],
  ['nothing seen: a mark of order', 'si\ufeffan@council.example', 'email-unusual'],
  ['turned round', 'sian\u202e@council.example', 'email-unusual'],
  ['a filler', 'sian\u3164@council.example', 'email-unusual'],
  ['a tag', 'sian\u{e0041}@council.example', 'email-unusual'],
  ['a space that does not break', 'sian\u00a0m@council.example', 'email-unusual'],
  ['heaped marks', 'sia\u0302\u0323\u0301n@council.example', 'email-unusual'],
  ['a line end', 'sian\n@council.example', 'email-unusual'],
];

describe('an e-mail address', () => {
  for (const [what, address, fault] of ADDRESSES)
    test(`${what}: ${fault ?? 'taken'}`, () => assert.equal(emailFault(address), fault));
});

test('one address is one key, however it is typed', () => {
  for (const [one, other] of [
    [' Siân@TŶ.Cymru ', 'sia\u0302n@ty\u0302.cymru'],
    ['post@tŷ.cymru', 'POST@xn--t-foa.cymru'],
    ['anybody', ' ANYBODY'],
  ] as const)
    assert.equal(emailKey(one), emailKey(other), one);
  assert.notEqual(emailKey('sian@council.example'), emailKey('siân@council.example'));
  assert.equal(emailKey(''), '');
});
