/** What comes in by a past report, and what files are named, is text: on pages, in letters, in the next quarter. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { PersonId } from '../../src/domain/people/index.ts';
import type { Instant } from '../../src/domain/period/index.ts';
import { linesOfText } from '../../src/intake/report/lines/source-lines.ts';
import { reminderLetter } from '../../src/locale/index.ts';
import { smtpMail } from '../../src/mail/index.ts';
import { deliverLetters, remindOwners } from '../../src/use-cases/letters/index.ts';
import { type Got, opened, QUARTER_PATH, quarterSite, type Site, told } from '../collecting/quarter-site.ts';
import { madeArchive } from '../made-archive.ts';
import { startMailServer } from '../mail-server.ts';
import { PAYLOADS } from './payloads.ts';
import { readMarkup } from './read-markup.ts';

const ORIGIN = 'http://localhost';
const IMPORT = '/reports/import';
const SAID = { directorate: 'ssw', period: '', written: 'en', basis: 'year-to-date' };
const COLUMNS = [
  ...['Measure', 'KPI ref', 'Q3 2023-24 actual', 'Q3 target 2023-24', 'Annual target 2023-24', 'Polarity'],
  'Commentary',
];

/** Payloads that a printed report can hold: a word as long as a page is none. */
const PRINTED = PAYLOADS.filter(({ text }) => text.length < 1000).map(({ text }) => text);
const ROWS = PRINTED.map((text, at) => [
  ...[`Percentage of ${text} done`, `ZZ${at + 1}`, '74%', '70%', '72%', 'Higher'],
  `Quarterly. Said: ${text} again`,
]);
const HEAD = ['Glan yr Afon', 'Quarter 3 2023-24 performance report'];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function htmlReport(): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  const table = `<table>${[COLUMNS, ...ROWS].map(row).join('\n')}</table>`;
  return `<!doctype html><html><head><title>x</title></head><body>${HEAD.map((line) => `<p>${line}</p>`).join('')}${table}</body></html>`;
}

