import { inBoth } from '../../locale/index.ts';
import type { CodeFailure } from '../../use-cases/index.ts';
import type { SignInWay } from '../../use-cases/sign-in/ports.ts';

interface AccountWords {
  readonly title: string;
  readonly name: string;
  readonly email: string;
  readonly letters: string;
  readonly languageName: Readonly<Record<'en' | 'cy', string>>;
  readonly changed: string;
  readonly changedUnexpected: string;
  readonly goOn: string;
  readonly roles: string;
  readonly noRoles: string;
  readonly changeAsk: string;
  readonly ways: string;
  readonly council: string;
  readonly noPassword: string;
  readonly changePassword: string;
  readonly codesOn: string;
  readonly codesOff: string;
  readonly setUpCodes: string;
  readonly removeCodes: string;
  readonly sessions: string;
  readonly sessionsHint: string;
  readonly way: string;
  readonly began: string;
  readonly lastUsed: string;
  readonly this: string;
  readonly byWay: Readonly<Record<SignInWay, string>>;
  readonly signOutEverywhere: string;
  readonly signOutHint: string;
  readonly password: string;
  readonly savePassword: string;
  readonly othersEnd: string;
  readonly problems: Readonly<Record<'missing' | 'wrong' | 'code-missing' | CodeFailure, string>>;
  readonly tooMany: (time: string) => string;
  readonly codesWhy: string;
  readonly codesSteps: readonly string[];
  readonly codesPicture: string;
  readonly secret: string;
  readonly code: string;
  readonly codeHint: string;
  readonly confirmCodes: string;
  readonly codesNeeded: string;
  readonly codeOrRecovery: string;
  readonly recoveryTitle: string;
  readonly recoveryWhy: string;
  readonly recoveryKeep: string;
  readonly recoveryDone: string;
  readonly removeWhy: string;
  readonly removeNeeded: string;
  readonly back: string;
  readonly done: Readonly<Record<'password-changed' | 'codes-on' | 'codes-off', string>>;
}

