/**
 * The typeface of documents and charts, Source Sans 3: its files, what it can show, how wide a text is.
 *
 * What always holds: nothing is set in a font that is not named here, so a document looks the same on every
 * machine.
 *
 * @example textWidth({ text: 'Bridgend', size: 8.5 }) // 32.6 in points
 */
export {
  FONT_FAMILY,
  FONT_FILES,
  showable,
  textWidth,
  type Weight,
} from './source-sans.ts';
