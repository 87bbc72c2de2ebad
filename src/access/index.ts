/**
 * Access: who may do what, as one table.
 *
 * What always holds: what the table does not allow is refused; nothing of one authority can be reached from another;
 * on PostgreSQL the scope is enforced again by the database. What gives a power is told apart from what does not.
 *
 * @example may({ person, verb: 'approve-return', thing: { authority: 'bridgend', directorate: 'ssw', service: 'adult-social-care', owner: null } })
 */
export { ALLOWANCES, may, mayAnywhere, type Verb } from './may.ts';
export { confirmRefusal, gainsPower, holdsPower, isPower, partedChange } from './powers.ts';
export { needsSecondFactor } from './second-factor.ts';
