/**
 * Access: who may do what, as one table.
 *
 * What always holds: what the table does not allow is refused; nothing of one authority can be reached from another;
 * on PostgreSQL the scope is enforced again by the database.
 *
 * @example may({ person, verb: 'approve-return', thing: { authority: 'bridgend', directorate: 'ssw', service: 'adult-social-care', owner: null } })
 */
export { type Allowance, may, mayAnywhere, type Thing, VERBS, type Verb } from './may.ts';
