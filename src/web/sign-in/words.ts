import { inBoth } from '../../locale/index.ts';

/** The words of signing in. */
export const SIGN_IN_WORDS = inBoth({
  en: {
    title: 'Sign in',
    description: 'For the people of the council who fill in, approve or run the quarterly reports.',
    everybody: 'You do not need an account to read published reports.',
    email: 'Email',
    password: 'Password',
    code: 'Code from your device',
    codeHint:
      'Six digits: your device shows a new code every 30 seconds. If you do not have your device, use one of your recovery codes.',
    codeNeeded: 'You also need a code from your device. Enter your password again, then the code.',
    button: 'Sign in',
    forgotten:
      'If you have forgotten your password, ask the person in your council who manages accounts for a link.',
    withPassword: 'With email and password',
    council: (name: string) => `Sign in with ${name}`,
    demo: 'People of this demonstration',
    demoHint: 'Anyone can sign in as any of these people. Do not enter anything confidential.',
    signInAs: (name: string, role: string) => `Sign in as ${name}, ${role}`,
    problems: {
      emailMissing: 'Enter your email',
      passwordMissing: 'Enter your password',
      wrong: 'The email address or the password is not right',
      codeMissing: 'Enter the code that your device shows',
      codeWrong: 'The code is not right, or was used before: wait for the next one',
      codeUnreadable:
        'Mesur can no longer read the codes of your device. Use one of your recovery codes, or ask the person in your council who manages accounts to remove your codes',
      tooMany: (time: string) => `Too many failed attempts: try again at ${time}`,
    },
    councilFailed: {
      unknown:
        'Mesur does not know your council account yet. Ask the person who manages accounts in Mesur for a link. You can use it to link your council account to Mesur.',
      unreachable:
        'The council’s own sign-in does not answer. Try again in a few minutes, or use your email and password.',
      refused: 'The council’s own sign-in was not completed. Try again.',
      late: 'Signing in took too long, or was started in another window. Try again.',
    },
    done: {
      'signed-out': 'You are signed out.',
      'signed-out-everywhere': 'You are signed out on every device.',
      'password-set': 'Your password is set. Sign in with it and a code from your device.',
    },
  },
  cy: {
    title: 'Mewngofnodi',
    description: 'Ar gyfer pobl y cyngor sy’n llenwi, yn cymeradwyo neu’n rheoli’r adroddiadau chwarterol.',
    everybody: 'Nid oes angen cyfrif arnoch i ddarllen adroddiadau a gyhoeddwyd.',
    email: 'Cyfeiriad e-bost',
    password: 'Cyfrinair',
    code: 'Cod o’ch dyfais',
    codeHint:
      'Chwe digid: mae eich dyfais yn dangos cod newydd bob 30 eiliad. Os nad yw eich dyfais gennych, defnyddiwch un o’ch codau adfer.',
    codeNeeded: 'Mae angen cod o’ch dyfais arnoch hefyd. Rhowch eich cyfrinair eto, ac yna’r cod.',
    button: 'Mewngofnodi',
    forgotten:
      'Os ydych wedi anghofio eich cyfrinair, gofynnwch am ddolen i’r sawl sy’n rheoli cyfrifon yn eich cyngor.',
    withPassword: 'Â chyfeiriad e-bost a chyfrinair',
    council: (name: string) => `Mewngofnodi: ${name}`,
    demo: 'Pobl yr arddangosiad hwn',
    demoHint:
      'Yma gall unrhyw un fewngofnodi fel unrhyw un o’r bobl hyn. Peidiwch â rhoi dim byd cyfrinachol i mewn.',
    signInAs: (name: string, role: string) => `Mewngofnodi fel ${name}, ${role}`,
    problems: {
      emailMissing: 'Rhowch eich cyfeiriad e-bost',
      passwordMissing: 'Rhowch eich cyfrinair',
      wrong: 'Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir',
      codeMissing: 'Rhowch y cod y mae eich dyfais yn ei ddangos',
      codeWrong: 'Nid yw’r cod yn gywir, neu fe’i defnyddiwyd o’r blaen: arhoswch am yr un nesaf',
      codeUnreadable:
        'Ni all Mesur ddarllen codau eich dyfais mwyach. Defnyddiwch un o’ch codau adfer, neu gofynnwch i’r sawl sy’n rheoli cyfrifon yn eich cyngor ddileu eich codau',
      tooMany: (time: string) => `Mae gormod o ymdrechion wedi methu: rhowch gynnig arall arni am ${time}`,
    },
    councilFailed: {
      unknown:
        'Nid yw Mesur yn adnabod eich cyfrif cyngor eto. Gofynnwch am ddolen i’r sawl sy’n rheoli cyfrifon ym Mesur. Gallwch ei defnyddio i gysylltu eich cyfrif cyngor â Mesur.',
      unreachable:
        'Nid yw gwasanaeth mewngofnodi’r cyngor yn ateb. Rhowch gynnig arall arni ymhen ychydig funudau, neu defnyddiwch eich cyfeiriad e-bost a’ch cyfrinair.',
      refused: 'Ni chwblhawyd y mewngofnodi drwy’r cyngor. Rhowch gynnig arall arni.',
      late: 'Cymerodd y mewngofnodi ormod o amser, neu fe’i dechreuwyd mewn ffenestr arall. Rhowch gynnig arall arni.',
    },
    done: {
      'signed-out': 'Rydych wedi allgofnodi.',
      'signed-out-everywhere': 'Rydych wedi allgofnodi ar bob dyfais.',
      'password-set': 'Mae eich cyfrinair wedi’i osod. Mewngofnodwch ag ef ac â chod o’ch dyfais.',
    },
  },
});
