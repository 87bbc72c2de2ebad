import { fail, ok, type Result } from '../domain/value/index.ts';

/** What a body of JSON may hold: the fullest section of a return has a tenth of the values, four levels deep. */
const JSON_LIMITS = { depth: 32, values: 50_000 } as const;

/** Why a text is not taken as JSON: it is none, or it holds more values, or deeper ones, than anything here. */
type JsonFault = 'not-json' | 'too-complex';

/**
 * What a text of JSON says. Its depth and the number of its values are counted over the text first, so that nothing is made
 * of one that holds more than it may.
 */
export function parsedJson(text: string): Result<unknown, JsonFault> {
  if (!isWithinLimits(text)) return fail('too-complex');
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('not-json');
  }
}

/** One pass: what stands within a string is passed over; every value but the first of a list or object has a comma before it. */
function isWithinLimits(text: string): boolean {
  let depth = 0;
  let values = 1;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (isString) {
      if (mark === '\\') at++;
      else if (mark === '"') isString = false;
      continue;
    }
    if (mark === '"') isString = true;
    else if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    if (mark === '[' || mark === '{' || mark === ',') values++;
    if (depth > JSON_LIMITS.depth || values > JSON_LIMITS.values) return false;
  }
  return true;
}
