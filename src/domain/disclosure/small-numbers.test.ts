import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { smallNumbersIn, withoutFigures, withoutSmallNumbers } from './small-numbers.ts';

describe('a small number of people in a text is told, in both languages', () => {
  for (const [text, shown] of [
    ['Two children have been placed there.', '[c] children have been placed there.'],
    ['A few needed care, three of them under 30.', 'A few needed care, [c] of them under 30.'],
    ['Complex conditions, three under 30', 'Complex conditions, [c] under 30'],
    ['It resulted in two looked after children moving.', 'It resulted in [c] looked after children moving.'],
    ['Eight children from four families', 'Eight children from [c] families'],
    ['**2** adults and 1 person', '**[c]** adults and [c] person'],
    ['between two and three adults', 'between [c] adults'],
    ['a single resident; one member of staff', '[c] resident; [c] member of staff'],
    ['one absence in Prevention', '[c] absence in Prevention'],
    ['One of the adults moved.', '[c] of the adults moved.'],
    ['Of the people seen, two of them moved.', 'Of the people seen, [c] of them moved.'],
    ['Lleolwyd dau blentyn yno.', 'Lleolwyd [c] blentyn yno.'],
    ['roedd tri ohonynt o dan 30 oed', 'roedd [c] ohonynt o dan 30 oed'],
    ['4 o blant a thair merch', '[c] o blant a [c] merch'],
    ['y ddau deulu, a phedwar o bobl ifanc', 'y [c] deulu, a [c] o bobl ifanc'],
    ['dau o’r oedolion, un gofalwr', '[c] o’r oedolion, [c] gofalwr'],
    ['tri aelod o staff', '[c] aelod o staff'],
  ] as const)
    test(text, () => assert.equal(withoutSmallNumbers(text), shown));
});

describe('and what only looks like one stays', () => {
  for (const text of [
    '12 children, 1,234 people, 3.4 people, 20 young carers',
    'Key stage 4 pupils in Quarter 4; Year 2 children',
    'one in four people; 1 in 4 children; un o bob pedwar plentyn',
    'two staff meetings and four child protection conferences',
    'two children’s homes, three-year-old plans, three year old children',
    '2017-18 children, 4% of children, £2 people',
    'one or more children; one person-centred plan',
    'yr un plentyn; y tri mis; dau grŵp',
    'Five indicators dipped, two of them red.',
    'Of the children’s indicators 5 dipped, only 2 of them red',
    'lost 4 days; 3 focus groups; two grants',
  ])
    test(text, () => assert.deepEqual(smallNumbersIn(text), []));
});

test('whatever is written, the text around the numbers stays', () => {
  for (const text of ['İki çocuk, two children', '😀 two children', 'ŴŶ Two Children'])
    assert.equal(withoutSmallNumbers(text), text.replace(/two(?= children)/i, '[c]'));
});

describe('a withheld figure is not repeated in a text', () => {
  for (const [text, shown] of [
    ['Sickness: 1.69 days and 18 absences.', 'Sickness: [c] days and [c] absences.'],
    ['In 2017-18, 17 looked after children; 18 visits.', 'In 2017-18, 17 looked after children; 18 visits.'],
    ['Absence rose to 217.650 days.', 'Absence rose to [c] days.'],
    ['Collwyd 1.69 diwrnod.', 'Collwyd [c] diwrnod.'],
    [
      'Sickness in quarter 18 was worse than in 18 months.',
      'Sickness in quarter 18 was worse than in 18 months.',
    ],
    ['There were 18 short-term absences.', 'There were [c] short-term absences.'],
  ] as const)
    test(text, () =>
      assert.equal(withoutFigures(text, { own: [], ofStaff: ['1.69', '18', '217.65'] }), shown),
    );
  test('of an indicator, in its own text, in words too', () =>
    assert.equal(
      withoutFigures('Two moved in 2023, 4.4% (2 of 45).', { own: ['2', '4.4'], ofStaff: [] }),
      '[c] moved in 2023, [c]% ([c] of 45).',
    ));
});
