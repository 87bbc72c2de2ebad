declare module 'subset-font' {
  /** The part of the package that is used: a font cut down to the characters of a text, or with all its glyphs. */
  export default function subsetFont(
    font: Buffer,
    characters: string | undefined,
    options: {
      readonly targetFormat: 'sfnt' | 'woff2';
      readonly keepFeatures?: readonly string[];
      readonly keepAllGlyphs?: boolean;
      readonly noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
