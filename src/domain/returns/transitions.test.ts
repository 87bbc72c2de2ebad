import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../period/index.ts';
import {
  emptyContent,
  foldedReturn,
  followedBy,
  isEditable,
  mayFollow,
  type NewReturnEvent,
  openedReturn,
  type QuarterReturn,
  RETURN_STATES,
  type ReturnEvent,
  type ReturnEventType,
  type ReturnState,
} from './index.ts';

const OWNER = 'elin' as PersonId;
const HEAD = 'bethan' as PersonId;
const KEY = {
  authority: 'bridgend',
  directorate: 'ssw',
  period: '2023-24-Q3' as Quarter,
  kind: 'indicator',
  ref: 'PM28',
} as const;
const OPENED = openedReturn({
  key: KEY,
  assignment: { service: 'adult-social-care', owner: OWNER, dueOn: '2024-01-19' as CalendarDate },
  person: null,
  at: at(2),
});

function at(day: number): Instant {
  return `2024-01-${String(day).padStart(2, '0')}T09:00:00.000Z` as Instant;
}

function event(type: ReturnEventType, more: Partial<NewReturnEvent> = {}): NewReturnEvent {
  return { type, person: OWNER, at: at(3), reason: null, content: null, assignment: null, ...more };
}

const typed = (value: string) => ({ ...emptyContent('indicator'), value });

const EVENTS: readonly ReturnEventType[] = [
  'opened',
  'assigned',
  'saved',
  'submitted',
  'sent-back',
  'approved',
  'accepted',
  'reopened',
  'translated',
];

/** What each event leads to from each state; a dash is refused. The events are in the order of EVENTS. */
const TABLE: Readonly<Record<ReturnState, string>> = {
  'not-started': '- not-started draft submitted - - - - -',
  draft: '- draft draft submitted - - - - -',
  submitted: '- submitted - - sent-back approved - - submitted',
  'sent-back': '- sent-back draft submitted - - - - -',
  approved: '- - - - sent-back - accepted reopened approved',
  accepted: '- - - - - - - reopened accepted',
  reopened: '- reopened draft submitted - - - - -',
};

describe('what may follow on each state', () => {
  for (const state of RETURN_STATES)
    for (const [column, type] of EVENTS.entries()) {
      const expected = TABLE[state].split(' ')[column];
      test(`${state}, ${type}: ${expected === '-' ? 'refused' : expected}`, () => {
        const current: QuarterReturn = { ...OPENED.next, state, submittedBy: OWNER };
        const followed = followedBy(current, event(type, { person: HEAD, reason: 'because' }));
        assert.equal(mayFollow(state, type), expected !== '-');
        if (expected === '-')
          assert.deepEqual(followed, { ok: false, failure: { kind: 'not-possible', type, state } });
        else assert.equal(followed.ok && followed.value.next.state, expected);
      });
    }
});

test('what is sent is locked until it is sent back or reopened', () => {
  assert.deepEqual(RETURN_STATES.filter(isEditable), ['not-started', 'draft', 'sent-back', 'reopened']);
});

describe('who sent it does not approve it', () => {
  for (const { sentBy, by, kind } of [
    { sentBy: OWNER, by: OWNER, kind: 'by-another' },
    { sentBy: OWNER, by: HEAD, kind: null },
  ])
    test(`sent by ${sentBy}, approved by ${by}`, () => {
      const current: QuarterReturn = { ...OPENED.next, state: 'submitted', submittedBy: sentBy };
      const followed = followedBy(current, event('approved', { person: by }));
      assert.equal(followed.ok ? null : followed.failure.kind, kind);
    });
});

describe('sending back and reopening say why', () => {
  for (const [type, state] of [
    ['sent-back', 'submitted'],
    ['reopened', 'accepted'],
  ] as const)
    for (const reason of [null, '', '  \n'])
      test(`${type} because ${JSON.stringify(reason)}`, () => {
        const followed = followedBy({ ...OPENED.next, state }, event(type, { person: HEAD, reason }));
        assert.deepEqual(followed, { ok: false, failure: { kind: 'reason-missing', type } });
      });
});

