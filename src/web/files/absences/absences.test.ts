import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import {
  day,
  type Got,
  hidden,
  type PersonName,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  told,
} from '../../../../test/collecting/quarter-site.ts';
import type { PersonId } from '../../../domain/people/index.ts';
import { emptyContent, type ReturnContent } from '../../../domain/returns/index.ts';
import { changeReturn, openQuarter } from '../../../use-cases/returns/index.ts';

const PATH = `${QUARTER_PATH}/files/absences`;
const ORIGIN = 'http://localhost';
const RETURN = { ...QUARTER_KEY, kind: 'workforce', ref: 'workforce' } as const;

/** A site whose quarter is open, all of it one owner's: Olwen's unless told. */
async function openSite(context: TestContext, owner: PersonName = 'owner'): Promise<Site> {
  const site = await quarterSite();
  context.after(() => site.close());
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn: day('2024-01-19') };
  const owners = { '': owner as PersonId };
  assert.ok((await openQuarter(await site.acting('manager'), { ...order, owners })).ok);
  return site;
}

const KEYS = ['PN-4711-K', 'PN-0815-K', 'PN-2222-K', 'PN-3333-K'];
const ABSENCES = [
  'Payroll number,Service,First day,Last day,FTE days,Reason',
  `${KEYS[0]},Adult Social Care,02/10/2023,06/10/2023,5,Cancer`,
  `${KEYS[1]},Gofal Cymdeithasol i Blant,06/11/2023,07/11/2023,1.5,Heintiau`,
  `${KEYS[2]},Elsewhere <b>,06/11/2023,07/11/2023,1.5,Cancer`,
  `${KEYS[3]},Adult Social Care,08/11/2023,07/11/2023,1.5,Cancer`,
];
const STAFF = [
  'Service,Date,FTE',
  'Adult Social Care,31/12/2023,600',
  "Children's Social Care,31/12/2023,200",
  'Business Support - SS&W,31/12/2023,60',
  'Prevention and Wellbeing,31/12/2023,30',
];
const ANSWERS = {
  ...{ measure: 'fte-days', hours: '7.4', completeFrom: '1 April 2023', takenOn: '31/12/2023' },
  ...{ decimal: 'point', separator: '', reasons: 'counted', basis: 'end', shape: 'by-date' },
  elsewhere: 'Elsewhere <b>\r\nSomewhere',
};

function csv(lines: readonly string[], name = 'rhestr <dŵr>.csv'): File {
  return new File([`${lines.join('\n')}\n`], name);
}

