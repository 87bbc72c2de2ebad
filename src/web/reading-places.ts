/** How many files of one person wait while another of theirs is read. */
const WAITING_EACH = 2;

/** How many files of all are read or wait. */
const IN_ALL = 16;

/** When whoever found no place may come back, in seconds. */
export const RETRY_READING_SECONDS = 30;

/** Gives a place back. */
type GiveBack = () => void;

/**
 * Places for the files that people send: of one person one file is taken at a time, so that whoever sends many keeps nobody
 * from theirs. A place is taken before the file is listened to: what waits is not in memory.
 */
export interface ReadingPlaces {
  /** Resolves when it is this file's turn; null where too many wait already, of this person or of all. */
  readonly take: (person: string) => Promise<GiveBack> | null;
}

/** Places for a server. */
export function readingPlaces(): ReadingPlaces {
  /** For each person whose file is read, those that wait behind it. */
  const behind = new Map<string, ((giveBack: GiveBack) => void)[]>();
  let inAll = 0;
  const placeOf = (person: string): GiveBack => {
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      inAll--;
      const next = behind.get(person)?.shift();
      if (next === undefined) behind.delete(person);
      else next(placeOf(person));
    };
  };
  return {
    take: (person) => {
      const waiting = behind.get(person);
      if (inAll >= IN_ALL || (waiting !== undefined && waiting.length >= WAITING_EACH)) return null;
      inAll++;
      if (waiting !== undefined) return new Promise((resolve) => waiting.push(resolve));
      behind.set(person, []);
      return Promise.resolve(placeOf(person));
    },
  };
}
