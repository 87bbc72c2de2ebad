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
  readonly signOutOne: string;
  readonly ofSession: (since: string) => string;
  readonly signOutOthers: string;
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
  readonly done: Readonly<
    Record<'password-changed' | 'codes-on' | 'codes-off' | 'session-ended' | 'others-ended', string>
  >;
}

/** The words of one's own account. */
export const ACCOUNT_WORDS = inBoth<AccountWords>({
  en: {
    title: 'Your account',
    name: 'Name',
    email: 'Email',
    letters: 'Language of emails',
    languageName: { en: 'English', cy: 'Welsh' },
    changed: 'Changes to your account',
    changedUnexpected:
      'If you did not expect one of these changes, tell the person in your council who manages accounts today.',
    goOn: 'Continue',
    roles: 'Roles',
    noRoles: 'None. You can still complete returns that are assigned to you.',
    changeAsk: 'If something here is not right, ask the person in your council who manages accounts.',
    ways: 'How you sign in',
    council: 'You can sign in with your council account.',
    noPassword: 'You have no password in Mesur.',
    changePassword: 'Change your password',
    codesOn: 'You need your password and a code from your device.',
    codesOff: 'You need only your password. It is safer to use a code from your device as well.',
    setUpCodes: 'Set up codes from a device',
    removeCodes: 'Remove the codes',
    sessions: 'Where you are signed in',
    sessionsHint:
      'Mesur signs you out after 30 minutes without use, and after 12 hours in any case. It does not record the device or the place: use the times to tell your sessions apart.',
    way: 'How',
    began: 'Signed in since',
    lastUsed: 'Last used',
    this: 'this session',
    byWay: {
      password: 'With a password',
      'identity-provider': 'With a council account',
      link: 'By a link',
      demo: 'In the demonstration',
    },
    signOutEverywhere: 'Sign out everywhere',
    signOutHint: 'If you sign out everywhere, you will have to sign in again here too.',
    signOutOne: 'Sign out',
    ofSession: (since) => ` of the session since ${since}`,
    signOutOthers: 'Sign out everywhere else',
    password: 'Your current password',
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
    tooMany: (time) => `Too many failed attempts: try again at ${time}`,
    codesWhy:
      'Whoever learns your password could sign in as you. With codes they would also need your device: a phone with an authenticator app, or a password manager.',
    codesSteps: [
      'Open the app on your device and add an account.',
      'Scan the QR code, or type the key.',
      'Type your password and the code that it shows.',
    ],
    codesPicture: 'QR code with the key for your device',
    secret: 'The key, to type:',
    code: 'Code from your device',
    codeHint: 'Six digits',
    confirmCodes: 'Ask for codes from now on',
    codesNeeded:
      'Your role makes decisions for the council, so you need more than a password. Set up codes from a device before you continue.',
    codeOrRecovery: 'Six digits, or one of your recovery codes',
    recoveryTitle: 'Your recovery codes',
    recoveryWhy:
      'If you lose your device, you can use each of these recovery codes once to sign in, instead of a code from the device.',
    recoveryKeep:
      'You will not see them again. Print them or write them down, and keep them separate from your device.',
    recoveryDone: 'I have saved them: continue',
    removeWhy: 'You will need only your password to sign in. Your recovery codes will no longer work.',
    removeNeeded:
      'Do this to change to another device. Your role needs codes, so you will set up the new device straight away. Your recovery codes will no longer work: you will get new ones.',
    back: 'Back to your account',
    done: {
      'password-changed': 'Your password is changed.',
      'codes-on': 'From now on you will need a code from your device to sign in.',
      'codes-off': 'You are no longer asked for codes.',
      'session-ended': 'That session is signed out.',
      'others-ended': 'You are signed out everywhere else.',
    },
  },
  cy: {
    title: 'Eich cyfrif',
    name: 'Enw',
    email: 'Cyfeiriad e-bost',
    letters: 'Iaith e-byst',
    languageName: { en: 'Saesneg', cy: 'Cymraeg' },
    changed: 'Newidiadau i’ch cyfrif',
    changedUnexpected:
      'Os nad oeddech yn disgwyl un o’r newidiadau hyn, rhowch wybod heddiw i’r sawl sy’n rheoli cyfrifon yn eich cyngor.',
    goOn: 'Parhau',
    roles: 'Rolau',
    noRoles: 'Dim. Gallwch lenwi’r ffurflenni a neilltuir i chi o hyd.',
    changeAsk: 'Os nad yw rhywbeth yma’n gywir, gofynnwch i’r sawl sy’n rheoli cyfrifon yn eich cyngor.',
    ways: 'Sut rydych yn mewngofnodi',
    council: 'Gallwch fewngofnodi â’ch cyfrif cyngor.',
    noPassword: 'Nid oes gennych gyfrinair ym Mesur.',
    changePassword: 'Newid eich cyfrinair',
    codesOn: 'Mae angen eich cyfrinair a chod o’ch dyfais arnoch.',
    codesOff:
      'Dim ond eich cyfrinair sydd ei angen arnoch. Mae’n fwy diogel defnyddio cod o’ch dyfais hefyd.',
    setUpCodes: 'Gosod codau o ddyfais',
    removeCodes: 'Dileu’r codau',
    sessions: 'Ble rydych wedi mewngofnodi',
    sessionsHint:
      'Mae Mesur yn eich allgofnodi ar ôl 30 munud heb ddefnydd, ac ar ôl 12 awr beth bynnag. Nid yw’n cofnodi’r ddyfais na’r lle: defnyddiwch yr amseroedd i wahaniaethu rhwng eich sesiynau.',
    way: 'Sut',
    began: 'Wedi mewngofnodi ers',
    lastUsed: 'Defnyddiwyd ddiwethaf',
    this: 'y sesiwn hon',
    byWay: {
      password: 'Â chyfrinair',
      'identity-provider': 'Â chyfrif cyngor',
      link: 'Drwy ddolen',
      demo: 'Yn yr arddangosiad',
    },
    signOutEverywhere: 'Allgofnodi ym mhobman',
    signOutHint: 'Os byddwch yn allgofnodi ym mhobman, bydd yn rhaid i chi fewngofnodi eto yma hefyd.',
    signOutOne: 'Allgofnodi',
    ofSession: (since) => ` o’r sesiwn ers ${since}`,
    signOutOthers: 'Allgofnodi ym mhobman arall',
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
      'Sganiwch y cod QR, neu teipiwch yr allwedd.',
      'Teipiwch eich cyfrinair a’r cod y mae’n ei ddangos.',
    ],
    codesPicture: 'Cod QR sy’n cynnwys yr allwedd ar gyfer eich dyfais',
    secret: 'Yr allwedd, i’w theipio:',
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
    removeWhy:
      'Dim ond eich cyfrinair fydd ei angen arnoch i fewngofnodi. Ni fydd eich codau adfer yn gweithio mwyach.',
    removeNeeded:
      'Gwnewch hyn i newid i ddyfais arall. Mae angen codau ar gyfer eich rôl, felly byddwch yn gosod y ddyfais newydd ar unwaith. Ni fydd eich codau adfer yn gweithio mwyach: cewch rai newydd.',
    back: 'Yn ôl i’ch cyfrif',
    done: {
      'password-changed': 'Mae eich cyfrinair wedi’i newid.',
      'codes-on': 'O hyn ymlaen gofynnir i chi am god o’ch dyfais.',
      'codes-off': 'Ni ofynnir i chi am godau mwyach.',
      'session-ended': 'Mae’r sesiwn honno wedi’i hallgofnodi.',
      'others-ended': 'Rydych wedi’ch allgofnodi ym mhobman arall.',
    },
  },
});
