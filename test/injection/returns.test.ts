/** What people type into returns, by every way in, is text on every page, in the API and in the workbook. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { openArchive } from '../../src/intake/file/archive.ts';
import { FILE_LIMITS } from '../../src/intake/file/index.ts';
import { type Got, type PersonName, QUARTER_PATH } from '../collecting/quarter-site.ts';
import { columnOf, sheetNamed } from '../workbook/filled.ts';
import { entryOf, heldOf, type InjectedQuarter, injectedQuarter, pathOf } from './injected-quarter.ts';
import { WITH_NUL } from './payloads.ts';
import { readMarkup } from './read-markup.ts';
import { WAYS_IN } from './ways-in.ts';

/** That a page shows texts as they were typed, in its words or its boxes, and nothing of it runs. */
function assertShows({ status, text }: Got, texts: readonly string[], what: string): void {
  assert.equal(status, 200, what);
  const read = readMarkup(text, { mayRun: true });
  assert.deepEqual(read.dangers, [], what);
  for (const typed of texts)
    assert.ok(
      read.text.includes(typed) || read.boxes.includes(typed),
      `${what} does not show ${typed.slice(0, 60)}`,
    );
}

for (const way of WAYS_IN)
  describe(`by ${way.name}`, () => {
    const closing: (() => unknown)[] = [];
    let site: InjectedQuarter;
    let preview: Got | null;
    let texts: readonly string[];
    before(async () => {
      site = await injectedQuarter({ after: (close) => closing.push(close as () => unknown) });
      texts = site.typed.map(({ text }) => text);
      ({ preview } = await way.take(site, site.typed));
    });
    after(async () => {
      for (const close of closing) await close();
    });

    test('every text is held as it was typed', async () => {
      for (const { ref, text } of site.typed)
        assert.deepEqual((await heldOf(site, ref)).comment, { en: text, cy: text });
    });

    test('the page that looks at the file shows them as text', () => {
      if (preview !== null) assertShows(preview, texts, 'preview');
    });

    test('the form, the page to be read and the trail show them as text', async () => {
      for (const { ref, text } of site.typed)
        for (const language of ['en', 'cy'] as const) {
          for (const [who, under] of [
            ['owner', 'returns'],
            ['team', 'returns'],
            ['owner', 'trail'],
          ] as const) {
            const page = await site.get(who, `/${under}/${pathOf(ref)}`, language);
            assertShows(page, [text], `${under} ${ref} ${who} ${language}`);
          }
          const shown = readMarkup((await site.get('owner', `/returns/${pathOf(ref)}`, language)).text, {
            mayRun: true,
          });
          assert.ok(shown.boxes.filter((box) => box === text).length >= 2, `the boxes of ${ref}`);
        }
    });

    test('the pages of the quarter and of a person’s work stay as they are', async () => {
      const pages: readonly (readonly [PersonName, string])[] = [
        ['owner', '/my-updates'],
        ['owner', '/'],
        ['manager', QUARTER_PATH],
        ['manager', `${QUARTER_PATH}/grid`],
        ['manager', `${QUARTER_PATH}/assign`],
        ['team', `${QUARTER_PATH}/challenge`],
        ['team', `${QUARTER_PATH}/preview`],
        ['director', `${QUARTER_PATH}/sign-off`],
        ['team', `${QUARTER_PATH}/seal`],
      ];
      for (const [who, path] of pages)
        for (const language of ['en', 'cy'] as const)
          assertShows(await site.get(who, path, language), [], `${path} ${language}`);
      // Figures are kept as typed; a return whose figure is no number is not in the report yet.
      const figures = await Promise.all(site.typed.map(async ({ ref }) => (await heldOf(site, ref)).value));
      const told = figures.every((figure) => figure === '61.5') ? texts : [];
      assertShows(await site.get('team', `${QUARTER_PATH}/preview`), told, 'the preview of the report');
      assertShows(await site.get('manager', `${QUARTER_PATH}/grid`), figures, 'the grid');
    });

    test('the API says them as JSON and as nothing else', async () => {
      for (const { ref, text } of site.typed) {
        const code = encodeURIComponent(ref);
        const answer = await site.ask(`/quarters/ssw/2023-24-Q3/returns/indicator/${code}`, { as: 'owner' });
        assert.match(answer.headers.get('Content-Type') ?? '', /^application\/json/);
        assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
        const { content } = (await answer.json()) as { content: { comment: unknown } };
        assert.deepEqual(content.comment, { en: text, cy: text });
        const events = await site.ask(`/quarters/ssw/2023-24-Q3/returns/indicator/${code}/events`, {
          as: 'owner',
        });
        const { events: happened } = (await events.json()) as {
          events: { content: { comment: unknown } | null }[];
        };
        assert.deepEqual(happened.at(-1)?.content?.comment, { en: text, cy: text });
      }
    });

    test('the workbook has them in cells of text: no formula, no link', async () => {
      const bytes = await site.download('manager', `${QUARTER_PATH}/workbook/download?of=all`);
      const archive = openArchive(bytes, FILE_LIMITS);
      assert.ok(archive.ok);
      for (const name of archive.value.names) {
        const part = archive.value.part(name)?.toString('utf8') ?? '';
        assert.doesNotMatch(
          part,
          /<f[ >/]|<hyperlink|TargetMode="External"|<ddeLink|<externalReference/,
          name,
        );
      }
      const sheet = sheetNamed((await readXlsx(bytes, { readStyles: true })).sheets, 'Indicators');
      for (const { ref, text } of site.typed) {
        const at = sheet.rows.findIndex(([key]) => String(key).startsWith(`["indicator","${ref}"`));
        for (const box of ['comment.en', 'comment.cy']) {
          const column = columnOf(sheet, box);
          assert.strictEqual(sheet.rows[at]?.[column], text, `${ref} ${box}`);
          assert.equal(sheet.cells?.get(`${at},${column}`)?.formula, undefined);
        }
      }
    });

    test('a text with the character 0 loses it or is refused, and nothing breaks', async () => {
      const [{ ref } = { ref: '' }] = site.typed;
      const before = (await entryOf(site, ref)).version;
      const outcome = await way.take(site, [{ ref, text: WITH_NUL.text }]).then(
        () => 'taken' as const,
        (error: Error) => error.message,
      );
      const { comment } = await heldOf(site, ref);
      if (outcome === 'taken') assert.equal(comment.en.replaceAll('\uFFFD', ''), WITH_NUL.kept);
      else assert.equal((await entryOf(site, ref)).version, before, outcome);
      assert.ok(!JSON.stringify(comment).includes('\\u0000'));
      assertShows(await site.get('owner', `/returns/${pathOf(ref)}`), [comment.en], 'the form');
    });
  });
