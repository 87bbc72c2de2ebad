import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { mesur, newFolder } from './run.ts';

const ENTRY = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const PASSWORD = 'ceffyl cywir batri';

interface Serving {
  /** The lines that it printed. */
  readonly lines: readonly string[];
  readonly url: string;
  /** Sends the signal to end and gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts `mesur serve` on a free port and waits until it has said so and, if told, as many lines. */
async function serving(
  args: readonly string[],
  {
    folder,
    environment = {},
    lineCount,
  }: { folder: string; environment?: Record<string, string>; lineCount: number },
): Promise<Serving> {
  const child = spawn(process.execPath, [ENTRY, 'serve', '--port', '0', ...args], {
    env: { ...process.env, DATABASE_URL: undefined, MESUR_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let output = '';
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += String(chunk);
  });
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (output.split('\n').length > lineCount) resolve();
    });
    void ended.then(() => resolve());
  });
  const lines = output.trimEnd().split('\n');
  return {
    lines,
    url: /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '',
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      // The link is for the screen of whoever starts it, and for no log.
      assert.doesNotMatch(log, /\/link\/\w/);
      for (const line of log.split('\n').filter((each) => each !== '')) JSON.parse(line);
      return code;
    },
  };
}

describe('mesur serve', () => {
  test('prints a link for the first administrator at each start, until one was used', async () => {
    const folder = newFolder();
    const first = await serving([], { folder, lineCount: 2 });
    assert.match(first.lines[0] ?? '', /^Mesur is at http:\/\/localhost:\d+$/);
    const says =
      /^Nobody can administer Bridgend County Borough Council yet\. Open this link once, within 24 hours: (http:\/\/localhost:\d+\/link\/[\w-]{43})$/;
    assert.match(first.lines[1] ?? '', says);
    assert.equal(await first.stop(), 0);

    const second = await serving([], { folder, lineCount: 2 });
    const [, link = ''] = says.exec(second.lines[1] ?? '') ?? [];
    assert.ok(link.startsWith(second.url));
    const accepted = await fetch(link, {
      method: 'POST',
      headers: { Origin: second.url },
      body: new URLSearchParams({ 'new-password': PASSWORD, again: PASSWORD }),
      redirect: 'manual',
    });
    assert.equal(accepted.status, 303);
    assert.equal(await second.stop(), 0);

    const third = await serving([], { folder, lineCount: 1 });
    assert.equal(third.lines.length, 1, third.lines.join('\n'));
    assert.equal(await third.stop(), 0);
  });

  test('as a demonstration says so, and has no link to hand out', async () => {
    const demo = await serving(['--demo'], { folder: newFolder(), lineCount: 2 });
    assert.equal(demo.lines[1], 'This is a demonstration: anybody who reaches it can sign in as anybody.');
    assert.match(await (await fetch(`${demo.url}/sign-in`)).text(), /Sign in as Elin Rees, owner/);
    assert.equal(await demo.stop(), 0);
  });

  test('is reached by the address it was told, and links lead there', async () => {
    const environment = { MESUR_URL: 'https://mesur.example.wales' };
    const known = await serving([], { folder: newFolder(), environment, lineCount: 2 });
    assert.match(
      known.lines[0] ?? '',
      /^Mesur is at http:\/\/localhost:\d+, for people at https:\/\/mesur\.example\.wales$/,
    );
    assert.match(known.lines[1] ?? '', /: https:\/\/mesur\.example\.wales\/link\//);
    const foreign = await fetch(`${known.url}/sign-in`, {
      method: 'POST',
      headers: { Origin: known.url },
      body: new URLSearchParams({ email: 'a', password: 'b' }),
    });
    assert.equal(foreign.status, 403, 'a form from another address is not taken');
    assert.equal(await known.stop(), 0);
  });

  for (const [because, environment, says, expected] of [
    [
      'a provider that is not reached by https',
      {
        MESUR_OIDC_ISSUER: 'http://login.council.example',
        MESUR_OIDC_CLIENT_ID: 'mesur',
        MESUR_OIDC_CLIENT_SECRET: 'secret',
      },
      /must be reached by https, not http:\/\/login/,
      1,
    ],
    [
      'a mail server that is none',
      { MESUR_SMTP: 'post:secret@council', MESUR_MAIL_FROM: 'a@b.example' },
      /mail server must be like smtp:/,
      1,
    ],
    [
      'half of the council’s accounts',
      { MESUR_OIDC_CLIENT_ID: 'mesur' },
      /MESUR_OIDC_ISSUER and .* missing/,
      2,
    ],
    ['a host of another machine', { MESUR_HOST: '203.0.113.1' }, /"203.0.113.1" is no address of this/, 1],
  ] as const)
    test(`refuses ${because} in one line`, async () => {
      const { code, output, errors } = await mesur(['serve', '--port', '0'], {
        folder: newFolder(),
        environment,
      });
      assert.equal(code, expected);
      assert.equal(output, '');
      // What was done before it was refused stands in the security log.
      const told = errors
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('{'));
      assert.match(told.join(), says);
      assert.equal(told.length, 1);
      assert.ok(!errors.includes('secret'));
    });
});
