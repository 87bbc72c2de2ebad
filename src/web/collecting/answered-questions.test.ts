import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { opened, type PersonName, quarterSite } from '../../../test/collecting/quarter-site.ts';
import type { Quarter } from '../../domain/period/index.ts';
import type { ReturnKey } from '../../domain/returns/index.ts';
import { returnPath } from './services.ts';

let site: Awaited<ReturnType<typeof quarterSite>>;

before(async () => {
  site = await quarterSite();
  await opened(site);
});
after(() => site.close());

function keyOf(ref: string): ReturnKey {
  return {
    authority: 'bridgend',
    directorate: 'ssw',
    period: '2023-24-Q3' as Quarter,
    kind: 'indicator',
    ref,
  };
}

async function held(key: ReturnKey) {
  const found = await site.store.quarters.returnAt(key);
  assert.ok(found, key.ref);
  return found;
}

async function post(person: PersonName, key: ReturnKey, fields: Readonly<Record<string, string>>) {
  const all = { version: String((await held(key)).version), ...fields };
  return site.post(person, returnPath(key), Object.entries(all));
}

const EXPLAINED = { 'comment.en': 'Several staff left.', 'nextSteps.en': 'Both posts are advertised.' };

test('a figure far from the last is asked about, and sent with the answer', async () => {
  const key = keyOf('X-VENUE-VISITS');
  const asked = await post('owner', key, { do: 'send', value: '9999999', ...EXPLAINED });
  assert.equal(asked.status, 422);
  const answer = answering(asked.text, 'A new pool is open.');
  assert.deepEqual(Object.keys(answer), [
    'confirm.order-of-magnitude:value',
    'asked.order-of-magnitude:value',
  ]);
  const answered = await post('owner', key, { do: 'send', value: '9999999', ...EXPLAINED, ...answer });
  assert.equal(answered.status, 303, answered.text.slice(0, 500));
  const read = await site.get('director', returnPath(key));
  assert.match(read.text, /9,999,999 is far from[\s\S]*because:[\s\S]*A new pool is open\./);
});

test('an answer is to its figure: sent back and changed, it is asked anew, and the old answer is shown', async () => {
  const key = keyOf('X-DELAYED-PATHWAY');
  const first = await post('owner', key, { do: 'send', value: '3840', ...EXPLAINED });
  const answer = answering(first.text, 'The definition is a new one.');
  assert.equal(
    (await post('owner', key, { do: 'send', value: '3840', ...EXPLAINED, ...answer })).status,
    303,
  );
  await post('director', key, { do: 'send-back', reason: 'Check the figure.' });

  const changed = await post('owner', key, { do: 'send', value: '384000', ...EXPLAINED, ...answer });
  assert.equal(changed.status, 422, 'the answer of 3,840 sent 384,000');
  assert.equal((await held(key)).state, 'draft');
  assert.match(changed.text, /384,000 is far from/);
  assert.match(
    changed.text,
    /answer to an earlier figure, and does not apply to this one: “The definition is a new one\.”\s*</,
  );
  assert.match(changed.text, /<textarea[^>]* name="confirm\.order-of-magnitude:value"[^>]*><\/textarea>/);

  // Back at the figure that was answered, the answer holds.
  assert.equal(
    (await post('owner', key, { do: 'send', value: '3,840', ...EXPLAINED, ...answer })).status,
    303,
  );
});

/** The fields of the answer to each question of a page, with the figures that the page carries. */
function answering(text: string, because: string): Readonly<Record<string, string>> {
  const asked = [...text.matchAll(/name="asked\.([^"]+)" value="([^"]+)"/g)];
  return Object.fromEntries(
    asked.flatMap(([, question = '', figures = '']) => [
      [`confirm.${question}`, because],
      [`asked.${question}`, figures.replaceAll('&quot;', '"')],
    ]),
  );
}
