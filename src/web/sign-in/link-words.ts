import { inBoth } from '../../locale/index.ts';
import type { LinkPurpose } from '../../use-cases/sign-in/ports.ts';

interface LinkWords {
  readonly title: Readonly<Record<LinkPurpose, string>>;
  readonly introduction: Readonly<Record<LinkPurpose, (name: string) => string>>;
  readonly goodUntil: (moment: string) => string;
  readonly email: string;
  readonly emailHint: string;
  readonly save: string;
  readonly or: string;
  readonly council: (name: string) => string;
  readonly councilHint: string;
  readonly notGood: string;
  readonly why: Readonly<Record<'unknown' | 'expired', string>>;
  readonly ask: string;
  readonly signIn: string;
  readonly councilFailed: Readonly<Record<'identity-taken' | 'unreachable' | 'refused' | 'late', string>>;
}

/** The words of links that let people in. */
export const LINK_WORDS = inBoth<LinkWords>({
  en: {
    title: { 'first-sign-in': 'Your account in Mesur', 'new-password': 'A new password' },
    introduction: {
      'first-sign-in': (name) => `This link is for ${name}. Choose how you will sign in from now on.`,
      'new-password': (name) => `This link is for ${name}. Choose a new password.`,
    },
    goodUntil: (moment) => `The link can be used once, until ${moment}.`,
    email: 'Email',
    emailHint: 'You sign in with it. Whoever manages accounts can change it.',
    save: 'Set the password and sign in',
    or: 'Or with your council account',
    council: (name) => `Use ${name} from now on`,
    councilHint: 'You sign in there and do not need a password in Mesur.',
    notGood: 'This link cannot be used',
    why: {
      unknown: 'It may have been used already, replaced by a newer link, or not copied in full.',
      expired: 'It has expired.',
    },
    ask: 'Ask the person in your council who manages accounts for a new one. If you have used it already, you can sign in.',
    signIn: 'Sign in',
    councilFailed: {
      'identity-taken':
        'This council account is already used by someone else in Mesur. Use another one, or set a password.',
      unreachable:
        'The council’s own sign-in does not answer. Try again in a few minutes, or set a password.',
      refused: 'The council’s own sign-in was not completed. Try again, or set a password.',
      late: 'Signing in took too long. Try again.',
    },
  },
  cy: {
    title: { 'first-sign-in': 'Eich cyfrif ym Mesur', 'new-password': 'Cyfrinair newydd' },
    introduction: {
      'first-sign-in': (name) =>
        `Dolen ar gyfer ${name} yw hon. Dewiswch sut y byddwch yn mewngofnodi o hyn ymlaen.`,
      'new-password': (name) => `Dolen ar gyfer ${name} yw hon. Dewiswch gyfrinair newydd.`,
    },
    goodUntil: (moment) => `Gellir defnyddio’r ddolen unwaith, tan ${moment}.`,
    email: 'Cyfeiriad e-bost',
    emailHint: 'Byddwch yn mewngofnodi ag ef. Gall y sawl sy’n rheoli cyfrifon ei newid.',
    save: 'Gosod y cyfrinair a mewngofnodi',
    or: 'Neu â’ch cyfrif cyngor',
    council: (name) => `Defnyddio hwn o hyn ymlaen: ${name}`,
    councilHint: 'Byddwch yn mewngofnodi yno, ac ni fydd angen cyfrinair ym Mesur.',
    notGood: 'Ni ellir defnyddio’r ddolen hon',
    why: {
      unknown:
        'Efallai ei bod eisoes wedi’i defnyddio, bod dolen newydd wedi cymryd ei lle, neu na chafodd ei chopïo’n llawn.',
      expired: 'Mae wedi dod i ben.',
    },
    ask: 'Gofynnwch am un newydd i’r sawl sy’n rheoli cyfrifon yn eich cyngor. Os ydych eisoes wedi’i defnyddio, gallwch fewngofnodi.',
    signIn: 'Mewngofnodi',
    councilFailed: {
      'identity-taken':
        'Mae rhywun arall eisoes yn defnyddio’r cyfrif cyngor hwn ym Mesur. Defnyddiwch un arall, neu gosodwch gyfrinair.',
      unreachable:
        'Nid yw gwasanaeth mewngofnodi’r cyngor yn ateb. Rhowch gynnig arall arni ymhen ychydig funudau, neu gosodwch gyfrinair.',
      refused: 'Ni chwblhawyd y mewngofnodi drwy’r cyngor. Rhowch gynnig arall arni, neu gosodwch gyfrinair.',
      late: 'Cymerodd y mewngofnodi ormod o amser. Rhowch gynnig arall arni.',
    },
  },
});
