import { inBoth } from '../../locale/index.ts';
import type { LinkPurpose, PersonEventType } from '../../use-cases/sign-in/ports.ts';

interface AccessWords {
  readonly title: string;
  readonly never: string;
  readonly password: string;
  readonly codes: string;
  readonly council: string;
  readonly link: string;
  readonly linkHint: Readonly<Record<LinkPurpose, string>>;
  readonly confirmedHint: string;
  readonly proposeLink: string;
  readonly proposeCodes: string;
  readonly proposeActivate: string;
  readonly sendLink: string;
  readonly showLink: string;
  readonly linkFor: (name: string) => string;
  readonly handOver: string;
  readonly goodUntil: (moment: string) => string;
  readonly notSent: string;
  readonly onlyNow: string;
  readonly backTo: (name: string) => string;
  readonly lostDevice: string;
  readonly lostDeviceHint: string;
  readonly removeCodes: string;
  readonly reason: string;
  readonly maySignIn: string;
  readonly mayNot: string;
  readonly deactivate: string;
  readonly deactivateHint: string;
  readonly activate: string;
  readonly ask: (name: string) => string;
  readonly askYourself: string;
  readonly warning: string;
  readonly happens: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly trail: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly mesur: string;
  readonly events: Readonly<Record<PersonEventType, string>>;
  readonly fields: Readonly<Record<'name' | 'email' | 'language' | 'isActive' | 'grants', string>>;
  readonly fromTo: (field: string, from: string, to: string) => string;
  readonly because: (reason: string) => string;
  readonly none: string;
}

