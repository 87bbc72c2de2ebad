/**
 * Numbers keys in the order they first come, and forgets them: only a fingerprint of 64 bits is kept. Two of a million
 * keys share one with a chance of three in a hundred million.
 */
interface KeyNumbers {
  /** The number of a key, a new one where it is new. */
  numberOf(key: string): number;
  /** The number of a key; null where it never came. */
  known(key: string): number | null;
  /** How many keys came. */
  count(): number;
}

const FIRST_ROOM = 4096;
/** The table grows once it is this full, so that a place is found in a few steps. */
const FULL = 0.6;

/** An empty numbering of keys. */
export function keyNumbers(): KeyNumbers {
  let room = FIRST_ROOM;
  let high = new Uint32Array(room);
  let low = new Uint32Array(room);
  /** Numbers from 1; 0 is an empty place. */
  let numbers = new Uint32Array(room);
  let count = 0;

  const placeOf = (one: number, other: number): number => {
    let place = one & (room - 1);
    while (numbers[place] !== 0 && (high[place] !== one || low[place] !== other))
      place = (place + 1) & (room - 1);
    return place;
  };

  const grow = () => {
    const [oldHigh, oldLow, oldNumbers] = [high, low, numbers];
    room *= 2;
    high = new Uint32Array(room);
    low = new Uint32Array(room);
    numbers = new Uint32Array(room);
    for (const [at, number] of oldNumbers.entries()) {
      if (number === 0) continue;
      const [one, other] = [oldHigh[at] ?? 0, oldLow[at] ?? 0];
      const place = placeOf(one, other);
      high[place] = one;
      low[place] = other;
      numbers[place] = number;
    }
  };

  return {
    numberOf: (key) => {
      const [one, other] = [fingerprint(key, 0x811c9dc5), fingerprint(key, 0x9747b28c)];
      const place = placeOf(one, other);
      const number = numbers[place] ?? 0;
      if (number !== 0) return number - 1;
      high[place] = one;
      low[place] = other;
      numbers[place] = ++count;
      if (count > room * FULL) grow();
      return count - 1;
    },
    known: (key) => {
      const number = numbers[placeOf(fingerprint(key, 0x811c9dc5), fingerprint(key, 0x9747b28c))] ?? 0;
      return number === 0 ? null : number - 1;
    },
    count: () => count,
  };
}

/** MurmurHash3's way of mixing, a character at a time. */
function fingerprint(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    let mixed = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    mixed = (mixed << 15) | (mixed >>> 17);
    hash ^= Math.imul(mixed, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
