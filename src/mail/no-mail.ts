import { fail } from '../domain/value/index.ts';
import type { Mail } from '../use-cases/sign-in/ports.ts';

/** For a Mesur that was given no mail server: every letter is 'unreachable', and says what is missing. */
export function noMail(): Mail {
  return { send: async () => fail({ kind: 'unreachable', detail: 'no mail server is configured' }) };
}
