import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { Sheet } from 'hucre/xlsx';
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
import { madeArchive, workbookParts } from '../../../../test/made-archive.ts';
import { changed, columnOf, filledWorkbook, frameOf, sheetNamed } from '../../../../test/workbook/filled.ts';
import type { PersonId } from '../../../domain/people/index.ts';
import { emptyContent, type QuarterReturn } from '../../../domain/returns/index.ts';
import { changeReturn, openQuarter } from '../../../use-cases/returns/index.ts';

const PATH = `${QUARTER_PATH}/workbook`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A site whose quarter is open: three indicators are one owner's (Meinir) and of one service, the rest another's (Olwen). */
async function openSite(context: TestContext): Promise<Site> {
  const site = await quarterSite();
  context.after(() => site.close());
  const manager = await site.acting('manager');
  const dueOn = day('2024-01-19');
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn, owners: { '': 'owner' as PersonId } };
  assert.ok((await openQuarter(manager, order)).ok);
  const assignment = { owner: 'member' as PersonId, service: 'adult-social-care', dueOn };
  for (const key of (await indicators(site)).slice(1, 4)) {
    const change = { key, version: key.version, action: { type: 'assigned', assignment } } as const;
    assert.ok((await changeReturn(manager, change)).ok);
  }
  return site;
}

async function indicators({ store }: Site): Promise<readonly QuarterReturn[]> {
  return (await store.quarters.returns(QUARTER_KEY)).filter(({ kind }) => kind === 'indicator');
}

/** A workbook as somebody downloads it, with what they do to its sheets. */
async function filled(
  site: Site,
  { who, of, change }: { who: PersonName; of: string; change: (sheets: Sheet[]) => void },
): Promise<File> {
  const book = await site.download(who, `${PATH}/download?of=${of}`);
  const bytes = await changed(book, (sheets) => {
    change(sheets);
    return undefined;
  });
  return new File([new Uint8Array(bytes)], 'Chwarter 3 <dŵr>.xlsx', { type: XLSX });
}

/** Types figures into the first rows of the indicators. */
function figures(...typed: readonly string[]): (sheets: Sheet[]) => void {
  return (sheets) => {
    const sheet = sheetNamed(sheets, 'Indicators');
    for (const [at, figure] of typed.entries()) (sheet.rows[at + 3] ?? [])[columnOf(sheet, 'value')] = figure;
    sheet.cells = new Map();
  };
}

/** Brings a file and looks at what is in it. */
async function looked(site: Site, who: PersonName, file: File): Promise<{ at: string; page: Got }> {
  const brought = await site.bring(who, PATH, file);
  assert.deepEqual([brought.status, brought.to?.startsWith(`${PATH}/`)], [303, true], told(brought));
  const at = brought.to ?? '';
  return { at, page: await site.get(who, at) };
}

/** Presses the button that takes what was shown. */
function take(site: Site, who: PersonName, { at, page }: { at: string; page: Got }): Promise<Got> {
  const shown = [...page.text.matchAll(/name="row" value="([^"]+)"/g)].map(([, name = '']) => name);
  return site.post(who, at, [['do', 'take'], ...shown.map((name) => ['row', name] as const)]);
}

function counts({ text }: Got): readonly number[] {
  const list = /<dl class="govuk-summary-list file-counts">([\s\S]*?)<\/dl>/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/<dd[^>]*>\s*(\d+)\s*<\/dd>/g)].map(([, count]) => Number(count));
}

async function drafts({ store }: Site): Promise<readonly QuarterReturn[]> {
  return (await store.quarters.returns(QUARTER_KEY)).filter(({ state }) => state === 'draft');
}

