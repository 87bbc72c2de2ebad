import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { type MailServer, startMailServer } from '../../test/mail-server.ts';
import type { Letter, Mail } from '../use-cases/sign-in/ports.ts';
import { smtpMail } from './index.ts';

const FROM = 'Mesur <mesur@cyngor.example>';

const LETTER: Letter = {
  to: 'siwan@cyngor.example',
  subject: 'Eich dolen i fewngofnodi: mae’r chwarter ar agor tan ddydd Gwener, ŵythnos i heddiw, yn ôl y tŷ',
  text: 'Annwyl Siŵan,\n\nDilynwch y ddolen: https://mesur.example/dolen/abcdefghijklmnopqrstuvwxyz0123456789ABCDEF_-abcdefghijklmnop\n\n.\nŴ ŷ Ŷ â ê î ô û ï\n\nCyngor Tŷ Ŵyn',
  id: 'link-2f1c',
};

describe('letters by a mail server', () => {
  let server: MailServer;
  before(async () => {
    server = await startMailServer({ refuses: ['gone@cyngor.example'], defers: ['busy@cyngor.example'] });
  });
  after(() => server.stop());

  test('a Welsh letter arrives whole, and says that a machine wrote it', async () => {
    assert.deepEqual(await mailTo(server.url).send(LETTER), { ok: true, value: null });
    const [letter] = server.letters();
    assert.deepEqual(letter?.to, [LETTER.to]);
    assert.equal(letter.subject, LETTER.subject);
    assert.equal(letter.text, LETTER.text);
    assert.equal(letter.messageId, '<link-2f1c@cyngor.example>');
    assert.equal(letter.headers.get('auto-submitted'), 'auto-generated');
    assert.equal(letter.headers.get('from'), FROM);
  });

  test('tried again, it is known to be the same', async () => {
    const mail = mailTo(server.url);
    await mail.send(LETTER);
    await mail.send(LETTER);
    const [one, other] = server.letters().slice(-2);
    assert.equal(one?.messageId, other?.messageId);
  });

  test('a subject of two lines adds no header and no person', async () => {
    await mailTo(server.url).send({ ...LETTER, subject: 'Dear\r\nBcc: other@cyngor.example\r\n\r\nhello' });
    const letter = server.letters().at(-1);
    assert.equal(letter?.headers.has('bcc'), false);
    assert.deepEqual(letter?.to, [LETTER.to]);
  });

  const REFUSED: readonly [why: string, to: string, kind: string, detail: RegExp][] = [
    ['nobody has the address', 'gone@cyngor.example', 'refused', /No such person here/],
    ['the server says "not now"', 'busy@cyngor.example', 'unreachable', /Try again later/],
    ['two addresses in one', 'a@cyngor.example, b@cyngor.example', 'refused', /./],
    ['no address at all', '', 'refused', /./],
  ];
  for (const [why, to, kind, detail] of REFUSED)
    test(`${why}: ${kind}`, async () => {
      const before = server.letters().length;
      const sent = await mailTo(server.url).send({ ...LETTER, to });
      assert.equal(sent.ok ? 'sent' : sent.failure.kind, kind);
      assert.match(sent.ok ? '' : sent.failure.detail, detail);
      assert.equal(server.letters().length, before);
    });
});

test('a server that is down is unreachable, and serves again when it is back', async () => {
  const server = await startMailServer();
  await server.stop();
  const mail = mailTo(server.url);
  const sent = await mail.send(LETTER);
  assert.equal(sent.ok ? 'sent' : sent.failure.kind, 'unreachable');
  const again = await startMailServer({ port: Number(new URL(server.url).port) });
  assert.deepEqual(await mail.send(LETTER), { ok: true, value: null });
  await again.stop();
});

test('a server that is slow over a letter is not waited for', async () => {
  const server = await startMailServer({ slowMs: 2000 });
  const began = performance.now();
  const sent = await mailTo(server.url, 150).send(LETTER);
  assert.equal(sent.ok ? 'sent' : sent.failure.kind, 'unreachable');
  assert.ok(performance.now() - began < 1500);
  await server.stop();
});

test('a server that never greets is not waited for', async () => {
  const silent = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
  const sent = await mailTo(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, 150).send(LETTER);
  assert.equal(sent.ok ? 'sent' : sent.failure.kind, 'unreachable');
  silent.close();
});

const WRONG: readonly [url: string, from: string, says: RegExp][] = [
  ['https://user:secret@post.example', FROM, /must be like smtp:/],
  ['post.example', FROM, /must be like smtp:/],
  ['smtp://post.example', 'Mesur', /cannot come from Mesur/],
];
for (const [url, from, says] of WRONG)
  test(`settings that cannot be right are told at once: ${url}, ${from}`, () => {
    const opened = smtpMail({ url, from });
    assert.match(opened.ok ? '' : opened.failure, says);
    assert.doesNotMatch(opened.ok ? '' : opened.failure, /secret/);
  });

function mailTo(url: string, waitMs = 5000): Mail {
  const opened = smtpMail({ url, from: FROM, waitMs });
  assert.ok(opened.ok);
  return opened.value;
}
