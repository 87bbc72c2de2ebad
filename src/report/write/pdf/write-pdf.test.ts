import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Block, Document } from '../../document/index.ts';
import { pdfReport } from './write-pdf.ts';

function documentOf(blocks: readonly Block[]): Document {
  return {
    language: 'en',
    title: 'Report',
    subtitle: '',
    author: '',
    footer: '',
    date: null,
    blocks,
  };
}

const says = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });

describe('what a report may hold', () => {
  test('nothing at all', async () => {
    const { pdf, refusal, warnings } = await pdfReport(documentOf([]));
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.deepEqual([refusal, warnings], [null, []]);
  });

  test('a character that no font has is replaced and named, and the standard is still met', async () => {
    const { refusal, replaced } = await pdfReport(documentOf([says('一 and 二 and 一 and \u0000')]));
    assert.equal(refusal, null);
    assert.deepEqual(replaced, ['一', '二']);
  });

  test('an empty table, list and chart', async () => {
    const { refusal, warnings } = await pdfReport(
      documentOf([
        { kind: 'table', caption: 'Empty', columns: [{ title: 'A', align: 'end', width: 1 }], rows: [] },
        { kind: 'list', items: [] },
        { kind: 'figure', chart: { kind: 'parts', title: 'T', subtitle: '', description: 'D', parts: [] } },
        { kind: 'contents', title: 'Contents' },
      ]),
    );
    assert.deepEqual([refusal, warnings], [null, []]);
  });

  test('a row higher than a page runs on', async () => {
    const long = 'Long comment that goes on and on. '.repeat(400);
    const { refusal, pdf } = await pdfReport(
      documentOf([
        {
          kind: 'table',
          caption: 'Long',
          columns: [
            { title: 'A', align: 'start', width: 1 },
            { title: 'B', align: 'start', width: 1 },
          ],
          rows: [
            {
              role: 'body',
              cells: [
                { lines: [[{ kind: 'text', text: 'x' }]] },
                { lines: [[{ kind: 'text', text: long }]] },
              ],
            },
          ],
        },
      ]),
    );
    assert.equal(refusal, null);
    assert.ok(pdf.length > 5000);
  });
});

describe('when something is wrong', () => {
  test('a document that the standard refuses is still written, and the refusal is told', async () => {
    const { pdf, refusal } = await pdfReport(
      documentOf([
        { kind: 'heading', level: 1, text: 'One', id: 'one' },
        { kind: 'heading', level: 4, text: 'Four', id: 'four' },
      ]),
    );
    assert.match(refusal ?? '', /^PDF\/UA-1 error: .*heading/i);
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  });

  test('a document that cannot be set rejects with the reason, and the next is set', async () => {
    const twice: Block = { kind: 'heading', level: 1, text: 'Twice', id: 'twice' };
    const link: Block = { kind: 'paragraph', content: [{ kind: 'link', text: 'x', to: '#twice' }] };
    await assert.rejects(pdfReport(documentOf([twice, twice, link])), /occurs multiple times/);
    assert.equal((await pdfReport(documentOf([says('well')]))).refusal, null);
  });

  test('several at once each get their own', async () => {
    const texts = ['short', 'longer '.repeat(300), 'middling '.repeat(60)];
    const alone: number[] = [];
    for (const text of texts) alone.push((await pdfReport(documentOf([says(text)]))).pdf.length);
    const together = await Promise.all(texts.map((text) => pdfReport(documentOf([says(text)]))));
    assert.deepEqual(
      together.map(({ pdf }) => pdf.length),
      alone,
    );
    assert.equal(new Set(alone).size, 3);
  });
});

test('a process that has written a report ends by itself', async () => {
  const module = new URL('write-pdf.ts', import.meta.url).href;
  const script = `const { writePdf } = await import(${JSON.stringify(module)});
    const pdf = await writePdf(${JSON.stringify(documentOf([]))});
    console.log(pdf.subarray(0, 5).toString());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: 20_000,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  assert.equal(stdout, '%PDF-\n');
});
