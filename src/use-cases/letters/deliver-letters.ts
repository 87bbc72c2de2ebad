import type { Instant } from '../../domain/period/index.ts';
import type { Clock, Mail } from '../sign-in/ports.ts';
import type { Letters } from './ports.ts';

/** Minutes until a letter is tried again, by how often it failed; after the last it is given up. */
const TRY_AGAIN_MINUTES = [1, 5, 30, 120, 720];

/**
 * Sends the letters that are waiting, one after another; gives how many went. What a mail server refuses is given up.
 * Once `signal` is aborted it takes no other letter; the one under way is finished.
 */
export async function deliverLetters({
  letters,
  mail,
  clock,
  signal,
}: {
  readonly letters: Letters;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}): Promise<number> {
  let sent = 0;
  for (;;) {
    if (signal?.aborted === true) return sent;
    const letter = await letters.take(clock.now());
    if (letter === null) return sent;
    const { authority, key, to, subject, text } = letter;
    const result = await mail.send({ to, subject, text, id: `${authority}/${key}` });
    if (result.ok) {
      await letters.sent({ letter, at: clock.now() });
      sent++;
    } else {
      const wait = result.failure.kind === 'refused' ? undefined : TRY_AGAIN_MINUTES[letter.attempts];
      await letters.failed({
        letter,
        detail: result.failure.detail,
        tryAt: wait === undefined ? null : minutesAfter(clock.now(), wait),
      });
    }
  }
}

function minutesAfter(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;
}