describe('who fills in by workbook', () => {
  const cases: readonly { who: PersonName | null; status: number; offers?: readonly string[] }[] = [
    { who: null, status: 302 },
    { who: 'owner', status: 200, offers: ['Only your own'] },
    { who: 'member', status: 200, offers: ['Only your own'] },
    {
      who: 'manager',
      status: 200,
      offers: ['Everything that you may fill in', 'Adult Social Care'],
    },
    { who: 'adultHead', status: 404 },
    { who: 'director', status: 404 },
    { who: 'team', status: 404 },
  ];
  test('owners their own, data managers all and each service, nobody else', async (context) => {
    const site = await openSite(context);
    for (const { who, status, offers = [] } of cases) {
      const got = await site.get(who, PATH);
      assert.equal(got.status, status, who ?? 'nobody');
      const offered = [...got.text.matchAll(/workbook\/download[^>]*>([^<]+)<\/a>/g)].map(([, text]) => text);
      for (const offer of offers) assert.ok(offered.includes(offer), `${who}: ${offer} of ${offered}`);
      const file = new File(['x'], 'x.xlsx');
      const expected = status === 302 ? 303 : status === 200 ? 422 : 404;
      assert.equal((await site.bring(who, PATH, file)).status, expected, who ?? 'nobody');
      if (who !== null && status === 404)
        assert.equal((await site.get(who, `${PATH}/download?of=all`)).status, 404);
    }
    assert.equal((await site.get('owner', `${PATH}/download?of=all`)).status, 404, 'what is not offered');
    assert.match((await site.get('owner', '/my-updates')).text, /ssw\/2023-24-Q3\/workbook"/);
    assert.match((await site.get('manager', QUARTER_PATH)).text, /2023-24-Q3\/workbook">Workbook</);
    assert.doesNotMatch((await site.get('team', QUARTER_PATH)).text, /2023-24-Q3\/workbook"/);
  });
});

describe('a workbook that is brought back', () => {
  test('is looked at, taken once, and says nothing new the second time', async (context) => {
    const site = await openSite(context);
    const file = await filled(site, { who: 'manager', of: 'all', change: figures('12.5', '91.4%', '7') });
    const look = await looked(site, 'manager', file);
    assert.deepEqual(counts(look.page), [3, 0, 77, 0]);
    assert.match(told(look.page), /Chwarter 3 &lt;dŵr&gt;\.xlsx/);
    assert.match(told(look.page), /, row 4 Figure Nothing 12\.5 /);
    assert.match(look.page.text, /Import 3 rows/);
    assert.deepEqual(await drafts(site), [], 'nothing is kept by looking');

    const taken = await take(site, 'manager', look);
    assert.deepEqual([taken.status, taken.to], [303, `${look.at}?count=3&done=taken`]);
    assert.equal((await drafts(site)).length, 3);
    const after = await site.get('manager', taken.to ?? '');
    assert.match(told(after), /3 rows are taken, as drafts/);
    assert.deepEqual(counts(after), [0, 0, 80, 0]);
    const welsh = await site.get('manager', taken.to ?? '', 'cy');
    assert.match(told(welsh), /Nifer y rhesi a gymerwyd, fel drafftiau: 3/);

    assert.equal((await take(site, 'manager', look)).to, `${look.at}?count=0&done=taken`, 'pressed twice');
    const again = await looked(site, 'manager', file);
    assert.deepEqual(counts(again.page), [0, 0, 80, 0]);
    assert.match(told(again.page), /There are no changes in the workbook/);
    assert.doesNotMatch(again.page.text, /value="take"/);
    assert.deepEqual(
      (await drafts(site)).map(({ version }) => version),
      [2, 3, 3],
    );
  });

  test('of an owner changes their own alone, whatever else is in it', async (context) => {
    const site = await openSite(context);
    const file = await filled(site, {
      who: 'manager',
      of: 'all',
      change: figures('1', '2', '3', '4', '5', '6'),
    });
    const look = await looked(site, 'member', file);
    const shown = [...look.page.text.matchAll(/name="row" value="indicator\/([^"]+)"/g)].length;
    assert.match(told(look.page), /There is no such return in this quarter, or it is not yours to see/);
    assert.equal((await take(site, 'member', look)).status, 303);
    const kept = await drafts(site);
    assert.deepEqual(
      kept.map(({ owner }) => owner),
      ['member', 'member', 'member'],
    );
    assert.equal(shown, 3);
    assert.equal((await site.get('owner', look.at)).to, `${PATH}?done=gone`, 'an upload is one person’s');
    assert.equal((await site.post('owner', look.at, [['do', 'take']])).to, `${PATH}?done=gone`);
    await site.post('owner', look.at, [['do', 'give-up']]);
    assert.equal((await site.get('member', look.at)).status, 200);
    assert.equal((await site.get('director', look.at)).status, 404);
  });

  test('says why of every row that is not taken, and takes the others', async (context) => {
    const site = await openSite(context);
    const file = await filled(site, {
      who: 'owner',
      of: 'own',
      change: (sheets) => {
        figures('10', '20')(sheets);
        const sheet = sheetNamed(sheets, 'Indicators');
        sheet.cells = new Map([[`3,${columnOf(sheet, 'value')}`, { value: 10, formula: 'A1+1' } as never]]);
        sheet.rows.push(['', 'Our own sums', 42]);
        sheets.push({ name: 'Scratch', rows: [['note']] } as unknown as Sheet);
      },
    });
    const look = await looked(site, 'owner', file);
    const [taken, refused, , ignored] = counts(look.page);
    assert.deepEqual([taken, refused, ignored], [1, 1, 2]);
    assert.match(told(look.page), /holds a formula\. Copy it and paste it as a value\./);
    assert.match(told(look.page), /Not a row of the return/);
    assert.match((await site.get('owner', look.at, 'cy')).text, /Mae fformiwla yn/);
    assert.equal((await take(site, 'owner', look)).to, `${look.at}?count=1&done=taken`);
  });

  test('writes over nothing that somebody changed since it was downloaded, nor since it was looked at', async (context) => {
    const site = await openSite(context);
    const file = await filled(site, { who: 'owner', of: 'own', change: figures('10', '20', '30') });
    const own = (await indicators(site)).filter(({ owner }) => owner === 'owner');
    const type = async (at: number, value: string) => {
      const entry = own[at];
      assert.ok(entry);
      const content = { ...emptyContent('indicator'), value };
      const acting = await site.acting('manager');
      const change = { key: entry, version: entry.version, action: { type: 'saved', content } } as const;
      assert.ok((await changeReturn(acting, change)).ok);
    };
    await type(0, '11');
    const look = await looked(site, 'owner', file);
    assert.deepEqual(counts(look.page).slice(0, 2), [2, 1]);
    assert.match(told(look.page), /In Mesur now In the workbook [\s\S]* Figure 11 10 /);
    await type(1, '21');
    const taken = await take(site, 'owner', look);
    assert.equal(taken.to, `${look.at}?count=1&left=1&done=taken`);
    const after = await site.get('owner', taken.to ?? '');
    assert.match(told(after), /One row is taken, as a draft\. It is not sent yet\. One row was skipped/);
    const values = (await drafts(site)).map(({ content }) => content?.kind === 'indicator' && content.value);
    assert.deepEqual(values.toSorted(), ['11', '21', '30']);
  });

  test('takes only the rows that were shown', async (context) => {
    const site = await openSite(context);
    const file = await filled(site, { who: 'owner', of: 'own', change: figures('10', '20') });
    const { at, page } = await looked(site, 'owner', file);
    const [, first = ''] = /name="row" value="([^"]+)"/.exec(page.text) ?? [];
    await site.post('owner', at, [
      ['do', 'take'],
      ['row', first],
    ]);
    assert.equal((await drafts(site)).length, 1);
  });

  test('with keys that somebody wrote by hand fills in nothing that its returns do not have', async (context) => {
    const site = await openSite(context);
    for (const [name, box, place] of [
      ['Finance', 'figure', 'no.such.place'],
      ['Finance', 'figure', null],
      ['Indicators', 'value', 'a.place'],
    ] as const) {
      const change = (sheets: Sheet[]) => {
        const sheet = sheetNamed(sheets, name);
        const row = sheet.rows[3] ?? [];
        row[0] = JSON.stringify(JSON.parse(String(row[0])).with(3, place));
        row[columnOf(sheet, box)] = '7';
        sheet.cells = new Map();
      };
      const { page } = await looked(
        site,
        'manager',
        await filled(site, { who: 'manager', of: 'all', change }),
      );
      assert.equal(counts(page)[0], 0, `${name} ${place}`);
    }
  });

  test('can be given up, and is gone after a day', async (context) => {
    const site = await openSite(context);
    const file = await filled(site, { who: 'owner', of: 'own', change: figures('10') });
    const { at } = await looked(site, 'owner', file);
    assert.equal((await site.post('owner', at, [['do', 'give-up']])).to, `${PATH}?done=given-up`);
    assert.match(told(await site.get('owner', `${PATH}?done=given-up`)), /Nothing of it was kept/);
    assert.equal((await site.get('owner', at)).to, `${PATH}?done=gone`);
    const old = await looked(site, 'owner', file);
    site.time.now = '2024-01-11T10:00:00.000Z' as typeof site.time.now;
    await looked(site, 'manager', file);
    assert.equal((await site.get('owner', old.at)).to, `${PATH}?done=gone`);
  });
});

describe('a file that is not taken says why, in the language of the page', () => {
  test('and nothing is kept of it', async (context) => {
    const site = await openSite(context);
    const archive = (order?: Parameters<typeof workbookParts>[0]) => madeArchive(workbookParts(order));
    const other = await filledWorkbook(frameOf('2023-24-Q2', '2023-24-Q4'));
    const cases: readonly [
      because: string,
      bytes: string | Uint8Array,
      name: string,
      en: RegExp,
      cy: RegExp,
    ][] = [
      ['nothing', '', '', /Choose the workbook/, /Dewiswch y llyfr gwaith/],
      ['an empty file', '', 'a.xlsx', /The file is empty/, /ffeil yn wag/],
      ['a text', 'a,b\n1,2\n', 'a.csv', /not an Excel workbook/, /Nid llyfr gwaith Excel/],
      ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0001', 'a.xlsx', /no kind of file|named as/, /ffeil/],
      ['a workbook of somebody', archive(), 'a.xlsx', /not made by Mesur/, /Nid Mesur/],
      ['one of another quarter', other, 'q4.xlsx', /is of .*Quarter 4, 2023-24/, /Chwarter 4, 2023-24/],
      [
        'a bomb',
        archive({ rows: `<row r="1"><c r="A1"><v>${'0'.repeat(80_000_000)}</v></c></row>` }),
        'b.xlsx',
        /would open to more than|more text than/,
        /64 MB|mwy o destun/,
      ],
    ];
    for (const [because, bytes, name, en, cy] of cases) {
      const file = new File([bytes as string], name);
      const got = await site.bring('owner', PATH, file);
      assert.equal(got.status, 422, because);
      assert.match(told(got), en, because);
      assert.match(got.text, /<title>Error|There is a problem/, because);
      assert.match(told(await site.bring('owner', `/cy${PATH}`, file)), cy, because);
    }
    assert.deepEqual(await drafts(site), []);
  });

  test('a sealed quarter takes none, and says so', async (context) => {
    const site = await openSite(context);
    const file = await filled(site, { who: 'owner', of: 'own', change: figures('10') });
    const { at } = await looked(site, 'owner', file);
    const quarter = await site.store.quarters.quarter(QUARTER_KEY);
    assert.ok(quarter);
    const event = (await site.store.quarters.quarterEvents(QUARTER_KEY))[0];
    assert.ok(event);
    const { frame: _, ...open } = quarter;
    const sealed = await site.store.quarters.record({
      returns: [],
      quarter: {
        next: { ...open, state: 'sealed', edition: 1, version: open.version + 1 },
        event: { ...event, sequence: event.sequence + 1, type: 'sealed' },
        frame: null,
      },
    });
    assert.ok(sealed.ok);
    const got = await site.bring('owner', PATH, file);
    assert.equal(got.status, 409);
    assert.match(told(got), /The quarter is sealed/);
    assert.equal((await site.get('owner', at)).to, PATH);
    assert.equal((await site.post('owner', at, [['do', 'take']])).to, PATH);
    assert.equal((await site.get('owner', `${PATH}/download?of=own`)).status, 200);
  });
});
