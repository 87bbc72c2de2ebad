import type { Role } from '../../domain/people/index.ts';
import { inBoth } from '../../locale/index.ts';

/** What a role lets people do, for those who give roles. */
type RoleMeaning = Readonly<Record<Role, string>>;

interface PeopleWords {
  readonly title: string;
  readonly introduction: string;
  readonly add: string;
  readonly find: string;
  readonly role: string;
  readonly anyRole: string;
  readonly state: string;
  readonly anyState: string;
  readonly active: string;
  readonly inactive: string;
  readonly show: string;
  readonly shown: (shown: number, all: number) => string;
  readonly nobody: string;
  readonly name: string;
  readonly email: string;
  readonly emailHint: string;
  readonly roles: string;
  readonly noRole: string;
  readonly language: string;
  readonly languages: Readonly<Record<'en' | 'cy', string>>;
  readonly rolesHint: string;
  readonly rowOf: (number: number) => string;
  readonly scope: string;
  readonly wholeCouncil: string;
  readonly meanings: string;
  readonly meaning: RoleMeaning;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly problems: Readonly<
    Record<
      | 'name-missing'
      | 'email-malformed'
      | 'email-unusual'
      | 'email-taken'
      | 'scope-not-allowed'
      | 'last-administrator'
      | 'not-for-oneself'
      | 'proposal-waiting',
      string
    >
  >;
  readonly done: Readonly<
    Record<
      | 'added'
      | 'added-proposed'
      | 'saved'
      | 'proposed'
      | 'confirmed'
      | 'declined'
      | 'withdrawn'
      | 'first'
      | 'sent'
      | 'codes-removed'
      | 'deactivated'
      | 'activated',
      string
    >
  >;
}

