import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { offTargetExplained } from './off-target-explained.ts';

describe('amber and red say why', () => {
  guardCases(offTargetExplained, [
    [
      'red without a word',
      { target: '50' },
      '30',
      'stop comment-missing at comment',
      'stop next-steps-missing at nextSteps',
    ],
    [
      'red, explained',
      { target: '50' },
      {
        value: '30',
        comment: { en: 'Two staff left.', cy: '' },
        nextSteps: { en: 'Both posts are advertised.', cy: '' },
      },
    ],
    [
      'explained in Welsh',
      { target: '50' },
      {
        value: '30',
        comment: { en: '', cy: 'Gadawodd dau aelod o staff.' },
        nextSteps: { en: '', cy: 'Hysbysebwyd y ddwy swydd.' },
      },
    ],
    ['on target', { target: '50' }, '55'],
  ]);
});
