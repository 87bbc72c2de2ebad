/**
 * The pages of those who run a quarter: open it, see where it stands, approve and accept, fill it in as a grid,
 * challenge it, sign it off, seal it, publish it.
 *
 * What always holds: what a person may not see is not found; every form carries the version of what was looked at, so
 * that nothing is written over that somebody else changed; nothing here needs script.
 *
 * @example quarterRoutes({ store, accounts, clock })
 */
export { indicatorTrails } from './indicator-trails.ts';
export { ownWork } from './own-work.ts';
export { quarterRoutes } from './routes.ts';
export { withheldLink } from './withheld/answers.ts';
