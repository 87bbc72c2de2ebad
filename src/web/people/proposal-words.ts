import type { ProposalKind, ProposalState } from '../../domain/people/index.ts';
import { inBoth } from '../../locale/index.ts';

interface ProposalWords {
  readonly waiting: string;
  readonly kind: Readonly<Record<ProposalKind, (name: string) => string>>;
  readonly proposedBy: (name: string, moment: string) => string;
  readonly title: string;
  readonly person: string;
  readonly by: string;
  readonly when: string;
  readonly reason: string;
  readonly noReason: string;
  readonly state: string;
  readonly states: Readonly<Record<ProposalState, string>>;
  readonly decided: (name: string, moment: string) => string;
  readonly onServer: string;
  readonly changes: string;
  readonly field: string;
  readonly now: string;
  readonly after: string;
  readonly effect: Readonly<Record<Exclude<ProposalKind, 'person'>, (name: string) => string>>;
  readonly linkGoes: Readonly<Record<'sent' | 'shown', (email: string) => string>>;
  readonly linksEnd: string;
  readonly check: (name: string) => string;
  readonly history: string;
  readonly decide: string;
  readonly decisionReason: string;
  readonly declineHint: string;
  readonly confirm: string;
  readonly decline: string;
  readonly withdraw: string;
  readonly own: string;
  readonly forOneself: string;
  readonly nobody: string;
  readonly problems: Readonly<Record<'reason-missing' | 'decided' | 'lapsed', string>>;
  readonly settingUp: string;
  readonly settingUpOpen: string;
  readonly settingUpOver: string;
  readonly second: (count: number) => string;
  readonly given: string;
  readonly givenHint: string;
  readonly givenBy: (name: string, moment: string) => string;
}

