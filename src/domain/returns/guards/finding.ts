/**
 * How hard a guard stands: a `stop` cannot be sent at all; a `confirm` is sent with a reason why it is right
 * ("yes, it is right, because…"). Only what cannot be is stopped: words where a number is due, nothing where something is.
 */
type GuardStrength = 'stop' | 'confirm';

/**
 * What a guard found. `field` is the field of the form; `figures` are what the words are made of, numbers as decimal text.
 * An answer belongs to them, so they hold what was typed and all that it was compared with.
 */
export interface GuardFinding {
  readonly code: string;
  readonly strength: GuardStrength;
  readonly field: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** A finding that cannot be sent. */
export function stop(code: string, field: string, figures: GuardFinding['figures'] = {}): GuardFinding {
  return { code, strength: 'stop', field, figures };
}

/** A finding that needs a reason. */
export function confirm(code: string, field: string, figures: GuardFinding['figures']): GuardFinding {
  return { code, strength: 'confirm', field, figures };
}