async function bring(
  site: Site,
  {
    who = 'manager',
    files = { absences: csv(ABSENCES), staff: csv(STAFF, 'staff.csv') },
    answers = {},
  }: {
    who?: PersonName;
    files?: Readonly<Record<string, File>>;
    answers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Got> {
  const body = new FormData();
  body.append('token', `token-${who}`);
  for (const [name, file] of Object.entries(files)) body.append(name, file);
  for (const [name, value] of Object.entries({ ...ANSWERS, ...answers })) body.append(name, value);
  const headers = { Cookie: `mesur-session=${who}`, Origin: ORIGIN };
  const response = await site.app.request(`${ORIGIN}${PATH}`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text(), to: response.headers.get('Location') };
}

function take(site: Site, { who = 'manager', at, page }: { who?: PersonName; at: string; page: Got }) {
  return site.post(who, at, [
    ['do', 'take'],
    ['seen', hidden(page, 'seen')],
  ]);
}

for (const { who, status } of [
  { who: null, status: 302 },
  { who: 'manager', status: 200 },
  { who: 'owner', status: 200 },
  { who: 'adultHead', status: 404 },
  { who: 'team', status: 404 },
] as const)
  test(`the page of absences for ${who ?? 'nobody'}: ${status}`, async (context) => {
    const site = await openSite(context);
    assert.equal((await site.get(who, PATH)).status, status);
    if (status !== 200) return;
    assert.match((await site.get(who, PATH, 'cy')).text, /Absenoldebau a staff/);
    assert.match((await site.get(who, `${QUARTER_PATH}/files`)).text, /files\/absences/);
  });

test('an owner of other returns has no such page, and can bring nothing', async (context) => {
  const site = await openSite(context, 'manager');
  assert.equal((await site.get('owner', PATH)).status, 404);
  assert.equal((await bring(site, { who: 'owner' })).status, 404);
});

test('the headings of columns that are not read are named, of each of the two lists', async (context) => {
  const site = await openSite(context);
  const [headings, ...rows] = STAFF;
  const staff = csv([`${headings},Ward`, ...rows.map((row) => `${row},`)], 'staff.csv');
  const at = (await bring(site, { files: { absences: csv(ABSENCES), staff } })).to ?? '';
  const page = told(await site.get('manager', at));
  assert.match(page, /List of staff\. Columns not used: “Ward”\./);
  assert.doesNotMatch(page, /List of absences\. Columns not used/);
});

for (const who of ['manager', 'owner'] as const)
  test(`what was counted is looked at, then taken as a draft: ${who}`, async (context) => {
    const site = await openSite(context);
    const brought = await bring(site, { who });
    assert.equal(brought.status, 303, told(brought));
    const at = brought.to ?? '';
    const page = await site.get(who, at);
    assert.match(page.text, /rhestr &lt;dŵr&gt;\.csv<\/bdi>: rows 4, counted 2, left out 2/);
    assert.match(page.text, /Line 4, the service: the service is declared as not part of this report\./);
    assert.match(page.text, /Line 5, the last day: it lies before the first day\./);
    assert.match(page.text, /does not hold the same quarter of last year/);
    assert.match(page.text, /somebody might be recognised/);
    assert.match(page.text, /They are of: .*Adult Social Care/);
    assert.match(page.text, /600\.00/);
    assert.match(page.text, /FTE on the last day of the quarter/);
    assert.equal((await site.store.quarters.returnAt(RETURN))?.content, null);
    for (const key of KEYS) assert.ok(!page.text.includes(key), key);
    const welsh = await site.get(who, at, 'cy');
    assert.match(welsh.text, /Yr hyn a gyfrifwyd/);
    // What was counted is there for the person who brought it alone.
    assert.notEqual((await site.get(who === 'owner' ? 'manager' : 'owner', at)).status, 200);

    const taken = await take(site, { who, at, page });
    assert.match(taken.to ?? '', /done=taken/);
    const held = await site.store.quarters.returnAt(RETURN);
    assert.equal(held?.state, 'draft');
    assert.equal(held.content?.kind === 'workforce' && held.content.figures['units.0.fte'], '600.00');
    assert.doesNotMatch((await site.get(who, taken.to ?? '')).text, /value="take"/);
  });

test('a service that is not recognised is asked about, and no service gets a nought', async (context) => {
  const site = await openSite(context);
  const brought = await bring(site, { answers: { elsewhere: '' } });
  const page = await site.get('manager', brought.to ?? '');
  assert.match(page.text, /Which service is “Elsewhere &lt;b&gt;”\?.*list a service that is not part/s);
  assert.match(page.text, /Nothing is stated until each is named or left out/);
  assert.doesNotMatch(told(page), / 0\.00/);
});

test('nothing is written over a return that somebody changed since it was shown', async (context) => {
  const site = await openSite(context);
  const at = (await bring(site)).to ?? '';
  const page = await site.get('manager', at);
  const content = { ...emptyContent('workforce'), figures: { 'units.0.fte': '601' } } as ReturnContent;
  const action = { type: 'saved', content } as const;
  assert.ok((await changeReturn(await site.acting('owner'), { key: RETURN, version: 1, action })).ok);
  const taken = await take(site, { at, page });
  assert.match(taken.to ?? '', /done=left/);
  const held = await site.store.quarters.returnAt(RETURN);
  assert.equal(held?.content?.kind === 'workforce' && held.content.figures['units.0.fte'], '601');
  const again = await site.get('manager', taken.to ?? '');
  assert.match(again.text, /Someone changed the return while you were looking/);
  assert.match((await take(site, { at, page: again })).to ?? '', /done=taken/);
});

test('what is given up is gone', async (context) => {
  const site = await openSite(context);
  const at = (await bring(site)).to ?? '';
  assert.match((await site.post('manager', at, [['do', 'give-up']])).to ?? '', /done=given-up/);
  assert.match((await site.get('manager', at)).to ?? '', /done=gone/);
});

const FOREIGN = ['Staff ref,Service,First day,Last day,FTE days,Reason', ...ABSENCES.slice(1)];
const DECLARATION = {
  ...{ measure: { kind: 'fte-days' }, completeFrom: '2023-04-01', takenOn: '2023-12-31' },
  ...{ decimalMark: 'point', columns: { person: 'Staff ref' }, basis: 'average' },
};
const declared = (text: string) => ({ absences: csv(FOREIGN), declaration: new File([text], 'd.json') });

for (const { what, files, answers, says } of [
  { what: 'no file', files: {}, answers: {}, says: /Choose the list of absences/ },
  {
    what: 'a file that is no table',
    files: { absences: new File(['<!doctype html><p>Dim</p>'], 'rhestr.csv') },
    answers: {},
    says: /web page|no table/i,
  },
  {
    what: 'a file larger than 2 MB',
    files: { absences: new File([new Uint8Array(2_000_001)], 'hir.csv') },
    answers: {},
    says: /“hir\.csv” is larger than 2 MB/,
  },
  {
    what: 'a heading that is not known',
    files: { absences: csv(FOREIGN) },
    answers: {},
    says: /Which column holds .*Change the heading .*&quot;person&quot;/s,
  },
  { what: 'a day that is none', files: undefined, answers: { takenOn: 'ddoe' }, says: /Write the day as/ },
  {
    what: 'hours that are none',
    files: undefined,
    answers: { measure: 'hours', hours: 'wyth' },
    says: /Write the hours/,
  },
  { what: 'a declaration that is no JSON', files: declared('{'), answers: {}, says: /is not JSON/ },
  {
    what: 'a declaration of something else',
    files: declared('{"measure": 3}'),
    answers: {},
    says: /not understood here: .*measure.*completeFrom/,
  },
])
  test(`${what} is told, with what to do`, async (context) => {
    const site = await openSite(context);
    const asked = await bring(site, { answers, ...(files !== undefined && { files }) });
    assert.equal(asked.status, 422);
    assert.match(told(asked), says);
  });

test('a declaration answers what the form cannot, and a workbook is read as a list', async (context) => {
  const site = await openSite(context);
  const brought = await bring(site, { files: declared(JSON.stringify(DECLARATION)) });
  assert.equal(brought.status, 303, told(brought));
  assert.match((await site.get('manager', brought.to ?? '')).text, /average FTE of the month ends/);
  const rows = ABSENCES.map((line) => line.split(','));
  const book = await writeXlsx({ sheets: [{ name: 'A', rows }] });
  const file = new File([new Uint8Array(book)], 'rhestr.xlsx');
  const again = await bring(site, { files: { absences: file } });
  assert.equal(again.status, 303, told(again));
  assert.match((await site.get('manager', again.to ?? '')).text, /rows 4, counted 2, left out 2/);
});

test('a list of an old Mac is asked about with its words, the likeliest chosen, and read as is said', async (context) => {
  const site = await openSite(context);
  const lines = ABSENCES.join('\n').replace('Elsewhere <b>', 'Ynys M\x99n');
  const absences = new File([Buffer.from(lines, 'latin1')], 'mac.csv');
  const asked = await bring(site, { files: { absences } });
  assert.equal(asked.status, 422);
  assert.match(asked.text, /macintosh: “Môn”/);
  assert.match(asked.text, /<option value="macintosh" selected>/);
  const brought = await bring(site, { files: { absences }, answers: { encoding: 'macintosh' } });
  assert.equal(brought.status, 303, told(brought));
  assert.match((await site.get('manager', brought.to ?? '')).text, /Ynys Môn/);
});
