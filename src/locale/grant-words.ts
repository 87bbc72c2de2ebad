import type { Directorate } from '../domain/framework/index.ts';
import type { Grant } from '../domain/people/index.ts';
import type { Language } from '../domain/value/index.ts';
import { roleWord } from './role-words.ts';
import { inBoth } from './words.ts';

const WORDS = inBoth({
  en: {
    everywhere: 'the whole council',
    within: (service: string, whole: string) => `${service} (${whole})`,
  },
  cy: { everywhere: 'y cyngor cyfan', within: (service: string, whole: string) => `${service} (${whole})` },
});

/** Where roles are held: the directorates of the authority with their services. */
export interface Scopes {
  readonly directorates: readonly Directorate[];
  readonly language: Language;
}

/** A role in words with its scope: "Director: Social Services and Wellbeing". */
export function grantText(grant: Grant, scopes: Scopes): string {
  return `${roleWord(grant.role, scopes.language)}: ${scopeText(grant, scopes)}`;
}

/** A scope in words; by its id where the directorate or service is held no more. */
export function scopeText(
  { directorate, service }: Pick<Grant, 'directorate' | 'service'>,
  { directorates, language }: Scopes,
): string {
  const words = WORDS[language];
  if (directorate === null) return words.everywhere;
  const held = directorates.find(({ id }) => id === directorate);
  const whole = held?.name[language] ?? directorate;
  if (service === null) return whole;
  const part = held?.services.find(({ id }) => id === service)?.name[language] ?? service;
  return words.within(part, whole);
}
