import { formatMoment, inBoth } from '../../locale/index.ts';
import type { MadeLink } from '../../use-cases/index.ts';
import type { Letter, LinkPurpose } from '../../use-cases/sign-in/ports.ts';
import { linkTo, pathOf } from '../links.ts';

interface LetterWords {
  readonly subject: Readonly<Record<LinkPurpose, string>>;
  readonly greeting: (name: string) => string;
  readonly what: Readonly<Record<LinkPurpose, string>>;
  readonly until: (moment: string) => string;
  readonly unasked: string;
  readonly closing: string;
}

const WORDS = inBoth<LetterWords>({
  en: {
    subject: { 'first-sign-in': 'Your account in Mesur', 'new-password': 'A new password for Mesur' },
    greeting: (name) => `Dear ${name},`,
    what: {
      'first-sign-in': 'You have an account in Mesur. Open this link and choose how you will sign in:',
      'new-password': 'Use this link to set a new password for Mesur:',
    },
    until: (moment) => `It can be used once, until ${moment}. Give it to nobody else.`,
    unasked: 'If you did not expect this email, tell the person in your council who manages accounts.',
    closing: 'This email was sent by Mesur. Replies are not read.',
  },
  cy: {
    subject: { 'first-sign-in': 'Eich cyfrif ym Mesur', 'new-password': 'Cyfrinair newydd ar gyfer Mesur' },
    greeting: (name) => `Annwyl ${name},`,
    what: {
      'first-sign-in':
        'Mae gennych gyfrif ym Mesur. Agorwch y ddolen hon a dewiswch sut y byddwch yn mewngofnodi:',
      'new-password': 'Defnyddiwch y ddolen hon i osod cyfrinair newydd ar gyfer Mesur:',
    },
    until: (moment) => `Gellir ei defnyddio unwaith, tan ${moment}. Peidiwch â’i rhoi i neb arall.`,
    unasked:
      'Os nad oeddech yn disgwyl yr e-bost hwn, dywedwch wrth y sawl sy’n rheoli cyfrifon yn eich cyngor.',
    closing: 'Anfonwyd yr e-bost hwn gan Mesur. Ni ddarllenir atebion.',
  },
});

/** The address of a link that was made, in the language of the person. */
export function linkAddress({ person, token }: MadeLink, publicUrl: string): string {
  return new URL(linkTo(person.language, pathOf('link', token)), publicUrl).href;
}

/** The letter with a link, in the language of the person. */
export function linkLetter(publicUrl: string): (link: MadeLink) => Pick<Letter, 'subject' | 'text'> {
  return (link) => {
    const { person, purpose, expiresAt } = link;
    const words = WORDS[person.language];
    const lines = [
      words.greeting(person.name),
      '',
      words.what[purpose],
      linkAddress(link, publicUrl),
      '',
      words.until(formatMoment(expiresAt, person.language)),
      words.unasked,
      '',
      words.closing,
    ];
    return { subject: words.subject[purpose], text: `${lines.join('\n')}\n` };
  };
}
