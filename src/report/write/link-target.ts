import type { Document, LinkRun } from '../document/index.ts';

/** Where a link may lead: to a heading of the same document, or to an address that is safe to follow. */
type LinkTarget =
  | { readonly kind: 'heading'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string };

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The anchors of a document: the ids of its headings. */
export function anchorsOf({ blocks }: Document): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])));
}

/**
 * Where a link leads, or null when it is to be written as plain text: its anchor is not in the document, or its
 * address is not a whole web or mail address. A file has no address of its own, so a relative one leads nowhere.
 */
export function linkTarget({ to }: LinkRun, anchors: ReadonlySet<string>): LinkTarget | null {
  if (to.startsWith('#')) {
    const id = to.slice(1);
    return anchors.has(id) ? { kind: 'heading', id } : null;
  }
  const address = URL.parse(to);
  return address !== null && SAFE_SCHEMES.has(address.protocol)
    ? { kind: 'address', address: address.href }
    : null;
}
