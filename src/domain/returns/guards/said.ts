import type { TypedText } from '../kinds/field.ts';

/** Words that stand for words to come, or for none: all that is left of a text once its signs are taken away. */
const PLACEHOLDERS = new RegExp(
  `^(?:${[
    ...[
      'tb[acd]',
      'n ?a',
      'nil',
      'none',
      'nothing',
      'no',
      'yes',
      'ok',
      'okay',
      'fine',
      'done',
      'test',
      'testing',
    ],
    '(?:an? |the )?(?:update|comment|narrative|text|figure|explanation|reason)?s? ?(?:to be|will be|is|are)? ?(?:added|confirmed|advised|provided|completed|supplied)(?: later| shortly| soon)?',
    '(?:an? |the )?(?:update|comment|narrative|text|explanation|reason)?s? ?(?:to follow|awaited|pending)(?: later| shortly| soon)?',
    '(?:please )?(?:see|as|refer to|same as) (?:the )?(?:above|below|before|previous|previously|last quarter|comments?|attached)',
    '(?:no|nothing)(?: further| more| other)? ?(?:comments?|updates?|changes?|to (?:add|report|note|say))?(?: (?:at|for) (?:this|the) (?:time|moment))?',
    'not (?:applicable|known|available)',
    'because|it is right|is right|it is correct|correct|right',
    ...[
      'i w gadarnhau',
      'i w gwblhau',
      'i ddilyn',
      'yn dilyn',
      'dim',
      'amherthnasol',
      'iawn',
      'ydy',
      'cywir',
    ],
    '(?:diweddariad|sylw|testun|esboniad)(?:au)? i (?:ddilyn|w ychwanegu|w gadarnhau)',
    'dim (?:sylw(?:adau)?|byd|i w (?:ychwanegu|nodi|adrodd)|diweddariad|newid)',
    '(?:gweler|fel|fel y) (?:yr )?(?:uchod|isod|o r blaen)',
  ].join('|')})$`,
);

/** Whether a text says something: two words at least that are words, and no placeholder for them. */
export function saysSomething(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (PLACEHOLDERS.test(plain)) return false;
  const words = new Set(plain.split(' ').filter(isWord));
  return words.size >= 2;
}

/** Letters with a vowel among them (w and y are vowels in Welsh), and not one letter again and again. */
function isWord(word: string): boolean {
  const letters = new Set(word);
  return /^\p{L}{2,}$/u.test(word) && letters.size > 1 && /[aeiouwyâêîôûŵŷàèìòùáéíóúäëïöü]/u.test(word);
}

/** Whether a text is written in either language. */
export function isWritten({ en, cy }: TypedText): boolean {
  return en.trim() !== '' || cy.trim() !== '';
}
