import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestScope, SecurityLog } from '../use-cases/security/index.ts';
import type { Clock } from '../use-cases/sign-in/ports.ts';

/** What `JSON.stringify` leaves as it is, and a terminal or a reader of lines does not: controls, line ends, directions, what cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A link lets in whoever has it, wherever it stands: in the path of a request, in an error, in a letter. */
const LINK = /(\/link\/)[\w%-]+/g;

/** Longer texts are cut: whoever sends them must not fill the disk. */
const TEXT_MAX = 4000;

/** Gives a log that writes each event as one line of JSON. */
export function jsonLines({
  clock,
  write,
}: {
  readonly clock: Clock;
  readonly write: (line: string) => void;
}): SecurityLog {
  const scopes = new AsyncLocalStorage<RequestScope>();
  return {
    note: ({ event, level = 'info', ...details }) => {
      const { request = null, by = null, address = null } = scopes.getStore() ?? {};
      const entry = { time: clock.now(), level, event, request, by, address, ...details };
      write(`${lineOf(entry)}\n`);
    },
    within: (scope, work) => scopes.run(scope, work),
    scope: () => scopes.getStore() ?? null,
  };
}

function lineOf(entry: object): string {
  const json = JSON.stringify(entry, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(LINK, '$1…').slice(0, TEXT_MAX) : value,
  );
  return json.replaceAll(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
