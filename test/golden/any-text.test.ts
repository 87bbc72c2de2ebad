/** Any text at all, also one that is no text, goes out of every writer as a file that a strict reader takes. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { type ParserError, parse } from 'parse5';
import { emptyContent } from '../../src/domain/returns/index.ts';
import { isDecimal, isValidText, validJson, validLine, validText } from '../../src/domain/value/index.ts';
import { openArchive } from '../../src/intake/file/archive.ts';
import { FILE_LIMITS } from '../../src/intake/file/index.ts';
import { workbookFor } from '../../src/intake/workbook/index.ts';
import { smtpMail } from '../../src/mail/index.ts';
import { drawChart } from '../../src/report/chart/index.ts';
import type { Document } from '../../src/report/document/index.ts';
import { writeHtml } from '../../src/report/write/html/write-html.ts';
import { pdfReport } from '../../src/report/write/pdf/write-pdf.ts';
import { FormValues } from '../../src/web/form-values.ts';
import { html } from '../../src/web/html.ts';
import { page } from '../../src/web/layout.ts';
import { route } from '../../src/web/route.ts';
import { makeApp } from '../../src/web/server.ts';
import { type MailServer, startMailServer } from '../mail-server.ts';
import { xmlFault } from '../strict-xml.ts';
import { columnOf, FRAME, filledReturns, sheetNamed } from '../workbook/filled.ts';
import { specimen } from './specimen.ts';

/** Characters that some format forbids, or that change how others are read. */
const HARD = [
  ...['\0', '\x01', '\b', '\v', '\f', '\x1b', '\x1f', '\x7f', '\x85', '\x9f', '\r', '\r\n', '\n', '\t'],
  ...['\ud800', '\udfff', '\udc00\ud800', '\ufffe', '\uffff', '\ufdd0', '\u{1fffe}', '\u{10ffff}'],
  ...['\u202e', '\u2066', '\u200b', '\ufeff', '\u2028', 'e\u0301', '😀', '漢', 'ŵ', '&#0;', '&', '<', ']]>'],
  ...['"', "'", '\\', '_x0000_', '_x00\ufffe41_', '%00', '=?utf-8?q?', '<script>'],
];

/** Texts of any 16-bit units, the hard ones among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HARD),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `a${parts.join('')}z`);

/** A document whose every text is `text`. */
function withText(value: unknown, text: string, key = ''): unknown {
  const isSaid = ['text', 'title', 'subtitle', 'author', 'footer', 'word', 'reason', 'label', 'caption'];
  if (typeof value === 'string') return isSaid.includes(key) || key === 'description' ? text : value;
  if (isDecimal(value) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withText(each, text, key));
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withText(held, text, name)]));
}

const documentOf = (text: string) => withText(specimen('en'), text) as Document;

const runs = { numRuns: 150 };

describe('a text made valid', () => {
  test('is valid, and stays as it is when it is made valid again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const valid = validText(text);
        assert.ok(isValidText(valid));
        assert.equal(validText(valid), valid);
        assert.equal(xmlFault(`<a>${valid.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>`), null);
      }),
      { numRuns: 2000 },
    );
  });

  test('each character for itself: a control, half a character, no character or another end of a line is changed', () => {
    const changed = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;
    const wrong: number[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const text = String.fromCodePoint(code);
      const isKept = text === '\t' || text === '\n' || !changed.test(text);
      if ((validText(text) === text) !== isKept) wrong.push(code);
      if ((validJson(text) === JSON.stringify(text)) !== isKept) wrong.push(code);
    }
    assert.deepEqual(wrong, []);
  });

  test('what people write is as it was', () => {
    for (const text of ['Tŷ’r Cyngor – £1.2m “wyth”\n\nn\u0302 \u202etro\u202c 漢 😀', '\t\n', ''])
      assert.equal(validText(text), text);
  });

  test('Word’s line within a paragraph is a line', () =>
    assert.equal(validText('one\vtwo\ftri\r\npedwar'), 'one\ntwo\ntri\npedwar'));
});

