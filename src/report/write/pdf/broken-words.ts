import { textWidth } from '../../typeface/index.ts';
import type { SheetLine } from './sheet.ts';

/**
 * A line whose words fit a width, in points: a wider one is cut by soft hyphens where it reaches the edge, as an
 * address has no other place to break and would run off the page.
 */
export function withBrokenWords(
  line: SheetLine,
  room: { readonly width: number; readonly size: number },
): SheetLine {
  return line.map((run) => ({ ...run, text: brokenWords(run.text, room) }));
}

function brokenWords(
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
): string {
  return text.replaceAll(/[^\s-]+/g, (word) => {
    if (textWidth({ text: word, size, weight: 'semibold' }) <= width) return word;
    const pieces: string[] = [''];
    for (const character of word) {
      const piece = `${pieces.at(-1)}${character}`;
      const isFull = textWidth({ text: `${piece}-`, size, weight: 'semibold' }) > width;
      if (isFull && pieces.at(-1) !== '') pieces.push(character);
      else pieces[pieces.length - 1] = piece;
    }
    return pieces.join('\u00ad');
  });
}
