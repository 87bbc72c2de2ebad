import type {
  QuarterEventType,
  QuarterState,
  ReturnEventType,
  ReturnKind,
  ReturnState,
} from '../domain/returns/index.ts';
import type { Language } from '../domain/value/index.ts';
import { inBoth } from './words.ts';

interface ReturnWords {
  readonly kind: Readonly<Record<ReturnKind, string>>;
  readonly state: Readonly<Record<ReturnState, string>>;
  readonly event: Readonly<Record<ReturnEventType, string>>;
  readonly quarterState: Readonly<Record<QuarterState, string>>;
  readonly quarterEvent: Readonly<Record<QuarterEventType, string>>;
}

const WORDS = inBoth<ReturnWords>({
  en: {
    kind: {
      indicator: 'Indicator',
      commitment: 'Commitment',
      recommendation: 'Recommendation',
      risk: 'Risk',
      finance: 'Finance',
      workforce: 'Staff and sickness',
      narrative: 'Narrative',
    },
    state: {
      'not-started': 'Not started',
      draft: 'Draft',
      submitted: 'Sent',
      'sent-back': 'Sent back',
      approved: 'Approved',
      accepted: 'Accepted',
      reopened: 'Reopened',
    },
    event: {
      opened: 'Opened',
      assigned: 'Assigned',
      saved: 'Saved',
      submitted: 'Sent',
      'sent-back': 'Sent back',
      approved: 'Approved',
      accepted: 'Accepted',
      reopened: 'Reopened',
      translated: 'Translated',
    },
    quarterState: {
      open: 'Open',
      'signed-off': 'Signed off',
      sealed: 'Sealed',
      published: 'Published',
    },
    quarterEvent: {
      opened: 'Opened',
      'targets-set': 'Targets set',
      'benchmarks-set': 'Figures for Wales set',
      'signed-off': 'Signed off',
      'sign-off-lapsed': 'Sign-off lapsed: a return changed',
      sealed: 'Sealed',
      published: 'Published',
      reopened: 'Reopened',
    },
  },
  // A state agrees with its noun (ffurflen: “wedi’i hanfon”; chwarter: “wedi’i selio”); an event is impersonal (“anfonwyd”).
  cy: {
    kind: {
      indicator: 'Dangosydd',
      commitment: 'Ymrwymiad',
      recommendation: 'Argymhelliad',
      risk: 'Risg',
      finance: 'Cyllid',
      workforce: 'Staff a salwch',
      narrative: 'Naratif',
    },
    state: {
      'not-started': 'Heb ddechrau',
      draft: 'Drafft',
      submitted: 'Wedi’i hanfon',
      'sent-back': 'Wedi’i hanfon yn ôl',
      approved: 'Wedi’i chymeradwyo',
      accepted: 'Wedi’i derbyn',
      reopened: 'Wedi’i hailagor',
    },
    event: {
      opened: 'Agorwyd',
      assigned: 'Neilltuwyd',
      saved: 'Cadwyd',
      submitted: 'Anfonwyd',
      'sent-back': 'Anfonwyd yn ôl',
      approved: 'Cymeradwywyd',
      accepted: 'Derbyniwyd',
      reopened: 'Ailagorwyd',
      translated: 'Cyfieithwyd',
    },
    quarterState: {
      open: 'Ar agor',
      'signed-off': 'Wedi’i lofnodi',
      sealed: 'Wedi’i selio',
      published: 'Wedi’i gyhoeddi',
    },
    quarterEvent: {
      opened: 'Agorwyd',
      'targets-set': 'Gosodwyd targedau',
      'benchmarks-set': 'Gosodwyd ffigurau Cymru',
      'signed-off': 'Llofnodwyd',
      'sign-off-lapsed': 'Daeth y llofnod i ben: newidiwyd ffurflen',
      sealed: 'Seliwyd',
      published: 'Cyhoeddwyd',
      reopened: 'Ailagorwyd',
    },
  },
});

/** The words of returns and quarters: kinds, states, events. */
export function returnWords(language: Language): ReturnWords {
  return WORDS[language];
}
