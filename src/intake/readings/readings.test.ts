import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '../../domain/value/index.ts';
import {
  figureQuestionText,
  type ReadingColumn,
  readReadings,
  refusedRowMessage,
  type TableAnswers,
} from './index.ts';
import { findMark, pointed } from './number-column.ts';
import { periodOf } from './period-text.ts';

describe('how a column writes its numbers', () => {
  for (const { column, found } of [
    { column: ['12', '13'], found: 'point' },
    { column: ['12.5', '13'], found: 'point' },
    { column: ['12,5', '13'], found: 'comma' },
    { column: ['1,234', '12.5'], found: 'point' },
    { column: ['1.234', '12,5'], found: 'comma' },
    { column: ['1,234'], found: 'ask either' },
    { column: ['1.234', '567'], found: 'ask either' },
    { column: ['1,234,567'], found: 'point' },
    { column: ['1.234.567'], found: 'comma' },
    { column: ['1,234.5'], found: 'point' },
    { column: ['0,125'], found: 'comma' },
    { column: ['0.125'], found: 'point' },
    { column: ['1234.567'], found: 'point' },
    { column: ['£1,234', '£56.20'], found: 'point' },
    { column: ['45,5%', '50%'], found: 'comma' },
    { column: ['(1,5)'], found: 'comma' },
    { column: ['12.5', '13,5'], found: 'ask both' },
    { column: ['1,234', 'n/a', '2.5'], found: 'point' },
    { column: [], found: 'point' },
  ])
    test(`${column.join(' and ') || 'nothing'}: ${found}`, () => {
      const answer = findMark(column);
      assert.equal(answer.kind === 'found' ? answer.mark : `ask ${answer.why}`, found);
    });
});

describe('a number of a column whose decimal mark is a comma', () => {
  for (const [text, is] of [
    ['1.234,5', '1,234.5'],
    ['c.65', 'c.65'],
    ['c. 12,5', 'c. 12.5'],
    ['£1.2m', '£1,2m'],
    [',5', '.5'],
    ['n.a.', 'n.a.'],
  ] as const)
    test(`“${text}” is “${is}”`, () => assert.equal(pointed(text, 'comma'), is));
});

describe('a period as people write it', () => {
  for (const [text, frequency, period] of [
    ['2023-24', null, '2023-24'],
    ['2023/24', null, '2023-24'],
    ['2023-2024', null, '2023-24'],
    ['23/24', null, '2023-24'],
    ['2023-24-Q2', null, '2023-24-Q2'],
    ['Q2 2023-24', null, '2023-24-Q2'],
    ['Q2 2023/24', null, '2023-24-Q2'],
    ['2023/24 Q2', null, '2023-24-Q2'],
    ['Q2 23-24', null, '2023-24-Q2'],
    ['Quarter 2, 2023-24', null, '2023-24-Q2'],
    ['Quarter 2 of 2023-24', null, '2023-24-Q2'],
    ['Ch2 2023-24', null, '2023-24-Q2'],
    ['Chwarter 2 2023/24', null, '2023-24-Q2'],
    ['Jul-Sep 2023', null, '2023-24-Q2'],
    ['January to March 2024', null, '2023-24-Q4'],
    ['Ionawr i Mawrth 2024', null, '2023-24-Q4'],
    ['Mar 24', null, '2023-24-M12'],
    ['Mar-24', null, '2023-24-M12'],
    ['March 2024', null, '2023-24-M12'],
    ['Mawrth 2024', null, '2023-24-M12'],
    ['04/2023', null, '2023-24-M01'],
    ['2023-04', null, '2023-24-M01'],
    ['31/03/2024', 'annual', '2023-24'],
    ['31/03/2024', 'quarterly', '2023-24-Q4'],
    ['31/03/2024', 'monthly', '2023-24-M12'],
    ['2024-03-31', 'quarterly', '2023-24-Q4'],
    ['30 Medi 2023', 'quarterly', '2023-24-Q2'],
    ['31/03/2024', null, 'day-without-frequency'],
    ['11/12', null, 'ambiguous-period'],
    ['Q2 2023', null, 'ambiguous-period'],
    ['Q2', null, 'period-without-year'],
    ['Q5 2023-24', null, 'not-a-period'],
    ['2023-25', null, 'not-a-period'],
    ['Q2 2023-25', null, 'not-a-period'],
    ['Aug-Oct 2023', null, 'not-a-period'],
    ['13/2023', null, 'not-a-period'],
    ['31/02/2024', 'annual', 'not-a-period'],
    ['last year', null, 'not-a-period'],
    ['', null, 'not-a-period'],
  ] as const)
    test(`“${text}”${frequency === null ? '' : `, ${frequency}`}: ${period}`, () => {
      const read = periodOf(text, frequency);
      assert.equal(read.ok ? read.value : read.failure, period);
    });
});

