import { dayOf } from '../../domain/period/index.ts';
import {
  dueReminders,
  type OpenQuarter,
  type Reminder,
  type ReminderFacts,
} from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { Store } from '../ports.ts';
import { namedReturn } from '../returns/index.ts';
import type { Accounts, Clock } from '../sign-in/ports.ts';
import type { Letters, QueuedLetter } from './ports.ts';

/** What reminders are written with. `publicUrl` is where people reach Mesur: "https://mesur.example.wales". */
interface Reminding {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly letters: Letters;
  readonly clock: Clock;
  readonly publicUrl: string;
  /** The words of a reminder, from whoever has words. */
  readonly write: (facts: ReminderFacts, language: Language) => Pick<QueuedLetter, 'subject' | 'text'>;
}

/**
 * Writes the reminders that are due today in every open quarter of an authority, or in one of them; gives how many
 * were written. Run again on the same day it writes none.
 */
export async function remindOwners(
  reminding: Reminding,
  {
    authority,
    only = null,
  }: { readonly authority: string; readonly only?: Pick<OpenQuarter, 'directorate' | 'period'> | null },
): Promise<number> {
  const { store, clock } = reminding;
  const today = dayOf(clock.now());
  let written = 0;
  for (const quarter of await store.quarters.list(authority)) {
    const isAsked =
      only === null || (only.directorate === quarter.directorate && only.period === quarter.period);
    if (quarter.state !== 'open' || !isAsked) continue;
    const reminders = dueReminders(await store.quarters.returns(quarter), today);
    for (const reminder of reminders) if (await remind(reminding, reminder)) written++;
  }
  return written;
}

async function remind(
  { store, accounts, letters, clock, publicUrl, write }: Reminding,
  reminder: Reminder,
): Promise<boolean> {
  const { authority, owner, key } = reminder;
  const [person, quarter] = await Promise.all([
    accounts.person({ authority, id: owner }),
    store.quarters.quarter(reminder),
  ]);
  if (person === null || !person.isActive || quarter === null) return false;
  const { language } = person;
  const { frame } = quarter;
  const titles = reminder.returns.map((entry) => {
    const { code, title } = namedReturn(frame, entry);
    return [code, title?.[language]].filter((part) => part != null).join(' ') || entry.ref;
  });
  const letter = write(
    {
      ...reminder,
      name: person.name,
      directorate: frame.directorate.name[language],
      titles,
      address: new URL(language === 'cy' ? '/cy/my-updates' : '/my-updates', publicUrl).href,
    },
    language,
  );
  return letters.queue({ letter: { authority, key, to: person.email, ...letter }, at: clock.now() });
}
