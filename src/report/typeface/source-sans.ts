import { type FontFile, readFontFile } from './font-file.ts';

/** The family as CSS, SVG and Typst name it. */
export const FONT_FAMILY = 'Source Sans 3';

/** The two weights that documents use. */
export type Weight = 'regular' | 'semibold';

/** Where the two font files are: TrueType, by the package that carries them. */
export const FONT_FILES: Readonly<Record<Weight, URL>> = {
  regular: fontFile('400Regular/SourceSans3_400Regular.ttf'),
  semibold: fontFile('600SemiBold/SourceSans3_600SemiBold.ttf'),
};

function fontFile(path: string): URL {
  return new URL(import.meta.resolve(`@expo-google-fonts/source-sans-3/${path}`));
}

const read = new Map<Weight, FontFile>();

function fontOf(weight: Weight): FontFile {
  const known = read.get(weight);
  if (known !== undefined) return known;
  const font = readFontFile(FONT_FILES[weight]);
  read.set(weight, font);
  return font;
}

/** How wide a line of text is, in the unit of `size`. Kerning is left out, so the true width is a little less. */
export function textWidth({
  text,
  size,
  weight = 'regular',
}: {
  text: string;
  size: number;
  weight?: Weight;
}): number {
  const { advances, unitsPerEm } = fontOf(weight);
  let units = 0;
  for (const character of text) units += advances.get(character.codePointAt(0) ?? 0) ?? unitsPerEm / 2;
  return (units * size) / unitsPerEm;
}

/** Line breaks stay; other controls, format marks and variation selectors show nothing and would only be refused, also those that the typeface has a glyph for (U+FEFF). */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/u;
const ALLOWED_UNSEEN = new Set(['\n', '\u00ad', '\u200b']);

/**
 * The text with every character that the typeface cannot show put into one that it can: its compatibility form
 * where there is one ("①" becomes "1"), else its number ("[U+1F600]"), never an empty box. `replaced` lists what was lost so.
 * PDF/UA refuses a whole document for one character without a glyph.
 */
export function showable(text: string): {
  readonly text: string;
  readonly replaced: readonly string[];
} {
  const { advances } = fontOf('regular');
  const semibold = fontOf('semibold').advances;
  const shows = (character: string): boolean => {
    const codePoint = character.codePointAt(0) ?? 0;
    return advances.has(codePoint) && semibold.has(codePoint);
  };
  const replaced: string[] = [];
  let shown = '';
  for (const character of text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').normalize('NFC')) {
    if (character === '\t') shown += ' ';
    else if (UNSEEN.test(character)) shown += ALLOWED_UNSEEN.has(character) ? character : '';
    else if (shows(character)) shown += character;
    else {
      const plain = [...character.normalize('NFKC')];
      if (plain.every(shows)) shown += plain.join('');
      else {
        shown += namedCharacter(character);
        replaced.push(character);
      }
    }
  }
  return { text: shown, replaced };
}

/** A character by its number, for a reader who cannot be shown it. */
function namedCharacter(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${number}]`;
}