const KNOWN = [
  { ref: 'pam029', codes: ['PAM/029'], unit: 'percent', frequency: 'quarterly' },
  { ref: 'ch026', codes: ['CH/026', 'SSWB57'], unit: 'count', frequency: 'quarterly' },
  { ref: 'dwb1', codes: ['DWB1'], unit: 'gbp', frequency: 'annual' },
] as const;

async function readings(
  lines: readonly string[],
  { answers, bytes }: { answers?: TableAnswers<ReadingColumn>; bytes?: Uint8Array } = {},
) {
  const given = bytes ?? Buffer.from(lines.join('\n'));
  return readReadings({
    file: { name: 'figures.csv', bytes: given },
    known: KNOWN,
    ...(answers === undefined ? {} : { answers }),
  });
}

describe('rows of readings', () => {
  const head = 'Code,Period,Actual,Numerator,Denominator,Comment';
  for (const [row, told] of [
    ['PAM/029,Q2 2023-24,45.5%,,,Better', 'pam029 2023-24-Q2 45.5 “Better”'],
    ['pam029,30/09/2023,45.5,,,', 'pam029 2023-24-Q2 45.5'],
    ['PAM029,Q2 2023-24,,9,12,', 'pam029 2023-24-Q2 75 computed 9/12'],
    ['SSWB57,Q2 2023-24,"1,234.0",,,', 'ch026 2023-24-Q2 1234'],
    ['DWB1,2023/24,£1.50,,,', 'dwb1 2023-24 1.5'],
    ['PAM029,Q2 2023-24,N/A,,,Not asked', 'pam029 2023-24-Q2 asked N/A “Not asked”'],
    ['PAM029,Q2 2023-24,[c],,,', 'pam029 2023-24-Q2 suppressed'],
    ['PAM029,Q2 2023-24,0,,,', 'pam029 2023-24-Q2 0'],
    [',Q2 2023-24,45,,,', 'Line 2: No indicator is named. Give its code.'],
    ['PAM999,Q2 2023-24,45,,,', 'Line 2: No indicator has the code “PAM999”. Check the code.'],
    ['PAM029,,45,,,', 'Line 2: No period is given.'],
    [
      'PAM029,11/12,45,,,',
      'Line 2: “11/12” could be two periods. Write the financial year in full, for example Q2 2023-24.',
    ],
    [
      'PAM029,Q2 2023-24,,,,',
      'Line 2: There is neither a figure nor a numerator and denominator that give one.',
    ],
    ['PAM029,Q2 2023-24,about 45,,,', 'pam029 2023-24-Q2 asked about 45'],
    ['CH/026,Q2 2023-24,45%,,,', 'Line 2: “45%” is a per cent, and this indicator is not one.'],
    ['PAM029,Q2 2023-24,£45,,,', 'Line 2: “£45” is in pounds, and this indicator is not.'],
    [
      'PAM029,Q2 2023-24,45,9,,',
      'Line 2: Of numerator and denominator only one is given. Give both or neither.',
    ],
    ['PAM029,Q2 2023-24,,9,0,', 'Line 2: The denominator is 0: there is no figure to compute.'],
    [
      'PAM029,Q2 2023-24,45',
      'Line 2: The row has more or fewer cells than the headings. Look for a separator too many or too few.',
    ],
  ] as const)
    test(row, async () => {
      const read = await readings([head, row], { answers: { separator: ',' } });
      assert.ok(read.ok, JSON.stringify(read));
      const { readings: taken, refused } = read.value;
      const said = taken.map(({ ref, period, figure, isComputed, numerator, denominator, commentEn }) =>
        [
          ref,
          period,
          figure.kind === 'value'
            ? figure.value
            : figure.kind === 'absent'
              ? figure.reason
              : `asked ${figure.printed}`,
          isComputed ? `computed ${numerator}/${denominator}` : '',
          commentEn === '' ? '' : `“${commentEn}”`,
        ]
          .filter((part) => part !== '')
          .join(' '),
      );
      assert.deepEqual([...said, ...refused.map((row) => refusedRowMessage(row, 'en'))], [told]);
    });

  test('two rows that say the same: one is taken; two that differ: none is', async () => {
    const read = await readings([
      head,
      'PAM029,Q1 2023-24,45.5,,,',
      'PAM029,Q1 2023-24,45.50,,,',
      'PAM029,Q2 2023-24,45.5,,,',
      'PAM/029,30/09/2023,46,,,',
    ]);
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.readings.map(({ line }) => line),
      [2],
    );
    assert.deepEqual(
      read.value.refused.map(({ line, reason, other }) => `${line} ${reason} ${other}`),
      ['3 same-as-line 2', '4 differs-from-line 5', '5 differs-from-line 4'],
    );
  });

  const welsh = 'Cod;Cyfnod;Gwerth;Sylw\r\nPAM029;Ch2 2023-24;45,5;Tŷ’n well – £5\r\n';
  const windows = Buffer.from(welsh.replace('ŷ', 'y').replace('’', '\x92').replace('–', '\x96'), 'latin1');
  for (const [what, bytes] of [
    ['UTF-8', Buffer.from(welsh)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${welsh}`)],
    ['UTF-16, as Excel’s Unicode text', Buffer.from(`\ufeff${welsh}`, 'utf16le')],
    ['Windows-1252', windows],
    ['tabs', Buffer.from(welsh.replaceAll(';', '\t'))],
  ] as const)
    test(`written in ${what}`, async () => {
      const read = await readings([], { bytes });
      assert.ok(read.ok, JSON.stringify(read));
      const [reading] = read.value.readings;
      assert.equal(reading?.figure.kind === 'value' && reading.figure.value, '45.5');
      assert.match(reading?.commentCy ?? '', /^T[ŷy]’n well – £5$/);
    });

  test('a column that could be read both ways is asked for, and the answer settles it', async () => {
    const lines = ['Code;Period;Actual', 'CH/026;Q2 2023-24;1,234'];
    const read = await readings(lines);
    assert.ok(!read.ok);
    const [question] = read.failure;
    assert.ok(question !== undefined);
    assert.match(figureQuestionText(question, 'en'), /decimal mark.*Line 2: 1,234/);
    assert.match(figureQuestionText(question, 'cy'), /nod degol.*Llinell 2: 1,234/);
    for (const [mark, value] of [
      ['point', '1234'],
      ['comma', '1.234'],
    ] as const) {
      const settled = await readings(lines, { answers: { marks: { value: mark } } });
      assert.ok(settled.ok);
      const figure = settled.value.readings[0]?.figure;
      assert.equal(figure?.kind === 'value' && figure.value, value);
    }
  });

  test('whatever the file holds: no throw, every row in one list, every refusal in words of both languages', async () => {
    const part = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      'PAM029',
      'Q2 2023-24',
      '1,234',
      '45.5%',
      '\t',
      'x',
      '\u0000',
      'ŷ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.nat(), async (parts, cut) => {
        const text = Buffer.from(`${head}\n${parts.join('')}`);
        const bytes = text.subarray(0, Math.max(head.length + 1, cut % (text.length + 1)));
        const read = await readings([], {
          bytes,
          answers: { separator: ',', marks: { value: 'point', numerator: 'point', denominator: 'point' } },
        });
        if (!read.ok) return;
        const lines = [...read.value.readings, ...read.value.refused].map(({ line }) => line);
        assert.equal(new Set(lines).size, lines.length);
        for (const row of read.value.refused)
          for (const language of LANGUAGES) assert.ok(refusedRowMessage(row, language).length > 10);
      }),
      { numRuns: 500 },
    );
  });
});
