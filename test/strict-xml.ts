/** XML read as strictly as the standard asks: whatever is not well-formed is said. */

/** What XML 1.0 takes for a character, without half characters. */
const ALLOWED = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const ATTRIBUTE = String.raw`\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const PIECE = new RegExp(
  String.raw`<\?${NAME}[^?]*\?>|<!--[\s\S]*?-->|<\/(${NAME})\s*>|<(${NAME})((?:${ATTRIBUTE})*)\s*(\/?)>|[^<]+`,
  'y',
);

/** Why a document is no well-formed XML; null where it is. It is read as UTF-8, and has no document type. */
export function xmlFault(document: string | Uint8Array): string | null {
  let text: string;
  try {
    const bytes = typeof document === 'string' ? Buffer.from(document) : document;
    if (typeof document === 'string' && !document.isWellFormed()) return 'half a character';
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'no UTF-8';
  }
  if (!ALLOWED.test(text)) return 'a character that XML forbids';
  if (text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g, '').includes('&'))
    return 'a bare ampersand';
  for (const [, decimal, hex] of text.matchAll(/&#(?:(\d+)|x([\da-fA-F]+));/g)) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || !ALLOWED.test(String.fromCodePoint(code)))
      return `a reference to character ${code}`;
  }
  return structureFault(text);
}

function structureFault(text: string): string | null {
  const open: string[] = [];
  let roots = 0;
  for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length; ) {
    const at = PIECE.lastIndex;
    const [whole, closed, opened, attributes = '', isEmpty] = PIECE.exec(text) ?? [];
    if (whole === undefined) return `no markup: ${text.slice(at, at + 40)}`;
    if (closed !== undefined && open.pop() !== closed) return `</${closed}> closes another element`;
    if (opened === undefined) {
      if (closed === undefined && !whole.startsWith('<') && open.length === 0 && whole.trim() !== '')
        return 'text outside the element';
      continue;
    }
    const names = [...attributes.matchAll(new RegExp(`(${NAME})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g'))];
    if (new Set(names.map(([, name]) => name)).size !== names.length) return `<${opened}> says a thing twice`;
    if (open.length === 0) roots += 1;
    if (isEmpty !== '/') open.push(opened);
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} outermost elements`;
}
