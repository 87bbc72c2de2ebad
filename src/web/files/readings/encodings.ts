/** Ways that a list may be written in, as the form offers them; UTF-8 is always found by itself. */
export const ENCODINGS = ['windows-1252', 'macintosh', 'iso-8859-14', 'iso-8859-15'] as const;
