/**
 * The people of the council who use Mesur, for their administrator: who they are, what they may do, how they get in.
 *
 * What always holds: only an administrator comes here; a link is shown once or sent, and kept nowhere; somebody is
 * stopped from signing in only after it was asked for twice; every change stands in the trail with who made it.
 *
 * @example peopleRoutes(services)
 */
export { peopleRoutes } from './routes.ts';
