import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STATUSES } from '../../domain/scoring/index.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import { SECTION_WORDS } from './section-words.ts';
import { REPORT_WORDS } from './words.ts';

const NUMBERS = [0, 1, 2];

/** Every sentence of a report that counts, for every few numbers. */
function sentences(language: (typeof LANGUAGES)[number]): readonly string[] {
  const { headline, commitmentsHeadline } = REPORT_WORDS[language];
  const { findings, recommendationsIntroduction } = SECTION_WORDS[language];
  const none = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    (typeof STATUSES)[number],
    number
  >;
  return NUMBERS.flatMap((total) =>
    NUMBERS.filter((count) => count <= total).flatMap((count) => [
      headline({ scored: total, total, onTarget: count, offTarget: total - count, improved: count }),
      commitmentsHeadline(total),
      findings.onTarget(count, total),
      findings.nationalOnTarget(count, total),
      findings.improved(count, total),
      findings.closed(count, Math.max(total, 1)),
      findings.commitments({
        ...{ total, scored: total, onTarget: count, withoutStatus: {} },
        byStatus: { ...none, green: count, blue: total - count },
      }),
      recommendationsIntroduction(
        { total, open: total, dated: count, overdue: count, undated: total - count },
        '31 March 2018',
      ),
    ]),
  );
}

describe('sentences that count', () => {
  test('one is, two are', () => {
    for (const said of sentences('en'))
      assert.doesNotMatch(
        said,
        /\b1 (are|have|were|indicators|commitments|recommendations)\b|\b[02] (is|has|was) /,
      );
  });

  for (const language of LANGUAGES)
    test(`nothing is said of a part of none, ${language}`, () => {
      for (const said of sentences(language)) assert.doesNotMatch(said, /\b0 (of|o’r) 0\b|\bof 0\b|o’r 0\b/);
    });

  test('what is not known of all is not said of all', () => {
    const { findings } = SECTION_WORDS.en;
    assert.equal(
      findings.furthestUnder('Residential care', '£5', false),
      'No line with figures is over budget; Residential care is furthest under: £5',
    );
    assert.match(findings.highestUnit('Adult care', '20.00', null, false), /the most of those shown/);
    assert.match(findings.largestReason('Stress', '30%', false), /largest reason of those shown/);
  });
});
