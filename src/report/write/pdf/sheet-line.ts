import { DIRECTION_ARROWS, statusStyle } from '../../chart/index.ts';
import type { Document, Inline } from '../../document/index.ts';
import { numberText } from '../inline-text.ts';
import { linkTarget } from '../link-target.ts';
import type { SheetLine, SheetRun } from './sheet.ts';

/** What a run needs to know of its document. */
export interface Setting {
  readonly document: Document;
  readonly anchors: ReadonlySet<string>;
  /** Puts a text into characters that the typeface has. */
  readonly shown: (text: string) => string;
}

/** A line as the template sets it. */
export function sheetLine(line: readonly Inline[], setting: Setting): SheetLine {
  return line.map((inline) => sheetRun(inline, setting));
}

function sheetRun(inline: Inline, { document, anchors, shown }: Setting): SheetRun {
  switch (inline.kind) {
    case 'text': {
      const style = inline.strong === true ? 'strong' : inline.quiet === true ? 'quiet' : null;
      const isOther = inline.language !== undefined && inline.language !== document.language;
      return {
        text: shown(inline.text),
        ...(style === null ? {} : { style }),
        ...(isOther ? { language: inline.language } : {}),
      };
    }
    case 'link': {
      const target = linkTarget(inline, anchors);
      const text = shown(inline.text);
      if (target === null) return { text };
      return target.kind === 'heading' ? { text, heading: target.id } : { text, address: target.address };
    }
    case 'number':
      return { text: numberText(inline, document.language) };
    case 'status': {
      const { shape, fill, ink } = statusStyle(inline.status);
      return { text: shown(inline.word), mark: shape, fill, ink };
    }
    case 'direction':
      return { text: shown(inline.word), mark: DIRECTION_ARROWS[inline.direction] };
    case 'absent':
      return { text: shown(inline.reason), style: 'quiet' };
  }
}
