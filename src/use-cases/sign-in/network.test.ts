import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from './network.ts';

const ADDRESSES: readonly [address: string, network: string][] = [
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
];

for (const [address, network] of ADDRESSES)
  test(`${address} is of ${network}`, () => assert.equal(networkOf(address), network));
