import { accountLetter, reminderLetter } from '../locale/index.ts';
import { listReports } from '../use-cases/index.ts';
import { deliverLetters, remindOwners, tellPeople } from '../use-cases/letters/index.ts';
import type { SiteServices } from './site-services.ts';

/** How often it is looked whether a reminder is due or a letter waits. */
const ROUND_MS = 10 * 60 * 1000;

/** Rounds that go on until stopped. */
interface Rounds {
  /** Resolves when no letter is under way any more. */
  readonly stop: () => Promise<void>;
}

/**
 * Writes the reminders that are due and what was changed on people's accounts, and sends the letters that wait, now and every ten minutes. Without a mail server,
 * and in the demo, where nobody has a letter box, nothing is written: it would only be out of date when it went. What
 * fails is told and tried in the next round. The timer keeps no process alive.
 */
export function letterRounds(
  services: SiteServices,
  { roundMs = ROUND_MS }: { readonly roundMs?: number } = {},
): Rounds {
  const { mail, settings, log } = services;
  if (mail === null || settings.isDemo) return { stop: () => Promise.resolve() };
  const stopping = new AbortController();
  let underWay: Promise<void> | null = null;
  const round = () => {
    // A slow mail server may take longer than the time between two rounds.
    underWay ??= oneRound(services, stopping.signal)
      .catch((error: unknown) => log(`letters: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => {
        underWay = null;
      });
  };
  round();
  const timer = setInterval(round, roundMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await underWay;
    },
  };
}

async function oneRound(services: SiteServices, signal: AbortSignal): Promise<void> {
  const { store, accounts, clock, mail, publicUrl } = services;
  const { letters } = store;
  const reminding = { store, accounts, letters, clock, publicUrl, write: reminderLetter };
  for (const { id } of await store.authorities()) {
    if (signal.aborted) return;
    await remindOwners(reminding, { authority: id });
    const listings = await listReports(store, id);
    const write = accountLetter(listings.map(({ directorate }) => directorate));
    await tellPeople({ accounts, letters, clock, write }, { authority: id });
  }
  if (mail !== null) await deliverLetters({ letters, mail, clock, signal });
}
