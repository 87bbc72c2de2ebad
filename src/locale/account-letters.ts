import type { AccountChange, Person } from '../domain/people/index.ts';
import type { Instant } from '../domain/period/index.ts';
import { grantText, type Scopes } from './grant-words.ts';
import { formatMoment } from './moments.ts';
import { inBoth } from './words.ts';

interface AccountWords {
  readonly kinds: Readonly<Record<Exclude<AccountChange['kind'], 'email' | 'roles'>, string>>;
  readonly email: (from: string, to: string) => string;
  readonly roles: (from: string, to: string) => string;
  readonly none: string;
  readonly subject: string;
  readonly greeting: (name: string) => string;
  readonly changed: (moment: string) => string;
  readonly by: (name: string) => string;
  readonly expected: string;
  readonly unexpected: string;
  readonly closing: string;
}

const WORDS = inBoth<AccountWords>({
  en: {
    kinds: {
      password: 'A new password was set.',
      'council-account': 'A council account was linked.',
      'codes-on': 'Codes from a device were set up.',
      'codes-off': 'The codes from your device were removed.',
      'recovery-code': 'A recovery code was used to sign in.',
    },
    email: (from, to) => `Email address: ${from} was changed to ${to}.`,
    roles: (from, to) => `Roles: ${from} was changed to ${to}.`,
    none: 'none',
    subject: 'Your account in Mesur was changed',
    greeting: (name) => `Dear ${name},`,
    changed: (moment) => `Your account was changed on ${moment}:`,
    by: (name) => `Changed by: ${name}`,
    expected: 'If you expected this, you do not need to do anything.',
    unexpected:
      'If it was not you and nobody told you about it, tell the person in your council who manages accounts today, by telephone or in person. Do not use a link in an email to do so.',
    closing: 'This email was sent by Mesur. Replies are not read.',
  },
  cy: {
    kinds: {
      password: 'Gosodwyd cyfrinair newydd.',
      'council-account': 'Cysylltwyd cyfrif cyngor.',
      'codes-on': 'Gosodwyd codau o ddyfais.',
      'codes-off': 'Dilëwyd y codau o’ch dyfais.',
      'recovery-code': 'Defnyddiwyd cod adfer i fewngofnodi.',
    },
    email: (from, to) => `Cyfeiriad e-bost: newidiwyd ${from} i ${to}.`,
    roles: (from, to) => `Rolau: o’r blaen: ${from}; yn awr: ${to}.`,
    none: 'dim',
    subject: 'Newidiwyd eich cyfrif ym Mesur',
    greeting: (name) => `Annwyl ${name},`,
    changed: (moment) => `Newidiwyd eich cyfrif ar ${moment}:`,
    by: (name) => `Newidiwyd gan: ${name}`,
    expected: 'Os oeddech yn disgwyl hyn, nid oes angen i chi wneud dim.',
    unexpected:
      'Os nad chi a wnaeth hyn, ac na ddywedodd neb wrthych amdano, rhowch wybod heddiw i’r sawl sy’n rheoli cyfrifon yn eich cyngor, dros y ffôn neu wyneb yn wyneb. Peidiwch â defnyddio dolen mewn e-bost i wneud hynny.',
    closing: 'Anfonwyd yr e-bost hwn gan Mesur. Ni ddarllenir atebion.',
  },
});

/** A change of somebody's account in words. */
export function accountChangeText(change: AccountChange, scopes: Scopes): string {
  const words = WORDS[scopes.language];
  switch (change.kind) {
    case 'email':
      return words.email(change.from, change.to);
    case 'roles': {
      const told = (grants: typeof change.from) =>
        grants.map((grant) => grantText(grant, scopes)).join('; ') || words.none;
      return words.roles(told(change.from), told(change.to));
    }
    default:
      return words.kinds[change.kind];
  }
}

/** The letter about a change of somebody's account, in their language: its subject and its text. */
export function accountLetter(directorates: Scopes['directorates']) {
  return ({
    person: { name, language },
    at,
    by,
    changes,
  }: {
    readonly person: Pick<Person, 'name' | 'language'>;
    readonly at: Instant;
    readonly by: string | null;
    readonly changes: readonly AccountChange[];
  }): { readonly subject: string; readonly text: string } => {
    const words = WORDS[language];
    const lines = [
      words.greeting(name),
      '',
      words.changed(formatMoment(at, language)),
      '',
      ...changes.map((change) => `- ${accountChangeText(change, { language, directorates })}`),
      ...(by === null ? [] : ['', words.by(by)]),
      '',
      words.expected,
      words.unexpected,
      '',
      words.closing,
    ];
    return { subject: words.subject, text: `${lines.join('\n')}\n` };
  };
}
