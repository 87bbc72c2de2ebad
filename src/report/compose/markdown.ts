import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Inline } from '../document/index.ts';

/** Addresses that a link of a narrative may lead to. */
const SAFE_ADDRESS = /^(https?:\/\/|mailto:)/;

/**
 * Markdown as blocks: paragraphs, lists, strong text and links. Whatever else it holds (headings, images, markup)
 * stands as the text it is written as, so that nothing is lost and nothing is run.
 */
export function markdownBlocks(markdown: string): readonly Block[] {
  return lexer(markdown).flatMap((token): readonly Block[] => {
    if (token.type === 'space') return [];
    if (token.type === 'list') return listBlocks(token as Tokens.List);
    const content = token.type === 'paragraph' ? inlinesOf(token.tokens) : [plain(token.raw)];
    return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
  });
}

/** A numbered list is paragraphs that keep their numbers: "2018. A year of change" may be no list at all. */
function listBlocks({ ordered, items }: Tokens.List): readonly Block[] {
  if (!ordered) return [{ kind: 'list', items: items.map((item) => inlinesOf(item.tokens)) }];
  return items.map((item) => ({
    kind: 'paragraph',
    content: [plain(/^\s*\d+[.)]\s*/.exec(item.raw)?.[0] ?? ''), ...inlinesOf(item.tokens)],
  }));
}

function inlinesOf(tokens: readonly Token[] | undefined): readonly Inline[] {
  return (tokens ?? []).flatMap((token): readonly Inline[] => {
    if (token.type === 'strong') return [{ kind: 'text', text: textOf(token), strong: true }];
    if (token.type === 'link' && SAFE_ADDRESS.test(token.href))
      return [{ kind: 'link', text: textOf(token), to: token.href }];
    if (token.type === 'text' || token.type === 'paragraph')
      return token.tokens === undefined ? [plain(textOf(token))] : inlinesOf(token.tokens);
    // A list within an item follows the item's words on their line.
    if (token.type === 'list') return [plain(` ${token.raw}`)];
    if (token.type === 'escape') return [plain(textOf(token))];
    return [plain(token.raw)];
  });
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

function plain(text: string): Inline {
  return {
    kind: 'text',
    text: text.replaceAll(/\s*\n\s*/g, ' ').trim() === '' ? ' ' : text.replaceAll(/\s*\n\s*/g, ' '),
  };
}
