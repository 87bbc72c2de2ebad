import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DIRECTION_STYLES, STATUS_STYLES, SURFACES } from './palette.ts';

type Linear = readonly [number, number, number];

function linear(hex: string): Linear {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How people see who lack one kind of cone (Machado, Oliveira and Fernandes 2009, full severity). */
const SIGHTS = {
  'all colours': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'no red': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  'no green': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  'no blue': [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seen(hex: string, sight: readonly number[]): Linear {
  const colour = linear(hex);
  const [red = 0, green = 0, blue = 0] = [0, 3, 6].map((row) =>
    colour.reduce((sum, part, column) => sum + part * (sight[row + column] ?? 0), 0),
  );
  return [red, green, blue];
}

/** Distance in CIE L*a*b*; about 2 is the least that can be noticed side by side. */
function distance(one: Linear, other: Linear): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)));
}

function lab([red, green, blue]: Linear): readonly number[] {
  const curve = (part: number): number =>
    part > 0.008856 ? Math.cbrt(part) : 7.787 * Math.max(part, 0) + 16 / 116;
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe('statuses', () => {
  for (const [status, { fill, ink }] of Object.entries(STATUS_STYLES)) {
    test(`the words on ${status} can be read`, () => {
      assert.ok(contrast(fill, ink) >= 4.5, `${contrast(fill, ink).toFixed(2)}:1`);
    });
  }

  for (const [sight, matrix] of Object.entries(SIGHTS)) {
    test(`each pair is told apart by people who see ${sight}`, () => {
      const styles = Object.entries(STATUS_STYLES);
      for (const [index, [one, { fill }]] of styles.entries()) {
        for (const [other, style] of styles.slice(index + 1)) {
          const apart = distance(seen(fill, matrix), seen(style.fill, matrix));
          assert.ok(apart >= 12, `${one} and ${other}: ${apart.toFixed(1)}`);
        }
      }
    });
  }

  test('each has a shape of its own, for paper without colour', () => {
    const shapes = Object.values(STATUS_STYLES).map(({ shape }) => shape);
    assert.deepEqual(shapes, ['✓', '●', '◆', '▲', '■', '–']);
  });
});

describe('directions', () => {
  for (const [direction, { fill, ink }] of Object.entries(DIRECTION_STYLES)) {
    test(`the count on ${direction} can be read`, () => {
      assert.ok(contrast(fill, ink) >= 4.5, `${contrast(fill, ink).toFixed(2)}:1`);
    });
  }

  const { declined, ...others } = DIRECTION_STYLES;
  for (const [sight, matrix] of Object.entries(SIGHTS)) {
    test(`each pair of a key is told apart by people who see ${sight}`, () => {
      for (const key of [others, { improved: others.improved, maintained: others.maintained, declined }]) {
        const styles = Object.entries({ ...key, none: STATUS_STYLES.none });
        for (const [index, [one, { fill }]] of styles.entries()) {
          for (const [other, style] of styles.slice(index + 1)) {
            const apart = distance(seen(fill, matrix), seen(style.fill, matrix));
            assert.ok(apart >= 12, `${one} and ${other}: ${apart.toFixed(1)}`);
          }
        }
      }
    });
  }
});

describe('surfaces', () => {
  for (const [name, { paper, tint, ink, quiet, accent }] of Object.entries(SURFACES)) {
    test(`words can be read on ${name}`, () => {
      for (const words of [ink, quiet, accent]) {
        for (const ground of [paper, tint]) {
          assert.ok(contrast(words, ground) >= 4.5, `${words} on ${ground}: ${contrast(words, ground)}`);
        }
      }
    });
  }
});
