import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientAddress } from './client-address.ts';

const environment = { incoming: { socket: { remoteAddress: '10.0.0.5' } } };

for (const [because, forwardedFor, proxies, expected] of [
  ['without a proxy, what is said is not believed', '203.0.113.9', 0, '10.0.0.5'],
  ['a proxy in front says whom it asks for', '203.0.113.9', 1, '203.0.113.9'],
  ['what stands before it was written by anybody', '198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
  ['two proxies, one behind the other', '198.51.100.1, 203.0.113.9, 10.0.0.9', 2, '203.0.113.9'],
  ['fewer said than there should be', '203.0.113.9', 2, '10.0.0.5'],
  ['nothing said', undefined, 1, '10.0.0.5'],
] as const)
  test(because, () => assert.equal(clientAddress({ environment, forwardedFor, proxies }), expected));

test('without a network', () =>
  assert.equal(clientAddress({ environment: undefined, forwardedFor: undefined, proxies: 0 }), 'unknown'));
