/** Returns by the API, as people of each role do it: saved, sent, approved, accepted, and refused in every way. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { OPERATIONS } from '../../src/api/operations.ts';
import { error } from '../../src/api/schemas/error-schema.ts';
import type { Confirmations } from '../../src/domain/returns/index.ts';
import { type ApiSite, apiSite, OLWENS, OWAINS, PERIOD, QUARTER, type Sending } from './api-site.ts';

let site: ApiSite;
before(async () => {
  site = await apiSite();
});
after(async () => {
  assert.deepEqual(site.faults, []);
  await site.close();
});

const SAID = { en: 'Fewer children came into care.', cy: 'Daeth llai o blant i ofal.' };

function contentOf(value: string) {
  return {
    kind: 'indicator',
    value,
    numerator: '',
    denominator: '',
    split: null,
    absence: null,
    comment: SAID,
    nextSteps: SAID,
    confirmations: {} as Confirmations,
  };
}

/** An answer that is as the operation's schema says. */
async function done(name: string, path: string, sending: Sending) {
  const { status, json, headers } = await site.ask(path, sending);
  assert.equal(status, 200, JSON.stringify(json));
  const issues = OPERATIONS.find((each) => each.name === name)?.answer.safeParse(json).error?.issues;
  assert.deepEqual(issues ?? [], [], name);
  assert.equal(headers.get('Cache-Control'), 'private, no-store');
  return json;
}

/** An error that is as its schema says. */
async function refused(path: string, sending: Sending, [status, code]: readonly [number, string]) {
  const got = await site.ask(path, sending);
  assert.deepEqual([got.status, got.json.error?.code], [status, code], JSON.stringify(got.json));
  assert.deepEqual(error.safeParse(got.json).error?.issues ?? [], []);
  assert.equal(got.headers.get('Cache-Control'), 'no-store');
  return got.json.error;
}

function put(as: string, body: unknown): Sending {
  return { as, method: 'PUT', body };
}

function post(as: string, body: unknown): Sending {
  return { as, method: 'POST', body };
}

test('the way of a return, from a form to acceptance', async () => {
  const before = await done('getReturn', OLWENS, { as: 'olwen' });
  assert.deepEqual([before.state, before.isSaved, before.findings], ['not-started', false, []]);
  assert.equal(before.content.kind, 'indicator');

  const draft = { version: before.version, do: 'save', content: contentOf('370') };
  const saved = await done('putReturn', OLWENS, put('olwen', draft));
  assert.deepEqual([saved.state, saved.version], ['draft', before.version + 1]);
  assert.equal(saved.indicator.actual, 370);
  assert.match(saved.indicator.status, /green|yellow|amber|red/);
  assert.ok(saved.indicator.statusReason.includes('370'), saved.indicator.statusReason);

  const answered = {
    ...contentOf('370'),
    confirmations: Object.fromEntries(
      saved.findings.map(({ key, figures }: { key: string; figures: Record<string, string> }) => [
        key,
        { because: 'Checked against the register.', of: figures },
      ]),
    ),
  };
  const sent = await done(
    'putReturn',
    OLWENS,
    put('olwen', { version: saved.version, do: 'send', content: answered }),
  );
  assert.deepEqual([sent.state, sent.submittedBy.id], ['submitted', 'olwen']);

  const decisions = `${OLWENS}/decisions`;
  const approval = { version: sent.version, decision: 'approve' };
  await refused(decisions, post('manager', approval), [403, 'forbidden']);
  await refused(decisions, post('director', { ...approval, decision: 'send-back' }), [422, 'reason-missing']);
  await refused(decisions, post('team', { ...approval, decision: 'accept' }), [409, 'not-possible']);
  const approved = await done('decideReturn', decisions, post('director', approval));
  assert.deepEqual([approved.state, approved.approvedBy.id], ['approved', 'director']);
  const accepted = await done(
    'decideReturn',
    decisions,
    post('team', { version: approved.version, decision: 'accept' }),
  );
  assert.equal(accepted.state, 'accepted');
  await refused(OLWENS, put('olwen', { ...draft, version: accepted.version }), [409, 'not-possible']);

  const trail = await done('listReturnEvents', `${OLWENS}/events`, { as: 'olwen' });
  assert.deepEqual(
    trail.events.map(({ type, person }: { type: string; person: { id: string } }) => `${type} ${person.id}`),
    [
      'opened manager',
      'assigned manager',
      'saved olwen',
      'submitted olwen',
      'approved director',
      'accepted team',
    ],
  );
  assert.ok(trail.events[2].changes.some((each: { field: string }) => each.field === 'value'));
  const earlier = await done('listReturnEvents', `${OLWENS}/events?day=2024-01-09`, { as: 'olwen' });
  assert.equal(earlier.asOf, null);
  await refused(`${OLWENS}/events?day=2024-02-30`, { as: 'olwen' }, [422, 'bad-query']);
});