/** The words of one's own account. */
export const ACCOUNT_WORDS = inBoth<AccountWords>({
  en: {
    title: 'Your account',
    name: 'Name',
    email: 'E-mail',
    letters: 'Language of e-mails',
    languageName: { en: 'English', cy: 'Welsh' },
    changed: 'What changed on your account',
    changedUnexpected:
      'If you did not expect one of these changes, tell the person in your council who manages accounts today.',
    goOn: 'Continue',
    roles: 'Roles',
    noRoles: 'None: you answer for the returns that are given to you.',
    changeAsk: 'If something here is not right, ask the person in your council who manages accounts.',
    ways: 'How you sign in',
    council: 'You can sign in with your council account.',
    noPassword: 'You have no password in Mesur.',
    changePassword: 'Change your password',
    codesOn: 'A code from your device is asked for besides your password.',
    codesOff: 'Your password alone lets you in. A code from your device would make that safer.',
    setUpCodes: 'Set up codes from a device',
    removeCodes: 'Remove the codes',
    sessions: 'Where you are signed in',
    sessionsHint: 'A session ends after half an hour without use, and after twelve hours in any case.',
    way: 'Signed in',
    began: 'Since',
    lastUsed: 'Last used',
    this: 'this device',
    byWay: {
      password: 'With a password',
      'identity-provider': 'With a council account',
      link: 'By a link',
      demo: 'In the demonstration',
    },
    signOutEverywhere: 'Sign out everywhere',
    signOutHint: 'Also here: you will have to sign in again.',
    password: 'Your password now',
    savePassword: 'Change the password',
    othersEnd: 'You stay signed in here, and are signed out on all other devices.',
    problems: {
      missing: 'Enter your password',
      wrong: 'The password is not right',
      'code-missing': 'Enter the code that your device shows',
      'code-wrong':
        'The code is not right: wait for the next one, and check that the clock of your device is right',
      'code-needed': 'Enter the code that your device shows, or a recovery code',
      'code-unreadable': 'Mesur can no longer read the codes of your device: use a recovery code',
    },
    tooMany: (time) => `Too many tries have failed: try again at ${time}`,
    codesWhy:
      'Whoever learns your password could sign in as you. With codes they would also need your device: a telephone with an authenticator application, or a password manager.',
    codesSteps: [
      'Open the application on your device and add an account.',
      'Let it read the picture, or type the secret.',
      'Type your password and the code that it shows.',
    ],
    codesPicture: 'Picture with the secret for your device',
    secret: 'The secret, to be typed:',
    code: 'Code from your device',
    codeHint: 'Six digits',
    confirmCodes: 'Ask for codes from now on',
    codesNeeded:
      'Your role decides for the council, so your password alone is not enough: set up codes from a device before you go on.',
    codeOrRecovery: 'Six digits, or one of your recovery codes',
    recoveryTitle: 'Your recovery codes',
    recoveryWhy:
      'If you lose your device, each of these recovery codes lets you in once, in place of a code from the device.',
    recoveryKeep:
      'They are not shown again. Print them or write them down, and keep them apart from your device.',
    recoveryDone: 'I have kept them: continue',
    removeWhy: 'Your password alone will let you in. Your recovery codes will no longer work.',
    removeNeeded:
      'Do this to change to another device. Your role needs codes, so you will set up the new device straight away. Your recovery codes will no longer work: you will get new ones.',
    back: 'Back to your account',
    done: {
      'password-changed': 'Your password is changed.',
      'codes-on': 'From now on you are asked for a code from your device.',
      'codes-off': 'You are no longer asked for codes.',
    },
  },
  cy: {
    title: 'Eich cyfrif',
    name: 'Enw',
    email: 'Cyfeiriad e-bost',
    letters: 'Iaith e-byst',
    languageName: { en: 'Saesneg', cy: 'Cymraeg' },
    changed: 'Yr hyn a newidiodd ar eich cyfrif',
    changedUnexpected:
      'Os nad oeddech yn disgwyl un o’r newidiadau hyn, rhowch wybod heddiw i’r sawl sy’n rheoli cyfrifon yn eich cyngor.',
    goOn: 'Parhau',
    roles: 'Rolau',
    noRoles: 'Dim: rydych yn gyfrifol am y ffurflenni a neilltuir i chi.',
    changeAsk: 'Os nad yw rhywbeth yma’n gywir, gofynnwch i’r sawl sy’n rheoli cyfrifon yn eich cyngor.',
    ways: 'Sut rydych yn mewngofnodi',
    council: 'Gallwch fewngofnodi â’ch cyfrif cyngor.',
    noPassword: 'Nid oes gennych gyfrinair ym Mesur.',
    changePassword: 'Newid eich cyfrinair',
    codesOn: 'Gofynnir am god o’ch dyfais yn ogystal â’ch cyfrinair.',
    codesOff:
      'Mae eich cyfrinair ar ei ben ei hun yn ddigon. Byddai cod o’ch dyfais yn gwneud hynny’n fwy diogel.',
    setUpCodes: 'Gosod codau o ddyfais',
    removeCodes: 'Dileu’r codau',
    sessions: 'Ble rydych wedi mewngofnodi',
    sessionsHint: 'Daw sesiwn i ben ar ôl hanner awr heb ei defnyddio, ac ar ôl deuddeg awr beth bynnag.',
    way: 'Mewngofnodwyd',
    began: 'Ers',
    lastUsed: 'Defnyddiwyd ddiwethaf',
    this: 'y ddyfais hon',
    byWay: {
      password: 'Â chyfrinair',
      'identity-provider': 'Â chyfrif cyngor',
      link: 'Drwy ddolen',
      demo: 'Yn yr arddangosiad',
    },
    signOutEverywhere: 'Allgofnodi ym mhobman',
    signOutHint: 'Yma hefyd: bydd yn rhaid i chi fewngofnodi eto.',
    password: 'Eich cyfrinair presennol',
    savePassword: 'Newid y cyfrinair',
    othersEnd: 'Byddwch yn aros wedi mewngofnodi yma, ac yn cael eich allgofnodi ar bob dyfais arall.',
    problems: {
      missing: 'Rhowch eich cyfrinair',
      wrong: 'Nid yw’r cyfrinair yn gywir',
      'code-missing': 'Rhowch y cod y mae eich dyfais yn ei ddangos',
      'code-wrong':
        'Nid yw’r cod yn gywir: arhoswch am yr un nesaf, a gwiriwch fod cloc eich dyfais yn gywir',
      'code-needed': 'Rhowch y cod y mae eich dyfais yn ei ddangos, neu god adfer',
      'code-unreadable': 'Ni all Mesur ddarllen codau eich dyfais mwyach: defnyddiwch god adfer',
    },
    tooMany: (time) => `Mae gormod o ymdrechion wedi methu: rhowch gynnig arall arni am ${time}`,
    codesWhy:
      'Gallai unrhyw un sy’n dod i wybod eich cyfrinair fewngofnodi yn eich enw chi. Gyda chodau byddai angen eich dyfais arnynt hefyd: ffôn ag ap dilysu, neu reolwr cyfrineiriau.',
    codesSteps: [
      'Agorwch yr ap ar eich dyfais ac ychwanegwch gyfrif.',
      'Gadewch iddo ddarllen y llun, neu teipiwch y gyfrinach.',
      'Teipiwch eich cyfrinair a’r cod y mae’n ei ddangos.',
    ],
    codesPicture: 'Llun sy’n cynnwys y gyfrinach ar gyfer eich dyfais',
    secret: 'Y gyfrinach, i’w theipio:',
    code: 'Cod o’ch dyfais',
    codeHint: 'Chwe digid',
    confirmCodes: 'Gofyn am godau o hyn ymlaen',
    codesNeeded:
      'Mae eich rôl yn gwneud penderfyniadau dros y cyngor, felly nid yw eich cyfrinair ar ei ben ei hun yn ddigon: gosodwch godau o ddyfais cyn mynd ymlaen.',
    codeOrRecovery: 'Chwe digid, neu un o’ch codau adfer',
    recoveryTitle: 'Eich codau adfer',
    recoveryWhy:
      'Os collwch eich dyfais, bydd pob un o’r codau adfer hyn yn gadael i chi fewngofnodi unwaith, yn lle cod o’r ddyfais.',
    recoveryKeep:
      'Ni chânt eu dangos eto. Argraffwch nhw neu ysgrifennwch nhw i lawr, a’u cadw ar wahân i’ch dyfais.',
    recoveryDone: 'Rwyf wedi eu cadw: parhau',
    removeWhy: 'Bydd eich cyfrinair ar ei ben ei hun yn ddigon. Ni fydd eich codau adfer yn gweithio mwyach.',
    removeNeeded:
      'Gwnewch hyn i newid i ddyfais arall. Mae angen codau ar gyfer eich rôl, felly byddwch yn gosod y ddyfais newydd ar unwaith. Ni fydd eich codau adfer yn gweithio mwyach: cewch rai newydd.',
    back: 'Yn ôl i’ch cyfrif',
    done: {
      'password-changed': 'Mae eich cyfrinair wedi’i newid.',
      'codes-on': 'O hyn ymlaen gofynnir i chi am god o’ch dyfais.',
      'codes-off': 'Ni ofynnir i chi am godau mwyach.',
    },
  },
});
