import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { plausibleContent } from '../../../test/collecting/plausible-content.ts';
import { day, type PersonName, quarterSite } from '../../../test/collecting/quarter-site.ts';
import type { PersonId } from '../../domain/people/index.ts';
import type { Quarter } from '../../domain/period/index.ts';
import type { ReturnKey } from '../../domain/returns/index.ts';
import { changeReturn, openQuarter, type ReturnAction } from '../../use-cases/returns/index.ts';
import { returnPath, trailPath } from './services.ts';

type Site = Awaited<ReturnType<typeof quarterSite>>;
type Fields = Readonly<Record<string, string>>;

let site: Site;

before(async () => {
  site = await quarterSite('2024-01-14T09:00:00.000Z');
  const opened = await openQuarter(await site.acting('manager'), {
    directorate: 'ssw',
    period: '2023-24-Q3',
    dueOn: day('2024-01-19'),
    owners: { '': 'owner' as PersonId },
  });
  assert.ok(opened.ok && opened.value.returns > 60, JSON.stringify(opened));
});
after(() => site.close());

function keyOf(ref: string, kind: ReturnKey['kind'] = 'indicator'): ReturnKey {
  return { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter, kind, ref };
}

async function held(key: ReturnKey) {
  const found = await site.store.quarters.returnAt(key);
  assert.ok(found, key.ref);
  return found;
}

/** What a person does by the use cases, to get a return to where a test begins. */
async function done(person: PersonName, key: ReturnKey, action: ReturnAction): Promise<void> {
  const { version } = await held(key);
  const changed = await changeReturn(await site.acting(person), { key, version, action });
  assert.ok(changed.ok, JSON.stringify(changed));
}

async function sent(key: ReturnKey): Promise<void> {
  const quarter = await site.store.quarters.quarter(key);
  assert.ok(quarter);
  await done('owner', key, { type: 'submitted', content: plausibleContent(quarter.frame, key) });
}

/** Sends a return's form as somebody who looked at it now, or at an earlier version. */
async function post(person: PersonName | null, key: ReturnKey, fields: Fields, version?: number) {
  const all = { version: String(version ?? (await held(key)).version), ...fields };
  return site.post(person, returnPath(key), Object.entries(all));
}

const EXPLAINED = { 'comment.en': 'Several staff left.', 'nextSteps.en': 'Both posts are advertised.' };

describe('a person’s own list', () => {
  test('nobody signed in is asked to', async () => {
    const { status, to } = await site.get(null, '/my-updates');
    assert.equal(status, 302);
    assert.match(to ?? '', /^\/sign-in\?next=/);
  });
  test('how many are sent, and when the rest is due', async () => {
    const { text } = await site.get('owner', '/my-updates');
    assert.match(text, /0 of \d+ sent\./);
    assert.match(text, /Due Friday 19 January 2024, in 5 days\./);
    assert.match(text, /SSWB38c[\s\S]*59\.67%/);
  });
  test('overdue is said', async () => {
    const before = site.time.now;
    site.time.now = '2024-01-20T09:00:00.000Z' as typeof before;
    const { text } = await site.get('owner', '/my-updates');
    site.time.now = before;
    assert.match(text, /class="overdue">Overdue: was due Friday 19 January 2024, yesterday\./);
  });
  test('nothing to do is said in words', async () => {
    assert.match((await site.get('member', '/my-updates')).text, /No returns are yours to fill in/);
  });
});

describe('what a person may not see is not found', () => {
  const key = keyOf('SSWB38c');
  for (const { who, path } of [
    { who: 'member', path: returnPath(key) },
    { who: 'member', path: trailPath(key) },
    { who: 'adultHead', path: returnPath(key) },
    { who: 'owner', path: returnPath(keyOf('NOT-ONE')) },
    { who: 'owner', path: '/returns/ssw/2023-24-Q9/indicator/SSWB38c' },
    { who: 'owner', path: '/returns/ssw/2023-24-Q3/rumour/SSWB38c' },
    { who: 'director', path: '/returns/education/2023-24-Q3/indicator/SSWB38c' },
  ] as const)
    test(`${who}: ${path}`, async () => assert.equal((await site.get(who, path)).status, 404));
  test('nor sent', async () => {
    assert.equal((await post('member', key, { do: 'save', value: '70' })).status, 404);
  });
});

