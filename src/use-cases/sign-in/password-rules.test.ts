import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signInPlace, somebody } from '../../../test/sign-in-place.ts';
import { passwordFault } from './password-rules.ts';

const SIAN = somebody('sian', { name: 'Siân Prydderch', email: 'sian.prydderch@aberwy.example' });

/** Why each is refused; null: it is taken. */
const PASSWORDS: readonly [password: string, fault: string | null][] = [
  // What people choose who have to choose something.
  ['Password1234!', 'password-guessable'],
  ['correcthorsebattery', 'password-leaked'],
  ['Correct-Horse-Battery-Staple1', 'password-leaked'],
  ['Welcome2026!!', 'password-guessable'],
  ['qwertyuiop123', 'password-leaked'],
  ['letmeinletmein', 'password-guessable'],
  ['Summer2026!!!', 'password-guessable'],
  ['Hydref2026!!!', 'password-guessable'],
  ['football12345', 'password-guessable'],
  ['!!monkeydragon', 'password-guessable'],
  ['P@ssw0rd2026!!', 'password-guessable'],
  ['5unsh1ne2026!', 'password-guessable'],
  ['ILOVEYOU-2025', 'password-guessable'],
  ['aaaaaaaaaaaa', 'password-guessable'],
  ['abcdefghijkl', 'password-guessable'],
  ['987654321987654321', 'password-guessable'],
  ['xkcd93xkcd93xkcd93', 'password-guessable'],
  // Names that anybody knows.
  ['sian.prydderch', 'password-of-names'],
  ['Siân Prydderch', 'password-of-names'],
  ['sian.prydderch@aberwy.example', 'password-of-names'],
  ['Aberwy Council 2026', 'password-of-names'],
  ['CyngorAberwy1!', 'password-of-names'],
  ['mesur-mesur-mesur', 'password-of-names'],
  ['Cyfrinair1234!', 'password-guessable'],
  // Length.
  ['ceffyl cyw', 'password-too-short'],
  ['tŷ gŵyl môr', 'password-too-short'],
  ['ty\u0302 gw\u0302yl mo\u0302r', 'password-too-short'],
  ['d'.repeat(129), 'password-too-long'],
  // Long enough, of whatever characters.
  ['ceffyl cywir batri stwffwl', null],
  ['tractor velvet eleven', null],
  ['jB7#kq9!Lm2x', null],
  ['wyau melyn ar ben y to', null],
  ['a long sentence that I made up', null],
  ['🐴🔋🧷 ceffyl y môr', null],
  [`${'cwm hir, eira mân: '.repeat(6)}diwedd`, null],
];

describe('a new password', () => {
  for (const [password, fault] of PASSWORDS)
    test(`"${password.slice(0, 40)}": ${fault ?? 'taken'}`, async (context) => {
      const place = await signInPlace(context);
      const found = await passwordFault(place.ports, { password, person: SIAN });
      assert.equal(found?.kind ?? null, fault);
    });
});

test('of the leaked passwords that are long enough none is taken, nor with a capital, a year and a sign', async (context) => {
  const { ports } = await signInPlace(context);
  const common = [...(await ports.passwords.commonOnes())];
  assert.ok(common.length > 40_000);
  const taken: string[] = [];
  for (const [at, word] of common.entries()) {
    if (at > 3000 && word.length < 12) continue;
    for (const password of [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}2026!`.padEnd(12, '!')])
      if (password.length >= 12 && (await passwordFault(ports, { password, person: SIAN })) === null)
        taken.push(password);
  }
  assert.deepEqual(taken, []);
});

test('a password of the greatest length is looked at in a bounded number of steps', async (context) => {
  const { ports } = await signInPlace(context);
  let asked = 0;
  const counting = {
    has: () => {
      asked += 1;
      return false;
    },
  } as unknown as ReadonlySet<string>;
  const passwords = { ...ports.passwords, commonOnes: async () => counting };
  await passwordFault(
    { ...ports, passwords },
    { password: '4@8({[<369&#!1/|0$5+7%2x'.repeat(6).slice(0, 128), person: SIAN },
  );
  assert.ok(asked < 20_000, `${asked} words were looked up`);
});