describe('any text goes out valid', () => {
  const app = (text: string) =>
    makeApp({
      canSave: () => Promise.resolve(),
      record: ({ error }) => assert.fail(String(error)),
      mounts: [],
      routes: [
        route('/page', (request) => ({
          kind: 'page',
          markup: page({
            request,
            title: text,
            main: html`<p title="${text}">${text}</p><textarea>${text}</textarea>`,
          }),
        })),
        route('/file', () => ({ kind: 'file', body: 'x', type: 'text/plain', name: `${text}.txt` })),
      ],
    });

  test('as a page and as an HTML report: no error of characters, and the same words', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const shown = await (await app(text).request('http://localhost/page')).text();
        for (const markup of [shown, writeHtml(documentOf(text))]) {
          assert.deepEqual(characterErrors(markup), []);
          assert.ok(markup.isWellFormed());
        }
      }),
      { numRuns: 40 },
    );
  });

  test('as a drawn chart: XML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of documentOf(text).blocks)
          if (block.kind === 'figure')
            assert.equal(xmlFault(drawChart(block.chart, { language: 'en', id: 'c', width: 500 })), null);
      }),
      runs,
    );
  });

  test('as PDF: set, and by the standard of accessible ones', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const document = documentOf(text);
        const blocks = document.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'figure');
        const { pdf, refusal } = await pdfReport({ ...document, blocks: blocks.slice(0, 4) });
        assert.equal(refusal, null);
        assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
      }),
      { numRuns: 40 },
    );
  });

  test('as a workbook: every part is XML, and what comes back is what went out', async () => {
    const [entry] = filledReturns(FRAME).filter(({ entry: { kind } }) => kind === 'indicator');
    assert.ok(entry);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const content = { ...emptyContent('indicator'), comment: { en: text, cy: text } };
        const frame = {
          ...FRAME,
          edition: { ...FRAME.edition, title: { en: text, cy: text } },
          directorate: { ...FRAME.directorate, name: { en: text, cy: text } },
        };
        const returns = [{ entry: entry.entry, content: content as never }];
        const book = await workbookFor({ frame, returns, who: { en: text, cy: text } });
        const archive = openArchive(book, FILE_LIMITS);
        assert.ok(archive.ok);
        for (const name of archive.value.names)
          assert.equal(xmlFault(archive.value.part(name) ?? Buffer.alloc(0)), null, name);
        const sheet = sheetNamed((await readXlsx(book)).sheets, 'Indicators');
        assert.equal(sheet.rows[3]?.[columnOf(sheet, 'comment.en')], validText(text));
      }),
      { numRuns: 60 },
    );
  });

  test('as JSON: texts in it, and names, are whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = validJson({ text, [text]: [text] }, 2);
        assert.deepEqual(JSON.parse(json), { text: validText(text), [validText(text)]: [validText(text)] });
        assert.ok(isValidText(Buffer.from(json).toString('utf8')));
        assert.doesNotMatch(json, /\\ud[89a-f]/);
      }),
      { numRuns: 1000 },
    );
  });

  test('as the name of a file in a header: one that a server takes, of one line', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const response = await app(text).request('http://localhost/file');
        assert.equal(response.status, 200);
        const said = response.headers.get('Content-Disposition') ?? '';
        assert.match(
          said,
          /^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]*"(; filename\*=UTF-8''[\w!#$&+.^`|~%-]*)?$/,
        );
        const [, plain = '', whole] = /filename="([^"]*)"(?:.*UTF-8''(.*))?$/.exec(said) ?? [];
        assert.equal(whole === undefined ? plain : decodeURIComponent(whole), validLine(`${text}.txt`));
      }),
      runs,
    );
  });

  test('what is typed comes in valid', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = new FormValues([[text, text]]);
        for (const name of form.names()) assert.ok(isValidText(name) && isValidText(form.text(name)));
      }),
      runs,
    );
  });

  describe('by mail', () => {
    let server: MailServer;
    before(async () => {
      server = await startMailServer();
    });
    after(() => server.stop());

    test('it arrives, with its headers and no others', async () => {
      const mail = smtpMail({ url: server.url, from: 'Mesur <mesur@cyngor.example>' });
      assert.ok(mail.ok);
      const letter = { to: 'siwan@cyngor.example', id: 'x' };
      const usual = await mail.value.send({ ...letter, subject: 'x', text: 'x' });
      assert.ok(usual.ok);
      const names = [...(server.letters()[0]?.headers.keys() ?? [])].filter(
        (name) => !name.startsWith('content-'),
      );
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const sent = await mail.value.send({ ...letter, subject: text, text });
          assert.ok(sent.ok, JSON.stringify(sent));
          const arrived = server.letters().at(-1);
          assert.equal(arrived?.subject, validLine(text));
          assert.equal(arrived.text.trim(), validText(text).trim());
          const headers = [...arrived.headers.keys()].filter((name) => !name.startsWith('content-'));
          assert.deepEqual(headers, names);
        }),
        { numRuns: 40 },
      );
    });
  });
});

/** The errors of characters that a browser's parser finds in a page. */
function characterErrors(markup: string): readonly string[] {
  const found: string[] = [];
  const onParseError = ({ code }: ParserError) => {
    if (/character|surrogate|null/.test(code)) found.push(code);
  };
  parse(markup, { onParseError });
  return found;
}
