import { hash } from 'node:crypto';
import { chooseEncoding, compress, isWorthCompressing } from './compression.ts';

/** What a response is made of: its status and body, and the request, for what it said about how to send it. */
interface Sending {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly request: Pick<Request, 'headers'>;
}

/**
 * A response with a tag by its content, in the encoding the request prefers; 304 without body when the reader has
 * this very content. Pages are always asked for again, and cost a few bytes when nothing changed.
 * `Vary` names what else than the encoding the body goes by.
 */
export async function taggedResponse({ status, type, body, headers, request }: Sending): Promise<Response> {
  const bytes =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length);
  // Weak, since one tag stands for the content in every encoding.
  const etag = `W/"${hash('sha1', bytes, 'base64url')}"`;
  const vary = [...(headers?.Vary === undefined ? [] : [headers.Vary]), 'Accept-Encoding'].join(', ');
  const common = { 'Cache-Control': 'no-cache', ...headers, ETag: etag, Vary: vary };
  if (status === 200 && holdsTag(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers: common });
  const encoding = isWorthCompressing(type, bytes.length)
    ? chooseEncoding(request.headers.get('Accept-Encoding'))
    : 'identity';
  const encoded = await compress(bytes, encoding);
  return new Response(encoded, {
    status,
    headers: {
      ...common,
      'Content-Type': type,
      'Content-Length': String(encoded.length),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    },
  });
}

/** Whether an If-None-Match header names this tag, strong or weak. */
function holdsTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const plain = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === plain);
}
