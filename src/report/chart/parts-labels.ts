/** A label to be placed: the part it belongs to, from `start` to `end` along the bar, and how wide its words are. */
export interface PartLabel {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Where a label stands: its words run from `from` to `to` in a row under the bar (0 is nearest). */
export interface PlacedLabel {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Where a thin line leads down from the part; rows below the nearest need one. */
  readonly leader: number;
}

const GAP = 14;
const LEADER_INSET = 6;
const LEADER_GAP = 5;

/** Where words stand by their leading line: to the right of it, to the left, or, too wide for both, under its end. */
type Side = 'right' | 'left' | 'under';

/**
 * Places the labels of a bar's parts so that no words overlap and no leading line runs through words. A label
 * starts at its part's left end where it fits before `width`, else it ends at the part's right end, else it
 * stands across; crowded labels step down a row. Labels come back in the order given.
 */
export function placeLabels({
  labels,
  width,
}: {
  labels: readonly PartLabel[];
  width: number;
}): readonly PlacedLabel[] {
  const sides = labels.map((label) => sideOf(label, width));
  const indexes = labels.map((_, index) => index);
  // Words that run on to the right pass under later parts, so those must be nearer the bar, and be placed first.
  const order = [
    ...indexes.filter((index) => sides[index] === 'right').reverse(),
    ...indexes.filter((index) => sides[index] === 'left'),
    ...indexes.filter((index) => sides[index] === 'under'),
  ];
  const placed = new Map<number, PlacedLabel>();
  for (const index of order) {
    const label = labels[index];
    const side = sides[index];
    if (label === undefined || side === undefined) continue;
    const taken = [...placed.values()];
    const rows = Array.from({ length: 2 * labels.length }, (_, row) => standing({ label, side, row, width }));
    const best =
      rows.find(
        (candidate) => !taken.some((other) => overlap(candidate, other) || cross(candidate, other)),
      ) ?? rows.find((candidate) => !taken.some((other) => overlap(candidate, other)));
    if (best !== undefined) placed.set(index, best);
  }
  return indexes.flatMap((index) => placed.get(index) ?? []);
}

function sideOf(label: PartLabel, width: number): Side {
  const needed = label.width + LEADER_INSET + LEADER_GAP;
  if (label.start + needed <= width) return 'right';
  return label.end - needed >= 0 ? 'left' : 'under';
}

function standing({
  label,
  side,
  row,
  width,
}: {
  label: PartLabel;
  side: Side;
  row: number;
  width: number;
}): PlacedLabel {
  const inset = Math.min(LEADER_INSET, (label.end - label.start) / 2);
  if (side === 'left') {
    const leader = label.end - inset;
    const to = row === 0 ? label.end : leader - LEADER_GAP;
    return { row, from: to - label.width, to, leader };
  }
  const leader = label.start + inset;
  const beside = row === 0 ? label.start : leader + LEADER_GAP;
  const from = side === 'right' ? beside : Math.max(0, Math.min(beside, width - label.width));
  return { row, from, to: from + label.width, leader };
}

function overlap(one: PlacedLabel, other: PlacedLabel): boolean {
  return one.row === other.row && one.from < other.to + GAP && other.from < one.to + GAP;
}

function cross(one: PlacedLabel, other: PlacedLabel): boolean {
  if (one.row === other.row) return false;
  const [upper, lower] = one.row < other.row ? [one, other] : [other, one];
  return upper.from < lower.leader && lower.leader < upper.to;
}
