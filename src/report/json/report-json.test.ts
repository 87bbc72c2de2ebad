import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { scorecardFor } from '../../../test/published/council.ts';
import { checkScorecard } from '../../domain/assurance/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { reportJson } from './index.ts';
import type { ReportJson } from './report-json.ts';

async function reportOf(period: string, language: Language = 'en'): Promise<ReportJson> {
  const scorecard = await scorecardFor(period);
  return JSON.parse(
    JSON.stringify(
      reportJson({
        scorecard,
        problems: checkScorecard(scorecard),
        seal: null,
        audience: 'officers',
        language,
      }),
    ),
  );
}

/** What of a section is looked at: sections are told as they are declared. */
type Money = ReportJson & { readonly finance: { readonly revenue: { readonly netBudget: unknown } } };

function indicator(report: ReportJson, ref: string) {
  const found = report.indicators.find((each) => each.ref === ref);
  assert.ok(found, ref);
  return found;
}

describe('numbers are numbers, with the text beside those that say more', async () => {
  const year = await reportOf('2017-18-Q4');
  const quarter = await reportOf('2023-24-Q2');
  for (const [name, value, expected] of [
    ['a plain count', indicator(year, 'A9').actual, 379],
    ['a per cent', indicator(year, 'PM18').actual, 95.92],
    ['days', indicator(year, 'PM21').target, 1000],
    ['a bound', indicator(year, 'PM32').previousYearTarget, { value: 14, raw: '<14%' }],
    ['a revision', indicator(year, 'SSWB1').previousYearTarget, { value: 130, raw: '40 Revised to 130' }],
    ['a baseline', indicator(year, 'SSWB18').target, { value: null, raw: 'Establish baseline' }],
    ['thousands', indicator(quarter, 'X-VENUE-VISITS').actual, 172394],
    ['an unreadable figure', indicator(quarter, 'SSWB38c').yearEndPrevious, { value: null, raw: '66 84%' }],
    ['money in words', (year as Money).finance.revenue.netBudget, { value: 66281000, raw: '£66.281m' }],
  ] as const)
    test(name, () => assert.deepEqual(value, expected));
});

test('every code, normalised and as printed', async () => {
  const report = await reportOf('2017-18-Q4');
  assert.deepEqual(indicator(report, 'PM33').refs, ['PM33', 'SCC004', 'PAM/029']);
  assert.deepEqual(indicator(report, 'PAM/025').refs, ['PAM/025', 'PAM025', 'PM19', 'SCA001']);
});

test('one measure in both reports is one indicator', async () => {
  const both = [await reportOf('2017-18-Q4'), await reportOf('2023-24-Q2')];
  for (const ref of ['DWB6.1.1iii', 'CHR002iii'])
    for (const report of both) assert.equal(indicator(report, ref).ref, ref);
});

test('keys, codes and numbers are the same in both languages', async () => {
  const [english, welsh] = [await reportOf('2017-18-Q4'), await reportOf('2017-18-Q4', 'cy')];
  for (const [at, one] of english.indicators.entries()) {
    const other = welsh.indicators[at];
    for (const key of ['ref', 'status', 'direction', 'gapPct', 'actual', 'noStatusReason'] as const)
      assert.deepEqual(other?.[key], one[key], `${one.ref} ${key}`);
  }
});

test('the contract names every key', async () => {
  const contract = readFileSync(new URL('../../../docs/json-report.md', import.meta.url), 'utf8');
  const report = await reportOf('2017-18-Q4');
  const keys = [
    ...Object.keys(report),
    ...Object.keys(report.indicators[0] ?? {}),
    ...Object.keys(report.commitments[0] ?? {}),
  ];
  assert.deepEqual(
    keys.filter((key) => !contract.includes(`\`${key}`)),
    [],
  );
});
