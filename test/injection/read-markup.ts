/** A page as a browser takes it: its words, what its boxes hold, and whatever in it could run or lead away. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page that was read. */
export interface ReadMarkup {
  /** The words, without those of scripts and styles. */
  readonly text: string;
  /** What the boxes of forms hold: inputs' values and text areas' contents. */
  readonly boxes: readonly string[];
  /** What could run, load or lead elsewhere; empty in a page of ours. */
  readonly dangers: readonly string[];
}

/** Elements that no page and no document of ours has. */
const NEVER = new Set([
  ...['img', 'iframe', 'object', 'embed', 'base', 'frame', 'frameset', 'applet', 'audio', 'video', 'source'],
  ...['foreignobject', 'animate', 'set', 'math', 'marquee', 'b', 'i'],
]);

const ADDRESSES = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcset', 'ping', 'xlink:href', 'background'],
]);

/** Addresses elsewhere that pages of ours name of themselves. */
const KNOWN_ELSEWHERE = /^https:\/\/www\.nationalarchives\.gov\.uk\//;

/** Reads a page or an HTML document; `mayRun` where scripts of the site's own address may stand in it. */
export function readMarkup(markup: string, { mayRun }: { readonly mayRun: boolean }): ReadMarkup {
  const text: string[] = [];
  const boxes: string[] = [];
  const dangers: string[] = [];
  const take = (node: Tree.Node): void => {
    if ('value' in node && node.nodeName === '#text') text.push(node.value);
    if ('tagName' in node) {
      dangers.push(...dangersOf(node, mayRun));
      if (node.tagName === 'script' || node.tagName === 'style') return;
      if (node.tagName === 'textarea') boxes.push(wordsOf(node));
      const value = node.tagName === 'input' ? node.attrs.find(({ name }) => name === 'value') : undefined;
      if (value !== undefined) boxes.push(value.value);
    }
    if ('content' in node) take(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) take(child);
  };
  take(parse(markup));
  return { text: text.join(''), boxes, dangers };
}

function dangersOf({ tagName, attrs, childNodes }: Tree.Element, mayRun: boolean): readonly string[] {
  const found = attrs.flatMap(({ name, value }) => {
    const isAway = ADDRESSES.has(name) && !/^(\/(?!\/)|#|\?)/.test(value) && !KNOWN_ELSEWHERE.test(value);
    const isEvent = name.startsWith('on') || name === 'style' || name === 'srcdoc';
    const isRefresh = name === 'http-equiv' && value.toLowerCase() === 'refresh';
    return isAway || isEvent || isRefresh ? [`${tagName} ${name}="${value.slice(0, 80)}"`] : [];
  });
  const isOwnScript = mayRun && childNodes.length === 0 && attrs.some(({ name }) => name === 'src');
  const runs = NEVER.has(tagName.toLowerCase()) || (tagName === 'script' && !isOwnScript);
  return runs ? [`<${tagName}>`, ...found] : found;
}

function wordsOf(node: Tree.Element): string {
  return node.childNodes
    .map((child) => (child.nodeName === '#text' ? (child as Tree.TextNode).value : ''))
    .join('');
}
