import type { Language } from '../../domain/value/index.ts';
import { formatNumber } from '../../locale/index.ts';
import { DIRECTION_ARROWS, statusStyle } from '../chart/index.ts';
import type { Inline, NumberValue } from '../document/index.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A number as it is written in a line: in the reader's language, never broken before its unit. */
export function numberText({ value, unit, decimals }: NumberValue, language: Language): string {
  return formatNumber({ value, unit, decimals, language }).replaceAll(' ', NO_BREAK_SPACE);
}

/** What a part of a line says as plain text; statuses and directions with the shape that goes before their word. */
function inlineText(inline: Inline, language: Language): string {
  switch (inline.kind) {
    case 'text':
    case 'link':
      return inline.text;
    case 'number':
      return numberText(inline, language);
    case 'status':
      return `${statusStyle(inline.status).shape}${NO_BREAK_SPACE}${inline.word}`;
    case 'direction':
      return `${DIRECTION_ARROWS[inline.direction]}${NO_BREAK_SPACE}${inline.word}`;
    case 'absent':
      return inline.reason;
  }
}

/** A line as plain text. */
export function lineText(line: readonly Inline[], language: Language): string {
  return line.map((inline) => inlineText(inline, language)).join('');
}
