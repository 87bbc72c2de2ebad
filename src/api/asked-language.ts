import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { fail, LANGUAGES, type Language, ok, type Result } from '../domain/value/index.ts';

/** The language that a request prefers by its header: English where it names neither. */
export function preferredLanguage(context: Context): Language {
  const preferred = accepts(context, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (accepted) => {
      const inOrder = accepted.toSorted((one, other) => other.q - one.q);
      const named = inOrder.map(({ type }) => type.toLowerCase().split('-')[0]);
      return named.find((name) => LANGUAGES.some((language) => language === name)) ?? 'en';
    },
  });
  return preferred === 'cy' ? 'cy' : 'en';
}

/** The language of an answer: the one that `?lang` names, else the one preferred; fails on a `lang` that is neither. */
export function askedLanguage(context: Context): Result<Language, 'no-language'> {
  const named = context.req.query('lang');
  if (named === undefined) return ok(preferredLanguage(context));
  const language = LANGUAGES.find((known) => known === named);
  return language === undefined ? fail('no-language') : ok(language);
}
