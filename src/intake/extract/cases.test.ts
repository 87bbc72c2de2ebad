import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Period } from '../../domain/period/index.ts';
import { csvSource } from '../tables/index.ts';
import { type CaseDefinition, readCaseDefinition } from './case-definition.ts';
import { caseDefinitionText } from './case-words.ts';
import { countCases } from './count-cases.ts';

/** "Assessments completed within 42 days", as a council would declare it. */
const ASSESSMENTS = {
  name: { en: 'Assessments completed within 42 days', cy: 'Asesiadau a gwblhawyd o fewn 42 diwrnod' },
  columns: {
    case: ['Case number', 'Rhif yr achos'],
    team: ['Team'],
    started: ['Started'],
    completed: ['Completed'],
  },
  distinct: 'case',
  window: {
    column: 'completed',
    from: { of: 'period-start', plusDays: 0 },
    to: { of: 'period-end', plusDays: 0 },
  },
  filters: [{ test: 'is', column: 'team', anyOf: ['Children', 'Plant'] }],
  denominator: [{ test: 'filled', column: 'started' }],
  numerator: [{ test: 'within-days', column: 'completed', after: 'started', days: 42, counting: 'calendar' }],
  per: 100,
  decimalMark: 'point',
} as const;

function declared(changes: object = {}): CaseDefinition {
  const read = readCaseDefinition({ ...ASSESSMENTS, ...changes });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

async function counted(rows: readonly string[], changes: object = {}) {
  const source = await csvSource(
    [Buffer.from(['Case number,Team,Started,Completed', ...rows, ''].join('\n'))],
    ',',
  );
  assert.ok(source.ok);
  const result = await countCases({
    source: source.value,
    definition: declared(changes),
    period: '2023-24-Q2' as Period,
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

describe('assessments completed within 42 days in the second quarter', () => {
  for (const { what, rows, changes, told } of [
    { what: 'on the 42nd day', rows: ['1,Children,01/07/2023,12/08/2023'], told: '1 of 1' },
    { what: 'on the 43rd', rows: ['1,Children,01/07/2023,13/08/2023'], told: '0 of 1' },
    { what: 'the same day', rows: ['1,Children,01/07/2023,01/07/2023'], told: '1 of 1' },
    { what: 'in Welsh', rows: ['1,plant,1 Gorffennaf 2023,2 Awst 2023'], told: '1 of 1' },
    { what: 'another team', rows: ['1,Adults,01/07/2023,02/07/2023'], told: '0 of 0, filter 1' },
    { what: 'completed before', rows: ['1,Children,01/06/2023,30/06/2023'], told: '0 of 0, window 1' },
    { what: 'on the last day', rows: ['1,Children,01/09/2023,30/09/2023'], told: '1 of 1' },
    { what: 'completed after', rows: ['1,Children,01/09/2023,01/10/2023'], told: '0 of 0, window 1' },
    { what: 'not completed', rows: ['1,Children,01/09/2023,'], told: '0 of 0, window 1' },
    { what: 'no start', rows: ['1,Children,,02/07/2023'], told: '0 of 0, denominator 1' },
    {
      what: 'twice the same',
      rows: ['1,Children,01/07/2023,02/07/2023', '1,Children,01/07/2023,02/07/2023'],
      told: '1 of 1, repeated 1',
    },
    {
      what: 'twice, otherwise: the first counts and the line is told',
      rows: ['1,Children,01/07/2023,02/07/2023', '1,Children,01/05/2023,02/07/2023'],
      told: '1 of 1, repeated 1, line 3 disagrees',
    },
    { what: 'no case number', rows: [',Children,01/07/2023,02/07/2023'], told: '0 of 0, 2: no-key' },
    { what: 'no day', rows: ['1,Children,July,02/07/2023'], told: '0 of 0, 2: not-a-day' },
    {
      what: 'completed before it started',
      rows: ['1,Children,03/07/2023,02/07/2023'],
      told: '0 of 0, 2: end-before-start',
    },
    {
      // Friday 7 July; Monday to Friday, 10 to 14 July, are five working days after it.
      what: 'five working days',
      changes: {
        numerator: [
          { test: 'within-days', column: 'completed', after: 'started', days: 5, counting: 'working' },
        ],
      },
      rows: ['1,Children,07/07/2023,14/07/2023', '2,Children,07/07/2023,17/07/2023'],
      told: '1 of 2',
    },
    {
      what: 'every row a case, a number in the column',
      changes: { distinct: null, numerator: [{ test: 'at-least', column: 'case', value: '2' }] },
      rows: [
        '1,Children,07/07/2023,14/07/2023',
        '2,Children,07/07/2023,14/07/2023',
        'x,Children,07/07/2023,14/07/2023',
      ],
      told: '1 of 2, 4: not-a-number',
    },
  ] as readonly { what: string; rows: string[]; changes?: object; told: string }[])
    test(`${what}: ${told}`, async () => {
      const { numerator, denominator, leftOut, disagreeing, rows: tally } = await counted(rows, changes);
      const left = Object.entries(leftOut).filter(([, count]) => count > 0);
      const said = [
        `${numerator} of ${denominator}`,
        ...left.map(([why, count]) => `${why} ${count}`),
        ...disagreeing.lines.map((line) => `line ${line} disagrees`),
        ...tally.rows.map(({ line, reason }) => `${line}: ${reason}`),
      ];
      assert.equal(said.join(', '), told);
      const all = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      assert.equal(tally.read, denominator + all + tally.refused, 'every row is accounted for');
    });

  test('the figure is unrounded, and small counts are marked', async () => {
    const rows = [
      '1,Children,01/07/2023,02/07/2023',
      '2,Children,01/05/2023,02/07/2023',
      '3,Children,01/05/2023,02/07/2023',
    ];
    const { value, isSmall } = await counted(rows);
    assert.equal(value?.toFixed(4), '33.3333');
    assert.equal(isSmall, true);
  });
});

describe('a definition', () => {
  test('is said in both languages', () => {
    const { en, cy } = caseDefinitionText(declared());
    assert.equal(
      en,
      'Only rows where “team” is “Children” or “Plant”. A case belongs to the period where “completed” is from the first day of the period to the last day of the period, both included. Each “case” counts once, by its first row. Out of: cases where “started” is filled in. Counted: those of them where “completed” is at most 42 days after “started”. The figure is a per cent.',
    );
    assert.match(
      cy,
      /Cyfrifir: y rhai ohonynt lle mae “completed” o fewn 42 diwrnod ar ôl “started”\. Canran/,
    );
  });
  for (const [what, changes] of [
    ['a test that is none', { filters: [{ test: 'looks-like', column: 'team' }] }],
    ['a column that is not declared', { distinct: 'person' }],
    ['nothing to count', { numerator: [] }],
    ['a key of its own', { colour: 'red' }],
    ['half a day', { window: { ...ASSESSMENTS.window, from: { of: 'period-start', plusDays: 0.5 } } }],
  ] as const)
    test(`with ${what} is refused`, () =>
      assert.equal(readCaseDefinition({ ...ASSESSMENTS, ...changes }).ok, false));
});
