/** How cells are read, one way of printing a line. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOfText } from '../lines/source-lines.ts';
import { commentOf } from './printed-comment.ts';
import { readingOf, saysNew, targetOf } from './printed-figure.ts';
import { deliveryOf, monthOf, yearsIn } from './printed-period.ts';
import { codeUnder, referenceOf } from './printed-reference.ts';
import { statusOf } from './printed-status.ts';

describe('targets and readings: as printed, as a target, as a reading', () => {
  for (const [printed, target, reading] of [
    ['<2.5', '2.5', 'not-stated, told'],
    ['<14%', '14', 'not-stated, told'],
    ['40 Revised to 130', '130', 'not-stated, told'],
    ['Estimate 50-60 but establish baseline in 16-17', 'baseline', 'baseline'],
    ['Establishing Baseline', 'baseline', 'baseline'],
    ['1055 days', '1055', '1055'],
    ['£0', '0', '0'],
    ['172,394', '172394', '172394'],
    ['17,24', 'not-stated, told', 'not-stated, told'],
    ['66 84%', 'not-stated, told', 'not-stated, told'],
    ['(166)', '-166', '-166'],
    ['50-60', 'not-stated, told', 'not-stated, told'],
    ['n/a?', 'not-stated', 'not-stated'],
    ['', 'not-stated', 'not-stated'],
    ['No target', 'no-target', 'no-target'],
    ['[c]', 'suppressed', 'suppressed'],
    ['1', '1', '1'],
    ['1.52.3', 'not-stated, told', 'not-stated, told'],
    ['4O', 'not-stated, told', 'not-stated, told'],
  ])
    test(printed === '' ? 'nothing' : (printed ?? ''), () => {
      const text = ({ figure, why }: ReturnType<typeof readingOf>): string =>
        (figure.kind === 'value' ? figure.value.toFixed() : figure.reason) + (why === null ? '' : ', told');
      assert.deepEqual([text(targetOf(printed ?? '')), text(readingOf(printed ?? ''))], [target, reading]);
    });
});

describe('reference cells: codes, types, priority, aims', () => {
  for (const [printed, endsInAim, codes, types, rest] of [
    ['National Data Item A9 CP Priority 2', false, 'A9', 'national corporate-plan', 'P2'],
    [
      'PAM025 PM19 National perform measure (SCA001) Priority 2',
      false,
      'PAM025 PM19 SCA001',
      'national public-accountability',
      'P2',
    ],
    [
      'CHR002iii PAM feeder SSWB 13 Priority 3 CP feeder',
      false,
      'CHR002iii SSWB13',
      'public-accountability-feeder corporate-plan-feeder',
      'P3',
    ],
    ['SSWB 4 DWB4.2.3.3 Local Priority 2', false, 'SSWB4 DWB4.2.3.3', 'local', 'P2'],
    ['SSWB 8 Local other', false, 'SSWB8', 'local', 'other'],
    ['SSWB38c (AD/011c) CP WBO1.1', true, 'SSWB38c AD/011c', 'corporate-plan', 'WBO1.1'],
    ['WBO1.1', true, '', '', 'WBO1.1'],
    ['СР', true, '', 'corporate-plan', ''],
    ['', true, '', '', ''],
  ] as const)
    test(printed === '' ? 'nothing' : printed, () => {
      const read = referenceOf(printed, endsInAim);
      assert.equal(read.codes.map(({ code }) => code).join(' '), codes);
      assert.equal(read.types.join(' '), types);
      assert.equal([read.objective ?? (read.saysOther ? 'other' : ''), ...read.aims].join(''), rest);
      assert.deepEqual(read.problems, []);
    });

  test('words that are none of these are told', () =>
    assert.deepEqual(referenceOf('AB12 Statutory', false).problems, [
      { what: 'reference', why: 'unreadable', printed: 'Statutory' },
    ]));
});

describe('codes whose letters look alike are put right only under their aim', () => {
  for (const [aim, printed, code] of [
    ['WBO7.2', 'WB07.2.4', 'WBO7.2.4'],
    ['WBO4.9', 'VVBO4.9.2', 'WBO4.9.2'],
    ['P2', 'p2.4.2', 'P2.4.2'],
    ['WBO4.9', 'VBO4.9.2', null],
    ['WBO3.2', 'WBO3.2.', null],
    ['WBO3.2', 'WBO3.3.1', null],
  ] as const)
    test(`${printed} under ${aim}`, () => assert.equal(codeUnder(aim, printed), code));
});

describe('statuses', () => {
  const scale = new Map([
    ['excellent', 'green' as const],
    ['adequate', 'amber' as const],
  ]);
  for (const [printed, status] of [
    ['GREEN (Excellent)', 'green'],
    ['(Adequate)', 'amber'],
    ['Gwyrdd', 'green'],
    ['GREEN (Adequate)', null],
    ['(Eveellent)', null],
    ['Green/Amber', null],
    ['not green', null],
    ['', null],
  ] as const)
    test(printed === '' ? 'nothing' : printed, () => assert.equal(statusOf(printed, scale), status));
});

describe('comments', () => {
  for (const [printed, frequency, isNew, note, comment] of [
    [
      'Quarterly indicator Target setting: from last year Performance: on target',
      'quarterly',
      false,
      'from last year',
      'on target',
    ],
    ['New Annual Indicator Performance: met', 'annual', true, null, 'met'],
    [
      'Quarterly Indicator Target Setting: New indicator. Set low. Performance: No Performance Comments',
      'quarterly',
      true,
      'New indicator. Set low.',
      null,
    ],
    ['Quarterly indicator (annual until 2017/18) Performance: met', 'quarterly', false, null, 'met'],
    ['Annual figures follow.', null, false, null, 'Annual figures follow.'],
    ['', null, false, null, null],
  ] as const)
    test(printed === '' ? 'nothing' : printed, () =>
      assert.deepEqual(commentOf(printed), { frequency, isNew, targetNote: note, comment }),
    );
});

describe('delivery dates', () => {
  for (const [printed, due] of [
    ['March 23', '2023-03-31'],
    ['Sept 2023', '2023-09-30'],
    ['April/May 23', '2023-05-31'],
    ['2023/24', '2024-03-31'],
    ['Mawrth 2024', '2024-03-31'],
    ['Ongoing', 'continuous'],
    ['March 23 Continuous', 'continuous'],
    ['n/a', 'not-stated'],
    ['Complete', 'not-stated'],
    ['31/12/2023', null],
    ['when ready', null],
  ] as const)
    test(printed, () => {
      const read = deliveryOf(printed);
      assert.equal(read?.kind === 'due' ? read.due : (read?.kind ?? null), due);
    });

  test('a word broken by the extraction', () => assert.equal(monthOf('Novemb er 2022'), '2022-11'));
});

test('financial years are told from other pairs of numbers', () => {
  assert.deepEqual(yearsIn('Trend Year End 17-18 vs 16 -17'), ['2017-18', '2016-17']);
  assert.deepEqual(yearsIn('At quarter 4, 2017/18, of 50-60 and 31.03.2018'), ['2017-18']);
  assert.ok(saysNew('New 2023- 24') && saysNew('New for 23-24') && !saysNew('New desk'));
});

test('cells lose their marks of print and keep their signs', () => {
  for (const [raw, clean] of [
    ['<i>Higher preferred</i>', 'Higher preferred'],
    ['<p>↑ 20</p> <p>↓ 12</p>', '↑ 20 ↓ 12'],
    ['a<br>b<br/>c', 'a b c'],
    ['&lt;5 &amp; &#163;3 &unknown;', '<5 & £3 &unknown;'],
    ['<2.5', '<2.5'],
    ['**£2.189m**', '£2.189m'],
  ] as const)
    assert.deepEqual(linesOfText(raw)[0]?.cells, [clean]);
});

test('lines keep their numbers, whatever ends them, and pages are counted by form feeds', () => {
  assert.deepEqual(
    linesOfText('a\r\nb\tc\n\f\nd').map(({ number, page, cells }) => [number, page, cells.length]),
    [
      [1, 1, 1],
      [2, 1, 2],
      [3, 2, 1],
      [4, 2, 1],
    ],
  );
  assert.equal(linesOfText('').length, 0);
});
