import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council } from '../../test/published/council.ts';
import { canonicalText, editionDifferences, sameContent } from '../domain/editions/index.ts';
import { type PeriodRecord, RECORD_SHAPE } from '../domain/scorecard/index.ts';
import { asFile, parseRecord, sections } from './index.ts';

const { records } = await council();
const TABLES = new Set(['savings', 'budgetLines', 'proposals', 'units', 'reasons']);
const TOTALS = new Set(['unitsTotal', 'reasonsTotal']);

/** The text of a record as it was sealed before its rows had ids. */
function firstShape({ shape: _, ...record }: PeriodRecord): string {
  const held = JSON.parse(canonicalText(record.sections), (key, value) => {
    if (TABLES.has(key)) return value.map(withoutId);
    return TOTALS.has(key) ? withoutId(value) : value;
  });
  return canonicalText({ ...record, sections: held });
}

function withoutId({ id: _, ...row }: { readonly id: string }): unknown {
  return row;
}

describe('a text that was sealed before rows had ids', () => {
  for (const record of records)
    test(`${record.edition.id} is read as one of today, and says the same as the data files`, () => {
      const text = firstShape(record);
      assert.doesNotMatch(text, /"shape"|"budgetLines":\[\{"[^}]*"id"/);
      const read = parseRecord(text);
      assert.deepEqual(read, record);
      assert.ok(sameContent(read, record), 'no correction is sealed for it');
      assert.deepEqual(editionDifferences({ earlier: read, later: record }), []);
    });
});

test('every row of a table has an id, and none stands twice', () => {
  for (const { sections: held } of records)
    for (const rows of Object.values({ ...held.finance, ...held.workforce }))
      if (Array.isArray(rows) && rows.some((row) => 'id' in row)) {
        const ids = rows.map(({ id }) => id);
        assert.ok(
          ids.every((id) => /^[a-z0-9-]+$/.test(id)),
          ids.join(),
        );
        assert.equal(new Set(ids).size, ids.length, ids.join());
      }
});

test('a text of a shape that a later version writes is refused, and one of today is not', () => {
  const [record] = records;
  assert.ok(record);
  assert.deepEqual(parseRecord(canonicalText(record)), record);
  assert.throws(
    () => parseRecord(canonicalText({ ...record, shape: RECORD_SHAPE + 1 })),
    /written by a later version of Mesur/,
  );
});

test('a data file that gives two rows one id is refused, and the id is named', () => {
  const finance = records.find(({ sections: held }) => held.finance !== null)?.sections.finance;
  const file = JSON.parse(canonicalText(finance));
  file.budgetLines[1].id = file.budgetLines[0].id;
  const read = asFile(sections.shape.finance).safeParse(file);
  assert.match(
    read.error?.issues[0]?.message ?? '',
    new RegExp(`the id ${file.budgetLines[0].id} stands twice`),
  );
  assert.deepEqual(read.error?.issues[0]?.path, ['budgetLines']);
});
