import { inBoth } from '../../locale/index.ts';
import { PASSWORD_LENGTH_MIN, type PasswordFault } from '../../use-cases/index.ts';

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
    rules: `At least ${PASSWORD_LENGTH_MIN} characters, of any kind: three or four words that do not belong together are good. Not your name and not your e-mail.`,
    again: 'The new password once more',
    faults: {
      missing: 'Enter a new password',
      differs: 'The two new passwords are not the same: enter both again',
      'password-too-short': `The new password must have at least ${PASSWORD_LENGTH_MIN} characters`,
      'password-is-email': 'The new password must not be your e-mail',
      'password-is-name': 'The new password must not be your name',
    },
  },
  cy: {
    newPassword: 'Cyfrinair newydd',
    rules: `O leiaf ${PASSWORD_LENGTH_MIN} nod, o unrhyw fath: mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn dda. Nid eich enw na’ch cyfeiriad e-bost.`,
    again: 'Y cyfrinair newydd unwaith eto',
    faults: {
      missing: 'Rhowch gyfrinair newydd',
      differs: 'Nid yw’r ddau gyfrinair newydd yr un peth: rhowch y ddau eto',
      'password-too-short': `Rhaid i’r cyfrinair newydd gynnwys o leiaf ${PASSWORD_LENGTH_MIN} nod`,
      'password-is-email': 'Ni chaiff y cyfrinair newydd fod yr un peth â’ch cyfeiriad e-bost',
      'password-is-name': 'Ni chaiff y cyfrinair newydd fod yr un peth â’ch enw',
    },
  },
});
