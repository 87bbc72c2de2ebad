import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkScorecard } from '../../src/domain/assurance/index.ts';
import { riskScore } from '../../src/domain/risk/index.ts';
import { originalReport, scorecardFor } from './council.ts';

describe('2017-18 Q4: what the sections state and their figures do not bear out', async () => {
  const scorecard = await scorecardFor('2017-18-Q4');
  const found = checkScorecard(scorecard);
  const told = found
    .filter(({ code }) => code === 'printed-figure-differs' || code === 'stated-twice-differently')
    .map(({ figures }) => [figures.what, figures.printed, figures.ours ?? figures.again]);

  test('these and no others', () => {
    assert.deepEqual(told, [
      ['net-budget', '£66.281m', '£64.938 million'],
      ['variance', '£1.343m', '0'],
      ['variance-pct', '-183.7%', '183.7'],
      ['fte-total', '848.16', '847.16'],
      ['reductions-share', '42.6%', '42.7'],
    ]);
  });

  test('7 budget lines, 10 proposals, 4 units, 16 reasons, 4 risks', () => {
    const { finance, workforce, risks } = scorecard.record.sections;
    assert.equal(finance?.budgetLines.length, 7);
    assert.equal(finance?.proposals.length, 10);
    assert.equal(workforce?.units.length, 4);
    assert.equal(workforce?.reasons.length, 16);
    assert.deepEqual(
      risks.map((risk) => [riskScore(risk), risk.printedScore]),
      [
        [20, 20],
        [16, 16],
        [16, 16],
        [16, 16],
      ],
    );
  });
});

describe('2023-24 Q2', async () => {
  const scorecard = await scorecardFor('2023-24-Q2');
  const found = checkScorecard(scorecard);

  test('the only stated figure that is wrong is the 1.00 under a column of per cents', () => {
    assert.deepEqual(
      found
        .filter(({ code }) => code === 'printed-figure-differs')
        .map(({ figures }) => [figures.what, figures.printed, figures.ours]),
      [['reason-share-total', '1.00', '100']],
    );
  });

  test('39 recommendations: 15 blue, 10 green, 13 amber, 1 red; 24 open', () => {
    const all = scorecard.record.sections.recommendations.flatMap(({ recommendations }) => recommendations);
    const count = (status: string) => all.filter((each) => each.status === status).length;
    assert.equal(all.length, 39);
    assert.deepEqual(['blue', 'green', 'amber', 'red'].map(count), [15, 10, 13, 1]);
    assert.equal(all.filter(({ isOpen }) => isOpen).length, 24);
  });

  test('recommendations green though open past their delivery date', () => {
    const late = found
      .filter(({ code }) => code === 'green-past-delivery-date')
      .map(({ place }) => place.ref);
    assert.deepEqual(late, ['PE4', 'PE8', 'PR1', 'PR5', 'W2', 'W4', 'W8']);
  });
});

for (const [period, original] of [
  ['2017-18-Q4', 'bridgend-social-services-2017-18-q4'],
  ['2023-24-Q2', 'bridgend-social-services-2023-24-q2'],
] as const) {
  const path = originalReport(original);
  test(`${period}: every printed figure of finance and workforce stands in the original`, {
    skip: path === null ? 'the text of the original report is not at hand' : false,
  }, () => {
    const text = readFileSync(path ?? '', 'utf8').replaceAll('**', '');
    let figures = 0;
    for (const file of ['finance', 'workforce']) {
      const source = new URL(`../../data/bridgend/ssw/${period}/${file}.json`, import.meta.url);
      assert.ok(existsSync(source));
      for (const [, printed = ''] of readFileSync(source, 'utf8').matchAll(/"printed": "([^"]*)"/g)) {
        assert.ok(text.includes(printed), `"${printed}"`);
        figures++;
      }
    }
    assert.ok(figures > 100, `${figures} figures were compared`);
  });
}