/** The words of how a person gets in, and of their trail. */
export const ACCESS_WORDS = inBoth<AccessWords>({
  en: {
    title: 'How they sign in',
    never: 'They cannot sign in yet: make a link and give it to them.',
    password: 'With a password.',
    codes: 'With a password and a code from their device.',
    council: 'With their council account.',
    link: 'A link to sign in',
    linkHint: {
      'first-sign-in':
        'With it they set a password or link their council account. It can be used once, within seven days.',
      'new-password': 'With it they set a new password. It can be used once, within an hour.',
    },
    confirmedHint: 'They have a role with decision powers, so another administrator must confirm this.',
    proposeLink: 'Propose a link',
    proposeCodes: 'Propose removing their codes',
    proposeActivate: 'Propose letting them sign in again',
    sendLink: 'Send a link by email',
    showLink: 'Show a link',
    linkFor: (name) => `A link for ${name}`,
    handOver: 'Whoever opens it first can sign in as this person, so do not give it to anyone else.',
    goodUntil: (moment) => `It can be used once, until ${moment}.`,
    notSent: 'The email could not be sent. Hand the link over yourself:',
    onlyNow: 'It is shown only once. If it is lost, make another.',
    backTo: (name) => `Back to ${name}`,
    lostDevice: 'A lost device',
    lostDeviceHint:
      'Without it they can sign in only with a recovery code. Check their identity before you remove the codes.',
    removeCodes: 'Remove their codes',
    reason: 'Reason',
    maySignIn: 'Stopping and allowing',
    mayNot: 'They may not sign in.',
    deactivate: 'Stop them from signing in',
    deactivateHint: 'For someone who has left. Their name stays in the history.',
    activate: 'Let them sign in again',
    ask: (name) => `Stop ${name} from signing in?`,
    askYourself:
      'This is you: you will be signed out at once, and only another administrator can let you in again.',
    warning: 'Warning',
    happens: [
      'They are signed out on every device at once.',
      'Links that they were given cannot be used.',
      'Their name stays in the history, and their roles are kept.',
      'They stay the owner of their returns until these are assigned to someone else.',
    ],
    yes: 'Yes, stop them',
    no: 'No, go back',
    trail: 'History',
    when: 'When',
    who: 'Who',
    what: 'What',
    mesur: 'Mesur',
    events: {
      'person-added': 'Added',
      'person-changed': 'Changed',
      'link-made': 'A link was made',
      'password-set': 'A password was set',
      'identity-tied': 'A council account was linked',
      'codes-set-up': 'Codes from a device were set up',
      'codes-removed': 'The codes were removed',
      'person-proposed': 'A change was proposed',
      'link-proposed': 'A link was proposed',
      'codes-proposed': 'Removing the codes was proposed',
      'proposal-confirmed': 'The proposal was confirmed',
      'proposal-confirmed-on-server': 'The proposal was confirmed on the server',
      'proposal-declined': 'The proposal was declined',
      'proposal-withdrawn': 'The proposal was withdrawn',
      'recovery-code-used': 'A recovery code was used',
    },
    fields: { name: 'Name', email: 'Email', language: 'Language', isActive: 'May sign in', grants: 'Roles' },
    fromTo: (field, from, to) => `${field}: ${from} → ${to}`,
    because: (reason) => `Reason: ${reason}`,
    none: 'none',
  },
  cy: {
    title: 'Sut maent yn mewngofnodi',
    never: 'Ni allant fewngofnodi eto: crëwch ddolen a’i rhoi iddynt.',
    password: 'Â chyfrinair.',
    codes: 'Â chyfrinair a chod o’u dyfais.',
    council: 'Â’u cyfrif cyngor.',
    link: 'Dolen i fewngofnodi',
    linkHint: {
      'first-sign-in':
        'Â’r ddolen gallant osod cyfrinair neu gysylltu eu cyfrif cyngor. Gellir ei defnyddio unwaith, o fewn saith diwrnod.',
      'new-password': 'Â’r ddolen gallant osod cyfrinair newydd. Gellir ei defnyddio unwaith, o fewn awr.',
    },
    confirmedHint:
      'Mae ganddynt rôl sy’n rhoi pwerau penderfynu, felly rhaid i weinyddwr arall gadarnhau hyn.',
    proposeLink: 'Cynnig dolen',
    proposeCodes: 'Cynnig dileu eu codau',
    proposeActivate: 'Cynnig caniatáu iddynt fewngofnodi eto',
    sendLink: 'Anfon dolen drwy e-bost',
    showLink: 'Dangos dolen',
    linkFor: (name) => `Dolen ar gyfer ${name}`,
    handOver:
      'Gall pwy bynnag sy’n ei hagor gyntaf fewngofnodi fel y person hwn, felly peidiwch â’i rhoi i neb arall.',
    goodUntil: (moment) => `Gellir ei defnyddio unwaith, tan ${moment}.`,
    notSent: 'Nid oedd modd anfon yr e-bost. Rhowch y ddolen iddynt eich hun:',
    onlyNow: 'Dim ond unwaith y caiff ei dangos. Os aiff ar goll, crëwch un arall.',
    backTo: (name) => `Yn ôl at ${name}`,
    lostDevice: 'Dyfais ar goll',
    lostDeviceHint:
      'Hebddi ni allant fewngofnodi ond â chod adfer. Gwnewch yn siŵr mai nhw sy’n gofyn cyn dileu’r codau.',
    removeCodes: 'Dileu eu codau',
    reason: 'Rheswm',
    maySignIn: 'Atal a chaniatáu',
    mayNot: 'Ni chânt fewngofnodi.',
    deactivate: 'Eu hatal rhag mewngofnodi',
    deactivateHint: 'Ar gyfer rhywun sydd wedi gadael. Bydd eu henw’n aros yn yr hanes.',
    activate: 'Caniatáu iddynt fewngofnodi eto',
    ask: (name) => `Atal ${name} rhag mewngofnodi?`,
    askYourself:
      'Chi yw hwn: cewch eich allgofnodi ar unwaith, a dim ond gweinyddwr arall a all ganiatáu i chi fewngofnodi eto.',
    warning: 'Rhybudd',
    happens: [
      'Cânt eu hallgofnodi ar bob dyfais ar unwaith.',
      'Ni ellir defnyddio’r dolenni a roddwyd iddynt.',
      'Mae eu henw’n aros yn yr hanes, a chedwir eu rolau.',
      'Byddant yn dal yn berchnogion ar eu ffurflenni nes neilltuo’r rheini i rywun arall.',
    ],
    yes: 'Ie, eu hatal',
    no: 'Na, mynd yn ôl',
    trail: 'Hanes',
    when: 'Pryd',
    who: 'Pwy',
    what: 'Beth',
    mesur: 'Mesur',
    events: {
      'person-added': 'Ychwanegwyd',
      'person-changed': 'Newidiwyd',
      'link-made': 'Crëwyd dolen',
      'password-set': 'Gosodwyd cyfrinair',
      'identity-tied': 'Cysylltwyd cyfrif cyngor',
      'codes-set-up': 'Gosodwyd codau o ddyfais',
      'codes-removed': 'Dilëwyd y codau',
      'person-proposed': 'Cynigiwyd newid',
      'link-proposed': 'Cynigiwyd dolen',
      'codes-proposed': 'Cynigiwyd dileu’r codau',
      'proposal-confirmed': 'Cadarnhawyd y cynnig',
      'proposal-confirmed-on-server': 'Cadarnhawyd y cynnig ar y gweinydd',
      'proposal-declined': 'Gwrthodwyd y cynnig',
      'proposal-withdrawn': 'Tynnwyd y cynnig yn ôl',
      'recovery-code-used': 'Defnyddiwyd cod adfer',
    },
    fields: {
      name: 'Enw',
      email: 'Cyfeiriad e-bost',
      language: 'Iaith',
      isActive: 'Caiff fewngofnodi',
      grants: 'Rolau',
    },
    fromTo: (field, from, to) => `${field}: ${from} → ${to}`,
    because: (reason) => `Rheswm: ${reason}`,
    none: 'dim',
  },
});
