import type { Category, IndicatorType } from '../domain/framework/index.ts';
import type { Basis, Frequency } from '../domain/period/index.ts';
import type { Direction, NoDirectionReason, Status } from '../domain/scoring/index.ts';
import type { Language, NoStatusReason, Polarity } from '../domain/value/index.ts';

/** Texts in both languages; the Welsh has the type of the English, so it cannot fall behind. */
export function inBoth<Words>(texts: { readonly en: Words; readonly cy: NoInfer<Words> }): {
  readonly en: Words;
  readonly cy: Words;
} {
  return texts;
}

/** The words that everything shares: one word for one thing, as in docs/glossary.md. */
interface SharedWords {
  readonly languageName: string;
  readonly status: Readonly<Record<Status, string>>;
  /** The status said of something: "are red", "yn goch". */
  readonly statusPredicate: Readonly<Record<Status, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly noStatus: Readonly<Record<NoStatusReason, string>>;
  readonly noDirection: Readonly<Record<NoDirectionReason, string>>;
  readonly type: Readonly<Record<IndicatorType, string>>;
  readonly typeShort: Readonly<Record<IndicatorType, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly polarity: Readonly<Record<Polarity, string>>;
  readonly frequency: Readonly<Record<Frequency, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
}

const WORDS = inBoth<SharedWords>({
  en: {
    languageName: 'English',
    status: { blue: 'Blue', green: 'Green', yellow: 'Yellow', amber: 'Amber', red: 'Red' },
    statusPredicate: { blue: 'blue', green: 'green', yellow: 'yellow', amber: 'amber', red: 'red' },
    direction: {
      improved: 'Improved',
      maintained: 'Maintained',
      declined: 'Declined',
      'declined-under-10': 'Declined by less than 10%',
      'declined-10-or-more': 'Declined by 10% or more',
    },
    noStatus: {
      baseline: 'Target being established',
      'no-target': 'No target',
      'not-due': 'Not due this quarter',
      awaited: 'Awaited',
      'not-applicable': 'Not applicable',
      suppressed: 'Suppressed',
      'not-stated': 'Not stated',
      neutral: 'Not scored',
    },
    noDirection: {
      baseline: 'Target being established',
      'no-target': 'No target',
      'not-due': 'Not due this quarter',
      awaited: 'Awaited',
      'not-applicable': 'New, nothing to compare with',
      suppressed: 'Suppressed',
      'not-stated': 'No earlier figure stated',
      neutral: 'Not scored',
      redefined: 'Definition changed, not compared',
    },
    type: {
      'corporate-plan': 'Corporate Plan',
      national: 'National',
      'public-accountability': 'Public accountability measure',
      local: 'Local',
      'corporate-plan-feeder': 'Corporate Plan feeder',
      'public-accountability-feeder': 'Public accountability feeder',
      'ways-of-working': 'Ways of Working',
    },
    typeShort: {
      'corporate-plan': 'CP',
      national: 'National',
      'public-accountability': 'PAM',
      local: 'Local',
      'corporate-plan-feeder': 'CP feeder',
      'public-accountability-feeder': 'PAM feeder',
      'ways-of-working': 'WoW',
    },
    category: {
      'value-for-money': 'Value for money',
      'service-user-outcomes': 'Service user outcomes',
      'organisational-capacity': 'Organisational capacity',
    },
    polarity: {
      higher: 'Higher preferred',
      lower: 'Lower preferred',
      range: 'Within a range preferred',
      neutral: 'Neither preferred',
    },
    frequency: { monthly: 'Monthly', quarterly: 'Quarterly', annual: 'Annual' },
    basis: {
      period: 'For the period alone',
      'year-to-date': 'Cumulative, from 1 April',
      'point-in-time': 'At the end of the period',
    },
  },
  cy: {
    languageName: 'Cymraeg',
    status: { blue: 'Glas', green: 'Gwyrdd', yellow: 'Melyn', amber: 'Ambr', red: 'Coch' },
    statusPredicate: { blue: 'las', green: 'wyrdd', yellow: 'felyn', amber: 'ambr', red: 'goch' },
    direction: {
      improved: 'Wedi gwella',
      maintained: 'Wedi aros yr un fath',
      declined: 'Wedi dirywio',
      'declined-under-10': 'Wedi dirywio o lai na 10%',
      'declined-10-or-more': 'Wedi dirywio o 10% neu fwy',
    },
    noStatus: {
      baseline: 'Targed yn cael ei bennu',
      'no-target': 'Dim targed',
      'not-due': 'Ddim i’w adrodd y chwarter hwn',
      awaited: 'Yn cael ei ddisgwyl',
      'not-applicable': 'Amherthnasol',
      suppressed: 'Wedi’i atal',
      'not-stated': 'Heb ei nodi',
      neutral: 'Heb ei sgorio',
    },
    noDirection: {
      baseline: 'Targed yn cael ei bennu',
      'no-target': 'Dim targed',
      'not-due': 'Ddim i’w adrodd y chwarter hwn',
      awaited: 'Yn cael ei ddisgwyl',
      'not-applicable': 'Newydd, dim i’w gymharu ag ef',
      suppressed: 'Wedi’i atal',
      'not-stated': 'Dim ffigur cynharach wedi’i nodi',
      neutral: 'Heb ei sgorio',
      redefined: 'Diffiniad wedi newid, heb ei gymharu',
    },
    type: {
      'corporate-plan': 'Cynllun Corfforaethol',
      national: 'Cenedlaethol',
      'public-accountability': 'Mesur atebolrwydd cyhoeddus',
      local: 'Lleol',
      'corporate-plan-feeder': 'Yn bwydo’r Cynllun Corfforaethol',
      'public-accountability-feeder': 'Yn bwydo mesur atebolrwydd cyhoeddus',
      'ways-of-working': 'Ffyrdd o Weithio',
    },
    typeShort: {
      'corporate-plan': 'CC',
      national: 'Cenedlaethol',
      'public-accountability': 'MAC',
      local: 'Lleol',
      'corporate-plan-feeder': 'Yn bwydo CC',
      'public-accountability-feeder': 'Yn bwydo MAC',
      'ways-of-working': 'FfoW',
    },
    category: {
      'value-for-money': 'Gwerth am arian',
      'service-user-outcomes': 'Canlyniadau i ddefnyddwyr gwasanaethau',
      'organisational-capacity': 'Capasiti sefydliadol',
    },
    polarity: {
      higher: 'Gorau po uchaf',
      lower: 'Gorau po isaf',
      range: 'Gorau o fewn ystod',
      neutral: 'Dim cyfeiriad a ffefrir',
    },
    frequency: { monthly: 'Misol', quarterly: 'Chwarterol', annual: 'Blynyddol' },
    basis: {
      period: 'Ar gyfer y cyfnod yn unig',
      'year-to-date': 'Cronnol, o 1 Ebrill',
      'point-in-time': 'Ar ddiwedd y cyfnod',
    },
  },
});

/** The shared words of a language. */
export function sharedWords(language: Language): SharedWords {
  return WORDS[language];
}
