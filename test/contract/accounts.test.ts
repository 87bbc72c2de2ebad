/** The contract of people and how they sign in, on SQLite, in a folder, and on a real PostgreSQL server. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Person } from '../../src/domain/people/index.ts';
import { openStore, vaultOn } from '../../src/store/index.ts';
import { CHANGE, holdAccountsToContract, personNamed } from './accounts.contract.ts';
import { rowsHeld } from './held-rows.ts';
import { placesOf, postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';
import { holdProposalsToContract } from './proposals.contract.ts';
import type { StorePlace } from './store-place.ts';

holdAccountsToContract('SQLite', sqlitePlace);
holdProposalsToContract('SQLite', sqlitePlace);

const server = await startPostgres();
after(() => server.stop());

holdAccountsToContract('PostgreSQL', () => postgresPlace(server));
holdProposalsToContract('PostgreSQL', () => postgresPlace(server));

for (const [database, newPlace] of [
  ['SQLite', sqlitePlace],
  ['PostgreSQL', () => postgresPlace(server)],
] as const)
  test(`people and the trail are put back from a copy over others on ${database}, and the trail still refuses changes`, async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'mesur-copy-'));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    const placeFor = placesOf(newPlace);
    const places = { from: await placeFor(context), to: await placeFor(context) };
    for (const [name, place] of Object.entries(places)) {
      const opened = await openStore(place.settings);
      assert.ok(opened.ok);
      await opened.value.accounts.savePerson({ person: personNamed(name), change: CHANGE });
      await opened.value.close();
    }
    await letIn(places.from, personNamed('from'));
    const order = { file: join(folder, 'copy.sqlite'), replace: true, onProgress: () => {} };
    assert.equal((await vaultOn(places.from.settings).backUp(order)).ok, true);
    assert.equal((await vaultOn(places.to.settings).restore(order)).ok, true);
    const none = { session: [], one_time_link: [], known_device: [], sign_in_try: [] };
    assert.deepEqual(
      await rowsHeld(places.to),
      { ...(await rowsHeld(places.from)), ...none },
      'whoever was signed in is not',
    );
    await assert.rejects(places.to.run('delete from event'), /never changed/);
  });

/** Leaves in a place what lets somebody in. */
async function letIn(place: StorePlace, person: Person): Promise<void> {
  const opened = await openStore(place.settings);
  assert.ok(opened.ok);
  const { accounts } = opened.value;
  const { id, authority } = person;
  const now = CHANGE.at;
  await accounts.startSession({
    tokenHash: 'session',
    session: {
      id: 's',
      authority,
      person: id,
      formToken: 'f',
      startedAt: now,
      seenAt: now,
      by: 'link',
      provedAt: null,
    },
  });
  const link = { authority, person: id, purpose: 'new-password', expiresAt: now } as const;
  await accounts.saveLink({ tokenHash: 'link', link });
  await accounts.saveDevice({ tokenHash: 'device', person, seenAt: now });
  await accounts.changeTries({ subjects: ['x'], now, change: (freeAt) => ({ freeAt, answer: null }) });
  await opened.value.close();
}
