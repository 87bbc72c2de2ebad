/**
 * Signing in: proving who somebody is, staying signed in, and managing the people who may.
 *
 * What always holds: a token, password or link is never kept, only its hash; who may not sign in, an unknown name and
 * a wrong password look alike; every sign-in begins a session with a token of its own; a new password ends the
 * sessions begun with the old one; an authority keeps an administrator; what gives a power to somebody, or
 * lets somebody in who holds one, is confirmed by a second; what happens to a person is in the trail.
 *
 * Each verb takes what it needs and gives the function to call: failures are values.
 *
 * @example const signedIn = await signInWithPassword(ports)({ email, password, code: null, address });
 */
export {
  type AcceptedLink,
  type AcceptFailure,
  acceptLink,
  type LinkFailure,
  lookAtLink,
  type NewWay,
  type OpenLink,
} from './accept-link.ts';
export { type ChangedAccount, untoldChanges } from './account-changes.ts';
export { actsAlone, type PeoplePorts } from './act-alone.ts';
export type { SignedIn } from './begin-session.ts';
export { changePassword, type PasswordChange } from './change-password.ts';
export { type CodeConfirmation, type CodeSetUp, confirmCodes, removeCodes, setUpCodes } from './codes.ts';
export { type DemoPlace, demoPeople, ensureDemoPeople, signInAsDemo } from './demo-people.ts';
export { ensureAdministrator } from './ensure-administrator.ts';
export {
  type LinkNotSent,
  type LinkOrder,
  type LinkPorts,
  type MadeLink,
  type MakeLinkFailure,
  makeLink,
  proposeLink,
  purposeFor,
  sendMade,
} from './make-link.ts';
export { type OwnWays, waysOf } from './own-ways.ts';
export { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, type PasswordFault } from './password-rules.ts';
export {
  listPeople,
  mayManagePeople,
  type NotAllowed,
  type PersonDraft,
  type PersonHistory,
  readPerson,
  removeCodesOf,
  type SavedPerson,
  type SaveFailure,
  type SaveOrder,
  savePerson,
} from './people.ts';
export type * from './ports.ts';
export {
  confirmOnServer,
  type Decided,
  type DecideFailure,
  type DecisionOrder,
  decideProposal,
  type ProposalPart,
  type ProposalView,
  proposalsOnServer,
  readProposal,
  type ServerFailure,
  waitingProposals,
} from './proposals.ts';
export type { CodeFailure } from './prove-code.ts';
export type { ProofFailure, ProofPorts } from './prove-password.ts';
export {
  isProofOf,
  type Proof,
  type ProofAsked,
  type ProveSelfPorts,
  proofAsked,
  proveByIdentity,
  proveSelf,
} from './prove-self.ts';
export { type GivenPower, type SettingUp, settingUp } from './setting-up.ts';
export { signInWithIdentity } from './sign-in-with-identity.ts';
export {
  type PasswordFailure,
  type PasswordOrder,
  type PasswordPorts,
  signInWithPassword,
} from './sign-in-with-password.ts';
export { listSessions, signOut, signOutEverywhere } from './sign-out.ts';
export type { TooManyTries } from './tries.ts';
export { IDLE_MS_MAX, SESSION_MS_MAX, type Visitor, visitorSession } from './visitor-session.ts';
