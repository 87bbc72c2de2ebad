/** How long an answer holds: whoever asks often costs no more than one write a second. */
const HOLDS_MS = 1000;

/** No answer within this time is one: nothing can be saved. */
const WAIT_MS = 5000;

/**
 * Whether anything can be saved now, by trying. Those who ask while it is tried, or within a second after, are given the same
 * answer.
 */
export function readiness(
  canSave: () => Promise<void>,
  { waitMs = WAIT_MS }: { readonly waitMs?: number } = {},
): () => Promise<boolean> {
  let last: { readonly answer: Promise<boolean>; readonly at: number } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now - last.at > HOLDS_MS) last = { answer: tried(canSave, waitMs), at: now };
    return last.answer;
  };
}

async function tried(canSave: () => Promise<void>, waitMs: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), waitMs);
  canSave().then(
    () => resolve(true),
    () => resolve(false),
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
