/**
 * Which way is better. `higher` and `lower` are printed by the councils; `range` (stay between two bounds)
 * and `neutral` (never scored) are ours.
 */
export type Polarity = 'higher' | 'lower' | 'range' | 'neutral';

export const POLARITIES: readonly Polarity[] = ['higher', 'lower', 'range', 'neutral'];
