/** `mesur erase`, run as a person does: what is erased is nowhere in the history, and everything verifies. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { before, test } from 'node:test';
import type { Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import { emptyContent } from '../../src/domain/returns/index.ts';
import { openStore } from '../../src/store/index.ts';
import { changeReturn, openQuarter } from '../../src/use-cases/returns/index.ts';
import { grantOf } from '../sign-in-place.ts';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();
const AT = '2024-01-10T09:00:00.000Z' as Instant;
const MAIR = 'mair@council.example';
const RETURN = 'ssw/2023-24-Q3/indicator/SSWB39';
const REASON = ['--reason', 'Request 112'];

const erase = (...args: readonly string[]) => mesur(['erase', ...args], { folder });

function person(id: string, changes: Partial<Person> = {}): Person {
  return {
    ...{ id: id as PersonId, authority: 'bridgend', name: id, email: `${id}@council.example` },
    ...{ language: 'en', isActive: true, grants: [] },
    ...changes,
  };
}

before(async () => {
  assert.equal((await mesur(['check', 'ssw', '2017-18-Q4'], { folder })).code, 0);
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  const change = { by: null, at: AT, reason: 'Mair Secretname joined' };
  const manager = person('manager', { grants: [grantOf('data-manager', 'ssw')] });
  await store.accounts.savePerson({ person: manager, change: { ...change, reason: null } });
  await store.accounts.savePerson({ person: person('mair', { name: 'Mair Secretname' }), change });
  await store.accounts.savePerson({ person: person('mair'), change: { ...change, reason: 'Married' } });
  const acting = { store, clock: { now: () => AT }, person: manager };
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn: '2024-01-19' as CalendarDate };
  assert.ok((await openQuarter(acting, { ...order, owners: { '': manager.id } })).ok);
  const key = {
    ...{ authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter },
    ...{ kind: 'indicator' as const, ref: 'SSWB39' },
  };
  const empty = emptyContent('indicator');
  assert.ok(empty.kind === 'indicator');
  const saying = (en: string) => ({ type: 'saved' as const, content: { ...empty, comment: { en, cy: '' } } });
  assert.ok((await changeReturn(acting, { key, version: 1, action: saying('Child Secretname left') })).ok);
  assert.ok((await changeReturn(acting, { key, version: 2, action: saying('One child left') })).ok);
  await store.close();
});

test('what is written wrongly is refused in one line that says what to do, and nothing is erased', async () => {
  for (const [args, code, says] of [
    [[], 2, /name a person or a return/],
    [[MAIR, 'x', ...REASON], 2, /not the number of an event/],
    [[MAIR, '1'], 2, /say why it is erased/],
    [[MAIR, '1', '--reason', ' '], 2, /say why it is erased/],
    [[MAIR, ...REASON], 2, /name the events too/],
    [['ssw/PM28', '1', ...REASON], 2, /is not a return/],
    [['nobody@council.example'], 1, /nobody has the email address/],
    [['ssw/2023-24-Q3/indicator/NONE'], 1, /there is no history/],
    [[MAIR, '1', '99', ...REASON], 1, /nothing was erased/],
  ] as const) {
    const got = await erase(...args);
    assert.deepEqual([got.code, got.output], [code, ''], args.join(' '));
    assert.match(got.errors, says);
  }
  assert.doesNotMatch((await erase(MAIR)).output, /\(erased\)/);
});

test('what events say is erased for good, in the history with its reason, and all of it verifies', async () => {
  assert.match((await erase(MAIR)).output, /^1 {2}person-added, Mesur, .*: Mair Secretname joined$/m);
  assert.equal((await erase(MAIR, '1', '2', ...REASON)).errors, '');
  const done = await erase(RETURN, '2', ...REASON);
  assert.match(done.output, /^One event is erased\. Backups made before still have what was erased\.$/m);
  assert.match((await erase(RETURN)).output, /^2 {2}saved, manager, .* \(erased\)$/m);
  assert.equal((await erase(RETURN, '2', ...REASON)).code, 1, 'it was erased before');
  const verified = await mesur(['verify'], { folder });
  assert.match(verified.output, /^Nothing was changed/, verified.errors);
  for (const [named, thing] of [
    [['people'], 'person/mair'],
    [['ssw', '2023-24-Q3'], 'return/indicator/SSWB39'],
  ] as const) {
    const { output } = await mesur(['export', 'trail', ...named, '--format', 'json'], { folder });
    assert.doesNotMatch(output, /Secretname/);
    const rows: { thing: string; event: string; reason: string }[] = JSON.parse(output);
    const told = rows.filter(({ event }) => event === 'erased');
    assert.ok(told.length > 0);
    for (const row of told) assert.deepEqual([row.thing, row.reason], [thing, 'Request 112']);
  }
});

test('an event that is emptied in any other way is found', async () => {
  const database = new DatabaseSync(join(folder, 'mesur.sqlite'));
  database.exec(
    "update event set reason = null, content = null, salt = null where stream like 'return/%/SSWB39' and sequence = 3",
  );
  database.close();
  const { code, errors } = await mesur(['verify'], { folder });
  assert.equal(code, 1);
  assert.match(errors, /the event was emptied, and no event says by whom and why/);
});
