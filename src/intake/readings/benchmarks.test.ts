/** Councils and their figures: which council a text names, what a list of them comes to, and what it lacks. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../domain/value/index.ts';
import { COUNCILS } from './councils.ts';
import {
  type BenchmarkedIndicator,
  benchmarked,
  councilNamed,
  readBenchmarks,
  refusedRowMessage,
} from './index.ts';

describe('councils of Wales', () => {
  test('there are 22', () => assert.equal(new Set(COUNCILS.map(({ id }) => id)).size, 22));
  for (const [text, id] of [
    ['Bridgend', 'bridgend'],
    ['Bridgend County Borough Council', 'bridgend'],
    ['Pen-y-bont ar Ogwr', 'bridgend'],
    ['PEN Y BONT AR OGWR', 'bridgend'],
    ['Cyngor Sir Ddinbych', 'denbighshire'],
    ['City and County of Swansea', 'swansea'],
    ['The Vale of Glamorgan', 'vale-of-glamorgan'],
    ['Ynys Mon', 'isle-of-anglesey'],
    ['Anglesey', 'isle-of-anglesey'],
    ['Rhondda Cynon Taff CBC', 'rhondda-cynon-taf'],
    ['W06000013', 'bridgend'],
    ['Wales', null],
    ['Bristol', null],
    ['', null],
  ] as const)
    test(`${text}: ${id ?? 'none'}`, () => assert.equal(councilNamed(text)?.id ?? null, id));
  test('each is found by both of its names', () => {
    for (const { id, name } of COUNCILS)
      for (const language of LANGUAGES) assert.equal(councilNamed(name[language])?.id, id);
  });
});

describe('figures of all councils', () => {
  const known: readonly BenchmarkedIndicator[] = [
    { ref: 'pam025', codes: ['PAM/025'], unit: 'rate-per-1000', frequency: 'annual', polarity: 'lower' },
  ];
  const file = (lines: readonly string[]) => ({
    name: 'figures.csv',
    bytes: Buffer.from(lines.join('\n')),
  });

  test('give Bridgend its place: 2 of 21, 2016-17', async () => {
    const values = COUNCILS.map(
      ({ name }, at) =>
        `${name.cy},PAM/025,2016/17,${name.en === 'Powys' ? '-' : name.en === 'Bridgend' ? '1.25' : `${at + 0.5}`}`,
    );
    const read = await readBenchmarks({ file: file(['Cyngor,Dangosydd,Blwyddyn,Gwerth', ...values]), known });
    assert.ok(read.ok, JSON.stringify(read));
    assert.equal(read.value.rows.length, 22);
    const [among] = benchmarked(read.value, known);
    assert.deepEqual(among?.places.get('bridgend'), { rank: { rank: 2, of: 21, shared: false }, band: 1 });
    assert.equal(among?.places.has('powys'), false);
    assert.equal(among?.wales?.method, 'mean');
    assert.equal(among?.wales?.councils, 21);
    assert.equal(among?.year, '2016-17');
  });

  test('with counts of all are pooled', async () => {
    const read = await readBenchmarks({
      file: file([
        'Council,Code,Year,Numerator,Denominator',
        'Bridgend,PAM/025,2016-17,5,1000',
        'Cardiff,PAM/025,2016-17,1,4000',
      ]),
      known,
    });
    assert.ok(read.ok, JSON.stringify(read));
    const [among] = benchmarked(read.value, known);
    assert.equal(among?.wales?.method, 'pooled');
    assert.equal(among?.wales?.value.toFixed(), '1.2');
    assert.deepEqual(among?.places.get('cardiff')?.rank, { rank: 1, of: 2, shared: false });
  });

  test('rows that are no council’s figure are refused with their line', async () => {
    const read = await readBenchmarks({
      file: file([
        'Council,Code,Year,Value',
        'England,PAM/025,2016-17,5',
        'Bridgend,PAM/025,2016-17,5',
        'Bridgend CBC,PAM/025,2016-17,6',
        'Cardiff,PAM/025,Q2 2016-17,6',
        'Cardiff,PAM/999,2016-17,6',
        'Newport,PAM/025,2016-17,x',
      ]),
      known,
    });
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.refused.map((row) => refusedRowMessage(row, 'en')),
      [
        'Line 2: “England” is neither a Welsh council nor the figure for Wales.',
        'Line 3: Line 4 has a different figure for the same council, indicator and year. Neither was taken: keep the right one.',
        'Line 4: Line 3 has a different figure for the same council, indicator and year. Neither was taken: keep the right one.',
        'Line 5: “Q2 2016-17” is no financial year. Write, for example, 2016-17.',
        'Line 6: No indicator has the code “PAM/999”. Check the code.',
        'Line 7: “x” is no number as this column writes them. Correct it.',
      ],
    );
    for (const row of read.value.refused) assert.match(refusedRowMessage(row, 'cy'), /^Llinell \d: ./);
  });

  const everyCouncil = COUNCILS.map(({ name }, at) => `${name.en},PAM/025,2016-17,${at + 1}`);
  const among = async (rows: readonly string[]) => {
    const read = await readBenchmarks({ file: file(['Council,Code,Year,Value', ...rows]), known });
    assert.ok(read.ok, JSON.stringify(read));
    const { rows: own, national, refused } = read.value;
    assert.equal(own.length + national.length + refused.length, rows.length, 'every row ends somewhere');
    const [first] = benchmarked(read.value, known);
    assert.ok(first);
    return first;
  };

  for (const name of [
    'Wales',
    'CYMRU',
    'Wales average',
    'Welsh average',
    'Average for Wales',
    'All Wales',
    'National average',
    'Cyfartaledd Cymru',
    'Cymru gyfan',
    'W92000004',
  ])
    test(`the row of ${name} is the official figure, and ours stands beside it`, async () => {
      const { official, wales, gaps } = await among([...everyCouncil, `${name},PAM/025,2016-17,11.2`]);
      assert.deepEqual([official?.toFixed(), wales?.value.toFixed(), wales?.councils], ['11.2', '11.5', 22]);
      assert.deepEqual(gaps, { councils: [], lines: [] });
    });

  for (const name of ['Welsh median', 'Wales lower quartile', 'Canolrif Cymru', 'England', 'Best in Wales'])
    test(`the row of ${name} is neither a council nor the figure for Wales`, async () => {
      const { official, gaps } = await among([...everyCouncil, `${name},PAM/025,2016-17,11.2`]);
      assert.deepEqual([official, gaps.lines], [null, []]);
    });

  for (const { what, rows, councils, lines } of [
    { what: 'a council without a row', rows: everyCouncil.slice(1), councils: ['blaenau-gwent'], lines: [] },
    {
      what: 'a council that states that it has no data is there',
      rows: everyCouncil.with(0, 'Blaenau Gwent,PAM/025,2016-17,no data'),
      councils: [],
      lines: [],
    },
    {
      what: 'a figure that is no number',
      rows: everyCouncil.with(0, 'Blaenau Gwent,PAM/025,2016-17,about 4'),
      councils: ['blaenau-gwent'],
      lines: [2],
    },
    {
      what: 'a name that is no council',
      rows: [...everyCouncil, 'Gwent,PAM/025,2016-17,4'],
      councils: [],
      lines: [24],
    },
    {
      what: 'two figures of one council',
      rows: [...everyCouncil, 'Cardiff,PAM/025,2016-17,400'],
      councils: ['cardiff'],
      lines: [5, 24],
    },
    {
      what: 'a note below a whole table',
      rows: [...everyCouncil, 'Source: the councils'],
      councils: [],
      lines: [],
    },
    {
      what: 'a note below a table that lacks a council',
      rows: [...everyCouncil.slice(1), 'Source: the councils'],
      councils: ['blaenau-gwent'],
      lines: [23],
    },
  ])
    test(`what a set lacks: ${what}`, async () => {
      const { gaps } = await among(rows);
      assert.deepEqual([gaps.councils.map(({ id }) => id), gaps.lines], [councils, lines]);
    });
});
