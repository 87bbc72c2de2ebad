import { inBoth } from '../../locale/index.ts';
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, type PasswordFault } from '../../use-cases/index.ts';

interface PasswordWords {
  readonly newPassword: string;
  readonly rules: string;
  readonly again: string;
  readonly faults: Readonly<Record<PasswordFault['kind'] | 'missing' | 'differs', string>>;
}

/** The words of choosing a password. */
export const PASSWORD_WORDS = inBoth<PasswordWords>({
  en: {
    newPassword: 'New password',
    rules: `At least ${PASSWORD_LENGTH_MIN} characters, of any kind: four words that do not belong together are good. Do not use a password that you use elsewhere.`,
    again: 'The new password once more',
    faults: {
      missing: 'Enter a new password',
      differs: 'The two new passwords are not the same: enter both again',
      'password-too-short': `The new password must have at least ${PASSWORD_LENGTH_MIN} characters`,
      'password-too-long': `The new password must have at most ${PASSWORD_LENGTH_MAX} characters`,
      'password-leaked':
        'The new password is on a list of passwords that have leaked and that attackers try first: choose another',
      'password-of-names':
        'The new password is made of a name that is easily guessed, such as yours, the council’s or this website’s: choose another',
      'password-guessable':
        'The new password is made of common words or runs such as 1234, and is easily guessed: add two words that do not belong to it, or choose another',
    },
  },
  cy: {
    newPassword: 'Cyfrinair newydd',
    rules: `O leiaf ${PASSWORD_LENGTH_MIN} nod, o unrhyw fath: mae pedwar gair nad ydynt yn perthyn i’w gilydd yn dda. Peidiwch â defnyddio cyfrinair yr ydych yn ei ddefnyddio yn rhywle arall.`,
    again: 'Y cyfrinair newydd unwaith eto',
    faults: {
      missing: 'Rhowch gyfrinair newydd',
      differs: 'Nid yw’r ddau gyfrinair newydd yr un peth: rhowch y ddau eto',
      'password-too-short': `Rhaid i’r cyfrinair newydd gynnwys o leiaf ${PASSWORD_LENGTH_MIN} nod`,
      'password-too-long': `Ni chaiff y cyfrinair newydd gynnwys mwy na ${PASSWORD_LENGTH_MAX} nod`,
      'password-leaked':
        'Mae’r cyfrinair newydd ar restr o gyfrineiriau sydd wedi’u datgelu ac y mae ymosodwyr yn rhoi cynnig arnynt gyntaf: dewiswch un arall',
      'password-of-names':
        'Mae’r cyfrinair newydd wedi’i seilio ar enw sy’n hawdd ei ddyfalu, fel eich enw chi, enw’r cyngor neu enw’r wefan hon: dewiswch un arall',
      'password-guessable':
        'Mae’r cyfrinair newydd wedi’i wneud o eiriau cyffredin neu resi fel 1234, ac mae’n hawdd ei ddyfalu: ychwanegwch ddau air nad ydynt yn perthyn iddo, neu dewiswch un arall',
    },
  },
});
