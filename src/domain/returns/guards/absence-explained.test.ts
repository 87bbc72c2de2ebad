import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { absenceExplained } from './absence-explained.ts';

describe('no figure says why', () => {
  guardCases(absenceExplained, [
    ['a reason in words', {}, { absence: 'awaited', comment: { en: 'The school census is late.', cy: '' } }],
    ['a reason without words', {}, { absence: 'suppressed' }, 'stop absence-unexplained at comment'],
    ['a figure', {}, '12'],
  ]);
});
