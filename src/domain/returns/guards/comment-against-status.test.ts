import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { commentAgainstStatus } from './comment-against-status.ts';

const RED = { target: '50', held: { '2022-23-Q3': '48' } } as const;
const GREEN = { target: '20', held: { '2022-23-Q3': '21' } } as const;
const FOUND = 'confirm comment-against-status at comment';
const said = (en: string, cy = '') => ({ value: '30', comment: { en, cy } });

describe('a comment and its status say the same', () => {
  guardCases(commentAgainstStatus, [
    ['on target, beside red and worse', RED, said('On target this quarter.'), FOUND],
    ['improved, in Welsh', RED, said('', 'Mae perfformiad wedi gwella ers y llynedd.'), FOUND],
    ['met, in Welsh', RED, said('', 'Cyrhaeddwyd y targed.'), FOUND],
    ['missed, beside green and better', GREEN, said('We missed the target because of vacancies.'), FOUND],
    ['dipped', GREEN, said('Performance has dipped.'), FOUND],
    ['below target, where more is better', GREEN, said('Below target.'), FOUND],
    [
      'below target, where less is better',
      { ...RED, polarity: 'lower', target: '50', held: { '2022-23-Q3': '48' } },
      { ...said('Not good.'), value: '40' },
    ],
    ['missed, in Welsh', GREEN, said('', 'Methwyd y targed oherwydd swyddi gwag.'), FOUND],
    ['not on target', RED, said('Not on target, owing to two vacancies.')],
    ['on target by March', RED, said('The new team should be on target by March.')],
    ['both said', RED, said('The target was met last year; performance has dipped.')],
    ['last year’s', GREEN, said('The target was missed last year and has now been met.')],
    ['not in Welsh', RED, said('', 'Nid ydym ar y targed.')],
    ['something else declined', GREEN, said('The number of referrals has declined.')],
    ['never missed', GREEN, said('We have never missed the target.')],
    ['on target and green', GREEN, said('On target.')],
    ['nothing said', RED, '30'],
  ]);
});
