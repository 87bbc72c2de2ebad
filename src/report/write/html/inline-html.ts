import { DIRECTION_ARROWS, statusStyle } from '../../chart/index.ts';
import type { Document, Inline, LinkRun, TextRun } from '../../document/index.ts';
import { escapeMarkup } from '../../markup.ts';
import { numberText } from '../inline-text.ts';
import { linkTarget } from '../link-target.ts';

/** What a line needs to know of its document. */
export interface Page {
  readonly document: Document;
  readonly anchors: ReadonlySet<string>;
}

/** A line as HTML, every text in it escaped. */
export function lineHtml(line: readonly Inline[], page: Page): string {
  return line.map((inline) => inlineHtml(inline, page)).join('');
}

function inlineHtml(inline: Inline, page: Page): string {
  switch (inline.kind) {
    case 'text':
      return textHtml(inline, page);
    case 'link':
      return linkHtml(inline, page);
    case 'number':
      return `<span class="number">${escapeMarkup(numberText(inline, page.document.language))}</span>`;
    case 'status': {
      const mark = markHtml(statusStyle(inline.status).shape);
      return `<span class="status status-${inline.status}">${mark}${escapeMarkup(inline.word)}</span>`;
    }
    case 'direction':
      return `${markHtml(DIRECTION_ARROWS[inline.direction])}${escapeMarkup(inline.word)}`;
    case 'absent':
      return `<span class="absent">${escapeMarkup(inline.reason)}</span>`;
  }
}

/** A shape or arrow: seen, and not read aloud, because the word after it says the same. */
function markHtml(mark: string): string {
  return `<span aria-hidden="true">${mark}&nbsp;</span>`;
}

function textHtml({ text, strong, quiet, language }: TextRun, { document }: Page): string {
  const escaped = escapeMarkup(text);
  const said = strong === true ? `<strong>${escaped}</strong>` : escaped;
  const isOther = language !== undefined && language !== document.language;
  const attributes = `${quiet === true ? ' class="quiet"' : ''}${isOther ? ` lang="${language}"` : ''}`;
  return attributes === '' ? said : `<span${attributes}>${said}</span>`;
}

function linkHtml(link: LinkRun, { anchors }: Page): string {
  const target = linkTarget(link, anchors);
  const text = escapeMarkup(link.text);
  if (target === null) return text;
  const address = target.kind === 'heading' ? `#${target.id}` : target.address;
  return `<a href="${escapeMarkup(address)}">${text}</a>`;
}