/** The words of what one administrator proposes and another confirms, and of setting up. */
export const PROPOSAL_WORDS = inBoth<ProposalWords>({
  en: {
    waiting: 'Waiting for confirmation',
    kind: {
      person: (name) => `Change ${name}`,
      link: (name) => `Link for ${name} to sign in`,
      codes: (name) => `Remove the codes of ${name}`,
    },
    proposedBy: (name, moment) => `Proposed by ${name}, ${moment}`,
    title: 'Proposed change',
    person: 'Person',
    by: 'Proposed by',
    when: 'When',
    reason: 'Reason',
    noReason: 'No reason given',
    state: 'Decision',
    states: {
      waiting: 'Waiting for another administrator',
      lapsed: 'Lapsed: the person was changed after this was proposed',
      confirmed: 'Confirmed',
      declined: 'Declined',
      withdrawn: 'Withdrawn',
    },
    decided: (name, moment) => `${name}, ${moment}`,
    onServer: 'on the server',
    changes: 'What would change',
    field: 'Detail',
    now: 'Now',
    after: 'After confirmation',
    effect: {
      link: (name) => `${name} would get a link that sets a new password or links their council account.`,
      codes: (name) =>
        `The codes of ${name} would be removed, so that they can sign in without their device.`,
    },
    linkGoes: {
      sent: (email) => `If you confirm, the link is sent to ${email}.`,
      shown: () =>
        'If you confirm, the link is shown to you once. Give it to this person and to nobody else.',
    },
    linksEnd: 'Once you confirm, earlier links for this person stop working.',
    check: (name) =>
      `Before you confirm, speak to ${name} or their manager. Check that they know about this and that the email address is theirs.`,
    history: 'What happened on this account',
    decide: 'Your decision',
    decisionReason: 'Reason',
    declineHint: 'You must give a reason if you decline.',
    confirm: 'Confirm',
    decline: 'Decline',
    withdraw: 'Withdraw this proposal',
    own: 'You proposed this, so another administrator must confirm it.',
    forOneself: 'This gives you a role, so another administrator must confirm it. You can decline it.',
    nobody: 'No other administrator can confirm this. Whoever runs the server can, with this command:',
    problems: {
      'reason-missing': 'Enter why you decline',
      decided: 'This proposal was decided while you were looking at it',
      lapsed: 'This proposal has lapsed: the person was changed after it was made',
    },
    settingUp: 'Setting up',
    settingUpOpen:
      'Until the first quarter is opened, one administrator can give every role. After that, roles with decision powers need a second administrator.',
    settingUpOver: 'The first quarter is open: roles with decision powers now need a second administrator.',
    second: (count) =>
      count === 0
        ? 'No administrator has signed in yet. An edition can be sealed once two have.'
        : count === 1
          ? 'One administrator has signed in. Add a second one: an edition can be sealed once two have signed in.'
          : 'Two administrators have signed in: an edition can be sealed.',
    given: 'Roles given by one administrator',
    givenHint: 'Ask the second administrator to check this list.',
    givenBy: (name, moment) => `Given by ${name}, ${moment}`,
  },
  cy: {
    waiting: 'Yn aros am gadarnhad',
    kind: {
      person: (name) => `Newid ${name}`,
      link: (name) => `Dolen i ${name} fewngofnodi`,
      codes: (name) => `Dileu codau ${name}`,
    },
    proposedBy: (name, moment) => `Cynigiwyd gan ${name}, ${moment}`,
    title: 'Newid arfaethedig',
    person: 'Person',
    by: 'Cynigiwyd gan',
    when: 'Pryd',
    reason: 'Rheswm',
    noReason: 'Ni roddwyd rheswm',
    state: 'Penderfyniad',
    states: {
      waiting: 'Yn aros am weinyddwr arall',
      lapsed: 'Wedi dod i ben: newidiwyd y person ar ôl i hyn gael ei gynnig',
      confirmed: 'Cadarnhawyd',
      declined: 'Gwrthodwyd',
      withdrawn: 'Tynnwyd yn ôl',
    },
    decided: (name, moment) => `${name}, ${moment}`,
    onServer: 'ar y gweinydd',
    changes: 'Yr hyn a fyddai’n newid',
    field: 'Manylyn',
    now: 'Nawr',
    after: 'Ar ôl cadarnhau',
    effect: {
      link: (name) =>
        `Byddai ${name} yn cael dolen sy’n gosod cyfrinair newydd neu’n cysylltu eu cyfrif cyngor.`,
      codes: (name) =>
        `Byddai codau ${name} yn cael eu dileu, er mwyn iddynt allu mewngofnodi heb eu dyfais.`,
    },
    linkGoes: {
      sent: (email) => `Os byddwch yn cadarnhau, anfonir y ddolen at ${email}.`,
      shown: () =>
        'Os byddwch yn cadarnhau, dangosir y ddolen i chi unwaith. Rhowch hi i’r person hwn ac i neb arall.',
    },
    linksEnd: 'Ar ôl i chi gadarnhau, ni fydd dolenni cynharach y person hwn yn gweithio mwyach.',
    check: (name) =>
      `Cyn cadarnhau, siaradwch â’r person hwn (${name}) neu â’u rheolwr. Gwiriwch eu bod yn gwybod am hyn ac mai eu cyfeiriad e-bost nhw yw hwn.`,
    history: 'Yr hyn a ddigwyddodd ar y cyfrif hwn',
    decide: 'Eich penderfyniad',
    decisionReason: 'Rheswm',
    declineHint: 'Rhaid i chi roi rheswm os byddwch yn gwrthod.',
    confirm: 'Cadarnhau',
    decline: 'Gwrthod',
    withdraw: 'Tynnu’r cynnig hwn yn ôl',
    own: 'Chi a gynigiodd hyn, felly rhaid i weinyddwr arall ei gadarnhau.',
    forOneself: 'Mae hyn yn rhoi rôl i chi, felly rhaid i weinyddwr arall ei gadarnhau. Gallwch ei wrthod.',
    nobody:
      'Ni all unrhyw weinyddwr arall gadarnhau hyn. Gall y sawl sy’n rhedeg y gweinydd wneud hynny, â’r gorchymyn hwn:',
    problems: {
      'reason-missing': 'Nodwch pam rydych yn gwrthod',
      decided: 'Penderfynwyd ar y cynnig hwn tra oeddech yn edrych arno',
      lapsed: 'Mae’r cynnig hwn wedi dod i ben: newidiwyd y person ar ôl iddo gael ei wneud',
    },
    settingUp: 'Sefydlu',
    settingUpOpen:
      'Nes i’r chwarter cyntaf gael ei agor, gall un gweinyddwr roi pob rôl. Wedi hynny, mae angen ail weinyddwr ar gyfer rolau sy’n rhoi pwerau penderfynu.',
    settingUpOver:
      'Mae’r chwarter cyntaf ar agor: mae angen ail weinyddwr bellach ar gyfer rolau sy’n rhoi pwerau penderfynu.',
    second: (count) =>
      count === 0
        ? 'Nid oes gweinyddwr wedi mewngofnodi eto. Gellir selio argraffiad ar ôl i ddau wneud hynny.'
        : count === 1
          ? 'Mae un gweinyddwr wedi mewngofnodi. Ychwanegwch ail un: gellir selio argraffiad ar ôl i ddau fewngofnodi.'
          : 'Mae dau weinyddwr wedi mewngofnodi: gellir selio argraffiad.',
    given: 'Rolau a roddwyd gan un gweinyddwr',
    givenHint: 'Gofynnwch i’r ail weinyddwr wirio’r rhestr hon.',
    givenBy: (name, moment) => `Rhoddwyd gan ${name}, ${moment}`,
  },
});
