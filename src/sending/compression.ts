import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The encodings we send; identity is none. */
export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Under this many bytes the headers cost more than compression saves. */
const WORTH_COMPRESSING_BYTES = 1000;

/** The encoding to answer an Accept-Encoding header with: brotli, else gzip, else none. An encoding at q=0 is refused. */
export function chooseEncoding(acceptEncoding: string | null | undefined): Encoding {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .split(',')
      .map((part) => part.toLowerCase().split(';'))
      .filter(([, ...parameters]) => parameters.every(isWanted))
      .map(([name = '']) => name.trim()),
  );
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : 'identity';
}

/** Whether a parameter is no weight of nothing ("q=0"). */
function isWanted(parameter: string): boolean {
  const [name = '', weight = ''] = parameter.split('=');
  return name.trim() !== 'q' || Number(weight) > 0;
}

/**
 * A body in an encoding. `once` is for what is compressed one time and sent often: as small as it can be, a
 * tenth of a second; otherwise quick, a millisecond or two for a large page. Off the event loop.
 */
export async function compress(
  body: Buffer<ArrayBuffer>,
  encoding: Encoding,
  effort: 'quick' | 'once' = 'quick',
): Promise<Buffer<ArrayBuffer>> {
  const isOnce = effort === 'once';
  switch (encoding) {
    case 'br':
      return (await brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isOnce ? 11 : 4,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })) as Buffer<ArrayBuffer>;
    case 'gzip':
      return (await deflate(body, { level: isOnce ? 9 : 5 })) as Buffer<ArrayBuffer>;
    case 'identity':
      return body;
  }
}

/** Whether a body of this media type and size gains by compression. */
export function isWorthCompressing(type: string, bytes: number): boolean {
  return bytes >= WORTH_COMPRESSING_BYTES && /^text\/|json|javascript|xml|svg/.test(type);
}
