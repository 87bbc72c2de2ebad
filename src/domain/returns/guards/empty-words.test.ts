import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { indicatorWordsSay } from './empty-words.ts';
import { saysSomething } from './said.ts';

describe('words that say nothing', () => {
  for (const text of [
    ...[
      '',
      '.',
      '-',
      '…',
      'TBC',
      'tba',
      'n/a',
      'N/A',
      'nil',
      'none',
      'OK',
      'xxxx',
      'asdf',
      '12',
      '12/1/24',
      'jjj kkk',
    ],
    ...[
      'see above',
      'As above',
      'to follow',
      'To be confirmed',
      'update to follow',
      'No comment',
      'nothing to report',
    ],
    ...['Dim', 'dim sylwadau', 'i ddilyn', 'i’w gadarnhau', 'gweler uchod'],
  ])
    test(text === '' ? 'nothing' : text, () => assert.equal(saysSomething(text), false));
});

describe('words that say something, however short', () => {
  for (const text of [
    ...[
      'Staff shortage.',
      'Two staff left.',
      'Awaiting the census.',
      'No visits were due.',
      'See the audit of May.',
    ],
    ...['Prinder staff.', 'Gadawodd dau aelod o staff.', 'Dim ymweliadau oherwydd y tywydd.'],
  ])
    test(text, () => assert.equal(saysSomething(text), true));
});

const words = (en: string, cy = '') => ({ en, cy });

describe('words are due where a figure is off target, and where there is none', () => {
  guardCases(indicatorWordsSay, [
    [
      'a full stop for a comment',
      { target: '50' },
      { value: '30', comment: words('.') },
      'confirm empty-words at comment',
    ],
    [
      'TBC for next steps',
      { target: '50' },
      { value: '30', comment: words('Two staff left.'), nextSteps: words('TBC') },
      'confirm empty-words at nextSteps',
    ],
    [
      'no figure, to follow',
      {},
      { absence: 'awaited', comment: words('', 'i ddilyn') },
      'confirm empty-words at comment',
    ],
    [
      'one language says it',
      { target: '50' },
      { value: '30', comment: words('See above', 'Gadawodd dau aelod o staff.') },
    ],
    ['on target nothing is due', { target: '50' }, { value: '55', comment: words('.') }],
  ]);
});
