import type { AbsenceRecord } from '../../domain/absences/index.ts';

/** Absences in columns of numbers: 32 bytes each, so that a million of them take little room. */
export interface KeptAbsences {
  add(absence: AbsenceRecord): void;
  /** Each person's records in order of their first day, then of their line. */
  byPerson(): Iterable<readonly AbsenceRecord[]>;
}

const FIRST_ROOM = 4096;
const COLUMNS = ['person', 'unit', 'reason', 'start', 'end', 'line'] as const;

/** An empty store of absences. */
export function keptAbsences(): KeptAbsences {
  const whole = Object.fromEntries(COLUMNS.map((name) => [name, new Int32Array(FIRST_ROOM)])) as Record<
    (typeof COLUMNS)[number],
    Int32Array
  >;
  let amounts = new Float64Array(FIRST_ROOM);
  let count = 0;
  let persons = 0;

  const grow = () => {
    for (const name of COLUMNS) {
      const larger = new Int32Array(count * 2);
      larger.set(whole[name]);
      whole[name] = larger;
    }
    const larger = new Float64Array(count * 2);
    larger.set(amounts);
    amounts = larger;
  };

  const recordAt = (at: number): AbsenceRecord => ({
    person: whole.person[at] ?? 0,
    unit: whole.unit[at] ?? 0,
    reason: whole.reason[at] ?? 0,
    start: whole.start[at] ?? 0,
    end: whole.end[at] ?? 0,
    line: whole.line[at] ?? 0,
    amount: amounts[at] ?? 0,
  });

  return {
    add: (absence) => {
      if (count === amounts.length) grow();
      for (const name of COLUMNS) whole[name][count] = absence[name];
      amounts[count] = absence.amount;
      persons = Math.max(persons, absence.person + 1);
      count++;
    },
    *byPerson() {
      const { places, ends } = placesByPerson({ person: whole.person, count, persons });
      let from = 0;
      for (const end of ends) {
        const records = Array.from(places.subarray(from, end), recordAt);
        from = end;
        yield records.sort((one, other) => one.start - other.start || one.line - other.line);
      }
    },
  };
}

/** Places of records, person after person, and where each person's end: counted out, not compared. */
function placesByPerson({
  person,
  count,
  persons,
}: {
  readonly person: Int32Array;
  readonly count: number;
  readonly persons: number;
}): { readonly places: Uint32Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(persons);
  for (let at = 0; at < count; at++) {
    const who = person[at] ?? 0;
    ends[who] = (ends[who] ?? 0) + 1;
  }
  let sum = 0;
  const next = new Uint32Array(persons);
  for (let who = 0; who < persons; who++) {
    next[who] = sum;
    sum += ends[who] ?? 0;
    ends[who] = sum;
  }
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const who = person[at] ?? 0;
    const place = next[who] ?? 0;
    places[place] = at;
    next[who] = place + 1;
  }
  return { places, ends };
}
