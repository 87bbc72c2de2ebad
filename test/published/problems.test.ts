import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkScorecard } from '../../src/domain/assurance/index.ts';
import { problemMessage } from '../../src/locale/index.ts';
import { scorecardFor } from './council.ts';

describe('2017-18 Q4: what the report says of itself and its rows do not bear out', async () => {
  const problems = checkScorecard(await scorecardFor('2017-18-Q4'));
  const found = (code: string) => problems.filter((problem) => problem.code === code);

  test('45 indicators claimed, 48 rows printed; 27 national claimed, 29 printed', () => {
    assert.deepEqual(
      found('printed-total-differs').map(({ figures }) => figures),
      [
        { counted: 'indicators', printed: 45, ours: 48 },
        { counted: 'national', printed: 27, ours: 29 },
      ],
    );
  });

  test('60% and 18% of 27: no split gives them; 22% (6 of 27) it does', () => {
    assert.deepEqual(
      found('printed-share-impossible').map(({ figures }) => figures.printed),
      [60, 18],
    );
  });

  test('an improvement called a dip', () => {
    const contradictions = found('comment-contradicts-figures').map(({ place }) => place.ref);
    assert.deepEqual(contradictions, ['SSWB15', 'CHR002iii']);
  });

  test('PAM/025 is compared across a changed definition', () => {
    assert.deepEqual(
      found('compared-across-definitions').map(({ place }) => place.ref),
      ['PAM/025'],
    );
  });

  test('every printed arrow that can be compared agrees with the figures', () => {
    assert.equal(found('arrow-contradicts-figures').length, 0);
    assert.equal(found('arrow-without-comparison').length, 0);
  });
});

test('2023-24 Q2: what the source lost is said, never guessed', async () => {
  const problems = checkScorecard(await scorecardFor('2023-24-Q2'));
  const refs = (code: string) =>
    problems.filter((problem) => problem.code === code).map(({ place }) => place.ref);
  assert.deepEqual(refs('figure-unreadable'), ['SSWB38c']);
  assert.deepEqual(refs('status-lost'), ['WBO7.2.2', 'WBO7.5-X1']);
  assert.equal(refs('code-lost').filter((ref) => ref?.startsWith('X-')).length, 14);
});

for (const period of ['2017-18-Q4', '2023-24-Q2'])
  test(`${period}: every problem can be said in both languages`, async () => {
    for (const problem of checkScorecard(await scorecardFor(period)))
      for (const language of ['en', 'cy'] as const) {
        const message = problemMessage(problem, language);
        assert.ok(message.length > 20 && !message.includes('undefined'), message);
      }
  });
