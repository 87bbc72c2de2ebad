/** The page of past reports, as the performance team meets it: brought, looked at, accepted, read, brought again. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import {
  type Got,
  type PersonName,
  quarterSite,
  type Site,
  told,
} from '../../../../test/collecting/quarter-site.ts';

const PATH = '/reports/import';
const ORIGIN = 'http://localhost';
const SAID = { directorate: 'ssw', period: '', written: 'en', basis: 'year-to-date' };

const HEADINGS =
  'Measure\tKPI ref\tQ1 2023-24 actual\tQ1 target 2023-24\tAnnual target 2023-24\tPolarity\tCommentary';

/** A report of so many indicators, one of which names no unit, and of one line that belongs to nothing. */
function report(count: number, first = '74%'): string {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `Percentage of calls <b>${at}</b>\tGLA${at + 1}\t${at === 0 ? first : '80%'}\t70%\t72%\tHigher\tQuarterly. The advice desk opened in May.`,
  );
  const lines = [...rows, 'Visits to the hub\tGLX1\t15\t10\t40\tHigher\tQuarterly'];
  return `Glan yr Afon\n\nQuarter 1 2023-24 performance report\n\n${HEADINGS}\n${lines.join('\n')}\n\nA note\tthat belongs\tto no table\n`;
}

async function openSite(context: TestContext): Promise<Site> {
  const site = await quarterSite();
  context.after(() => site.close());
  return site;
}

/** Brings a report with what is said of it. */
async function bring(
  { app }: Site,
  who: PersonName | null,
  { text = report(2), said = SAID }: { text?: string | null; said?: Record<string, string> } = {},
): Promise<Got> {
  const body = new FormData();
  body.append('token', `token-${who}`);
  for (const [name, value] of Object.entries(said)) body.append(name, value);
  if (text !== null) body.append('report', new File([text], 'Q1 <2023>.txt'));
  const headers = { Origin: ORIGIN, ...(who !== null && { Cookie: `mesur-session=${who}` }) };
  const response = await app.request(`${ORIGIN}${PATH}`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text(), to: response.headers.get('Location') };
}

/** Brings a report and looks at it. */
async function looked(site: Site, text = report(2)): Promise<{ at: string; page: Got }> {
  const brought = await bring(site, 'team', { text });
  assert.deepEqual([brought.status, brought.to?.startsWith(`${PATH}/`)], [303, true], told(brought));
  const at = brought.to ?? '';
  return { at, page: await site.get('team', at) };
}

const take = (site: Site, at: string, fields: readonly (readonly [string, string])[] = []) =>
  site.post('team', at.split('?')[0] ?? '', [...Object.entries(SAID), ['do', 'take'], ...fields]);

function counts({ text }: Got): readonly string[] {
  const list = /<dl class="govuk-summary-list file-counts">([\s\S]*?)<\/dl>/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/<dd[^>]*>\s*(\d+)\s*<\/dd>/g)].map(([, count = '']) => count);
}

describe('who imports past reports', () => {
  test('the performance team, and nobody else', async (context) => {
    const site = await openSite(context);
    for (const [who, status, sent] of [
      [null, 302, 303],
      ['team', 200, 303],
      ['manager', 403, 403],
      ['director', 403, 403],
      ['owner', 403, 403],
    ] as const) {
      assert.equal((await site.get(who, PATH)).status, status, `${who}`);
      assert.equal((await bring(site, who)).status, sent, `${who} brings`);
    }
  });

  test('what one has brought is not there for another, nor for a team that is not', async (context) => {
    const site = await openSite(context);
    const { at } = await looked(site);
    assert.equal((await site.get('manager', at)).status, 403);
    const gone = await site.get('team', `${PATH}/nobody`);
    assert.equal(gone.to, `${PATH}?done=gone`);
  });
});

describe('a report that is looked at', () => {
  test('each row beside its line, with what becomes of it, and nothing is kept', async (context) => {
    const site = await openSite(context);
    const { page } = await looked(site);
    assert.equal(page.status, 200);
    assert.deepEqual(counts(page), ['2', '1', '10', '1', '1']);
    assert.match(page.text, /Line 6\b[\s\S]*?Percentage of calls 0 \| GLA1 \| 74%[\s\S]*?Comes in/);
    assert.match(
      page.text,
      /GLX1[\s\S]*?Neither the report nor a definition held of the same code gives a unit/,
    );
    assert.match(page.text, /A note \| that belongs \| to no table[\s\S]*?not understood/);
    assert.match(page.text, /Q1 &lt;2023&gt;\.txt/);
    assert.equal((await site.get(null, '/ssw/2023-24-Q1')).status, 404);
  });

  test('by kind, by what becomes of it, and sixty rows at a time', async (context) => {
    const site = await openSite(context);
    const { at, page } = await looked(site, report(100));
    const rowsIn = ({ text }: Got) => [...text.matchAll(/<tr[^>]*>\s*<th[^>]*>\s*Line \d+/g)].length;
    assert.equal(rowsIn(page), 60);
    assert.match(page.text, /102 found, page 1 of 2/);
    assert.equal(rowsIn(await site.get('team', `${at}&page=2`)), 42);
    assert.equal(rowsIn(await site.get('team', `${at}&page=9`)), 42, 'a page that is not there is the last');
    assert.equal(rowsIn(await site.get('team', `${at}&fate=left`)), 1);
    assert.equal(rowsIn(await site.get('team', `${at}&kind=narrative`)), 0);
    assert.equal(rowsIn(await site.get('team', `${at}&fate=unread&kind=`)), 1);
  });

  test('something else said of it: without the span of its figures nothing can be taken', async (context) => {
    const site = await openSite(context);
    const { at } = await looked(site);
    const page = await site.get('team', at.replace('basis=year-to-date', 'basis='), 'cy');
    assert.match(page.text, /Ni ellid cymryd unrhyw ddangosydd nac ymrwymiad o’r ffeil hon/);
    assert.doesNotMatch(page.text, /name="publish"/);
  });

  test('of another quarter than was said: the person is asked which, and the answer counts', async (context) => {
    const site = await openSite(context);
    const said = { ...SAID, period: '2023-24-Q2' };
    const at = (await bring(site, 'team', { said })).to ?? '';
    const page = await site.get('team', at);
    assert.match(page.text, /it is for Quarter 1, 2023-24, and you chose Quarter 2, 2023-24/);
    assert.match(page.text, /Which quarter is this report for\?/);
    assert.doesNotMatch(page.text, /name="publish"/);
    const answered = await site.get('team', at.replace('overrule=&', 'overrule=yes&'));
    assert.doesNotMatch(answered.text, /Which quarter is this report for\?/);
    assert.match(answered.text, /Social Services and Wellbeing, Quarter 2, 2023-24/);
    const welsh = await site.get('team', at, 'cy');
    assert.match(welsh.text, /Ar gyfer pa chwarter y mae’r adroddiad hwn\?/);
  });

  for (const [what, order, says] of [
    ['no file', { text: null }, /Choose the report/],
    ['a quarter that is none', { said: { ...SAID, period: 'Q4' } }, /“Q4” is not a quarter/],
    ['a directorate that is none', { said: { ...SAID, directorate: 'x' } }, /Choose whose report it is/],
    ['an empty file', { text: '' }, /The file is empty/],
  ] as const)
    test(`refused: ${what}`, async (context) => {
      const site = await openSite(context);
      const got = await bring(site, 'team', order);
      assert.equal(got.status, 422);
      assert.match(got.text, says);
    });
});

