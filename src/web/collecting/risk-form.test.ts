/** Risks are in no report that a quarter is opened on yet, so their form is tested on a frame with those of 2017-18. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../test/published/council.ts';
import type { CalendarDate, Instant, Quarter } from '../../domain/period/index.ts';
import {
  frameFor,
  openedReturn,
  type QuarterWithFrame,
  type RiskContent,
} from '../../domain/returns/index.ts';
import { returnView } from '../../use-cases/returns/index.ts';
import { FormValues } from '../form-values.ts';
import type { PageRequest } from '../route.ts';
import { formPage } from './form/page.ts';
import { shownOf } from './form/shown.ts';
import { typedContent } from './form/typed-content.ts';

const HELD = await council();
const [EARLIER, BASE] = ['2017-18-Q4', '2023-24-Q2'].map((period) => recordOf(HELD, period));
assert.ok(EARLIER && BASE);
const DUE = '2024-01-19' as CalendarDate;
const AT = '2024-01-02T09:00:00.000Z' as Instant;
const PERIOD = '2023-24-Q3' as Quarter;
const FRAME = frameFor({ base: BASE, period: PERIOD, plans: [], schemes: [] });
const [RISK] = EARLIER.sections.risks;
assert.ok(FRAME.ok && RISK);
const QUARTER: QuarterWithFrame = {
  authority: 'bridgend',
  directorate: 'ssw',
  period: PERIOD,
  state: 'open',
  version: 1,
  dueOn: DUE,
  openedAt: AT,
  edition: null,
  frame: { ...FRAME.value, sections: { ...FRAME.value.sections, risks: [RISK] } },
};
const ENTRY = openedReturn({
  key: { authority: 'bridgend', directorate: 'ssw', period: PERIOD, kind: 'risk', ref: RISK.id },
  assignment: { owner: null, service: null, dueOn: DUE },
  person: null,
  at: AT,
}).next;

function formOf(content: RiskContent | null, language: 'en' | 'cy' = 'en'): string {
  const request: PageRequest = {
    language,
    path: '/',
    parameters: {},
    query: new URLSearchParams(),
    visitor: null,
    hasSignIn: true,
    cookie: () => null,
    clientAddress: '127.0.0.1',
  };
  const view = returnView({ entry: { ...ENTRY, content }, quarter: QUARTER });
  const beside = { previous: null, next: null };
  const shown = shownOf({ request, view, today: DUE, names: new Map(), beside });
  return formPage(shown, { isRefused: false }).toString();
}

function typed(likelihood: string, impact: string): RiskContent {
  const form = new FormValues(Object.entries({ likelihood, impact }));
  const content = typedContent(returnView({ entry: ENTRY, quarter: QUARTER }), form);
  assert.ok(content.kind === 'risk');
  return content;
}

describe('a risk begins where it stood', () => {
  test('its steps are chosen already, and its last score is shown', () => {
    const text = formOf(null);
    assert.match(text, new RegExp(`name="likelihood" type="radio" value="${RISK.likelihood}" checked`));
    assert.match(
      text,
      new RegExp(`${RISK.likelihood} × ${RISK.impact} = ${RISK.likelihood * RISK.impact} of 25`),
    );
  });
  for (const { likelihood, impact, says } of [
    { likelihood: '1', impact: '1', says: /1 × 1 = 1 of 25<br>Down since last quarter/ },
    { likelihood: '5', impact: '5', says: /5 × 5 = 25 of 25<br>(Up since|As) last quarter/ },
  ])
    test(`assessed as ${likelihood} and ${impact}`, () => {
      assert.match(formOf(typed(likelihood, impact)), says);
    });
  test('a step that is none is asked for', () => {
    assert.deepEqual(typed('6', ''), { kind: 'risk', likelihood: null, impact: null, confirmations: {} });
    assert.match(formOf(typed('6', '')), /href="#likelihood"[^>]*>Choose how likely it is/);
  });
  test('in Welsh', () => {
    assert.match(formOf(typed('1', '1'), 'cy'), /I lawr ers y chwarter diwethaf/);
  });
});
