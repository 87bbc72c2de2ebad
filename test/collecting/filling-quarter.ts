/** A quarter that is open on a real store, all of it one owner's, with people of the roles that fill it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Grant, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import { readPublication } from '../../src/intake/published/index.ts';
import { openStore } from '../../src/store/index.ts';
import { type Acting, openQuarter } from '../../src/use-cases/returns/index.ts';
import { COUNCIL_FOLDER } from '../published/council.ts';

/** The quarter that is open. */
export const PERIOD = '2023-24-Q3' as Quarter;
/** Its key. */
export const KEY = { authority: 'bridgend', directorate: 'ssw', period: PERIOD };

/** Opens the quarter on a store in a temporary folder. */
export async function quarterOf(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-fill-'));
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  context.after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const read = await readPublication(COUNCIL_FOLDER);
  assert.ok(read.ok);
  await store.loadPublication(read.value);
  let now = Date.parse('2024-01-08T09:00:00.000Z');
  const clock = {
    now: () => {
      now += 60_000;
      return new Date(now).toISOString() as Instant;
    },
  };
  const as = (name: string, ...grants: readonly Grant[]): Acting => {
    const email = `${name}@bridgend.example`;
    const person = { authority: 'bridgend', name, email, language: 'en', isActive: true, grants } as const;
    return { store, clock, person: { id: name as PersonId, ...person } };
  };
  const manager = as('manager', { role: 'data-manager', directorate: 'ssw', service: null });
  const owner = as('owner');
  const order = { directorate: 'ssw', period: PERIOD, dueOn: '2024-01-19' as CalendarDate };
  assert.ok((await openQuarter(manager, { ...order, owners: { '': owner.person.id } })).ok);
  const frame = (await store.quarters.quarter(KEY))?.frame;
  assert.ok(frame);
  return {
    ...{ folder, store, frame, manager, owner },
    head: as('head', { role: 'head-of-service', directorate: 'ssw', service: null }),
    team: as('team', { role: 'performance-team', directorate: null, service: null }),
    stranger: as('stranger'),
  };
}
