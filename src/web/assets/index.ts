/**
 * What pages load: the stylesheet, the scripts, the fonts, the icon, and the licences of what is not ours.
 *
 * What always holds: the name of an asset carries a hash of its content, so it may be kept for ever; an asset that
 * names another ("/assets/NAME") is served with that other's hashed name. Everything is read once, compressed at
 * first use, and kept in memory.
 *
 * @example assetAddress('mesur.css') // "/assets/mesur.1b2c3d4e5f.css"
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseEncoding, compress, type Encoding, isWorthCompressing } from '../../sending/index.ts';
import { licences } from './licences.ts';
import { stylesheet } from './stylesheet.ts';

const SOURCES = {
  'mesur-sans-400.woff2': { type: 'font/woff2', read: () => file('fonts/mesur-sans-400.woff2') },
  'mesur-sans-600.woff2': { type: 'font/woff2', read: () => file('fonts/mesur-sans-600.woff2') },
  'icon.svg': { type: 'image/svg+xml', read: () => file('icon.svg') },
  'licences.txt': { type: 'text/plain; charset=utf-8', read: () => Buffer.from(licences()) },
  'js-enabled.js': { type: 'text/javascript; charset=utf-8', read: () => file('js-enabled.js') },
  'mesur.js': { type: 'text/javascript; charset=utf-8', read: () => file('mesur.js') },
  'mesur.css': { type: 'text/css; charset=utf-8', read: () => Buffer.from(stylesheet()) },
} as const;

/** The plain name of an asset. */
type AssetName = keyof typeof SOURCES;

interface Asset {
  readonly address: string;
  readonly type: string;
  readonly etag: string;
  readonly bodies: Map<Encoding, Promise<Buffer<ArrayBuffer>>>;
}

const assets = new Map<AssetName, Asset>();
const byAddress = new Map<string, Asset>();

/** The address of an asset by its plain name. */
export function assetAddress(name: AssetName): string {
  return asset(name).address;
}

/** The answer to a request for an asset, or null when there is none of this address. */
export async function assetResponse({
  path,
  acceptEncoding,
  ifNoneMatch,
}: {
  readonly path: string;
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}): Promise<Response | null> {
  for (const name of Object.keys(SOURCES)) asset(name as AssetName);
  const found = byAddress.get(path);
  if (found === undefined) return null;
  const headers = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: found.etag,
    Vary: 'Accept-Encoding',
  };
  if (ifNoneMatch?.includes(found.etag) === true) return new Response(null, { status: 304, headers });
  const { body, encoding } = await encodedBody(found, chooseEncoding(acceptEncoding));
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': found.type,
      'Content-Length': String(body.length),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    },
  });
}

async function encodedBody(
  { bodies, type }: Asset,
  wanted: Encoding,
): Promise<{ readonly body: Buffer<ArrayBuffer>; readonly encoding: Encoding }> {
  const plain = (await bodies.get('identity')) ?? Buffer.alloc(0);
  const encoding = isWorthCompressing(type, plain.length) ? wanted : 'identity';
  const body = bodies.get(encoding) ?? compress(plain, encoding, 'once');
  bodies.set(encoding, body);
  return { body: await body, encoding };
}

function asset(name: AssetName): Asset {
  const known = assets.get(name);
  if (known !== undefined) return known;
  const { type, read } = SOURCES[name];
  const body = type.startsWith('text/') ? withAddresses(read()) : read();
  const digest = hash('sha256', body).slice(0, 10);
  const made: Asset = {
    address: `/assets/${name.replace(/\.(\w+)$/, `.${digest}.$1`)}`,
    type,
    // Weak, since one tag stands for the content in every encoding.
    etag: `W/"${digest}"`,
    bodies: new Map([['identity', Promise.resolve(body)]]),
  };
  assets.set(name, made);
  byAddress.set(made.address, made);
  return made;
}

/** Text in which every "/assets/NAME" of ours is the hashed address. */
function withAddresses(text: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  return Buffer.from(
    text.toString('utf8').replaceAll(/\/assets\/([\w.-]*\w)/g, (_, name: string) => {
      if (!(name in SOURCES)) throw new Error(`an asset refers to /assets/${name}, which does not exist`);
      return assetAddress(name as AssetName);
    }),
  );
}

function file(name: string): Buffer<ArrayBuffer> {
  return readFileSync(join(import.meta.dirname, name));
}
