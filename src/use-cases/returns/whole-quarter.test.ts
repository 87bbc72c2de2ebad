import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { plausibleContent } from '../../../test/collecting/plausible-content.ts';
import type { Grant, Person, PersonId } from '../../domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../domain/period/index.ts';
import { emptyContent, type IndicatorContent, type QuarterReturn } from '../../domain/returns/index.ts';
import { revisedActuals } from '../../domain/scorecard/index.ts';
import { readPublication } from '../../intake/published/index.ts';
import { openStore } from '../../store/index.ts';
import { readReport } from '../read-report.ts';
import type { Proof } from '../sign-in/index.ts';
import {
  type Acting,
  changeReturn,
  myUpdates,
  openQuarter,
  previewQuarter,
  publishQuarter,
  type ReturnAction,
  readQuarter,
  readReturn,
  readTrail,
  saveGrid,
  sealQuarter,
  signOffQuarter,
} from './index.ts';

const PERIOD = '2023-24-Q3' as Quarter;
const KEY = { authority: 'bridgend', directorate: 'ssw', period: PERIOD };
const DUE = '2024-01-19' as CalendarDate;
const NO_REASON = { en: '', cy: '' };

/** That the person has just shown that it is them. */
function proofOf({ person, clock }: Acting): Proof {
  return { person: person.id, at: clock.now(), brand: 'Proof' };
}

function grant(role: Grant['role'], directorate: string | null, service: string | null = null): Grant {
  return { role, directorate, service };
}

/** The store with the published quarters, people of every role, and a clock that moves a minute with each look. */
async function council(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-quarter-'));
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  context.after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const read = await readPublication(new URL('../../../data/bridgend', import.meta.url).pathname);
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
    const person: Person = {
      id: name as PersonId,
      authority: 'bridgend',
      name,
      email: `${name}@bridgend.example`,
      language: 'en',
      isActive: true,
      grants,
    };
    return { store, clock, person };
  };
  for (const name of ['admin-one', 'admin-two']) {
    const { person } = as(name, grant('administrator', null));
    await store.accounts.savePerson({ person, change: { by: null, at: clock.now(), reason: null } });
    await store.accounts.savePassword({ person, passwordHash: 'kept' });
  }
  return {
    store,
    owner: as('owner', grant('owner', 'ssw')),
    stranger: as('stranger', grant('owner', 'ssw')),
    manager: as('manager', grant('data-manager', 'ssw')),
    head: as('head', grant('head-of-service', 'ssw', 'adult-social-care')),
    director: as('director', grant('director', 'ssw')),
    team: as('team', grant('performance-team', null)),
    member: as('member', grant('scrutiny-member', null)),
  };
}

type Council = Awaited<ReturnType<typeof council>>;

async function opened(context: TestContext): Promise<Council> {
  const people = await council(context);
  const result = await openQuarter(people.manager, {
    directorate: 'ssw',
    period: PERIOD,
    dueOn: DUE,
    owners: { '': people.owner.person.id },
  });
  assert.deepEqual(result, { ok: true, value: { period: PERIOD, returns: 84 } });
  return people;
}

async function entriesOf({ team }: Council): Promise<readonly QuarterReturn[]> {
  return (await readQuarter(team, KEY))?.returns.map(({ entry }) => entry) ?? [];
}

async function act(acting: Acting, entry: QuarterReturn, action: ReturnAction) {
  return changeReturn(acting, { key: entry, version: entry.version, action });
}

async function frameOf({ store }: Council) {
  const quarter = await store.quarters.quarter(KEY);
  assert.ok(quarter);
  return quarter.frame;
}

/** Every return sent, approved and accepted. */
async function collected(people: Council): Promise<void> {
  const frame = await frameOf(people);
  for (const entry of await entriesOf(people)) {
    const sent = await act(people.owner, entry, {
      type: 'submitted',
      content: plausibleContent(frame, entry),
    });
    assert.ok(sent.ok, `${entry.kind} ${entry.ref}: ${JSON.stringify(sent)}`);
    const approved = await act(people.director, sent.value, { type: 'approved' });
    assert.ok(approved.ok);
    assert.ok((await act(people.team, approved.value, { type: 'accepted' })).ok);
  }
}

async function versionOf({ team }: Council): Promise<number> {
  const view = await readQuarter(team, KEY);
  assert.ok(view);
  return view.quarter.version;
}

async function sealed(people: Council, reason = NO_REASON): Promise<number> {
  const signed = await signOffQuarter(people.director, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.director),
  });
  assert.ok(signed.ok, JSON.stringify(signed));
  const result = await sealQuarter(people.team, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.team),
    reason,
  });
  assert.ok(result.ok, JSON.stringify(result));
  const published = await publishQuarter(people.team, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.team),
  });
  assert.ok(published.ok, JSON.stringify(published));
  return result.value.number;
}

