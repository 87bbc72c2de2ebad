import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import type { Scorecard } from '../../domain/scorecard/index.ts';
import { decimal } from '../../domain/value/index.ts';
import { amount, bilingual, exact, quarter } from '../../record/index.ts';
import { about, toldAs, within } from './told.ts';

interface Line {
  readonly title: { readonly en: string; readonly cy: string };
  readonly spent: { readonly printed: string; readonly pounds: ReturnType<typeof decimal> | null } | null;
  readonly isOpen: boolean;
  readonly rate?: ReturnType<typeof decimal>;
}

const line = z.object({
  title: bilingual,
  spent: amount.nullable(),
  isOpen: z.boolean(),
  rate: exact.optional(),
});
const LINE: Line = {
  title: { en: 'Care', cy: 'Gofal' },
  spent: { printed: '£2', pounds: decimal('2') },
  isOpen: true,
};
const IN_WELSH = { language: 'cy', scorecard: {} as Scorecard } as const;

describe('a declared part is told', () => {
  const told = toldAs<Line>(line);
  test('in one language, its figures as numbers, its truths without their “is”', () => {
    assert.deepEqual(told.of(LINE, IN_WELSH), { title: 'Gofal', spent: 2, open: true, rate: null });
  });
  test('as its schema says', () => {
    for (const value of [LINE, { ...LINE, spent: null, rate: decimal('1.5') }])
      assert.ok(told.schema.safeParse(told.of(value, IN_WELSH)).success);
    assert.equal(told.schema.safeParse({ ...told.of(LINE, IN_WELSH), more: 1 }).success, false);
  });
});

test('what is worked out stands before a field or instead of it, in schema and value alike', () => {
  const told = toldAs<Line>(line, {
    as: { title: 'name' },
    before: { spent: { twice: about<Line>().number(({ spent }) => spent?.pounds?.times('2')) } },
    instead: { isOpen: {}, rate: {} },
  });
  const said = told.of(LINE, IN_WELSH);
  assert.deepEqual(said, { name: 'Gofal', twice: 4, spent: 2 });
  assert.deepEqual(Object.keys(said), Object.keys(told.schema.shape));
});

test('a part within a part is told as it is told by itself', () => {
  const of = z.object({ period: quarter, lines: z.array(line) });
  const told = toldAs(of, {}, [[line, toldAs<Line>(line, { instead: { spent: {}, isOpen: {}, rate: {} } })]]);
  const value = of.parse({ period: '2023-24-Q2', lines: [{ title: LINE.title, spent: null, isOpen: true }] });
  assert.deepEqual(told.of(value, IN_WELSH), { period: '2023-24-Q2', lines: [{ title: 'Gofal' }] });
});

test('a field that is told nowhere is a bug', () => {
  assert.throws(() => within({}, (value: Line) => value)('title'), /nothing is told as title/);
});