/** The words of the list of people and of the form for one. */
export const PEOPLE_WORDS = inBoth<PeopleWords>({
  en: {
    title: 'People',
    introduction: 'Everyone who has an account in Mesur, including those who can no longer sign in.',
    add: 'Add a person',
    find: 'Name or email',
    role: 'Role',
    anyRole: 'Any role',
    state: 'May sign in',
    anyState: 'Everybody',
    active: 'Yes',
    inactive: 'No',
    show: 'Show',
    shown: (shown, all) => `Showing ${shown} of ${all}.`,
    nobody: 'No people match.',
    name: 'Name',
    email: 'Email',
    emailHint: 'They sign in with it, and Mesur sends emails to it.',
    roles: 'Roles',
    noRole: 'No role',
    language: 'Language of emails to them',
    languages: { en: 'English', cy: 'Welsh' },
    rolesHint:
      'A person without a role can still complete returns that are assigned to them. To take a role away, choose “No role”. Save to add more roles. Head of service, director, performance team and administrator are roles with decision powers: another administrator must confirm them.',
    rowOf: (number) => `Role ${number}`,
    scope: 'For',
    wholeCouncil: 'The whole council',
    meanings: 'What the roles may do',
    meaning: {
      owner: 'Completes the returns that are assigned to them by name.',
      'data-manager':
        'Fills in any return, also as a grid; assigns returns to owners; opens quarters; sends reminders.',
      'head-of-service': 'Approves returns, or sends them back.',
      director: 'Approves returns or sends them back; signs the quarter off.',
      'performance-team':
        'Opens quarters, accepts and reopens returns, assigns them to owners, adds translations, seals and publishes.',
      'scrutiny-member': 'Reads reports that are sealed and not yet published.',
      administrator: 'Manages people. Always for the whole council; sees no returns.',
    },
    reason: 'Reason for the change',
    reasonHint: 'Optional. Kept in the history.',
    save: 'Save',
    problems: {
      'name-missing': 'Enter the person’s name',
      'email-malformed': 'Enter an email address, like name@council.gov.wales',
      'email-unusual':
        'The email address contains a character that cannot be seen, or one that looks like another: type it again, in the letters A to Z, with or without accents',
      'email-taken': 'Someone else already has this email address',
      'scope-not-allowed': 'An administrator’s role is for the whole council',
      'last-administrator':
        'This is the last administrator who may sign in: make someone else an administrator first',
      'not-for-oneself': 'You cannot give yourself this role: another administrator must propose it',
      'proposal-waiting':
        'Another proposal for this person is waiting: it must be confirmed, declined or withdrawn first',
    },
    done: {
      added: 'The person is added. Make a link below, so that they can sign in.',
      'added-proposed':
        'The person is added. The roles with decision powers are not given yet: another administrator must confirm them.',
      saved: 'The changes are saved.',
      proposed: 'Your proposal is saved. Another administrator must confirm it. All other changes are saved.',
      confirmed: 'You confirmed the proposal, and it has taken effect.',
      declined: 'You declined the proposal.',
      withdrawn: 'You withdrew the proposal.',
      first:
        'You are signed in as the first administrator. Change the name and the email below to your own: you will sign in with that email.',
      sent: 'The email with the link is sent.',
      'codes-removed':
        'Their codes are removed. If their role needs codes, they must set them up again when they next sign in.',
      deactivated: 'They can no longer sign in, and were signed out everywhere.',
      activated: 'They may sign in again.',
    },
  },
  cy: {
    title: 'Pobl',
    introduction: 'Pawb sydd â chyfrif ym Mesur, gan gynnwys y rhai na allant fewngofnodi mwyach.',
    add: 'Ychwanegu person',
    find: 'Enw neu gyfeiriad e-bost',
    role: 'Rôl',
    anyRole: 'Unrhyw rôl',
    state: 'Caiff fewngofnodi',
    anyState: 'Pawb',
    active: 'Caiff',
    inactive: 'Na chaiff',
    show: 'Dangos',
    shown: (shown, all) => `Yn dangos ${shown} o ${all}.`,
    nobody: 'Nid oes neb yn cyfateb.',
    name: 'Enw',
    email: 'Cyfeiriad e-bost',
    emailHint: 'Maent yn mewngofnodi ag ef, ac mae Mesur yn anfon e-byst iddo.',
    roles: 'Rolau',
    noRole: 'Dim rôl',
    language: 'Iaith yr e-byst atynt',
    languages: { en: 'Saesneg', cy: 'Cymraeg' },
    rolesHint:
      'Gall person heb rôl lenwi ffurflenni a neilltuir iddo o hyd. I ddileu rôl, dewiswch “Dim rôl”. Cadwch i ychwanegu mwy o rolau. Mae pennaeth gwasanaeth, cyfarwyddwr, tîm perfformiad a gweinyddwr yn rolau sy’n rhoi pwerau penderfynu: rhaid i weinyddwr arall eu cadarnhau.',
    rowOf: (number) => `Rôl ${number}`,
    scope: 'Ar gyfer',
    wholeCouncil: 'Y cyngor cyfan',
    meanings: 'Yr hyn y caiff pob rôl ei wneud',
    meaning: {
      owner: 'Llenwi’r ffurflenni a neilltuir iddynt wrth eu henw.',
      'data-manager':
        'Llenwi unrhyw ffurflen, hefyd fel grid; neilltuo ffurflenni i berchnogion; agor chwarteri; anfon nodiadau atgoffa.',
      'head-of-service': 'Cymeradwyo ffurflenni, neu eu hanfon yn ôl.',
      director: 'Cymeradwyo ffurflenni neu eu hanfon yn ôl; llofnodi’r chwarter.',
      'performance-team':
        'Agor chwarteri, derbyn ac ailagor ffurflenni, eu neilltuo i berchnogion, ychwanegu cyfieithiadau, selio a chyhoeddi.',
      'scrutiny-member': 'Darllen adroddiadau sydd wedi’u selio a heb eu cyhoeddi eto.',
      administrator: 'Rheoli pobl. Bob amser ar gyfer y cyngor cyfan; nid yw’n gweld ffurflenni.',
    },
    reason: 'Rheswm dros y newid',
    reasonHint: 'Dewisol. Fe’i cedwir yn yr hanes.',
    save: 'Cadw',
    problems: {
      'name-missing': 'Rhowch enw’r person',
      'email-malformed': 'Rhowch gyfeiriad e-bost, fel enw@cyngor.llyw.cymru',
      'email-unusual':
        'Mae’r cyfeiriad e-bost yn cynnwys nod na ellir ei weld, neu un sy’n edrych fel nod arall: teipiwch ef eto, yn y llythrennau A i Z, gydag acenion neu hebddynt',
      'email-taken': 'Mae’r cyfeiriad e-bost hwn gan rywun arall eisoes',
      'scope-not-allowed': 'Ar gyfer y cyngor cyfan y mae rôl gweinyddwr',
      'last-administrator':
        'Dyma’r gweinyddwr olaf a gaiff fewngofnodi: gwnewch rywun arall yn weinyddwr yn gyntaf',
      'not-for-oneself': 'Ni allwch roi’r rôl hon i chi’ch hun: rhaid i weinyddwr arall ei chynnig',
      'proposal-waiting':
        'Mae cynnig arall ar gyfer y person hwn yn aros: rhaid ei gadarnhau, ei wrthod neu ei dynnu’n ôl yn gyntaf',
    },
    done: {
      added: 'Mae’r person wedi’i ychwanegu. Crëwch ddolen isod, er mwyn iddynt allu mewngofnodi.',
      'added-proposed':
        'Mae’r person wedi’i ychwanegu. Nid yw’r rolau sy’n rhoi pwerau penderfynu wedi’u rhoi eto: rhaid i weinyddwr arall eu cadarnhau.',
      saved: 'Mae’r newidiadau wedi’u cadw.',
      proposed:
        'Mae eich cynnig wedi’i gadw. Rhaid i weinyddwr arall ei gadarnhau. Mae pob newid arall wedi’i gadw.',
      confirmed: 'Rydych wedi cadarnhau’r cynnig, ac mae bellach mewn grym.',
      declined: 'Rydych wedi gwrthod y cynnig.',
      withdrawn: 'Rydych wedi tynnu’r cynnig yn ôl.',
      first:
        'Rydych wedi mewngofnodi fel y gweinyddwr cyntaf. Newidiwch yr enw a’r cyfeiriad e-bost isod i’ch rhai chi: byddwch yn mewngofnodi â’r cyfeiriad hwnnw.',
      sent: 'Mae’r e-bost â’r ddolen wedi’i anfon.',
      'codes-removed':
        'Mae eu codau wedi’u dileu. Os oes angen codau ar gyfer eu rôl, rhaid iddynt eu gosod eto y tro nesaf y byddant yn mewngofnodi.',
      deactivated: 'Ni chânt fewngofnodi mwyach, ac fe’u hallgofnodwyd ym mhobman.',
      activated: 'Cânt fewngofnodi eto.',
    },
  },
});
