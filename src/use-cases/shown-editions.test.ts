import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { council, recordOf } from '../../test/published/council.ts';
import type { PeriodRecord, Publication } from '../domain/scorecard/index.ts';
import { decimal } from '../domain/value/index.ts';
import type { Workforce } from '../domain/workforce/index.ts';
import { openStore } from '../store/index.ts';
import type { Store } from './ports.ts';
import { type Audience, shownEdition } from './shown-editions.ts';

const KEY = { authority: 'bridgend', directorate: 'ssw', period: '2017-18-Q4', number: 1 } as const;

/** The council's figures with `count` absences in the third unit of the year's report, and the total with them. */
function withAbsences(published: Publication, count: string): Publication {
  const record = recordOf(published, KEY.period);
  const workforce = record.sections.workforce as Workforce;
  const counted = (value: string) => ({ printed: value, value: decimal(value) });
  const units = workforce.units.map((unit, at) =>
    at === 2 ? { ...unit, thisYear: { ...unit.thisYear, absences: counted(count) } } : unit,
  );
  const sum = units.reduce((all, unit) => all.plus(unit.thisYear.absences.value ?? '0'), decimal('0'));
  const thisYear = { ...workforce.unitsTotal.thisYear, absences: counted(sum.toFixed()) };
  const changed = { ...workforce, units, unitsTotal: { ...workforce.unitsTotal, thisYear } };
  return {
    ...published,
    records: published.records.map((each) =>
      each === record ? { ...record, sections: { ...record.sections, workforce: changed } } : each,
    ),
  };
}

async function storeIn(context: TestContext): Promise<{ readonly store: Store; readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-shown-'));
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  context.after(async () => {
    await opened.value.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { store: opened.value, folder };
}

async function recordFor(store: Store, audience: Audience): Promise<PeriodRecord> {
  const shown = await shownEdition(store, { ...KEY, period: KEY.period as never, audience });
  assert.ok(shown);
  return shown.record;
}

const absencesIn = ({ sections }: PeriodRecord) =>
  (sections.workforce as Workforce).units.map(({ thisYear: { absences } }) => [
    absences.value?.toFixed() ?? null,
    absences.marker ?? '',
  ]);

test('what is shown is kept for its audience alone, and until an edition comes beside it whose hash is told to nobody', async (context) => {
  const { store, folder } = await storeIn(context);
  const published = await council();
  const load = (fingerprint: string, count: string) =>
    store.loadPublication({ name: 'files', fingerprint, publication: withAbsences(published, count) });
  await load('first', '30');

  const everybody = await recordFor(store, 'public');
  const officers = await recordFor(store, 'officers');
  assert.equal(await recordFor(store, 'public'), everybody);
  assert.equal(await recordFor(store, 'officers'), officers);
  assert.deepEqual(absencesIn(everybody)[2], ['30', '']);

  await load('second', '3');
  const database = new DatabaseSync(join(folder, 'mesur.sqlite'));
  for (const { name } of database
    .prepare(`select name from sqlite_master where type = 'trigger' and tbl_name = 'public_text'`)
    .all())
    database.exec(`drop trigger ${name}`);
  database.exec('update public_text set shows_whole_hash = 0');
  database.close();

  // The correction says how many there were once the first number stands beside it: neither is shown any more.
  assert.deepEqual(absencesIn(await recordFor(store, 'public'))[2], [null, 'c']);
  assert.deepEqual(absencesIn(await recordFor(store, 'officers'))[2], ['30', 'c']);
});
