import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { databaseSettings } from './database-settings.ts';

test('nothing told: ten connections, and fifteen seconds for a statement', () => {
  for (const environment of [{}, { MESUR_DB_POOL: '', MESUR_DB_TIMEOUT: '' }])
    assert.deepEqual(databaseSettings(environment), {
      ok: true,
      value: { connections: 10, statementMs: 15_000 },
    });
});

test('what is told is taken', () =>
  assert.deepEqual(databaseSettings({ MESUR_DB_POOL: '40', MESUR_DB_TIMEOUT: '5' }), {
    ok: true,
    value: { connections: 40, statementMs: 5000 },
  }));

describe('what cannot be right is said in one line that names the variable', () => {
  for (const name of ['MESUR_DB_POOL', 'MESUR_DB_TIMEOUT'])
    for (const given of ['0', '-1', '1.5', 'many', '100000', '5s', ' '])
      test(`${name}=${given}`, () => {
        const read = databaseSettings({ [name]: given });
        assert.ok(!read.ok);
        assert.ok(read.failure.line.startsWith(`${name} is "${given}": give `), read.failure.line);
        assert.equal(read.failure.exitCode, 2);
      });
});
