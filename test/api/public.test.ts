/** Published reports as open data: what anybody may read, and that every answer is as the document says. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { z } from 'zod';
import { OPERATIONS } from '../../src/api/operations.ts';
import { type ApiSite, apiSite } from './api-site.ts';

let site: ApiSite;
before(async () => {
  site = await apiSite();
});
after(() => site.close());

function schemaOf(name: string): z.ZodType {
  const operation = OPERATIONS.find((each) => each.name === name);
  assert.ok(operation, name);
  return operation.answer;
}

async function parsed(path: string, name: string) {
  const { status, json } = await site.ask(path);
  assert.equal(status, 200, path);
  const checked = schemaOf(name).safeParse(json);
  assert.deepEqual(checked.error?.issues.slice(0, 5) ?? [], [], path);
  return json;
}

describe('both reports in both languages are as their schema says, with no key that it does not name', () => {
  for (const period of ['2017-18-Q4', '2023-24-Q2', '2023-24-Q2.1'])
    for (const language of ['en', 'cy'])
      test(`${period} ${language}`, async () => {
        const report = await parsed(`/api/v1/reports/ssw/${period}?lang=${language}`, 'getReport');
        assert.equal(report.language, language);
        assert.ok(report.indicators.length > 20);
        assert.match(report.edition.contentHash, /^[0-9a-f]{64}$/);
      });
});

test('the editions published, each with documents that are there', async () => {
  const { editions } = await parsed('/api/v1/reports', 'listReports');
  assert.deepEqual(
    editions.map(({ period, number, isNewest }: never) => [period, number, isNewest]),
    [
      ['2023-24-Q2', 1, true],
      ['2017-18-Q4', 1, true],
    ],
  );
  const [{ links }] = editions;
  assert.equal(links.cy.html, '/cy/ssw/2023-24-Q2.1');
  for (const path of [
    links.self,
    links.en.html,
    links.en.json,
    links.cy.html,
    links.cy.json,
    links.publicText,
  ])
    assert.equal((await site.ask(path)).status, 200, path);
});

test('every indicator is as its schema says, under the address that the list gives', async () => {
  const { indicators } = await parsed('/api/v1/indicators', 'listIndicators');
  assert.ok(indicators.length > 60);
  for (const { ref, links } of indicators) {
    const indicator = await parsed(links.self, 'getIndicator');
    assert.equal(indicator.ref, ref);
  }
});

test('an indicator under any code it ever had', async () => {
  for (const code of ['PM33', 'SCC004', 'PAM%2F029', 'PAM/029', 'pam029']) {
    const { json } = await site.ask(`/api/v1/indicators/${code}`);
    assert.equal(json.ref, 'PM33', code);
  }
  const both = await parsed('/api/v1/indicators/CHR002iii', 'getIndicator');
  assert.deepEqual(
    both.reports.map(({ period }: { period: string }) => period),
    ['2023-24-Q2', '2017-18-Q4'],
  );
});

describe('languages', () => {
  for (const [asked, header, language] of [
    ['', undefined, 'en'],
    ['?lang=cy', 'en', 'cy'],
    ['', 'cy-GB,en;q=0.5', 'cy'],
    ['', 'en-GB,cy;q=0.5', 'en'],
    ['', 'fr', 'en'],
  ] as const)
    test(`${asked} ${header} gives ${language}`, async () => {
      const headers: Record<string, string> = header === undefined ? {} : { 'Accept-Language': header };
      const { json } = await site.ask(`/api/v1/reports/ssw/2023-24-Q2${asked}`, { headers });
      assert.equal(json.language, language);
    });

  test('an error is in the language too', async () => {
    const { json, headers } = await site.ask('/api/v1/reports/xyz/2023-24-Q2?lang=cy');
    assert.match(json.error.message, /^Nid oes cyfarwyddiaeth/);
    assert.equal(headers.get('Content-Language'), 'cy');
  });
});

test('an answer has a tag, and is not sent again to whoever has it', async () => {
  const first = await site.ask('/api/v1/reports/ssw/2017-18-Q4');
  assert.equal(first.headers.get('Cache-Control'), 'no-cache');
  const tag = first.headers.get('ETag') ?? '';
  assert.match(tag, /^W\//);
  const again = await site.ask('/api/v1/reports/ssw/2017-18-Q4', { headers: { 'If-None-Match': tag } });
  assert.equal(again.status, 304);
  const other = await site.ask('/api/v1/reports/ssw/2017-18-Q4?lang=cy', {
    headers: { 'If-None-Match': tag },
  });
  assert.equal(other.status, 200);
});

describe('what is not there is said in JSON, whatever the method', () => {
  for (const [method, path, status, code] of [
    ['GET', '/api/v1/reports/xyz/2023-24-Q2', 404, 'unknown-directorate'],
    ['GET', '/api/v1/reports/ssw/2019-20-Q1', 404, 'unknown-period'],
    ['GET', '/api/v1/reports/ssw/2023-24-Q2.9', 404, 'unknown-period'],
    ['GET', '/api/v1/reports/ssw/spring', 404, 'not-a-quarter'],
    ['GET', '/api/v1/reports/ssw/%00', 404, 'not-found'],
    ['GET', '/api/v1/indicators/NOPE1', 404, 'not-found'],
    ['GET', '/api/v1/reports?lang=fr', 422, 'bad-query'],
    ['GET', '/api', 404, 'not-found'],
    ['GET', '/api/v1', 404, 'not-found'],
    ['POST', '/api/v1', 404, 'not-found'],
    ['GET', '/api/v2/reports', 404, 'not-found'],
    ['DELETE', '/api/v1/nothing/at/all', 404, 'not-found'],
    ['POST', '/api/v1/reports', 405, 'method-not-allowed'],
    ['DELETE', '/api/v1/indicators/PM33', 405, 'method-not-allowed'],
    ['PUT', '/api/openapi.json', 405, 'method-not-allowed'],
  ] as const)
    test(`${method} ${path}`, async () => {
      const got = await site.ask(path, { method });
      assert.equal(got.status, status);
      assert.equal(got.json.error.code, code);
      assert.ok(got.json.error.message.length > 10);
      assert.equal(got.headers.get('Cache-Control'), 'no-store');
      assert.ok(got.headers.get('Content-Security-Policy'), 'the site’s own headers stand on it');
      if (status === 405) assert.match(got.headers.get('Allow') ?? '', /GET, HEAD/);
    });
});
