/** What stands in an XML part, one after the other. An element that is empty is opened and closed. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const ATTRIBUTES = String.raw`(?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*`;
const TOKEN = new RegExp(
  String.raw`<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|</([^\s>]+)\s*>|<([^\s/>!?]+)(${ATTRIBUTES})\s*(/?)>|([^<]+)`,
  'y',
);
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The events of a part of an Office file that was inspected: UTF-8, and no DOCTYPE, so that it has no entities but the five of
 * XML. Nothing is built: a part of any size is gone through once. Throws where it is no XML, which the worker tells as damage.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  TOKEN.lastIndex = 0;
  for (let at = xml.startsWith('\ufeff') ? 1 : 0; at < xml.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error('the part is no XML');
    at = TOKEN.lastIndex;
    const [, data, closed, opened, attributes = '', empty, text] = token;
    if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: resolved(text) };
    else if (closed !== undefined) yield { kind: 'close', name: closed };
    else if (opened !== undefined) {
      yield { kind: 'open', name: opened, attributes: attributesIn(attributes) };
      if (empty === '/') yield { kind: 'close', name: opened };
    }
  }
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  if (text === '') return NO_ATTRIBUTES;
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      resolved(double ?? single ?? ''),
    ]),
  );
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