function indicatorNamed(entries: readonly QuarterReturn[], ref: string): QuarterReturn {
  const found = entries.find((entry) => entry.kind === 'indicator' && entry.ref === ref);
  assert.ok(found, ref);
  return found;
}

function figure(value: string): IndicatorContent {
  const text = { en: 'Said.', cy: 'Dywedwyd.' };
  return { ...(emptyContent('indicator') as IndicatorContent), value, comment: text, nextSteps: text };
}

test('a quarter is opened once, by those whose job it is, on the newest edition', async (context) => {
  const people = await opened(context);
  const again = { directorate: 'ssw', period: PERIOD, dueOn: DUE, owners: {} };
  assert.deepEqual(await openQuarter(people.manager, again), {
    ok: false,
    failure: { kind: 'already-open' },
  });
  assert.deepEqual(await openQuarter(people.owner, again), { ok: false, failure: { kind: 'forbidden' } });
  const before = { ...again, period: '2023-24-Q2' };
  assert.equal((await openQuarter(people.manager, before)).ok, false);
  const [mine] = await myUpdates(people.owner);
  assert.equal(mine?.returns.length, 84);
  assert.deepEqual(await myUpdates(people.stranger), []);
});

test('what is not theirs is not found: another owner, a head of another service, a member', async (context) => {
  const people = await opened(context);
  const [entry] = await entriesOf(people);
  assert.ok(entry);
  for (const person of [people.stranger, people.head, people.member]) {
    assert.equal(await readReturn(person, entry), null);
    assert.equal(await readTrail(person, { key: entry, day: null }), null);
    const saved = await act(person, entry, { type: 'saved', content: figure('1') });
    assert.deepEqual(saved, { ok: false, failure: { kind: 'not-found' } });
  }
  assert.equal(await previewQuarter(people.owner, KEY), null);
});

test('a head of service approves what is assigned to their service, and nobody what they sent', async (context) => {
  const people = await opened(context);
  const [entry] = await entriesOf(people);
  assert.ok(entry);
  const assigned = await act(people.manager, entry, {
    type: 'assigned',
    assignment: { owner: people.owner.person.id, service: 'adult-social-care', dueOn: DUE },
  });
  assert.ok(assigned.ok);
  const sent = await act(people.owner, assigned.value, {
    type: 'submitted',
    content: plausibleContent(await frameOf(people), entry),
  });
  assert.ok(sent.ok);
  const asBoth = { ...people.owner, person: { ...people.owner.person, grants: people.head.person.grants } };
  assert.deepEqual(await act(asBoth, sent.value, { type: 'approved' }), {
    ok: false,
    failure: { kind: 'by-another', type: 'approved' },
  });
  assert.deepEqual(await act(people.owner, sent.value, { type: 'approved' }), {
    ok: false,
    failure: { kind: 'forbidden' },
  });
  assert.equal((await act(people.head, sent.value, { type: 'approved' })).ok, true);
});

test('nobody assigns a return to a service that they do not see', async (context) => {
  const people = await opened(context);
  const [entry] = await entriesOf(people);
  assert.ok(entry);
  const to = (service: string | null) =>
    ({ type: 'assigned', assignment: { owner: people.owner.person.id, service, dueOn: DUE } }) as const;
  const given = await act(people.manager, entry, to('adult-social-care'));
  assert.ok(given.ok);
  const grants = [grant('data-manager', 'ssw', 'adult-social-care')];
  const ofAdults = { ...people.manager, person: { ...people.manager.person, grants } };
  for (const service of ['childrens-social-care', null])
    assert.deepEqual(await act(ofAdults, given.value, to(service)), {
      ok: false,
      failure: { kind: 'forbidden' },
    });
  const [unmoved] = await entriesOf(people);
  assert.deepEqual([unmoved?.service, unmoved?.version], ['adult-social-care', given.value.version]);
  assert.ok((await act(ofAdults, given.value, to('adult-social-care'))).ok);
});

test('a guarded sending is kept as a draft; a second person is shown the difference', async (context) => {
  const people = await opened(context);
  const entry = indicatorNamed(await entriesOf(people), 'CH/026');
  const bad = await act(people.owner, entry, { type: 'submitted', content: figure('about ten') });
  assert.ok(!bad.ok && bad.failure.kind === 'guarded');
  assert.equal(bad.failure.kept.state, 'draft');
  assert.deepEqual((await readReturn(people.owner, entry))?.content, figure('about ten'));
  const late = await act(people.manager, entry, { type: 'saved', content: figure('12') });
  assert.ok(!late.ok && late.failure.kind === 'changed');
  assert.deepEqual(late.failure.differences, [{ field: 'value', earlier: '12', later: 'about ten' }]);
  const grid = await saveGrid(people.manager, {
    key: KEY,
    rows: [{ ref: 'CH/026', version: 1, value: '13', numerator: '', denominator: '' }],
  });
  assert.ok(grid.ok);
  assert.deepEqual([grid.value.saved, grid.value.conflicts.length], [[], 1]);
});

