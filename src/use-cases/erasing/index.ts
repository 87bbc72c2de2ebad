/**
 * Erasing by law what events of the trail say: on the server alone, with a reason, as an event of its own.
 *
 * What always holds: that something happened, by whom and when, stays, and so does the chain; what is erased is nowhere in
 * the store's trail any more.
 *
 * @example await store.erasing.erase({ authority, stream: 'person/p1', sequences: [2], at, reason })
 */
export type { Erasing, Erasure, ErasureOrder } from './ports.ts';
