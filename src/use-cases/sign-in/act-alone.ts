import type { DemoPlace } from './demo-people.ts';
import type { Accounts, Clock, Tokens } from './ports.ts';

/** What managing people needs. */
export interface PeoplePorts {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Where the people of the demo work; null where the demo is not on. */
  readonly demoPlace: DemoPlace | null;
}

/**
 * Whether one administrator gives powers, links and new devices by themselves: while the authority is being set up, that
 * is until its first quarter was opened, and in the demo.
 */
export async function actsAlone(
  { accounts, demoPlace }: Pick<PeoplePorts, 'accounts' | 'demoPlace'>,
  authority: string,
): Promise<boolean> {
  return demoPlace !== null || !(await accounts.hasOpenedQuarter(authority));
}