test('a change of what somebody else changed is refused with the difference, and nothing is written', async () => {
  const { version } = await done('getReturn', OWAINS, { as: 'owain' });
  const saved = await done(
    'putReturn',
    OWAINS,
    put('owain', { version, do: 'save', content: contentOf('201') }),
  );
  const { details } = await refused(
    OWAINS,
    put('manager', { version, do: 'save', content: contentOf('199') }),
    [409, 'changed'],
  );
  assert.equal(details.version, saved.version);
  assert.deepEqual(details.differences, [{ field: 'value', earlier: '199', later: '201' }]);
  assert.equal((await done('getReturn', OWAINS, { as: 'owain' })).content.value, '201');
});

test('a text that could mean several things is answered with its choices, and taken as one is named', async () => {
  const { version } = await done('getReturn', OWAINS, { as: 'owain' });
  const content = contentOf('c. 205');
  const asked = await done('putReturn', OWAINS, put('owain', { version, do: 'save', content }));
  const [finding] = asked.findings.filter(({ code }: { code: string }) => code === 'not-a-number');
  assert.deepEqual(
    finding.choices.map(({ name, message }: { name: string; message: string }) => [name, message]),
    [
      ['value:205', 'The figure is 205'],
      ['estimate:205', 'The figure is an estimate: 205'],
    ],
  );
  const again = { version: asked.version, do: 'send', content };
  const { details } = await refused(OWAINS, put('owain', again), [422, 'guarded']);
  assert.deepEqual(details.findings[0].choices, finding.choices);
  for (const name of ['value:206', 'absent:awaited'])
    await refused(OWAINS, put('owain', { ...again, do: 'save', meant: { [finding.field]: name } }), [
      422,
      'bad-body',
    ]);
  const meant = { [finding.field]: 'estimate:205' };
  const taken = await done(
    'putReturn',
    OWAINS,
    put('owain', { ...again, version: details.kept.version, do: 'save', meant }),
  );
  assert.equal(taken.content.value, '205');
  assert.match(taken.content.comment.en, /The figure is an estimate\.$/);
  assert.equal(taken.indicator.actual, 205);
});

test('a sending that the guards stop is kept as a draft, and says what they found', async () => {
  const { version } = await done('getReturn', OWAINS, { as: 'owain' });
  const content = contentOf('many');
  const { details, message } = await refused(
    `${OWAINS}?lang=cy`,
    put('owain', { version, do: 'send', content }),
    [422, 'guarded'],
  );
  assert.deepEqual(details.kept, { version: version + 1, state: 'draft' });
  assert.ok(details.findings.some((each: { strength: string }) => each.strength === 'stop'));
  assert.match(message, /drafft/);
  assert.equal((await done('getReturn', OWAINS, { as: 'owain' })).content.value, 'many');
});

describe('a body that is not as it should be is told where', () => {
  const content = contentOf('1');
  for (const [what, body, place] of [
    ['not JSON', '{"version": 1,', ''],
    ['nothing in it', {}, 'version'],
    ['a version in text', { version: '2', do: 'save', content }, 'version'],
    ['an unknown verb', { version: 2, do: 'publish', content }, 'do'],
    ['an unknown field', { version: 2, do: 'save', content, owner: 'olwen' }, 'owner'],
    [
      'a misspelt field of the content',
      { version: 2, do: 'save', content: { ...content, coment: '' } },
      'content.coment',
    ],
    [
      'a text in one language',
      { version: 2, do: 'save', content: { ...content, comment: { en: '' } } },
      'content.comment.cy',
    ],
    ['a number for text', { version: 2, do: 'save', content: { ...content, value: 7 } }, 'content.value'],
    [
      'a null within a text',
      { version: 2, do: 'save', content: { ...content, value: 'a\u0000' } },
      'content.value',
    ],
    [
      'half a character',
      { version: 2, do: 'save', content: { ...content, value: '\ud800' } },
      'content.value',
    ],
    [
      'an unknown reason',
      { version: 2, do: 'save', content: { ...content, absence: 'lost' } },
      'content.absence',
    ],
    [
      'another kind',
      { version: 2, do: 'save', content: { kind: 'narrative', markdown: SAID, confirmations: {} } },
      'content.kind',
    ],
    ['an unknown kind', { version: 2, do: 'save', content: { kind: 'poem' } }, 'content.kind'],
    [
      'parts that it does not have',
      { version: 2, do: 'save', content: { ...content, split: { red: '', amber: '', green: '' } } },
      'content.split',
    ],
  ] as const)
    test(what, async () => {
      const { details, message } = await refused(OWAINS, put('owain', body), [422, 'bad-body']);
      assert.ok(
        details.places.some((each: { place: string }) => each.place === place),
        JSON.stringify(details),
      );
      assert.ok(message.includes(place));
    });

  test('a place that a section does not have', async () => {
    const path = `${QUARTER}/returns/finance/finance`;
    const { version } = await done('getReturn', path, { as: 'manager' });
    const sections = { kind: 'finance', texts: {}, confirmations: {} };
    const wrong = { ...sections, figures: { 'budgetLines.99.outturn': '1' } };
    const { details } = await refused(path, put('manager', { version, do: 'save', content: wrong }), [
      422,
      'bad-body',
    ]);
    assert.equal(details.places[0].place, 'content.figures.budgetLines.99.outturn');
    const right = { ...sections, figures: { 'revenue.outturn': '£1.5m' } };
    await done('putReturn', path, put('manager', { version, do: 'save', content: right }));
  });

  test('a reason where none is kept', async () => {
    const body = { version: 2, decision: 'approve', reason: 'Good' };
    const { details } = await refused(`${OWAINS}/decisions`, post('director', body), [422, 'bad-body']);
    assert.equal(details.places[0].place, 'reason');
  });
});

