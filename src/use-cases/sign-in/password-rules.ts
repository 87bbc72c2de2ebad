import type { Person } from '../../domain/people/index.ts';
import { guessSteps, plainText } from './guess-steps.ts';
import type { Accounts, Passwords } from './ports.ts';

/** How short a password may be, in characters. */
export const PASSWORD_LENGTH_MIN = 12;

/** How long a password may be, in characters. */
export const PASSWORD_LENGTH_MAX = 128;

/** Three words that do not belong together are nine steps; two common ones, however decorated, are fewer than this. */
const GUESS_STEPS_MIN = 8;

/** What every guesser tries first, in English and in Welsh, besides what the list of leaked passwords holds. */
const USUAL_WORDS: ReadonlySet<string> = new Set(
  (
    'password cyfrinair welcome croeso cymru wales council cyngor performance perfformiad admin gweinyddwr ' +
    'gwanwyn haf hydref gaeaf ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi tachwedd rhagfyr'
  ).split(' '),
);

/** The name of the product, which everybody who comes to its pages reads. */
const PRODUCT = 'Mesur';

/** Examples of good passwords are the first long ones that are tried. */
const KNOWN_EXAMPLES: ReadonlySet<string> = new Set([
  'correcthorsebattery',
  'correcthorsebatterystaple',
  'threerandomwords',
  'coffeetrainfish',
  'walltinshirt',
  'redhousemonkeys',
]);

/** Why a new password is not taken. "leaked": many have had it before. "guessable": names or common words, decorated. */
export interface PasswordFault {
  readonly kind:
    | 'password-too-short'
    | 'password-too-long'
    | 'password-leaked'
    | 'password-of-names'
    | 'password-guessable';
}

/**
 * What is wrong with a new password, or null. How long it is counts (after NFC, so that "ŵ" is one character), and how
 * it would be guessed; of which characters it is made does not (NIST SP 800-63B, OWASP ASVS 2.1).
 */
export async function passwordFault(
  { accounts, passwords }: { readonly accounts: Accounts; readonly passwords: Passwords },
  { password, person }: { readonly password: string; readonly person: Person },
): Promise<PasswordFault | null> {
  const length = [...password.normalize('NFC')].length;
  if (length < PASSWORD_LENGTH_MIN) return { kind: 'password-too-short' };
  if (length > PASSWORD_LENGTH_MAX) return { kind: 'password-too-long' };
  const common = await passwords.commonOnes();
  if (isLeaked(plainText(password), common)) return { kind: 'password-leaked' };
  const called = [
    PRODUCT,
    person.name,
    person.email,
    person.authority,
    ...(await accounts.authorityNames(person.authority)),
  ];
  const names = new Set(called.flatMap(wordsOf));
  const { steps, hasName } = guessSteps(password, { common, usual: USUAL_WORDS, names });
  if (steps >= GUESS_STEPS_MIN) return null;
  return { kind: hasName ? 'password-of-names' : 'password-guessable' };
}

function isLeaked(plain: string, common: ReadonlySet<string>): boolean {
  const letters = plain.replaceAll(/[^\p{L}]/gu, '');
  return common.has(plain) || KNOWN_EXAMPLES.has(letters);
}

/** The words of a name or address, and all of it run together. */
function wordsOf(name: string): readonly string[] {
  const words = plainText(name).split(/[^\p{L}\p{N}]+/u);
  return [words.join(''), ...words].filter((word) => word.length > 2);
}
