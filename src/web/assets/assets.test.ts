import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { readFontFile } from '../../report/typeface/font-file.ts';
import { fontCharacters } from './font-characters.ts';
import { assetAddress, assetResponse } from './index.ts';
import { stylesheet } from './stylesheet.ts';

const css = assetAddress('mesur.css');

describe('assets', () => {
  test('the name carries a hash of the content', () => {
    assert.match(css, /^\/assets\/mesur\.[0-9a-f]{10}\.css$/);
    assert.equal(assetAddress('mesur.css'), css);
  });

  test('they may be kept for ever', async () => {
    const response = await ask(css);
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
    assert.equal(response.headers.get('Content-Type'), 'text/css; charset=utf-8');
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
  });

  test('brotli, gzip and plain say the same', async () => {
    const plain = await bodyOf(await ask(css));
    const brotli = await ask(css, { acceptEncoding: 'gzip, br' });
    const zipped = await ask(css, { acceptEncoding: 'gzip' });
    assert.equal(brotli.headers.get('Content-Encoding'), 'br');
    assert.equal(zipped.headers.get('Content-Encoding'), 'gzip');
    assert.deepEqual(brotliDecompressSync(await bodyOf(brotli)), plain);
    assert.deepEqual(gunzipSync(await bodyOf(zipped)), plain);
  });

  test('a reader who has it is told so', async () => {
    const etag = (await ask(css)).headers.get('ETag') ?? '';
    const again = await ask(css, { ifNoneMatch: etag });
    assert.equal(again.status, 304);
    assert.equal((await bodyOf(again)).length, 0);
    assert.equal((await ask(css, { ifNoneMatch: '"another"' })).status, 200);
  });

  test('the stylesheet names the fonts by their hashed names', async () => {
    const text = (await bodyOf(await ask(css))).toString();
    for (const name of ['mesur-sans-400.woff2', 'mesur-sans-600.woff2'] as const)
      assert.ok(text.includes(`url(${assetAddress(name)})`), name);
    for (const [address] of text.matchAll(/\/assets\/[\w.-]*\w/g))
      assert.equal((await ask(address)).status, 200);
  });

  test('there is nothing at other names', async () => {
    for (const path of ['/assets/mesur.css', '/assets/', '/assets/..%2Findex.ts'])
      assert.equal(
        await assetResponse({ path, acceptEncoding: undefined, ifNoneMatch: undefined }),
        null,
        path,
      );
  });

  test('the licences of what is not ours are sent with it', async () => {
    const text = (await bodyOf(await ask(assetAddress('licences.txt')))).toString();
    assert.match(text, /Permission is hereby granted/);
    assert.match(text, /SIL OPEN FONT LICENSE/);
  });

  test('what every page loads is under 45 kB compressed', async () => {
    const names = [
      'mesur.css',
      'mesur.js',
      'js-enabled.js',
      'mesur-sans-400.woff2',
      'mesur-sans-600.woff2',
      'icon.svg',
    ] as const;
    let bytes = 0;
    for (const name of names)
      bytes += (await bodyOf(await ask(assetAddress(name), { acceptEncoding: 'br' }))).length;
    assert.ok(bytes < 45_000, `${bytes} bytes`);
    assert.ok(stylesheet().length < 100_000);
  });
});

describe('fonts', () => {
  for (const weight of [400, 600]) {
    const path = join(import.meta.dirname, `fonts/mesur-sans-${weight}.woff2`);
    test(`weight ${weight} is under 30 kB`, () => assert.ok(statSync(path).size < 30_000));
    test(`weight ${weight} holds every character it should, and its figures are of one width`, async () => {
      const { advances } = await readWebFont(path);
      assert.deepEqual(
        [...fontCharacters()].filter((character) => !advances.has(character.codePointAt(0) ?? 0)),
        [],
      );
      assert.equal(new Set([...'0123456789'].map((figure) => advances.get(figure.charCodeAt(0)))).size, 1);
    });
  }
});

async function readWebFont(path: string) {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-font-'));
  try {
    const plain = join(folder, 'font.ttf');
    writeFileSync(
      plain,
      await subsetFont(readFileSync(path), undefined, { targetFormat: 'sfnt', keepAllGlyphs: true }),
    );
    return readFontFile(pathToFileURL(plain));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(
  path: string,
  { acceptEncoding, ifNoneMatch }: { acceptEncoding?: string; ifNoneMatch?: string } = {},
): Promise<Response> {
  const response = await assetResponse({ path, acceptEncoding, ifNoneMatch });
  assert.ok(response, path);
  return response;
}

async function bodyOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}
