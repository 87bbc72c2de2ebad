import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STATUS_STYLES } from '../../report/chart/index.ts';
import { html } from '../html.ts';
import { contents, dataTable, directionMark, more, statusChip } from './index.ts';

describe('statusChip', () => {
  const cases = [
    { status: 'red', word: 'Coch', shape: '■' },
    { status: 'amber', word: 'Amber', shape: '▲' },
    { status: 'yellow', word: 'Yellow', shape: '◆' },
    { status: 'green', word: 'Green', shape: '●' },
    { status: 'blue', word: 'Blue', shape: '✓' },
    { status: null, word: 'Not due this quarter', shape: '–' },
  ] as const;
  for (const { status, word, shape } of cases)
    test(`${word}: shape and word`, () => {
      const chip = statusChip({ status, word }).toString();
      assert.ok(chip.includes(`aria-hidden="true">${shape}</span>${word}`), chip);
      assert.ok(chip.includes(`status--${status ?? 'none'}"`), chip);
    });
  test('the shapes all differ', () => {
    const shapes = Object.values(STATUS_STYLES).map(({ shape }) => shape);
    assert.equal(new Set(shapes).size, shapes.length);
  });
});

test('a direction whose word is not shown still says it', () => {
  const mark = directionMark({
    direction: 'declined-under-10',
    word: 'Declined by less than 10%',
    isWordHidden: true,
  });
  assert.match(mark.toString(), /↘<\/span><span class="govuk-visually-hidden">Declined by less than 10%/);
});

describe('dataTable', () => {
  const table = dataTable({
    id: 'off-target',
    caption: 'Off target',
    columns: [{ title: 'Indicator' }, { title: 'Actual, %', isNumber: true }],
    rows: [
      { role: 'group', title: 'Value for <money>' },
      { cells: [html`<a href="/x">PM28</a>`, '265.75'], id: 'pm28' },
      { role: 'total', cells: ['All', '3'] },
    ],
  }).toString();
  const cases = [
    {
      says: '<th role="columnheader" scope="col" class="number">Actual, %</th>',
      because: 'columns are headed',
    },
    {
      says: '<tr role="row" id="pm28"><th role="rowheader" scope="row"><a href="/x">PM28</a></th>',
      because: 'the first cell heads its row',
    },
    {
      says: '<td role="cell" class="number" data-label="Actual, %"><div>265.75</div></td>',
      because: 'a card shows the name of the column',
    },
    {
      says: '<th role="rowheader" scope="rowgroup" colspan="2">Value for &lt;money&gt;</th>',
      because: 'a group heads the rows after it',
    },
    { says: '<tr role="row" class="row--total">', because: 'a total is emphasised' },
    { says: '<caption id="off-target-caption">Off target</caption>', because: 'the table has a name' },
  ];
  for (const { says, because } of cases) test(because, () => assert.ok(table.includes(says), table));

  test('one that scrolls can be reached by keyboard and has a name', () => {
    const scrolling = dataTable({
      id: 't',
      caption: 'c',
      columns: [],
      rows: [],
      narrow: 'scroll',
    }).toString();
    assert.match(
      scrolling,
      /^<div class="table-scroll" role="region" aria-labelledby="t-caption" tabindex="0">/,
    );
  });
});

test('contents link to parts and their parts', () => {
  const markup = contents({
    title: 'Cynnwys',
    entries: [{ id: 'a', text: 'A', parts: [{ id: 'b', text: 'B' }] }],
  }).toString();
  assert.match(markup, /<nav class="contents" aria-label="Cynnwys">/);
  assert.match(markup, /href="#a">A<\/a><ol><li><a class="govuk-link" href="#b">B<\/a><\/li><\/ol>/);
});

test('more is closed until asked for', () => {
  assert.match(
    more({ summary: 's', text: 't' }).toString(),
    /^<details class="more"><summary>s<\/summary>t<\/details>$/,
  );
  assert.match(more({ summary: 's', text: 't', isOpen: true }).toString(), /^<details class="more" open>/);
});
