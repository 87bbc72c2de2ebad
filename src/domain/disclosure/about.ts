import type { About, IndicatorDefinition } from '../framework/index.ts';
import { PEOPLE_WORDS } from './people-words.ts';

const STAFF =
  /\b(?:staff|employees?|workers?|apprentices?|sickness|absences?|gweithwyr|cyflogeion|salwch|absenoldeb(?:au)?)\b/u;
/** Things that are counted, also where people come into it: a visit by older adults is a visit. */
const THINGS =
  /\b(?:visits?|contracts?|value|budget|cost|spend|savings?|packages?|referrals?|days|hours|beds?|attendances?|items?|ymweliadau|contractau|gwerth|cyllideb|cost|pecynnau|atgyfeiriadau|diwrnodau|oriau)\b/u;
const PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${[PEOPLE_WORDS.en.plural, PEOPLE_WORDS.en.singular, PEOPLE_WORDS.cy.plural, PEOPLE_WORDS.cy.singular].join('|')})(?!\\p{L})`,
  'u',
);

/**
 * Whom the figures of an indicator are about: what its definition says, else whatever its title counts first. Money is
 * about nobody.
 */
export function aboutOf({
  about,
  title,
  unit,
}: Pick<IndicatorDefinition, 'about' | 'title' | 'unit'>): About {
  if (about !== undefined) return about;
  if (unit === 'gbp' || unit === 'gbp-thousand') return 'other';
  const words = title.en.toLowerCase() || title.cy.toLowerCase();
  const at = (pattern: RegExp) => pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const [staff, people, things] = [at(STAFF), at(PEOPLE), at(THINGS)];
  if (things < Math.min(staff, people)) return 'other';
  if (Math.min(staff, people) === Number.POSITIVE_INFINITY) return 'other';
  return staff <= people ? 'staff' : 'people';
}
