import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { Hono } from 'hono';
import { type RunningServer, serveApp } from './serve.ts';

const host = '127.0.0.1';

async function start(app: Hono): Promise<RunningServer> {
  const served = await serveApp({ app, port: 0, host });
  assert.ok(served.ok);
  return served.value;
}

test('it answers once it listens, and not after it has closed', async () => {
  const server = await start(new Hono().get('/', (context) => context.text('here')));
  assert.equal(await (await fetch(server.url)).text(), 'here');
  await server.close();
  await assert.rejects(fetch(server.url));
});

test('a port in use is a failure that names the port', async () => {
  const server = await start(new Hono());
  const port = Number(new URL(server.url).port);
  assert.deepEqual(await serveApp({ app: new Hono(), port, host }), {
    ok: false,
    failure: { kind: 'port-in-use', port },
  });
  await server.close();
});

test('a request under way is finished before it closes', async () => {
  let finish = (): void => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const app = new Hono().get('/', async (context) => {
    arrive();
    await held;
    return context.text('saved');
  });
  const server = await start(app);
  const answer = fetch(server.url);
  await arrived;
  const closing = server.close();
  finish();
  assert.equal(await (await answer).text(), 'saved');
  await closing;
});

test('a signal to end closes it and leaves no listener behind', async () => {
  const before = process.listenerCount('SIGTERM');
  const server = await start(new Hono());
  assert.equal(process.listenerCount('SIGTERM'), before + 1);
  process.emit('SIGTERM', 'SIGTERM');
  await server.closed;
  assert.equal(process.listenerCount('SIGTERM'), before);
});

test('unless told, only this machine reaches it, by either family of addresses', async () => {
  const served = await serveApp({
    app: (url) => new Hono().get('/', (context) => context.text(url)),
    port: 0,
  });
  assert.ok(served.ok);
  const { url, close } = served.value;
  assert.match(url, /^http:\/\/localhost:\d+$/);
  for (const address of [url, url.replace('localhost', '127.0.0.1'), url.replace('localhost', '[::1]')])
    assert.equal(await (await fetch(address)).text(), url, address);
  await close();
  await assert.rejects(fetch(url.replace('localhost', '[::1]')));
});

test('a host that is not this machine’s is a failure that names it', async () => {
  assert.deepEqual(await serveApp({ app: new Hono(), port: 0, host: '203.0.113.1' }), {
    ok: false,
    failure: { kind: 'no-such-host', host: '203.0.113.1' },
  });
});

test('who sends a request drop by drop is cut off, and others are answered', async () => {
  const served = await serveApp({
    app: new Hono().post('/', async (context) => context.text(String((await context.req.text()).length))),
    port: 0,
    host,
    limits: { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 },
  });
  assert.ok(served.ok);
  const { url, close } = served.value;
  const slow = [
    'POST / HTTP/1.1\r\nHost: x\r\n',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx',
  ].map((begun) => {
    const socket = connect(Number(new URL(url).port), host);
    socket.on('error', () => {});
    socket.resume();
    socket.write(begun);
    return once(socket, 'close');
  });
  assert.equal(await (await fetch(url, { method: 'POST', body: 'abc' })).text(), '3');
  await Promise.all(slow);
  await close();
});
