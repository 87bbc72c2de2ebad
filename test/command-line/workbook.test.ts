import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import { openStore } from '../../src/store/index.ts';
import { openQuarter } from '../../src/use-cases/returns/index.ts';
import { changed, columnOf, sheetNamed } from '../workbook/filled.ts';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();
const OUT = newFolder();
const MANAGER = 'manager@bridgend.example';
const STRANGER = 'stranger@bridgend.example';
const book = join(OUT, 'return.xlsx');
const filled = join(OUT, 'filled.xlsx');

/** A quarter open in the folder, a manager of its directorate, and somebody who has nothing to do with it. */
before(async () => {
  assert.equal(
    (await mesur(['report', 'ssw', '2017-18-Q4', '--out', join(OUT, 'r.json')], { folder })).code,
    0,
  );
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  const at = '2024-01-08T09:00:00.000Z' as Instant;
  const person = (name: string, email: string, grants: Person['grants']): Person => {
    const id = name as PersonId;
    return { id, authority: 'bridgend', name, email, language: 'en', isActive: true, grants };
  };
  const manager = person('manager', MANAGER, [{ role: 'data-manager', directorate: 'ssw', service: null }]);
  for (const each of [manager, person('stranger', STRANGER, [])])
    assert.ok((await store.accounts.savePerson({ person: each, change: { by: null, at, reason: null } })).ok);
  const acting = { store, clock: { now: () => at }, person: manager };
  const order = { directorate: 'ssw', period: '2023-24-Q3' as Quarter, dueOn: '2024-01-19' as CalendarDate };
  assert.ok((await openQuarter(acting, { ...order, owners: { '': manager.id } })).ok);
  await store.close();
});

describe('a quarter goes out as a workbook and comes back', () => {
  test('mesur export workbook writes it, and nothing to standard output', async () => {
    const { code, output, errors } = await mesur(
      ['export', 'workbook', 'ssw', '2023-24-Q3', '--owner', MANAGER, '--out', book],
      { folder },
    );
    assert.equal(errors, '');
    assert.equal(code, 0);
    assert.equal(output, '');
    writeFileSync(
      filled,
      await changed(readFileSync(book), (sheets) => {
        const sheet = sheetNamed(sheets, 'Indicators');
        sheet.cells = new Map();
        (sheet.rows[3] ?? [])[columnOf(sheet, 'value')] = '12.5';
        (sheet.rows[4] ?? [])[columnOf(sheet, 'absence')] = 'Awaited';
        return undefined;
      }),
    );
  });

  test('mesur import --dry-run says what would change, and keeps nothing', async () => {
    const args = ['import', filled, '--as', MANAGER, '--dry-run'];
    for (const _ of [1, 2]) {
      const { code, output, errors } = await mesur(args, { folder });
      assert.equal(errors, '');
      assert.equal(code, 0);
      assert.match(output, /^Would come in: 2\. Unchanged: \d+\. Not taken: 0\. Passed over: 0\.\n/);
      assert.match(output, /Indicators - Dangosyddion, row 4, .+\n {2}Figure: nothing → 12\.5\n/);
    }
  });

  test('mesur import keeps it, once, in the name of who brought it', async () => {
    const first = await mesur(['import', filled, '--lang', 'cy'], {
      folder,
      environment: { MESUR_AS: MANAGER },
    });
    assert.match(first.output, /^Daeth i mewn: 2\. Heb newid: \d+\./);
    assert.equal(first.code, 0);
    const second = await mesur(['import', filled, '--as', MANAGER], { folder });
    assert.match(second.output, /^Came in: 0\. Unchanged: \d+\. Not taken: 0\./);
  });

  for (const { what, args, says, code } of [
    { what: 'nobody named', args: ['import', filled], says: /say who brings it: add --as EMAIL/, code: 2 },
    {
      what: 'nobody of that name',
      args: ['import', filled, '--as', 'x@y.example'],
      says: /nobody has the address/,
      code: 1,
    },
    {
      what: 'no right to any of it',
      args: ['import', filled, '--as', STRANGER],
      says: /rows were not taken/,
      code: 1,
    },
    {
      what: 'a file that is not there',
      args: ['import', 'no.xlsx', '--as', MANAGER],
      says: /cannot read no\.xlsx/,
      code: 1,
    },
    {
      what: 'a file that is no workbook',
      args: ['import', join(OUT, 'r.json'), '--as', MANAGER],
      says: /not an Excel workbook/,
      code: 1,
    },
    {
      what: 'a quarter that is not open',
      args: ['export', 'workbook', 'ssw', '2019-20-Q1', '--out', 'x.xlsx'],
      says: /is being collected/,
      code: 1,
    },
    {
      what: 'a service that is none',
      args: ['export', 'workbook', 'ssw', '2023-24-Q3', '--service', 'x', '--out', 'x.xlsx'],
      says: /no returns of x/,
      code: 1,
    },
    {
      what: 'something else to export',
      args: ['export', 'ssw', '2023-24-Q3'],
      says: /mesur export workbook ssw/,
      code: 2,
    },
  ])
    test(`${what} is refused in one line`, async () => {
      const run = await mesur(args, { folder });
      assert.match(run.errors, says);
      assert.equal(run.errors.trimEnd().split('\n').length, 1);
      assert.equal(run.code, code);
    });
});
