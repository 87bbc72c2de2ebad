/** A corrected report: both editions stay, each at its address, and say what differs. */
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Publication } from '../../src/domain/scorecard/index.ts';
import { openStore } from '../../src/store/index.ts';
import { readIndicator } from '../../src/use-cases/index.ts';
import { routesOf } from '../../src/web/routes.ts';
import { makeApp } from '../../src/web/server.ts';
import { figure, reading, together, update } from './changed-record.ts';
import { council, recordOf } from './council.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesur-editions-'));
const opened = await openStore({ dataFolder: folder });
assert.ok(opened.ok);
const store = opened.value;
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const PERIOD = '2017-18-Q4';
const published = await council();
const change = together(
  reading('PM28', { figure: figure('266'), comment: { en: 'New', cy: 'Newydd' } }),
  update('P2.1.1', { status: 'green' }),
);
const corrected: Publication = {
  ...published,
  records: published.records.map((record) => (record.edition.period === PERIOD ? change(record) : record)),
};
await store.loadPublication({ name: 'files', fingerprint: '1', publication: published });
await store.loadPublication({ name: 'files', fingerprint: '2', publication: corrected });

const app = makeApp({
  routes: routesOf(store),
  canSave: () => store.tryWrite(),
  record: ({ error }) => assert.fail(String(error)),
});
const textOf = async (path: string) => {
  const response = await app.request(path);
  assert.equal(response.status, 200, path);
  return response.text();
};
const jsonOf = async (path: string) => JSON.parse(await textOf(path));

describe('the newest edition', () => {
  test('is what a quarter’s address shows, with the corrected figure marked and explained', async () => {
    const page = await textOf(`/ssw/${PERIOD}`);
    assert.match(page, /266[^<]*<span class="code">\[r\]/);
    assert.match(page, /\[r\]: a figure corrected since the edition before/);
    assert.match(page, new RegExp(`href="/ssw/${PERIOD}/editions">Edition 2</a>`));
    assert.doesNotMatch(page, /which has been corrected/);
    assert.match(await textOf(`/ssw/${PERIOD}/report.html`), /266[^<]*(<[^>]+>)* \[r\]/);
  });

  test('says in data what it is, and what it corrects', async () => {
    const { edition, indicators } = await jsonOf(`/ssw/${PERIOD}/report.json`);
    assert.equal(edition.number, 2);
    assert.match(edition.contentHash, /^[0-9a-f]{64}$/);
    assert.equal(edition.revision.of, 1);
    assert.match(edition.revision.reason, /corrected/);
    const fields = edition.revision.differences.map(
      ({ ref, field }: { ref: string; field: string }) => `${ref} ${field}`,
    );
    assert.deepEqual(fields, ['PM28 actual', 'PM28 comment.en', 'PM28 comment.cy', 'P2.1.1 status']);
    const revised = indicators.filter((each: { revised: boolean }) => each.revised);
    assert.deepEqual(
      revised.map(({ ref, actual }: { ref: string; actual: number }) => [ref, actual]),
      [['PM28', 266]],
    );
  });
});

describe('an edition that was corrected', () => {
  test('stays as it was at its own address, says so, and its links stay in it', async () => {
    const page = await textOf(`/ssw/${PERIOD}.1`);
    assert.match(page, /265\.75/);
    assert.doesNotMatch(page, /\[r\]/);
    assert.match(page, /This is edition 1, which has been corrected\./);
    assert.match(page, new RegExp(`href="/ssw/${PERIOD}">Read edition 2`));
    assert.match(page, new RegExp(`href="/ssw/${PERIOD}.1/report.pdf"`));
    assert.match(page, new RegExp(`href="/ssw/${PERIOD}.1/finance"`));
    const inside = page.match(new RegExp(`href="/ssw/${PERIOD}/[a-z]`, 'g'));
    assert.equal(inside, null, 'no page of the newest but the one it names');
  });

  for (const [name, said] of [
    ['key', /This is edition 1/],
    ['checks', /This is edition 1/],
    ['finance', /This is edition 1/],
    ['editions', /This is edition 1/],
  ] as const)
    test(`its ${name} page as well`, async () =>
      assert.match(await textOf(`/ssw/${PERIOD}.1/${name}`), said));

  test('is handed out as data and in Welsh', async () => {
    const { edition, indicators } = await jsonOf(`/ssw/${PERIOD}.1/report.json`);
    assert.deepEqual([edition.number, edition.revision], [1, null]);
    assert.ok(indicators.every((each: { revised: boolean }) => !each.revised));
    assert.match(await textOf(`/cy/ssw/${PERIOD}.1`), /Argraffiad 1 yw hwn, ac mae wedi’i gywiro/);
  });

  for (const path of [`/ssw/${PERIOD}.3`, `/ssw/${PERIOD}.0`, `/ssw/${PERIOD}.01`, '/ssw/2023-24-Q2.2'])
    test(`${path} is none`, async () => assert.equal((await app.request(path)).status, 404));
});

