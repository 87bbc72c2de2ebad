import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../domain/value/index.ts';
import { guardMessage } from './index.ts';

/** Every code in the sources of the guards, as written there. */
function codes(): readonly string[] {
  const folder = new URL('../domain/returns/guards/', import.meta.url);
  const sources = globSync('*.ts', { cwd: folder }).filter((name) => !name.endsWith('.test.ts'));
  const found = sources.flatMap((name) => [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/\b(?:stop|confirm|found)\(\s*'([a-z-]+)'/g),
  ]);
  return [...new Set(found.map(([, code = '']) => code))];
}

/** Every figure that a guard gives. */
const FIGURES = {
  typed: 'x',
  value: '1',
  numerator: '2',
  denominator: '3',
  computed: '4',
  target: '5',
  previous: '6',
  earlier: '7',
  period: '2023-24-Q2',
  due: '2024-01-19',
  status: 'red',
  ...{ swapped: '8', low: '9', high: '10', before: '11', cases: '12', unit: 'count', said: 'on target' },
};

test('the guards are found in their sources', () => {
  assert.ok(codes().length >= 25, codes().join(', '));
});

describe('every guard has words in both languages', () => {
  for (const code of codes())
    test(code, () => {
      const said = LANGUAGES.map((language) =>
        guardMessage({ code, figures: FIGURES }, { unit: 'count', language }),
      );
      for (const text of said) assert.match(text, /^\S.{10,}[^.\s]$/);
      assert.notEqual(said[0], said[1]);
    });
});

test('a code without words is a bug', () => {
  assert.throws(
    () => guardMessage({ code: 'no-such', figures: {} }, { unit: null, language: 'en' }),
    /no-such/,
  );
});

describe('a finding says the figures as people read them', () => {
  for (const { code, figures, unit, en, cy } of [
    {
      code: 'value-not-of-fraction',
      figures: { value: '67.7', computed: '66.7' },
      unit: 'percent',
      en: 'The figure is 67.7%, but the two numbers give 66.7%. Correct one of them, or say why it is right',
      cy: '67.7% yw’r ffigur, ond mae’r ddau rif yn rhoi 66.7%. Cywirwch un ohonynt, neu dywedwch pam ei fod yn gywir',
    },
    {
      code: 'numerator-above-denominator',
      figures: { numerator: '1310', denominator: '1300' },
      unit: 'percent',
      en: '1,310 of 1,300 is more than all of them. Check both numbers, or say why they are right',
      cy: 'Mae 1,310 allan o 1,300 yn fwy na’r cyfan. Gwiriwch y ddau rif, neu dywedwch pam eu bod yn gywir',
    },
    {
      code: 'order-of-magnitude',
      figures: { value: '3000', target: '300', previous: '290' },
      unit: 'gbp',
      en: '£3,000 is far from the target of £300 and last year’s £290. Correct it, or say why it is right',
      cy: 'Mae £3,000 ymhell o’r targed, sef £300, ac o ffigur y llynedd, sef £290. Cywirwch ef, neu dywedwch pam ei fod yn gywir',
    },
    {
      code: 'order-of-magnitude',
      figures: { value: '3000', previous: '290' },
      unit: 'count',
      en: '3,000 is far from last year’s 290. Correct it, or say why it is right',
      cy: 'Mae 3,000 ymhell o ffigur y llynedd, sef 290. Cywirwch ef, neu dywedwch pam ei fod yn gywir',
    },
    {
      code: 'not-a-number',
      figures: { typed: '£384', why: 'pounds-of-another-unit', unit: 'days' },
      unit: 'days',
      en: '“£384” is an amount of money. Enter the figure in this unit: days',
      cy: 'Swm o arian yw “£384”. Rhowch y ffigur yn yr uned hon: diwrnodau',
    },
    {
      code: 'comment-against-status',
      figures: { said: 'On target', status: 'red', value: '30', comment: 'On target. / ' },
      unit: 'count',
      en: 'The comment says “On target”, but the figure is red. Correct one of them, or say why both are right',
      cy: 'Mae’r sylw’n dweud “On target”, ond mae’r ffigur yn goch. Cywirwch un ohonynt, neu dywedwch pam fod y ddau’n gywir',
    },
    {
      code: 'green-and-overdue',
      figures: { due: '2023-03-31' },
      unit: null,
      en: 'The status is green, but it was due by 31 March 2023 and is still open. Close it or change the status, or say why it is right',
      cy: 'Mae’r statws yn wyrdd, ond roedd y gwaith i’w gyflawni erbyn 31 Mawrth 2023 ac mae’n dal ar agor. Caewch ef neu newidiwch y statws, neu dywedwch pam ei fod yn gywir',
    },
    {
      code: 'cumulative-falls',
      figures: { value: '80', earlier: '90', period: '2023-24-Q2' },
      unit: 'count',
      en: '80 is less than the 90 of Quarter 2, 2023-24, though it counts from 1 April. Correct it, or say why it is right',
      cy: 'Mae 80 yn llai na’r ffigur ar gyfer Chwarter 2, 2023-24, sef 90, er ei fod yn cyfrif o 1 Ebrill. Cywirwch ef, neu dywedwch pam ei fod yn gywir',
    },
  ] as const)
    test(en, () => {
      assert.equal(guardMessage({ code, figures }, { unit, language: 'en' }), en);
      assert.equal(guardMessage({ code, figures }, { unit, language: 'cy' }), cy);
    });
});
