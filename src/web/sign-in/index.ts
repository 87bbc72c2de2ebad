/**
 * The way in and out: signing in with a password and a code, by the council's own accounts, or as a person of the demo;
 * the links that let people in.
 *
 * What always holds: no page says whether an e-mail is known; a password never comes back in a page; where to go on is
 * a path of this site; whoever signs in ends the session that the browser had before; pages here are not kept.
 *
 * @example signInRoutes(services)
 */
export { asVisitor, type VisitorAsks } from './as-visitor.ts';
export { behindCodes } from './behind-codes.ts';
export { demoNotice } from './demo-notice.ts';
export { NEVER_KEPT } from './never-kept.ts';
export { newPasswordFields, newPasswordProblems, passwordProblem } from './new-password.ts';
export { signInRoutes } from './routes.ts';
export { type SignInServices, sessionOf, signedInBy } from './services.ts';
export { nextQuery } from './sign-in-page.ts';
export { visitorOf } from './visitor.ts';
export { COUNCIL_CALLBACK, toCouncil } from './with-council.ts';