describe('an owner fills in a figure', () => {
  const key = keyOf('SSWB38c');
  test('the form stands beside what is known', async () => {
    const { text } = await site.get('owner', returnPath(key));
    assert.match(text, /Last quarter, Q2 2023-24<\/dt><dd>59\.67%/);
    assert.match(text, /Target for the year, 2023-24<\/dt><dd>68%/);
    assert.match(text, /name="value" type="text"[^>]*inputmode="decimal"/);
    assert.match(text, /name="numerator"/);
    assert.doesNotMatch(text, /name="split/);
  });
  test('a draft is kept whatever it says, and shows what it comes to', async () => {
    const { status, to } = await post('owner', key, { do: 'save', numerator: '20', denominator: '60' });
    assert.equal(status, 303);
    assert.equal(to, `${returnPath(key)}?done=saved`);
    const { text } = await site.get('owner', `${returnPath(key)}?done=saved`);
    assert.match(text, /Saved as a draft/);
    assert.match(text, /33\.33%/);
    assert.match(text, /status--red/);
    assert.match(text, /Before it can be sent[\s\S]*The figure is red\. Say why/);
  });
  test('sent unexplained it is stopped, and nothing typed is lost', async () => {
    const { status, text } = await post('owner', key, { do: 'send', value: '33', 'comment.cy': ' ' });
    assert.equal(status, 422);
    assert.match(text, /<title>Error: /);
    assert.match(text, /href="#comment-en"[^>]*>The figure is red\. Say why/);
    assert.match(text, /It has not been sent\. What you typed is kept as a draft\./);
    assert.match(text, /id="value"[^>]*value="33"/);
    const { version, state } = await held(key);
    assert.equal(state, 'draft');
    assert.match(text, new RegExp(`name="version" value="${version}"`));
  });
  test('explained it is sent', async () => {
    const { status, to } = await post('owner', key, { do: 'send', value: '33', ...EXPLAINED });
    assert.deepEqual({ status, to }, { status: 303, to: '/my-updates?return=indicator%2FSSWB38c&done=sent' });
    assert.equal((await held(key)).state, 'submitted');
    const { text } = await site.get('owner', to ?? '');
    assert.match(text, /Sent: SSWB38c Percentage of reablement[\s\S]*Next: <a[\s\S]*1 of \d+ sent/);
  });
  test('what is sent is read, not typed', async () => {
    const { text } = await site.get('owner', returnPath(key));
    assert.doesNotMatch(text, /name="(value|comment\.en)"/);
    assert.match(text, /Sent by Olwen Owner on 14 January 2024, 09:00/);
  });
});

describe('two people change one return', () => {
  const key = keyOf('SSWB55');
  test('the second is shown both, and may keep theirs or mine', async () => {
    const { version } = await held(key);
    assert.equal((await post('manager', key, { do: 'save', value: '80' }, version)).status, 303);
    const { status, text } = await post(
      'owner',
      key,
      { do: 'save', value: '85', 'comment.en': 'Up' },
      version,
    );
    assert.equal(status, 409);
    assert.match(text, /Dafydd Data changed it on 14 January 2024, 09:00/);
    assert.match(text, /Figure<\/th>[\s\S]*85[\s\S]*80/);
    assert.match(text, /<input type="hidden" name="value" value="85">/);
    assert.match(text, new RegExp(`name="version" value="${version + 1}"`));
    const { content } = await held(key);
    assert.equal(content?.kind === 'indicator' && content.value, '80', 'nothing is written over');
    assert.equal((await post('owner', key, { do: 'save', value: '85' }, version + 1)).status, 303);
  });
  test('where it was sent meanwhile only theirs can be kept', async () => {
    const locked = keyOf('SSWB57');
    const { version } = await held(locked);
    await sent(locked);
    const { status, text } = await post('owner', locked, { do: 'save', value: '1' }, version);
    assert.equal(status, 409);
    assert.doesNotMatch(text, />\s*Keep mine/);
    assert.match(text, /so it cannot be changed/);
  });
});

describe('approving, sending back, accepting, reopening', () => {
  const key = keyOf('SSWB61a');
  const quarter = '/quarters/ssw/2023-24-Q3';
  const named = 'return=indicator%2FSSWB61a';
  before(() => sent(key));

  test('only who may is offered it', async () => {
    for (const [person, offered] of [
      ['owner', []],
      ['manager', []],
      ['director', ['approve', 'send-back']],
      ['team', ['send-back']],
    ] as const) {
      const { text } = await site.get(person, returnPath(key));
      const buttons = [...text.matchAll(/<button[^>]*value="([a-z-]+)" name="do"/g)].map(([, name]) => name);
      assert.deepEqual(buttons, offered, person);
    }
  });
  test('who may not is refused', async () => {
    assert.equal((await post('owner', key, { do: 'approve' })).status, 403);
  });
  test('sending back needs a reason', async () => {
    const { status, text } = await post('director', key, { do: 'send-back', reason: ' ' });
    assert.equal(status, 422);
    assert.match(text, /href="#reason-send-back"[^>]*>Say why/);
  });
  test('a decision on an older version is not done', async () => {
    const { version } = await held(key);
    const { status, text } = await post('director', key, { do: 'approve' }, version - 1);
    assert.equal(status, 409);
    assert.match(text, /Olwen Owner changed this return[^.]*so nothing was done/);
  });
  test('sent back, the owner sees why', async () => {
    const { to } = await post('director', key, { do: 'send-back', reason: 'Which quarter is this?' });
    assert.equal(to, `${quarter}?${named}&done=sent-back`);
    assert.match((await site.get('director', to ?? '')).text, /Sent back: SSWB61a /);
    assert.match(
      (await site.get('owner', returnPath(key))).text,
      /Sent back:<\/strong> Which quarter is this\?/,
    );
    assert.match((await site.get('owner', '/my-updates')).text, /Why:<\/strong> Which quarter is this\?/);
  });
  test('sent again, approved, accepted, reopened', async () => {
    await sent(key);
    assert.equal((await post('director', key, { do: 'approve' })).to, `${quarter}?${named}&done=approved`);
    assert.equal((await post('team', key, { do: 'accept' })).to, `${quarter}?${named}&done=accepted`);
    assert.equal(
      (await post('team', key, { do: 'reopen', reason: 'A late record' })).to,
      `${quarter}?${named}&done=reopened`,
    );
    assert.equal((await held(key)).state, 'reopened');
  });
  test('nobody approves what they sent', async () => {
    const own = keyOf('SSWB61b');
    await done('manager', own, {
      type: 'assigned',
      assignment: { owner: 'director' as PersonId, service: null, dueOn: day('2024-01-19') },
    });
    const frame = (await site.store.quarters.quarter(own))?.frame;
    assert.ok(frame);
    await done('director', own, { type: 'submitted', content: plausibleContent(frame, own) });
    assert.match((await site.get('director', returnPath(own))).text, /somebody else has to approve it/);
    const { status, text } = await post('director', own, { do: 'approve' });
    assert.equal(status, 422);
    assert.match(text, /You sent this yourself: somebody else has to approve it/);
  });
});

test('the other language is added to what was sent, and what stands is never replaced', async () => {
  const key = keyOf('SSWB39');
  const fields = { do: 'send', value: '270', 'comment.en': 'As planned.', 'nextSteps.en': 'None.' };
  const { status, text } = await post('owner', key, { ...fields, 'nextSteps.cy': 'Dim.' });
  assert.equal(status, 303, text.slice(0, 300));
  assert.match((await site.get('team', returnPath(key))).text, /name="translation.comment"/);
  const added = { 'translation.comment': 'Yn ôl y cynllun.', 'translation.nextSteps': 'Rhywbeth arall.' };
  assert.equal(
    (await post('team', key, { do: 'translate', ...added })).to,
    `${returnPath(key)}?done=translated`,
  );
  const { content, state } = await held(key);
  assert.equal(state, 'submitted');
  assert.ok(content?.kind === 'indicator');
  assert.deepEqual(content.comment, { en: 'As planned.', cy: 'Yn ôl y cynllun.' });
  assert.deepEqual(content.nextSteps, { en: 'None.', cy: 'Dim.' });
});

describe('a form of every kind keeps what is typed', () => {
  for (const { kind, ref, typed, shows } of [
    {
      kind: 'indicator',
      ref: 'DWB6.1.1iii',
      typed: { 'split.red': '1', 'split.amber': '2' },
      shows: /id="split-amber"[^>]*value="2"/,
    },
    { kind: 'indicator', ref: 'CHR002iii', typed: { absence: 'awaited' }, shows: /value="awaited" checked/ },
    {
      kind: 'commitment',
      ref: 'WBO1.1.3',
      typed: { status: 'amber', 'progress.cy': 'Wedi dechrau' },
      shows: /value="amber" checked[\s\S]*Wedi dechrau/,
    },
    {
      kind: 'recommendation',
      ref: 'ciw-2022-05-childrens-services/PE4',
      typed: { status: 'green', isOpen: 'closed', 'update.en': 'Done' },
      shows: /value="closed" checked/,
    },
    {
      kind: 'finance',
      ref: 'finance',
      typed: { 'figures.revenue.outturn': '£110m', 'texts.note.en': 'As forecast' },
      shows: /value="£110m"[\s\S]*As forecast/,
    },
    {
      kind: 'workforce',
      ref: 'workforce',
      typed: { 'figures.units.0.fte': 'some' },
      shows: /“some” is not a number[\s\S]*value="some"/,
    },
    {
      kind: 'narrative',
      ref: 'consultation',
      typed: { 'markdown.en': 'We **asked**.' },
      shows: /As it will read[\s\S]*We <strong>asked<\/strong>/,
    },
  ] as const)
    test(`${kind} ${ref}`, async () => {
      const key = keyOf(ref, kind);
      assert.equal((await post('owner', key, { do: 'save', ...typed })).status, 303);
      const { text } = await site.get('owner', returnPath(key));
      assert.match(text, shows);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
        'ids are unique',
      );
    });

  test('many figures that lack the same are told once, with how many', async () => {
    const { text } = await post('owner', keyOf('workforce', 'workforce'), { do: 'send' });
    const [summary = ''] = /<div class="govuk-error-summary[\s\S]*?<\/ul>/.exec(text) ?? [];
    assert.match(summary, /Adult Social Care[^<]* and \d+ others: Enter the figure/);
    assert.ok((summary.match(/<li>/g) ?? []).length < 4, summary);
  });

  test('a budget that holds on is not kept as typed, one that was typed over is', async () => {
    const key = keyOf('finance', 'finance');
    const budgets = { 'figures.revenue.netBudget': '£96.630 million', 'figures.capital.budget': '£3m' };
    await post('owner', key, { do: 'save', ...budgets });
    const { content } = await held(key);
    assert.ok(content?.kind === 'finance');
    assert.equal(content.figures['revenue.netBudget'], undefined);
    assert.equal(content.figures['capital.budget'], '£3m');
  });
});