test('a quarter goes from opening to a published edition, and a correction to the next', async (context) => {
  const people = await opened(context);
  const early = await signOffQuarter(people.director, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.director),
  });
  assert.ok(!early.ok && early.failure.kind === 'obstacles');
  await collected(people);
  const unsigned = await sealQuarter(people.team, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.team),
    reason: NO_REASON,
  });
  assert.ok(!unsigned.ok && unsigned.failure.kind === 'obstacles');
  assert.deepEqual(unsigned.failure.obstacles, [{ kind: 'not-signed-off' }]);
  const preview = await previewQuarter(people.team, KEY);

  assert.equal(await sealed(people), 1);
  const place = { authority: 'bridgend', directorate: 'ssw' };
  const first = await readReport(people.store, { ...place, period: PERIOD });
  assert.ok(first.ok);
  assert.deepEqual(first.value.scorecard.summary, preview?.scorecard.summary);
  const second = await readReport(people.store, { ...place, period: '2023-24-Q2' });
  assert.ok(second.ok, 'the quarter before is as it was');

  const entry = indicatorNamed(await entriesOf(people), 'CH/026');
  assert.deepEqual(await act(people.owner, entry, { type: 'saved', content: figure('1') }), {
    ok: false,
    failure: { kind: 'quarter-closed' },
  });
  const reopened = await act(people.team, entry, { type: 'reopened', reason: 'Counted twice.' });
  assert.ok(reopened.ok);
  const sent = await act(people.owner, reopened.value, { type: 'submitted', content: figure('77') });
  assert.ok(sent.ok, JSON.stringify(sent));
  const approved = await act(people.director, sent.value, { type: 'approved' });
  assert.ok(approved.ok);
  assert.ok((await act(people.team, approved.value, { type: 'accepted' })).ok);
  const unexplained = await signOffQuarter(people.director, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.director),
  });
  assert.ok(unexplained.ok);
  const silent = await sealQuarter(people.team, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.team),
    reason: NO_REASON,
  });
  assert.deepEqual(silent, { ok: false, failure: { kind: 'reason-missing' } });
  const reason = { en: 'Counted twice.', cy: 'Cyfrifwyd ddwywaith.' };
  const result = await sealQuarter(people.team, {
    key: KEY,
    version: await versionOf(people),
    proof: proofOf(people.team),
    reason,
  });
  assert.ok(result.ok);
  assert.ok(
    (
      await publishQuarter(people.team, {
        key: KEY,
        version: await versionOf(people),
        proof: proofOf(people.team),
      })
    ).ok,
  );

  const corrected = await readReport(people.store, { ...place, period: PERIOD });
  const earlier = await readReport(people.store, { ...place, period: `${PERIOD}.1` });
  assert.ok(corrected.ok && earlier.ok);
  assert.equal(corrected.value.edition.number, 2);
  assert.deepEqual([...revisedActuals(corrected.value.scorecard.record.edition)], ['CH/026']);
  assert.equal(earlier.value.edition.contentHash, first.value.edition.contentHash);
  assert.deepEqual(earlier.value.scorecard, first.value.scorecard);
  const trail = await readTrail(people.team, { key: entry, day: '2024-01-08' as CalendarDate });
  assert.deepEqual(
    trail?.versions.map(({ event }) => event.type),
    ['opened', 'submitted', 'approved', 'accepted', 'reopened', 'submitted', 'approved', 'accepted'],
  );
});

test('a change after the director signed makes the signature lapse, and accepting does not', async (context) => {
  const people = await opened(context);
  const frame = await frameOf(people);
  for (const entry of await entriesOf(people)) {
    const sent = await act(people.owner, entry, {
      type: 'submitted',
      content: plausibleContent(frame, entry),
    });
    assert.ok(sent.ok);
    assert.ok((await act(people.director, sent.value, { type: 'approved' })).ok);
  }
  assert.ok(
    (
      await signOffQuarter(people.director, {
        key: KEY,
        version: await versionOf(people),
        proof: proofOf(people.director),
      })
    ).ok,
  );
  const [one, two] = await entriesOf(people);
  assert.ok(one && two);
  assert.ok((await act(people.team, one, { type: 'accepted' })).ok);
  assert.equal((await readQuarter(people.team, KEY))?.quarter.state, 'signed-off');
  assert.ok((await act(people.team, two, { type: 'sent-back', reason: 'Which team?' })).ok);
  const view = await readQuarter(people.team, KEY);
  assert.equal(view?.quarter.state, 'open');
  assert.deepEqual(
    view?.events.map(({ type }) => type),
    ['opened', 'signed-off', 'sign-off-lapsed'],
  );
});