test('an event is numbered after the return’s last one', () => {
  const followed = followedBy(OPENED.next, event('saved', { content: typed('7') }));
  assert.ok(followed.ok);
  assert.equal(followed.value.event.sequence, 2);
  assert.equal(followed.value.next.version, 2);
});

/** A return's whole way: sent, sent back, sent again, approved, translated, accepted, reopened. */
const WAY: readonly ReturnEvent[] = [
  OPENED.event,
  ...[
    event('saved', { at: at(4), content: typed('7') }),
    event('submitted', { at: at(5), content: typed('70') }),
    event('sent-back', { at: at(6), person: HEAD, reason: 'Seventy of how many?' }),
    event('assigned', {
      at: at(7),
      person: null,
      assignment: { service: 'adult-social-care', owner: HEAD, dueOn: '2024-01-26' as CalendarDate },
    }),
    event('submitted', { at: at(8), content: typed('7') }),
    event('approved', { at: at(9), person: HEAD }),
    event('translated', {
      at: at(10),
      person: HEAD,
      content: { ...typed('7'), comment: { en: 'Yes', cy: 'Ie' } } as ReturnEvent['content'],
    }),
    event('accepted', { at: at(11), person: HEAD }),
    event('reopened', { at: at(12), person: HEAD, reason: 'A late record' }),
  ].map((each, place) => ({ ...each, sequence: place + 2 })),
];

describe('a return is its events', () => {
  for (const { until, state, value, owner, reason, approved } of [
    { until: 1, state: 'not-started', value: null, owner: OWNER, reason: null, approved: null },
    { until: 2, state: 'draft', value: '7', owner: OWNER, reason: null, approved: null },
    { until: 3, state: 'submitted', value: '70', owner: OWNER, reason: null, approved: null },
    {
      until: 4,
      state: 'sent-back',
      value: '70',
      owner: OWNER,
      reason: 'Seventy of how many?',
      approved: null,
    },
    {
      until: 5,
      state: 'sent-back',
      value: '70',
      owner: HEAD,
      reason: 'Seventy of how many?',
      approved: null,
    },
    { until: 6, state: 'submitted', value: '7', owner: HEAD, reason: null, approved: null },
    { until: 7, state: 'approved', value: '7', owner: HEAD, reason: null, approved: '7' },
    { until: 8, state: 'approved', value: '7', owner: HEAD, reason: null, approved: '7' },
    { until: 9, state: 'accepted', value: '7', owner: HEAD, reason: null, approved: '7' },
    { until: 10, state: 'reopened', value: '7', owner: HEAD, reason: 'A late record', approved: '7' },
  ])
    test(`after ${until} events: ${state}`, () => {
      const folded = foldedReturn({ key: KEY, events: WAY.slice(0, until) });
      assert.ok(folded);
      const held = (content: QuarterReturn['content']) =>
        content?.kind === 'indicator' ? content.value : null;
      assert.deepEqual(
        {
          state: folded.state,
          value: held(folded.content),
          owner: folded.owner,
          reason: folded.reason,
          approved: held(folded.approvedContent),
          version: folded.version,
        },
        { state, value, owner, reason, approved, version: until },
      );
    });

  test('folding gives what was reached event by event', () => {
    let current = OPENED.next;
    for (const { sequence: _, ...each } of WAY.slice(1)) {
      const followed = followedBy(current, each);
      assert.ok(followed.ok, JSON.stringify(followed));
      current = followed.value.next;
    }
    assert.deepEqual(foldedReturn({ key: KEY, events: WAY }), current);
  });

  test('nothing has happened: there is no return', () => {
    assert.equal(foldedReturn({ key: KEY, events: [] }), null);
  });
});
