import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelLines } from './label-lines.ts';

describe('a label', () => {
  const cases = [
    { text: 'Short', most: 2, gives: ['Short'] },
    {
      text: 'Learning Disabilities Residential Care',
      most: 2,
      gives: ['Learning Disabilities', 'Residential Care'],
    },
    { text: 'Eye/Ear/Throat/Nose/Mouth/Dental', most: 2, gives: ['Eye/Ear/Throat/Nose/', 'Mouth/Dental'] },
    { text: 'One two three four five six seven eight', most: 1, gives: ['One two three four fi…'] },
    { text: 'Llanfairpwllgwyngyllgogerychwyrndrobwll', most: 2, gives: ['Llanfairpwllgwyngyll…'] },
  ];
  for (const { text, most, gives } of cases)
    test(`"${text}" in ${most}`, () => {
      assert.deepEqual(labelLines({ text, most, width: 150, size: 15 }), gives);
    });
});
