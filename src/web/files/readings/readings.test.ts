import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import {
  day,
  type Got,
  type PersonName,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  told,
} from '../../../../test/collecting/quarter-site.ts';
import type { PersonId } from '../../../domain/people/index.ts';
import { emptyContent, type ReturnContent } from '../../../domain/returns/index.ts';
import { changeReturn, knownIndicators, openQuarter } from '../../../use-cases/returns/index.ts';

const PATH = `${QUARTER_PATH}/files`;
const ORIGIN = 'http://localhost';

/** A site whose quarter is open, all of it one owner's (Olwen); and the codes of per cents that are due. */
async function openSite(context: TestContext): Promise<{ site: Site; codes: readonly string[] }> {
  const site = await quarterSite();
  context.after(() => site.close());
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn: day('2024-01-19') };
  const owners = { '': 'owner' as PersonId };
  assert.ok((await openQuarter(await site.acting('manager'), { ...order, owners })).ok);
  const quarter = await site.store.quarters.quarter(QUARTER_KEY);
  assert.ok(quarter);
  const due = new Set((await site.store.quarters.returns(QUARTER_KEY)).map(({ ref }) => ref));
  const known = knownIndicators(quarter.frame).filter(({ ref, unit }) => unit === 'percent' && due.has(ref));
  return { site, codes: known.map(({ ref }) => ref) };
}

async function bring(
  site: Site,
  {
    who,
    lines,
    answers = {},
  }: { who: PersonName; lines: readonly string[]; answers?: Readonly<Record<string, string>> },
): Promise<Got> {
  const body = new FormData();
  body.append('token', `token-${who}`);
  body.append('list', new File([`${lines.join('\n')}\n`], 'rhestr <dŵr>.csv'));
  for (const [name, value] of Object.entries(answers)) body.append(name, value);
  const headers = { Cookie: `mesur-session=${who}`, Origin: ORIGIN };
  const response = await site.app.request(`${ORIGIN}${PATH}`, { method: 'POST', headers, body });
  return {
    status: response.status,
    text: await response.text(),
    to: response.headers.get('Location'),
  };
}

function take(site: Site, { who, at, page }: { who: PersonName; at: string; page: Got }): Promise<Got> {
  const shown = [...page.text.matchAll(/name="line" value="([^"]+)"/g)].map(([, name = '']) => name);
  return site.post(who, at, [['do', 'take'], ...shown.map((name) => ['line', name] as const)]);
}

async function drafts({ store }: Site): Promise<readonly string[]> {
  return (await store.quarters.returns(QUARTER_KEY)).flatMap(({ state, ref }) =>
    state === 'draft' ? [ref] : [],
  );
}

for (const { who, status } of [
  { who: null, status: 302 },
  { who: 'manager', status: 200 },
  { who: 'owner', status: 200 },
  { who: 'adultHead', status: 404 },
  { who: 'team', status: 404 },
] as const)
  test(`the page of lists for ${who ?? 'nobody'}: ${status}`, async (context) => {
    const { site } = await openSite(context);
    assert.equal((await site.get(who, PATH)).status, status);
    if (status === 200) assert.match((await site.get(who, PATH, 'cy')).text, /Lanlwytho ffigurau/);
  });

test('a list is looked at line by line, then taken as drafts, once', async (context) => {
  const { site, codes } = await openSite(context);
  const lines = [
    'Cod;Cyfnod;Gwerth',
    `${codes[0]};Ch3 2023-24;61,5%`,
    `${codes[1]};Q2 2023-24;70,5`,
    'NEB;Q3 2023-24;1,5',
  ];
  const brought = await bring(site, { who: 'manager', lines });
  assert.equal(brought.status, 303, told(brought));
  const at = brought.to ?? '';
  const page = await site.get('manager', at);
  assert.match(page.text, /rhestr &lt;dŵr&gt;\.csv/);
  assert.match(page.text, /Line 3: .*Of another period/);
  assert.match(page.text, /Line 4: No indicator has the code “NEB”/);
  assert.deepEqual(await drafts(site), []);
  // What was read is there for the person who brought it alone.
  assert.equal((await site.get('owner', at)).status, 302);

  const taken = await take(site, { who: 'manager', at, page });
  assert.equal(taken.status, 303, told(taken));
  assert.deepEqual(await drafts(site), [codes[0]]);
  const again = await site.get('manager', at);
  assert.doesNotMatch(again.text, /name="line"/);
});

