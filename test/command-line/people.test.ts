/** `mesur people confirm`, run as a person does. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Person, PersonId } from '../../src/domain/people/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Instant } from '../../src/use-cases/sign-in/ports.ts';
import { grantOf } from '../sign-in-place.ts';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();
const AT = '2024-01-10T09:00:00.000Z' as Instant;
const REASON = ['--reason', 'Bryn has left'];
const confirm = (...args: readonly string[]) => mesur(['people', 'confirm', ...args], { folder });

function person(id: string, changes: Partial<Person> = {}): Person {
  return {
    id: id as PersonId,
    authority: 'bridgend',
    name: id,
    email: `${id}@council.example`,
    language: 'en',
    isActive: true,
    grants: [],
    ...changes,
  };
}

const ADMINISTRATOR = [grantOf('administrator')];
const ANWEN = person('Anwen', { grants: ADMINISTRATOR });
const BRYN = person('Bryn', { grants: ADMINISTRATOR });
const MAIR = person('Mair', { grants: [grantOf('director', 'ssw')] });
const OLWEN = person('Olwen', { language: 'cy' });

/** The accounts of the folder, for as long as something is done to them. */
async function inStore<Answer>(
  act: (
    accounts: Extract<Awaited<ReturnType<typeof openStore>>, { ok: true }>['value']['accounts'],
  ) => Promise<Answer>,
): Promise<Answer> {
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  try {
    return await act(opened.value.accounts);
  } finally {
    await opened.value.close();
  }
}

before(async () => {
  assert.deepEqual(await confirm(), { code: 0, output: 'No proposal is waiting.\n', errors: '' });
  await inStore(async (accounts) => {
    const change = { by: ANWEN.id, at: AT, reason: null };
    for (const each of [ANWEN, BRYN, MAIR, OLWEN]) await accounts.savePerson({ person: each, change });
    for (const each of [ANWEN, BRYN]) await accounts.savePassword({ person: each, passwordHash: 'kept' });
    const proposed = { ...OLWEN, grants: [grantOf('director', 'ssw')] };
    await accounts.savePerson({ person: OLWEN, proposed, change: { ...change, reason: 'acting up' } });
    await accounts.propose({ person: MAIR, kind: 'link', change });
  });
});

test('what is written wrongly is refused in one line with code 2', async () => {
  for (const [args, says] of [
    [['people'], /say what to do/],
    [['people', 'list'], /say what to do/],
    [['people', 'confirm', '1', '2', ...REASON], /say what to do/],
    [['people', 'confirm', 'x', ...REASON], /not the number of a proposal/],
    [['people', 'confirm', '0', ...REASON], /not the number of a proposal/],
    [['people', 'confirm', '1'], /say why it is confirmed here/],
    [['people', 'confirm', '1', '--reason', ' '], /say why it is confirmed here/],
    [['people', 'confirm', ...REASON], /name the proposal too/],
    [['people', 'confirm', '1', '--force'], /Unknown option/],
  ] as const) {
    const { code, output, errors } = await mesur(args, { folder });
    assert.deepEqual([code, output], [2, ''], args.join(' '));
    assert.match(errors, says);
    assert.match(errors, /^mesur people: [^\n]+\n$/);
  }
  assert.match(
    (await mesur(['people', '--help'], { folder })).output,
    /mesur people confirm NUMBER --reason TEXT/,
  );
});

test('while another administrator can confirm on a page, the server does not', async () => {
  const list = await confirm();
  assert.equal(list.code, 0);
  assert.match(list.output, /1 {2}Olwen: roles none → Director: Social Services and Wellbeing\n/);
  assert.match(
    list.output,
    /proposed by Anwen, 10 January 2024, 09:00: acting up\n {3}can be confirmed by Bryn\n/,
  );
  const refused = await confirm('1', ...REASON);
  assert.deepEqual([refused.code, refused.output], [1, '']);
  assert.match(
    refused.errors,
    /^mesur people: Bryn can confirm proposal 1: ask them to, on its page in Mesur\.\n$/,
  );
  const unknown = await confirm('7', ...REASON);
  assert.equal(unknown.code, 1);
  assert.match(unknown.errors, /there is no proposal 7/);
});

test('where only one administrator is left it is confirmed, in the trail with the reason, once', async () => {
  const change = { by: ANWEN.id, at: AT, reason: null };
  await inStore((accounts) => accounts.savePerson({ person: { ...BRYN, isActive: false }, change }));
  assert.match((await confirm()).output, /can be confirmed by nobody on a page/);
  assert.deepEqual(await confirm('1', ...REASON), {
    code: 0,
    output: 'Proposal 1 for Olwen is confirmed.\n',
    errors: '',
  });
  await inStore(async (accounts) => {
    assert.deepEqual((await accounts.person(OLWEN))?.grants, [grantOf('director', 'ssw')]);
    const last = (await accounts.personEvents(OLWEN)).at(-1);
    assert.deepEqual(
      [last?.type, last?.by, last?.reason],
      ['proposal-confirmed-on-server', null, 'Bryn has left'],
    );
  });
  const again = await confirm('1', ...REASON);
  assert.equal(again.code, 1);
  assert.match(again.errors, /proposal 1 has been decided already/);
});

test('a link that is confirmed is printed once', async () => {
  const environment = { MESUR_URL: 'https://mesur.example.wales' };
  const { code, output } = await mesur(['people', 'confirm', '2', ...REASON], { folder, environment });
  assert.equal(code, 0);
  assert.match(output, /Give them this link\. .*: https:\/\/mesur\.example\.wales\/link\/[\w-]{43}\n$/);
});
