import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DIRECTION_ARROWS, STATUS_STYLES } from '../chart/index.ts';
import { showable, textWidth } from './source-sans.ts';

describe('characters', () => {
  const cases: readonly (readonly [
    name: string,
    given: string,
    shown: string,
    replaced: readonly string[],
  ])[] = [
    ['Welsh letters stay', 'Ŵyr, tŷ, ŵ ŷ â î ô ï Ŷ', 'Ŵyr, tŷ, ŵ ŷ â î ô ï Ŷ', []],
    ['a letter and its accent are joined', 'w\u0302', 'ŵ', []],
    ['signs of the field stay', '− – £ % ’ “ ” … ½ ≥', '− – £ % ’ “ ” … ½ ≥', []],
    ['a letter in another form is written plainly', '𝐀 ① ｆ', 'A 1 f', []],
    ['other scripts are marked', 'a 一 b', 'a [U+4E00] b', ['一']],
    [
      'an emoji of several parts is one mark for each that is seen',
      '👩\u200d🎓',
      '[U+1F469][U+1F393]',
      ['👩', '🎓'],
    ],
    ['a style of an emoji is dropped', '☑\ufe0f', '☑', []],
    ['controls are dropped, tabs are spaces', 'a\u0000\u0007b\tc', 'ab c', []],
    ['line ends are one kind', 'a\r\nb\u2028c', 'a\nb\nc', []],
    ['half a character is dropped', 'a\ud800b', 'ab', []],
  ];
  for (const [name, given, shown, replaced] of cases) {
    test(name, () => {
      assert.deepEqual(showable(given), { text: shown, replaced });
    });
  }

  test('every shape and arrow can be shown', () => {
    const marks = [
      ...Object.values(STATUS_STYLES).map(({ shape }) => shape),
      ...Object.values(DIRECTION_ARROWS),
    ];
    assert.deepEqual(showable(marks.join('')), { text: marks.join(''), replaced: [] });
  });
});

describe('widths', () => {
  test('grow with size, weight and length, in proportion to size', () => {
    const width = textWidth({ text: 'Bridgend', size: 8.5 });
    assert.ok(Math.abs(width - 32.62) < 0.01, String(width));
    assert.ok(Math.abs(textWidth({ text: 'Bridgend', size: 17 }) - 2 * width) < 1e-9);
    assert.ok(textWidth({ text: 'Bridgend', size: 8.5, weight: 'semibold' }) > width);
    assert.equal(textWidth({ text: '', size: 8.5 }), 0);
  });
});
