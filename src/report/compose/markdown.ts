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
    if (token.type === 'list') {
      const items = (token as Tokens.List).items.map((item) => inlinesOf(item.tokens));
      return [{ kind: 'list', items }];
    }
    const content = token.type === 'paragraph' ? inlinesOf(token.tokens) : [plain(token.raw)];
    return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
  });
}

function inlinesOf(tokens: readonly Token[] | undefined): readonly Inline[] {
  return (tokens ?? []).flatMap((token): readonly Inline[] => {
    if (token.type === 'strong') return [{ kind: 'text', text: textOf(token), strong: true }];
    if (token.type === 'link' && SAFE_ADDRESS.test(token.href))
      return [{ kind: 'link', text: textOf(token), to: token.href }];
    if (token.type === 'text' || token.type === 'paragraph')
      return token.tokens === undefined ? [plain(textOf(token))] : inlinesOf(token.tokens);
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
