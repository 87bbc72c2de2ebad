import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  absent,
  type Change,
  commitment,
  figure,
  finance,
  indicator,
  reading,
  recommendation,
  risk,
  target,
  thousands,
  together,
  total,
  update,
} from '../../../test/published/changed-record.ts';
import { council, recordOf } from '../../../test/published/council.ts';
import { revisedActuals } from '../scorecard/index.ts';
import { editionDifferences } from './differences.ts';
import { renumbered, sameContent } from './renumbered.ts';

const publication = await council();
const YEAR_END = recordOf(publication, '2017-18-Q4');
const SECOND = recordOf(publication, '2023-24-Q2');
const FIRST_LINE = YEAR_END.sections.finance?.budgetLines[0]?.id;
const both = (text: string) => ({ en: text, cy: `${text} (cy)` });

/** "indicator PM28 actual: 265.75 → 266" */
function told(record: typeof YEAR_END, change: Change): readonly string[] {
  return editionDifferences({ earlier: record, later: change(record) }).map(
    ({ kind, ref, field, earlier, later }) =>
      `${kind}${ref === null ? '' : ` ${ref}`} ${field}: ${earlier ?? '-'} → ${later ?? '-'}`,
  );
}

describe('what a correction changes is told, each thing once', () => {
  const cases: readonly (readonly [what: string, change: Change, told: readonly string[]])[] = [
    ['nothing', (record) => record, []],
    [
      'a figure, printed otherwise too',
      reading('PM28', { figure: figure('266') }),
      ['indicator PM28 actual: 265.75 → 266'],
    ],
    [
      'a figure printed otherwise only',
      reading('PM28', { figure: { ...figure('265.75'), printed: '265.8' } }),
      ['indicator PM28 actual.printed: 265.75 days → 265.8'],
    ],
    [
      'a figure that there is not',
      reading('PM28', { figure: absent('n/a', 'awaited') }),
      ['indicator PM28 actual: 265.75 → awaited'],
    ],
    ['a target', target('PM28', '270'), ['indicator PM28 target: 265 → 270']],
    [
      'a comment, in both languages',
      reading('PM28', { comment: both('New') }),
      ['indicator PM28 comment.en', 'indicator PM28 comment.cy'],
    ],
    [
      'the polarity',
      indicator('PM28', ({ definitions }) => ({
        definitions: definitions.map((each) => ({ ...each, polarity: 'neutral' })),
      })),
      ['indicator PM28 polarity: lower → neutral'],
    ],
    ['a commitment’s status', update('P2.1.1', { status: 'red' }), ['commitment P2.1.1 status: amber → red']],
    [
      'a commitment’s title',
      commitment('P2.1.1', { title: { en: 'New', cy: 'Newydd' } }),
      ['commitment P2.1.1 title.en', 'commitment P2.1.1 title.cy'],
    ],
    [
      'a row that is gone',
      (record) => ({ ...record, commitments: record.commitments.filter(({ code }) => code !== 'P2.1.1') }),
      ['commitment P2.1.1 row'],
    ],
    ['the places of rows alone', (record) => ({ ...record, indicators: record.indicators.toReversed() }), []],
    [
      'an amount',
      finance(({ revenue }) => ({ revenue: { ...revenue, outturn: thousands('£1k', '1') } })),
      ['finance revenue.outturn'],
    ],
    [
      'money that is no longer told of',
      (record) => ({ ...record, sections: { ...record.sections, finance: null } }),
      ['finance row: finance → -'],
    ],
    [
      'the place of a budget line alone',
      finance(({ budgetLines: [first, ...rest] }) => ({ budgetLines: first ? [...rest, first] : rest })),
      [],
    ],
    [
      'the outturn of a budget line that moved, too',
      finance(({ budgetLines: [first, ...rest] }) => ({
        budgetLines: first ? [...rest, { ...first, outturn: thousands('1', '1') }] : rest,
      })),
      [`finance budgetLines.${FIRST_LINE}.outturn: `],
    ],
    [
      'what a budget line is called: it is the same line',
      finance(({ budgetLines: [first, ...rest] }) => ({
        budgetLines: first ? [{ ...first, title: both('Other') }, ...rest] : rest,
      })),
      [`finance budgetLines.${FIRST_LINE}.title.en: `, `finance budgetLines.${FIRST_LINE}.title.cy: `],
    ],
    [
      'sickness',
      total((held) => ({ fte: { ...held.fte, printed: '1', value: null } })),
      ['workforce unitsTotal.fte'],
    ],
    [
      'the report’s own title, and another key',
      together(
        (record) => ({ ...record, edition: { ...record.edition, sourceTitle: 'Other' } }),
        (record) => ({ ...record, scheme: { ...record.scheme, targetZero: 'amber' } }),
      ),
      ['report sourceTitle', 'report scheme.targetZero: red → amber'],
    ],
  ];
  for (const [what, change, expected] of cases)
    test(what, () => {
      const found = told(YEAR_END, change);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [at, line] of expected.entries()) assert.ok(found[at]?.startsWith(line), found[at]);
    });

  test('a risk, and a recommendation', () => {
    const [held] = YEAR_END.sections.risks;
    assert.ok(held);
    const likelier = risk(held.id, { impact: held.impact === 5 ? 4 : 5 });
    assert.match(told(YEAR_END, likelier).join(), new RegExp(`^risk ${held.id} impact: \\d → \\d$`));
    const line = told(SECOND, recommendation('PE4', { isOpen: false })).join();
    assert.match(line, /^recommendation \S+ PE4 isOpen: true → false$/);
  });
});

test('an edition is itself under another number, and what came from it comes from the one it is now', () => {
  const second = renumbered(YEAR_END, { id: 'second', number: 2, revision: null });
  assert.ok(sameContent(YEAR_END, second));
  assert.deepEqual(editionDifferences({ earlier: YEAR_END, later: second }), []);
  const sources = second.indicators.flatMap(({ readings }) => readings.map(({ source }) => source.edition));
  assert.ok(sources.length > 0 && !sources.includes(YEAR_END.edition.id));
  assert.ok(!sameContent(YEAR_END, target('PM28', '270')(YEAR_END)));
});

test('only a corrected figure is marked, not a corrected comment or target', () => {
  const change = together(
    reading('PM28', { figure: figure('266') }),
    reading('PM33', { comment: both('New') }),
    target('PM33', '1'),
  );
  const differences = editionDifferences({ earlier: YEAR_END, later: change(YEAR_END) });
  assert.ok(differences.length > 3);
  assert.deepEqual(
    [...revisedActuals({ revision: { of: 1, reason: both('Late data'), differences } })],
    ['PM28'],
  );
  assert.equal(revisedActuals({ revision: null }).size, 0);
});