test('the editions of a quarter are listed in both languages, with seal, reason and differences', async () => {
  const page = await textOf(`/ssw/${PERIOD}/editions`);
  const sealed = await Promise.all(
    [1, 2].map((number) =>
      store.sealedEdition({
        authority: published.authority.id,
        directorate: 'ssw',
        period: recordOf(published, PERIOD).edition.period,
        number,
      }),
    ),
  );
  for (const each of sealed) assert.ok(page.includes(each?.edition.contentHash ?? 'none'));
  assert.match(page, new RegExp(`href="/ssw/${PERIOD}.1">Edition 1</a>`));
  assert.match(page, /The data files of this report were corrected\./);
  assert.match(page, /265\.75/);
  assert.match(page, /Amber[\s\S]*Green/);
  assert.match(page, /<span lang="cy">O ychydig iawn/, 'Welsh on an English page says so');
  assert.match(await textOf(`/cy/ssw/${PERIOD}/editions`), /Cywirwyd ffeiliau data’r adroddiad hwn\./);
  assert.match(await textOf('/ssw/2023-24-Q2/editions'), /This report has one edition/);
});

test('a stranger fetches the public text of an edition and works out its hash, as docs/seal.md tells', async () => {
  const recipe = await readFile(new URL('../../docs/seal.md', import.meta.url), 'utf8');
  const [, path] =
    /curl -s https:\/\/mesur\.example\.wales(\S+) > sealed\.json\nsha256sum sealed\.json/.exec(recipe) ?? [];
  assert.equal(path, '/ssw/2023-24-Q2.1/sealed.json');
  for (const address of ['2023-24-Q2.1', `${PERIOD}.1`, `${PERIOD}.2`]) {
    const response = await app.request(`/ssw/${address}/sealed.json`);
    assert.match(response.headers.get('Content-Type') ?? '', /^application\/json/);
    const found = hash('sha256', Buffer.from(await response.arrayBuffer()), 'hex');
    const { edition } = await jsonOf(`/ssw/${address}/report.json`);
    assert.equal(found, edition.publicHash);
    assert.ok((await textOf(`/ssw/${address}/editions`)).includes(found));
    assert.ok((await textOf(`/cy/ssw/${address}/report.html`)).includes(found), 'in the document as well');
    assert.ok((await textOf(`/ssw/${address}/report.html`)).includes(edition.contentHash));
  }
  assert.equal((await app.request(`/ssw/${PERIOD}.3/sealed.json`)).status, 404);
});

test('the PDF states both hashes, each in one line, so that they can be copied', async () => {
  const response = await app.request(`/cy/ssw/${PERIOD}.1/report.pdf`);
  const file = await getDocument({ data: new Uint8Array(await response.arrayBuffer()), verbosity: 0 })
    .promise;
  const last = await (await file.getPage(file.numPages)).getTextContent();
  const lines = last.items.map((item) => ('str' in item ? item.str : ''));
  const { edition } = await jsonOf(`/ssw/${PERIOD}.1/report.json`);
  for (const each of [edition.publicHash, edition.contentHash]) assert.ok(lines.includes(each), each);
  await file.destroy();
});

test('an indicator is joined from the newest editions', async () => {
  const found = await readIndicator(store, { authority: published.authority.id, code: 'PM28' });
  const own = found?.indicator.readings.find(({ period }) => period === '2017-18');
  assert.equal(own?.figure.printed, '266');
  assert.equal(found?.reports.length, 1);
  assert.match(await textOf('/indicators/PM28'), /266/);
});

test('the first page and the list of indicators show each quarter once', async () => {
  const home = await textOf('/');
  assert.equal(home.match(new RegExp(`href="/ssw/${PERIOD}"`, 'g'))?.length, 1);
  assert.equal((await textOf('/indicators')).match(/\/indicators\/PM28"/g)?.length, 1);
});
