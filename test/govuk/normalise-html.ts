/**
 * HTML in a form that two writers of the same markup agree on: one tag or text a line, attributes in order of
 * name, layout whitespace gone. For tests.
 *
 * Whitespace that holds a line break, or stands before a closing tag, is layout and is dropped; inside a text it is
 * one space. Any other space stays: `<span> page</span>` is read aloud otherwise than `<span>page</span>`.
 */
export function normaliseHtml(markup: string): string {
  const tokens =
    markup
      .replaceAll(/<!--.*?-->/gs, '')
      .replaceAll(/\s+(?=<\/)/g, '')
      .match(/<[^>]+>|[^<]+/g) ?? [];
  return tokens
    .map((token) => (token.startsWith('<') ? normaliseTag(token) : normaliseText(token)))
    .filter((token) => token !== '')
    .join('\n');
}

function normaliseTag(token: string): string {
  const [, closing = '', name = '', rest = ''] = /^<(\/?)([\w-]+)(.*?)\/?>$/s.exec(token) ?? [];
  const attributes = [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value]) =>
    value === undefined ? key : `${key}="${decode(value.replaceAll(/\s+/g, ' ').trim())}"`,
  );
  return `<${closing}${[name, ...attributes.sort()].join(' ')}>`;
}

function normaliseText(text: string): string {
  const trimmed = text.replace(/^[ \t]*\n\s*/, '').replace(/\s*\n[ \t]*$/, '');
  return decode(trimmed.replaceAll(/\s+/g, ' '));
}

/** The characters that writers escape in different ways, as themselves. */
function decode(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&ctdot;', '⋯');
}
