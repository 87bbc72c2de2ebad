/**
 * What may have to be changed: anything but characters that are certainly valid. Looked for first, since nearly every text
 * is valid and changing each is slow.
 */
const DOUBTFUL = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** Ends of lines in every way that one is written; Word and PowerPoint leave the upright tab within a paragraph. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What XML 1.0 forbids in any form, what HTML and I-JSON refuse, and the character 0, which no database keeps. */
const FORBIDDEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Noncharacter_Code_Point}/gu;

/**
 * A text that is valid in every format that goes out (XML 1.0 and so Excel and SVG, HTML, JSON, PDF, mail): characters
 * that some format forbids are left out, a half character becomes U+FFFD, every end of a line is "\n". Nothing that a
 * person can see is changed. Everything typed passes here as it comes in, and every writer as it goes out.
 *
 * @example validText('before\ufffe after') // "before after"
 */
export function validText(text: string): string {
  if (!DOUBTFUL.test(text)) return text;
  return text.toWellFormed().replaceAll(LINE_ENDS, '\n').replaceAll(FORBIDDEN, '');
}

/** A text of one line, for a header of mail or HTTP or the name of a file: without line ends and marks of direction. */
export function validLine(text: string): string {
  return validText(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** Whether a text holds nothing that some format forbids; any end of a line will do. */
export function isValidText(text: string): boolean {
  return !DOUBTFUL.test(text) || (text.isWellFormed() && text.search(FORBIDDEN) === -1);
}

/** As `DOUBTFUL` in JSON, which writes a control or half a character as a sign. */
const DOUBTFUL_JSON = new RegExp(`\\\\[bfru]|${DOUBTFUL.source}`);

/** A value as JSON in which every text is valid: a strict reader refuses half characters, however they are written. */
export function validJson(value: unknown, space?: number): string {
  const json = JSON.stringify(value, null, space);
  return DOUBTFUL_JSON.test(json) ? JSON.stringify(validIn(value), null, space) : json;
}

/** A value of plain data in which every text is valid, keys too. */
export function validIn<Value>(value: Value): Value {
  return withTexts(value, validText) as Value;
}

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change));
  if (value instanceof Map)
    return new Map([...value].map(([key, held]) => [key, withTexts(held, change)] as const));
  if (typeof value !== 'object' || value === null) return value;
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [change(key), withTexts(held, change)]),
  );
}
