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
export { acceptLink, type LinkFailure, lookAtLink, type OpenLink } from './accept-link.ts';
export { type ChangedAccount, untoldChanges } from './account-changes.ts';
export { actsAlone } from './act-alone.ts';
export type { SignedIn } from './begin-session.ts';
export { changePassword } from './change-password.ts';
export { confirmCodes, removeCodes, setUpCodes } from './codes.ts';
export { type DemoPlace, ensureDemoPeople, signInAsDemo } from './demo-people.ts';
export { ensureAdministrator } from './ensure-administrator.ts';
export { type MadeLink, makeLink, proposeLink, purposeFor, sendMade } from './make-link.ts';
export { type OwnWays, waysOf } from './own-ways.ts';
export { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, type PasswordFault } from './password-rules.ts';
export {
  listPeople,
  mayManagePeople,
  type PersonHistory,
  readPerson,
  removeCodesOf,
  type SaveFailure,
  savePerson,
} from './people.ts';
export type * from './ports.ts';
export {
  confirmOnServer,
  type Decided,
  decideProposal,
  type ProposalView,
  proposalsOnServer,
  readProposal,
  type ServerFailure,
  waitingProposals,
} from './proposals.ts';
export type { CodeFailure } from './prove-code.ts';
export type { ProofFailure } from './prove-password.ts';
export {
  isProofOf,
  type Proof,
  type ProofAsked,
  type ProveSelfPorts,
  proofAsked,
  proveByIdentity,
  proveSelf,
} from './prove-self.ts';
export { type SettingUp, settingUp } from './setting-up.ts';
export { signInWithIdentity } from './sign-in-with-identity.ts';
export { type PasswordFailure, signInWithPassword } from './sign-in-with-password.ts';
export { listSessions, signOut, signOutEverywhere, signOutOthers } from './sign-out.ts';
export type { TooManyTries } from './tries.ts';
export { type Visitor, visitorSession } from './visitor-session.ts';