function docxReport(): Uint8Array {
  const paragraph = (text: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const body = `${HEAD.map(paragraph).join('')}<w:tbl>${[COLUMNS, ...ROWS].map(row).join('')}</w:tbl>`;
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return madeArchive([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

const REPORTS = [
  [
    'report.txt',
    `${HEAD.join('\n\n')}\n\n${[COLUMNS, ...ROWS].map((cells) => cells.join('\t')).join('\n')}\n`,
  ],
  ['report.html', htmlReport()],
  ['report.docx', docxReport()],
] as const;

/** A payload as a report of a kind says it: a text file's own marks are read as marks, as extraction leaves them there. */
const saidIn = (name: string) =>
  name.endsWith('.txt') ? PRINTED.map((said) => linesOfText(said)[0]?.cells.join('') ?? '') : PRINTED;

async function sent(
  site: Site,
  { path, field, file }: { path: string; field: string; file: File },
): Promise<Got> {
  const body = new FormData();
  const who = field === 'report' ? 'team' : 'manager';
  body.append('token', `token-${who}`);
  for (const [name, value] of Object.entries(SAID)) body.append(name, value);
  body.append(field, file);
  const headers = { Origin: ORIGIN, Cookie: `mesur-session=${who}` };
  const response = await site.app.request(`${ORIGIN}${path}`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text(), to: response.headers.get('Location') };
}

async function openSite(context: TestContext): Promise<Site> {
  const site = await quarterSite('2024-01-10T09:00:00.000Z');
  context.after(() => site.close());
  return site;
}

function assertShows({ status, text }: Got, texts: readonly string[], what: string): void {
  assert.equal(status, 200, what);
  const read = readMarkup(text, { mayRun: true });
  assert.deepEqual(read.dangers, [], what);
  for (const typed of texts) assert.ok(read.text.includes(typed), `${what} does not show ${typed}`);
}

describe('a past report', () => {
  for (const [name, content] of REPORTS)
    test(`${name}: looked at, sealed and read`, async (context) => {
      const said = saidIn(name);
      const site = await openSite(context);
      const brought = await sent(site, {
        path: IMPORT,
        field: 'report',
        file: new File([content as string], name),
      });
      assert.equal(brought.status, 303, told(brought));
      const at = brought.to ?? '';
      for (const language of ['en', 'cy'] as const)
        assertShows(await site.get('team', at, language), said, 'preview');
      const fields = [...Object.entries(SAID), ['do', 'take'], ['publish', 'yes']] as [string, string][];
      const taken = await site.post('team', at.split('?')[0] ?? '', fields);
      assert.match(taken.to ?? '', /done=sealed$/, told(taken));
      assertShows(await site.get('team', at), [], 'what became of it');
      for (const language of ['en', 'cy'] as const) {
        const file = await site.get(null, '/ssw/2023-24-Q3/report.html', language);
        const read = readMarkup(file.text, { mayRun: false });
        assert.deepEqual(read.dangers, []);
        for (const text of said) {
          assert.ok(read.text.includes(`Percentage of ${text} done`), `title ${text}`);
          assert.ok(read.text.includes(`Said: ${text} again`), `comment ${text}`);
        }
        assertShows(await site.get(null, '/ssw/2023-24-Q3', language), [], 'dashboard');
        assertShows(await site.get(null, '/indicators', language), said, 'indicators');
        for (const [place, text] of said.entries())
          assertShows(await site.get(null, `/indicators/ZZ${place + 1}`, language), [text], 'indicator');
      }
    });
});

test('titles and names in a letter are its text, and nothing more of it', async (context) => {
  const server = await startMailServer();
  context.after(() => server.stop());
  const mail = smtpMail({ url: server.url, from: 'Mesur <mesur@bridgend.example>' });
  assert.ok(mail.ok);
  const site = await openSite(context);
  const { services, store, time } = site;
  const { accounts, clock } = services;
  const owner = await accounts.person({ authority: 'bridgend', id: 'owner' as PersonId });
  assert.ok(owner);
  const name = PRINTED.join(' ¶ ');
  const change = { by: null, at: clock.now(), reason: null };
  assert.ok((await accounts.savePerson({ person: { ...owner, name }, change })).ok);
  await sealedReport(site);
  await site.post('manager', '/quarters/open', [
    ['quarter', 'ssw/2023-24-Q4'],
    ['due', '2024-04-19'],
    ['owner:', 'owner'],
    ['do', 'open'],
  ]);
  time.now = '2024-04-12T09:00:00.000Z' as Instant;
  const reminding = {
    store,
    accounts,
    letters: store.letters,
    clock,
    publicUrl: 'https://mesur.example.wales',
  };
  assert.equal(await remindOwners({ ...reminding, write: reminderLetter }, { authority: 'bridgend' }), 1);
  assert.equal(await deliverLetters({ letters: store.letters, mail: mail.value, clock }), 1);
  const [letter] = server.letters();
  assert.ok(letter);
  assert.match(letter.headers.get('content-type') ?? '', /^text\/plain/);
  assert.deepEqual(letter.to, ['owner@example.wales']);
  assert.ok(letter.text.includes(`Dear ${name},`), letter.text);
  const listed = PRINTED.filter((text) => letter.text.includes(`Percentage of ${text} done`));
  assert.ok(listed.length > 0, letter.text);

  const path = QUARTER_PATH.replace('Q3', 'Q4');
  for (const language of ['en', 'cy'] as const) {
    assertShows(await site.get('owner', '/my-updates', language), PRINTED, 'my updates');
    assertShows(await site.get('manager', path, language), PRINTED, 'the quarter');
    assertShows(await site.get('manager', `${path}/assign`, language), PRINTED, 'assign');
    assertShows(await site.get('manager', `${path}/grid`, language), PRINTED, 'grid');
    for (const [place, text] of PRINTED.entries())
      assertShows(
        await site.get('owner', `/returns/ssw/2023-24-Q4/indicator/ZZ${place + 1}`, language),
        [text],
        'form',
      );
  }
});

async function sealedReport(site: Site): Promise<void> {
  const [, html] = REPORTS[1];
  const brought = await sent(site, { path: IMPORT, field: 'report', file: new File([html], 'report.html') });
  const at = (brought.to ?? '').split('?')[0] ?? '';
  const fields = [...Object.entries(SAID), ['do', 'take'], ['publish', 'yes']] as [string, string][];
  const taken = await site.post('team', at, fields);
  assert.match(taken.to ?? '', /done=sealed$/, told(taken));
}

describe('the name of a file', () => {
  const list = 'Code,Period,Value\nCH/026,Q3 2023-24,61.5\n';
  for (const [what, path, field, content] of [
    ['a past report', IMPORT, 'report', REPORTS[1][1]],
    ['a list of readings', `${QUARTER_PATH}/files`, 'list', list],
  ] as const)
    test(`${what}: shown as text on the page that looks at it`, async (context) => {
      const site = await openSite(context);
      await opened(site);
      for (const text of PRINTED) {
        const brought = await sent(site, { path, field, file: new File([content], text) });
        assert.equal(brought.status, 303, `${text}: ${told(brought)}`);
        const who = field === 'report' ? 'team' : 'manager';
        for (const language of ['en', 'cy'] as const)
          assertShows(await site.get(who, brought.to ?? '', language), [text], `named ${text}`);
      }
    });

  test('a workbook: shown as text; and one that is refused is not named as markup either', async (context) => {
    const site = await openSite(context);
    await opened(site);
    const path = `${QUARTER_PATH}/workbook`;
    const book = await site.download('manager', `${path}/download?of=all`);
    for (const text of PRINTED) {
      const brought = await site.bring('manager', path, new File([new Uint8Array(book)], text));
      assert.equal(brought.status, 303, `${text}: ${told(brought)}`);
      assertShows(await site.get('manager', brought.to ?? ''), [text], `named ${text}`);
      const refused = await site.bring('manager', path, new File(['a,b'], text));
      assert.equal(refused.status, 422);
      assert.deepEqual(readMarkup(refused.text, { mayRun: true }).dangers, []);
    }
  });

  test('what is downloaded is named by us, in signs that no header takes for more', async (context) => {
    const site = await openSite(context);
    await opened(site);
    const paths = [
      `${QUARTER_PATH}/workbook/download?of=all`,
      ...['html', 'pdf', 'json'].map((format) => `/ssw/2023-24-Q2/report.${format}`),
    ];
    for (const path of paths) {
      const headers = { Cookie: 'mesur-session=manager' };
      const response = await site.app.request(`${ORIGIN}${path}`, { headers });
      assert.equal(response.status, 200, path);
      assert.match(
        response.headers.get('Content-Disposition') ?? '',
        /^attachment; filename="[\w.-]+"$/,
        path,
      );
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff', path);
    }
    for (const text of PRINTED) {
      const query = `of=${encodeURIComponent(text)}&service=${encodeURIComponent(text)}`;
      assert.equal(
        (await site.get('manager', `${QUARTER_PATH}/workbook/download?${query}`)).status,
        404,
        text,
      );
    }
  });
});
