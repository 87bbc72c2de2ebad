import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../../test/published/council.ts';
import { emptyContent, type ReturnContent } from '../kinds/index.ts';
import { guardReturn } from './index.ts';

const RECORD = recordOf(await council(), '2023-24-Q2');

const said = (en: string, cy = '') => ({ en, cy });
const told = (content: ReturnContent, ref = 'any') =>
  guardReturn({ frame: RECORD, ref, content })
    .filter(({ code }) => code === 'small-number-of-people')
    .map(({ strength, code, field, figures }) => `${strength} ${code} at ${field}: ${figures.typed}`);

describe('a small number of people in words is asked about, for anybody might be recognised', () => {
  for (const [because, content, ref, asked] of [
    [
      'children, in a comment on children',
      { ...emptyContent('indicator'), comment: said('Two children left care.', 'Gadawodd dau blentyn.') },
      'SSWB39',
      ['confirm small-number-of-people at comment: Two children, dau blentyn'],
    ],
    [
      'many of them',
      { ...emptyContent('indicator'), comment: said('Twelve children, 20 adults.') },
      'SSWB39',
      [],
    ],
    [
      'people, in a comment on visits',
      { ...emptyContent('indicator'), comment: said('Missed by 3 people.') },
      'X-VENUE-VISITS',
      [],
    ],
    [
      'progress and next steps',
      { ...emptyContent('commitment'), progress: said('One adult moved in.'), nextSteps: said('Four more.') },
      undefined,
      ['confirm small-number-of-people at progress: One adult'],
    ],
    [
      'an update of a recommendation',
      { ...emptyContent('recommendation'), update: said('', 'Penodwyd tri aelod o staff.') },
      undefined,
      ['confirm small-number-of-people at update: tri aelod o staff'],
    ],
    [
      'narrative',
      { ...emptyContent('narrative'), markdown: said('- **two** families were helped') },
      undefined,
      ['confirm small-number-of-people at markdown: two** families'],
    ],
    [
      'the comment on sickness',
      { ...emptyContent('workforce'), texts: { comment: said('There was one absence.') } },
      undefined,
      ['confirm small-number-of-people at comment: one absence'],
    ],
  ] as const)
    test(because, () => assert.deepEqual(told(content as ReturnContent, ref), asked));
});
