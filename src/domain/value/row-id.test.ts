import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { identified } from './row-id.ts';

describe('the ids of the rows of a table', () => {
  for (const [what, rows, ids] of [
    ['the slug of the English name', [['', 'Older People & Carers']], ['older-people-carers']],
    [
      'numbered where doubled',
      [
        ['', 'Care'],
        ['', 'Home'],
        ['', 'Care'],
        ['', 'care'],
      ],
      ['care', 'home', 'care-2', 'care-3'],
    ],
    [
      'one that a row has already is not given again',
      [
        ['', 'Care'],
        ['care', 'Homes'],
      ],
      ['care-2', 'care'],
    ],
    ['one that a row has stays, whatever it is called now', [['care', 'Homes for adults']], ['care']],
    [
      'a name without a letter',
      [
        ['', '—'],
        ['', '?'],
      ],
      ['row', 'row-2'],
    ],
  ] as const)
    test(what, () => {
      const held = rows.map(([id, name]) => ({ id, name }));
      const given = identified(held, ({ name }) => name);
      assert.deepEqual(
        given.map(({ id }) => id),
        ids,
      );
      assert.deepEqual(
        identified(given, ({ name }) => name),
        given,
        'given once, they stay',
      );
    });
});