describe('a change needs the token of the session, JSON, and a body of a size', () => {
  const body = { version: 1, do: 'save', content: contentOf('1') };
  for (const [what, sending, status, code] of [
    ['no token', { headers: { 'X-Mesur-Token': '' } }, 403, 'bad-token'],
    ['another’s token', { headers: { 'X-Mesur-Token': 'token-manager' } }, 403, 'bad-token'],
    ['a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415, 'not-json'],
    ['plain text', { headers: { 'Content-Type': 'text/plain' } }, 415, 'not-json'],
    ['two megabytes', { body: 'x'.repeat(2_000_000) }, 413, 'too-large'],
    ['lists a hundred thousand deep', { body: '['.repeat(100_000) }, 413, 'too-complex'],
    ['a hundred thousand values', { body: `[${'0,'.repeat(100_000)}0]` }, 413, 'too-complex'],
    ['brackets and commas within a text', { body: JSON.stringify('[,'.repeat(100_000)) }, 422, 'bad-body'],
  ] as const)
    test(what, async () => {
      await refused(OWAINS, { ...put('owain', body), ...sending }, [status, code]);
    });
});

test('returns of every kind are as their schema says', async () => {
  const { returns } = await done('listReturns', `${QUARTER}/returns`, { as: 'manager' });
  assert.ok(returns.length > 70);
  const kinds = new Set<string>();
  for (const { kind, links } of returns) {
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    await done('getReturn', links.self, { as: 'manager' });
    await done('listReturnEvents', links.events, { as: 'manager' });
  }
  assert.deepEqual([...kinds].toSorted(), [
    'commitment',
    'finance',
    'indicator',
    'narrative',
    'recommendation',
    'workforce',
  ]);
  const quarter = await done('getQuarter', QUARTER, { as: 'manager' });
  assert.deepEqual([quarter.period, quarter.isWhole], [PERIOD, true]);
  assert.equal(quarter.completeness.total, returns.length);
});

test('nobody approves what they sent, and nobody saves in a quarter that is sealed', async () => {
  const path = `${QUARTER}/returns/commitment/WBO1.1.2`;
  const { version } = await done('getReturn', path, { as: 'both' });
  const content = { kind: 'commitment', status: 'green', progress: SAID, nextSteps: SAID, confirmations: {} };
  const sent = await done('putReturn', path, put('both', { version, do: 'send', content }));
  const approval = { version: sent.version, decision: 'approve' };
  await refused(`${path}/decisions`, post('both', approval), [403, 'by-another']);

  const key = { authority: 'bridgend', directorate: 'ssw', period: PERIOD };
  const quarter = await site.store.quarters.quarter(key);
  assert.ok(quarter);
  const { frame: _, ...open } = quarter;
  const sequence = open.version + 1;
  const [opening] = await site.store.quarters.quarterEvents(key);
  assert.ok(opening);
  const next = { ...open, state: 'sealed' as const, version: sequence };
  const sealing = { next, event: { ...opening, sequence, type: 'sealed' as const }, frame: null };
  const sealed = await site.store.quarters.record({ returns: [], quarter: sealing });
  assert.ok(sealed.ok);
  await refused(`${path}/decisions`, post('director', approval), [409, 'quarter-closed']);
});

test('who is signed in, and what they send with a change', async () => {
  const me = await done('getMe', '/api/v1/me', { as: 'olwen' });
  assert.deepEqual([me.id, me.token, me.roles.length], ['olwen', 'token-olwen', 1]);
});