describe('the trail', () => {
  const key = keyOf('X-REFERRALS-24H');
  before(async () => {
    await post('owner', key, { do: 'save', value: '90' });
    await sent(key);
    await done('director', key, { type: 'sent-back', reason: 'Of how many?' });
  });
  test('says who did what, why, and what became of each field', async () => {
    const { text } = await site.get('owner', trailPath(key));
    assert.match(text, /Carys Cyfarwyddwr[\s\S]*Sent back[\s\S]*Of how many\?[\s\S]*Olwen Owner[\s\S]*Sent/);
    assert.match(text, /Figure:<\/strong>[\s\S]*?>90<\/span>[\s\S]*?→/);
    assert.match(text, /Opened[\s\S]*Owner: Olwen Owner, due 19 January 2024/);
  });
  test('an earlier figure leads to the report and line that it stands in', async () => {
    const { text } = await site.get('owner', trailPath(key));
    assert.match(text, /href="\/ssw\/2023-24-Q2\.1">[^<]*<\/a>, line \d+ of its text/);
  });
  for (const { asked, status, says } of [
    { asked: '2024-01-13', status: 200, says: /It had not been opened yet/ },
    { asked: '2024-01-14', status: 200, says: /At the end of 14 January 2024[\s\S]*Sent back[\s\S]*Comment/ },
    { asked: 'yesterday', status: 422, says: /Choose a day/ },
    { asked: '2024-02-30', status: 422, says: /Choose a day/ },
  ])
    test(`as it was on ${asked}`, async () => {
      const got = await site.get('owner', `${trailPath(key)}?day=${asked}`);
      assert.equal(got.status, status);
      assert.match(got.text, says);
    });
  test('of a report taken over from files: where its figures stand', async () => {
    const { status, text } = await site.get('owner', '/trail/ssw/2023-24-Q2/indicator/SSWB38c');
    assert.equal(status, 200);
    assert.match(text, /imported as it was published[\s\S]*line \d+ of its text/);
  });
});
