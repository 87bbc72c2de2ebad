import type { Role } from '../domain/people/index.ts';
import type { Language } from '../domain/value/index.ts';
import { inBoth } from './words.ts';

const WORDS = inBoth<Readonly<Record<Role, string>>>({
  en: {
    owner: 'Owner',
    'data-manager': 'Data manager',
    'head-of-service': 'Head of service',
    director: 'Director',
    'performance-team': 'Performance team',
    'scrutiny-member': 'Scrutiny member',
    administrator: 'Administrator',
  },
  cy: {
    owner: 'Perchennog',
    'data-manager': 'Rheolwr data',
    'head-of-service': 'Pennaeth gwasanaeth',
    director: 'Cyfarwyddwr',
    'performance-team': 'Tîm perfformiad',
    'scrutiny-member': 'Aelod craffu',
    administrator: 'Gweinyddwr',
  },
});

/** What a role is called: "Head of service", "Pennaeth gwasanaeth". */
export function roleWord(role: Role, language: Language): string {
  return WORDS[language][role];
}
