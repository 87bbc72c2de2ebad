/**
 * Why there is no figure, or no status. Each is a different thing and never a blank (RULES section 2):
 * - `baseline`: the target is being established this year;
 * - `no-target`: reported as data only;
 * - `not-due`: an annual figure in another quarter;
 * - `awaited`: due and not yet received;
 * - `not-applicable`: the figure cannot exist (a new indicator has no last year; nothing was planned);
 * - `suppressed`: withheld so that nobody can be recognised;
 * - `not-stated`: the source leaves it blank, unreadable, or says only "N/A" without saying which.
 */
export type Absence =
  | 'baseline'
  | 'no-target'
  | 'not-due'
  | 'awaited'
  | 'not-applicable'
  | 'suppressed'
  | 'not-stated';

export const ABSENCES: readonly Absence[] = [
  'baseline',
  'no-target',
  'not-due',
  'awaited',
  'not-applicable',
  'suppressed',
  'not-stated',
];

/** Why an indicator has no status: a reason for absence, or a polarity that is never scored. */
export type NoStatusReason = Absence | 'neutral';

/**
 * A figure that disclosure control may withhold. Marked "c" it is not for everybody: officers see it with its marker,
 * all others the marker alone. Never in what is sealed.
 */
export interface Withholdable {
  readonly marker?: 'c';
}