test('a line whose return somebody changed since it was shown is left, and said', async (context) => {
  const { site, codes } = await openSite(context);
  const lines = ['Code,Period,Value', ...codes.slice(0, 2).map((code) => `${code},Q3 2023-24,61.5`)];
  const at = (await bring(site, { who: 'manager', lines })).to ?? '';
  const page = await site.get('manager', at);
  const [ref = ''] = codes;
  const key = { ...QUARTER_KEY, kind: 'indicator', ref } as const;
  const content = { ...emptyContent('indicator'), value: '5' } as ReturnContent;
  const action = { type: 'saved', content } as const;
  assert.ok((await changeReturn(await site.acting('owner'), { key, version: 1, action })).ok);
  const taken = await take(site, { who: 'manager', at, page });
  assert.match(taken.to ?? '', /count=1.*left=1/);
  const held = await site.store.quarters.returnAt(key);
  assert.equal(held?.content?.kind === 'indicator' && held.content.value, '5');
});

test('the headings of columns that are not read are named, in the language of the page', async (context) => {
  const { site, codes } = await openSite(context);
  const lines = ['Code,Period,Value,Remarks <b>', `${codes[0]},Q3 2023-24,61.5,`];
  const at = (await bring(site, { who: 'manager', lines })).to ?? '';
  assert.match((await site.get('manager', at)).text, /Columns not used: “Remarks &lt;b&gt;”\./);
  assert.match((await site.get('manager', at, 'cy')).text, /Colofnau nas defnyddir: “Remarks &lt;b&gt;”\./);
});

test('what is not certain is asked, and the answer is taken', async (context) => {
  const { site, codes } = await openSite(context);
  const lines = ['Code;Period;Value', `${codes[0]};Q3 2023-24;1,234`];
  const asked = await bring(site, { who: 'manager', lines });
  assert.equal(asked.status, 422);
  assert.match(asked.text, /decimal mark/);
  const answered = await bring(site, { who: 'manager', lines, answers: { decimal: 'comma' } });
  assert.equal(answered.status, 303, told(answered));
  assert.match((await site.get('manager', answered.to ?? '')).text, /1\.234/);
});

test('a nought in a list that stands for no data is asked about before it is taken, and before it is sent', async (context) => {
  const { site } = await openSite(context);
  const lines = ['Code,Period,Value', 'SSWB55,Q3 2023-24,0', 'SSWB39,Q3 2023-24,0'];
  const { to } = await bring(site, { who: 'manager', lines });
  const at = to ?? assert.fail();
  const page = await site.get('manager', at);
  const text = told(page);
  assert.match(text, /To explain before it is sent The figure is 0, and the one before was 100%/);
  assert.match(text, /The figure is 0, and the one before was 384/);
  assert.match(
    told(await site.get('manager', at, 'cy')),
    /I’w esbonio cyn ei hanfon 0 yw’r ffigur, a’r un blaenorol oedd 384/,
  );

  assert.equal((await take(site, { who: 'manager', at, page })).status, 303);
  const key = { ...QUARTER_KEY, kind: 'indicator', ref: 'SSWB39' } as const;
  const held = await site.store.quarters.returnAt(key);
  assert.ok(held?.content?.kind === 'indicator');
  const said = { en: 'The team has moved to a new office.', cy: 'Mae’r tîm wedi symud i swyddfa newydd.' };
  const content = { ...held.content, comment: said, nextSteps: said };
  const order = { key, version: held.version, action: { type: 'submitted', content } as const };
  const sent = await changeReturn(await site.acting('owner'), order);
  assert.ok(!sent.ok && sent.failure.kind === 'guarded', 'a nought was sent unasked');
  assert.deepEqual(
    sent.failure.findings.map(({ code }) => code),
    ['nought-after-figure'],
  );
});
