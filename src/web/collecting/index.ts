/**
 * Giving a return and looking at it: a person's own list, the form of each kind of return, what an approver reads and
 * decides, the trail.
 *
 * What always holds: what a person may not see is not found; what they typed is never lost without a word; a conflict
 * shows both sides; everything works without script.
 *
 * @example collectingRoutes({ store, accounts, clock })
 */
export { collectingRoutes } from './routes.ts';
