import type { Engine } from './engine.ts';

/** As many answers as are kept: more than a council publishes in ten years. */
const MOST_KEPT = 64;

/**
 * A reader that gives the same answer, the very same value, as long as the database is in the same state: whoever
 * works something out from it can keep that too. Where the engine cannot tell its state, every call reads.
 */
export function remembered<Key extends object, Answer>(
  { stateMark }: Pick<Engine, 'stateMark'>,
  read: (key: Key) => Promise<Answer>,
): (key: Key) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  let state: string | null = null;
  return (key) => {
    const now = stateMark();
    if (now === null) return read(key);
    if (now !== state) kept.clear();
    state = now;
    const name = JSON.stringify(key);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    const answer = read(key);
    kept.set(name, answer);
    answer.catch(() => kept.delete(name));
    return answer;
  };
}
