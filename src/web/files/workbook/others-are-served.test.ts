/** A file that takes seconds to read, on a real server: whoever asks for something else meanwhile is answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opened, QUARTER_PATH, quarterSite } from '../../../../test/collecting/quarter-site.ts';
import { madeArchive, workbookParts } from '../../../../test/made-archive.ts';
import { serveApp } from '../../serve.ts';

/** A workbook whose reading takes long, though it is allowed: many rows, none like another. */
function slowBook(rows: number): Uint8Array<ArrayBuffer> {
  const row = (number: number) =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${Math.imul(number, 2654435761) >>> 0}</t></is></c></row>`;
  const text = Array.from({ length: rows }, (_, at) => row(at + 1)).join('');
  return new Uint8Array(madeArchive(workbookParts({ rows: text })));
}

test('while a slow file is read, others are served', async (context) => {
  const site = await quarterSite();
  await opened(site);
  const served = await serveApp({ app: site.app, port: 0 });
  assert.ok(served.ok);
  const { url, close } = served.value;
  context.after(async () => {
    await close();
    await site.close();
  });
  const body = new FormData();
  body.append('token', 'token-owner');
  body.append('workbook', new File([slowBook(300_000)], 'slow.xlsx'));
  const began = performance.now();
  const upload = { ended: 0 };
  const sent = fetch(`${url}${QUARTER_PATH}/workbook`, {
    method: 'POST',
    headers: { Cookie: 'mesur-session=owner', Origin: url },
    body,
  }).finally(() => {
    upload.ended = performance.now();
  });
  const waits: number[] = [];
  while (upload.ended === 0) {
    const asked = performance.now();
    assert.equal((await fetch(`${url}/health`)).status, 200);
    waits.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const response = await sent;
  assert.equal(response.status, 422);
  assert.match(await response.text(), /not made by Mesur/);
  const [took, longest] = [upload.ended - began, Math.max(...waits)];
  context.diagnostic(`read in ${Math.round(took)} ms; others waited ${Math.round(longest)} ms at most`);
  assert.ok(
    waits.length > 5 && longest < took / 3,
    `${waits.length} answers, the slowest after ${longest} ms of ${took}`,
  );
});