describe('a report that is accepted', () => {
  test('is an edition that everybody reads, in Welsh with its texts marked; again it changes nothing', async (context) => {
    const site = await openSite(context);
    const { at } = await looked(site);
    const taken = await take(site, at, [['publish', 'yes']]);
    assert.match(taken.to ?? '', /done=sealed$/, told(taken));
    const after = await site.get('team', taken.to ?? '');
    assert.match(
      after.text,
      /This report is the same as edition 1 of this quarter\. <a[^>]*href="\/ssw\/2023-24-Q1"/,
    );
    const welsh = await site.get(null, '/ssw/2023-24-Q1', 'cy');
    assert.equal(welsh.status, 200);
    assert.match(welsh.text, /Yn Saesneg yn unig y mae testunau’r adroddiad hwn\./);
    assert.match(welsh.text, /<span lang="en">Percentage of calls 0<\/span>/);
    const english = await site.get(null, '/indicators/GLA1');
    assert.match(english.text, /edition 1, line 6/i);
    assert.match((await take(site, at)).to ?? '', /done=nothing-new$/);
    assert.equal((await site.get(null, '/ssw/2023-24-Q2')).status, 200);
  });

  test('sealed and not public until it is said; a correction needs its reason in both languages', async (context) => {
    const site = await openSite(context);
    const { at } = await looked(site);
    assert.match((await take(site, at)).to ?? '', /done=sealed$/);
    assert.equal((await site.get(null, '/ssw/2023-24-Q1')).status, 404);
    assert.match((await take(site, at, [['publish', 'yes']])).to ?? '', /done=published$/);
    const second = await looked(site, report(2, '75%'));
    assert.match(second.page.text, /Edition 1 of this quarter is different/);
    const english = ['reason-en', 'Late data'] as const;
    const refused = await take(site, second.at, [english]);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Say in Welsh why it is corrected/);
    assert.match(refused.text, /value="Late data"/);
    const done = await take(site, second.at, [english, ['reason-cy', 'Data hwyr'], ['publish', 'yes']]);
    assert.match(done.to ?? '', /done=sealed$/);
    assert.match((await site.get(null, '/ssw/2023-24-Q1/editions')).text, /Late data/);
  });

  test('given up, nothing of it is kept', async (context) => {
    const site = await openSite(context);
    const { at } = await looked(site);
    const done = await site.post('team', at.split('?')[0] ?? '', [['do', 'give-up']]);
    assert.equal(done.to, `${PATH}?done=given-up`);
    assert.equal((await site.get('team', at)).to, `${PATH}?done=gone`);
  });
});

test('a text whose letters are not certain is asked about, with the likeliest chosen, and read by the answer', async (context) => {
  const site = await openSite(context);
  const bytes = Uint8Array.from(
    [...report(2, '74%').replace('advice desk', 'tþ dðr')].map((letter) => letter.charCodeAt(0)),
  );
  const send = async (encoding: string): Promise<Got> => {
    const body = new FormData();
    body.append('token', 'token-team');
    for (const [name, value] of Object.entries({ ...SAID, encoding })) body.append(name, value);
    body.append('report', new File([bytes], 'q1.txt'));
    const headers = { Origin: ORIGIN, Cookie: 'mesur-session=team' };
    const response = await site.app.request(`${ORIGIN}${PATH}`, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text(), to: response.headers.get('Location') };
  };
  const asked = await send('');
  assert.equal(asked.status, 422);
  assert.match(asked.text, /How is this file encoded\?[\s\S]*iso-8859-14: “tŷ”, “dŵr”/);
  assert.match(asked.text, /<option value="iso-8859-14" selected>/);
  const read = await send('iso-8859-14');
  assert.equal(read.status, 303);
  assert.match((await site.get('team', read.to ?? '')).text, /The tŷ dŵr opened in May/);
});
