import type { ReportFailure } from '../use-cases/index.ts';
import { misuse, type Refusal, refusal } from './command.ts';

/** Why there is no such report, in one line that says what there is. */
export function reportRefusal(failure: ReportFailure): Refusal {
  switch (failure.kind) {
    case 'unknown-directorate':
      return refusal(`unknown directorate "${failure.directorate}": there is ${listed(failure.known)}.`);
    case 'not-a-quarter':
      return misuse(`"${failure.period}" is not a quarter: write it as 2017-18-Q4.`);
    case 'unknown-period':
      return refusal(`no report for ${failure.period}: there is ${listed(failure.known)}.`);
  }
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}
