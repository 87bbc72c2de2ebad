import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Inline } from '../document/index.ts';

/** Addresses that a link of a narrative may lead to; with a sign that no address has, it is other text that looks like one. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s"<>\\^`{|}]+$/;

/** A run of spaces that no writer meant; to look through it for line ends takes its length squared. */
const LONG_SPACE = /[^\S\n]{100,}/g;

/** Signs in a text that is read in one go. */
const LONG_TEXT = 20_000;

/** Stars and underscores before a word or within one: the time that they take grows with the square of their number. */
const MARKS = /[*_]+(?=[^\s*_])/g;
const MANY_MARKS = 100;

/** Signs in a paragraph of a longer one: some five hundred words. */
const LONG_PARAGRAPH = 3000;

/** Thirty quotations or lists within each other, at the beginning of a line. */
const DEEPLY_NESTED = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){30}/m;

/**
 * Markdown as blocks: paragraphs, lists, strong text and links. Whatever else it holds (headings, images, markup)
 * stands as the text it is written as, so that nothing is lost and nothing is run.
 */
export function markdownBlocks(markdown: string): readonly Block[] {
  return tokensOf(markdown.replaceAll(LONG_SPACE, ' '.repeat(99))).flatMap((token): readonly Block[] => {
    if (token.type === 'space') return [];
    if (token.type === 'list') return listBlocks(token as Tokens.List);
    const content = token.type === 'paragraph' ? inlinesOf(token.tokens) : [plain(token.raw)];
    return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
  });
}

/** The blocks of a text: a long one paragraph by paragraph, and as it is written what is longer, deeper or more marked than anybody writes. */
function tokensOf(markdown: string): readonly Token[] {
  const isNested = DEEPLY_NESTED.test(markdown);
  if (!isNested && markdown.length <= LONG_TEXT && hasFewMarks(markdown)) return lexer(markdown);
  return markdown
    .split(/\n{2,}/)
    .flatMap((raw): readonly Token[] =>
      isNested || raw.length > LONG_PARAGRAPH || !hasFewMarks(raw)
        ? [{ type: 'text', raw, text: raw }]
        : lexer(raw),
    );
}

function hasFewMarks(text: string): boolean {
  return (text.match(MARKS)?.length ?? 0) <= MANY_MARKS;
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
      return token.tokens === undefined ? [plain(token.raw)] : inlinesOf(token.tokens);
    // A list within an item follows the item's words on their line.
    if (token.type === 'list') return [plain(` ${token.raw}`)];
    if (token.type === 'escape') return [plain(textOf(token))];
    return [plain(token.raw)];
  });
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

/** A text on one line. Its lines are trimmed one by one: a pattern that does it takes their length squared. */
function plain(text: string): Inline {
  const lines = text.split('\n');
  const joined = lines
    .map((line, at) => {
      const start = at === 0 ? line : line.trimStart();
      return at === lines.length - 1 ? start : start.trimEnd();
    })
    .filter((line, at) => line !== '' || at === 0 || at === lines.length - 1)
    .join(' ');
  return { kind: 'text', text: joined.trim() === '' ? ' ' : joined };
}
