import { textWidth, type Weight } from '../typeface/index.ts';

const ELLIPSIS = '…';

/**
 * A label cut into at most `most` lines of at most `width`, at spaces and after slashes; what does not fit is left
 * off behind an ellipsis, for the chart's table has it whole.
 */
export function labelLines({
  text,
  width,
  size,
  most,
  weight = 'regular',
}: {
  text: string;
  width: number;
  size: number;
  most: number;
  weight?: Weight;
}): readonly string[] {
  const fits = (line: string): boolean => textWidth({ text: line.trim(), size, weight }) <= width;
  const lines: string[] = [];
  for (const piece of text.split(/(?<= )|(?<=\/)(?=\S)/)) {
    const line = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && fits(line)) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  const shown = lines.slice(0, most).map((line) => line.trim());
  return shown.map((line, index) => {
    const isCut = index === most - 1 && lines.length > most;
    return isCut || !fits(line) ? shortened(line, fits) : line;
  });
}

function shortened(line: string, fits: (line: string) => boolean): string {
  let kept = line;
  while (kept !== '' && !fits(`${kept}${ELLIPSIS}`)) kept = kept.slice(0, -1).trimEnd();
  return `${kept}${ELLIPSIS}`;
}
