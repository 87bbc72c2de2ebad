/** A real mail server for tests, on a free port of this machine: it takes every letter but those to be refused. */
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived, its text decoded. */
export interface ArrivedLetter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** A mail server that runs until stopped. */
export interface MailServer {
  readonly url: string;
  letters(): readonly ArrivedLetter[];
  stop(): Promise<void>;
}

/**
 * Starts one. It says no to `refuses` for good, "not now" to `defers`, and takes `slowMs` over each letter. The
 * port is a free one unless said.
 */
export async function startMailServer({
  refuses = [],
  defers = [],
  slowMs = 0,
  port = 0,
}: {
  readonly refuses?: readonly string[];
  readonly defers?: readonly string[];
  readonly slowMs?: number;
  readonly port?: number;
} = {}): Promise<MailServer> {
  const arrived: ArrivedLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      if (refuses.includes(address)) done(answer(550, 'No such person here'));
      else if (defers.includes(address)) done(answer(451, 'Try again later'));
      else done();
    },
    async onData(stream, session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      await sleep(slowMs);
      arrived.push(
        read(
          Buffer.concat(parts).toString('utf8'),
          session.envelope.rcptTo.map(({ address }) => address),
        ),
      );
      done();
    },
  });
  // A client that gives up half-way is part of what is tested.
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters: () => arrived,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function read(raw: string, to: readonly string[]): ArrivedLetter {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const encoding = headers.get('content-transfer-encoding') ?? '7bit';
  return {
    to,
    subject: decodedWords(headers.get('subject') ?? ''),
    text: decodedBody(body.join('\r\n\r\n'), encoding).replaceAll('\r\n', '\n').trimEnd(),
    messageId: headers.get('message-id') ?? '',
    headers,
  };
}

function decodedBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return quotedPrintable(body.replaceAll('=\r\n', ''));
  return body;
}

/** RFC 2047: "=?UTF-8?Q?=C5=B5?=" and "=?UTF-8?B?…?="; space between two of them is not part of the text. */
function decodedWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_whole, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replaceAll('_', ' ')),
    );
}

function quotedPrintable(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
