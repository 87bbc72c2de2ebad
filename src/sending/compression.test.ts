import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { spentCpuMs } from '../../test/spent-cpu.ts';
import { chooseEncoding, compress, isWorthCompressing } from './compression.ts';

describe('chooseEncoding', () => {
  const cases = [
    { header: 'gzip, deflate, br, zstd', gives: 'br' },
    { header: 'gzip', gives: 'gzip' },
    { header: 'GZIP;q=0.5', gives: 'gzip' },
    { header: 'br;q=0, gzip', gives: 'gzip' },
    { header: 'br; q=0.0', gives: 'identity' },
    { header: 'identity', gives: 'identity' },
    { header: undefined, gives: 'identity' },
  ];
  for (const { header, gives } of cases)
    test(String(header), () => assert.equal(chooseEncoding(header), gives));
});

test('what is compressed is what comes out', async () => {
  const body = Buffer.from('Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr '.repeat(100));
  for (const effort of ['quick', 'once'] as const) {
    assert.deepEqual(brotliDecompressSync(await compress(body, 'br', effort)), body);
    assert.deepEqual(gunzipSync(await compress(body, 'gzip', effort)), body);
  }
  assert.ok((await compress(body, 'br')).length < body.length / 5);
});

describe('isWorthCompressing', () => {
  const cases = [
    { type: 'text/html; charset=utf-8', bytes: 5000, gives: true },
    { type: 'application/json', bytes: 5000, gives: true },
    { type: 'text/html; charset=utf-8', bytes: 200, gives: false },
    { type: 'font/woff2', bytes: 13_000, gives: false },
    { type: 'application/pdf', bytes: 900_000, gives: false },
  ];
  for (const { type, bytes, gives } of cases)
    test(`${type}, ${bytes} bytes`, () => assert.equal(isWorthCompressing(type, bytes), gives));
});

test('a header as long as there may be is read with little work', async () => {
  const spent = await spentCpuMs(() => {
    for (let time = 0; time < 10; time += 1)
      assert.equal(chooseEncoding(`gzip${' '.repeat(15_000)}x`), 'identity');
  });
  assert.ok(spent < 200, `${spent} ms of CPU`);
});
