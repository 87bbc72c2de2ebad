/**
 * One's own account: who one is here, how one signs in, where one is signed in.
 *
 * What always holds: nobody sees or changes another's account here; whoever changes how they sign in types their
 * password again; secrets are shown once, on pages that are not kept.
 *
 * @example accountRoutes(services)
 */
export { type ProofServices, type ProofShown, proofGiven, proofPart, shownProof } from './proof-part.ts';
export { accountRoutes } from './routes.ts';
