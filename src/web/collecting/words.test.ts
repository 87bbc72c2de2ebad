import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../test/published/council.ts';
import type { CalendarDate } from '../../domain/period/index.ts';
import { emptyContent, RETURN_KINDS, sectionTables, tableSection } from '../../domain/returns/index.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import { dueSentence } from './due-text.ts';
import { fieldName } from './field-names.ts';

const HELD = await council();
const RECORDS = ['2017-18-Q4', '2023-24-Q2'].map((period) => recordOf(HELD, period));

/** Every field that a content of a kind can have, as its changes name it. */
function fieldsOf(content: object, path = ''): readonly string[] {
  return Object.entries(content).flatMap(([name, value]): readonly string[] => {
    const at = path === '' ? name : `${path}.${name}`;
    if (name === 'kind' || name === 'confirmations' || name === 'figures' || name === 'texts') return [];
    return typeof value === 'object' && value !== null ? fieldsOf(value, at) : [at];
  });
}

describe('every field of a return has a name in both languages', () => {
  for (const kind of RETURN_KINDS)
    for (const [at, frame] of RECORDS.entries())
      test(`${kind}, ${frame.edition.period}`, () => {
        const isTables = kind === 'finance' || kind === 'workforce';
        const section = isTables ? tableSection(frame.sections, kind) : null;
        const tables = section !== null && isTables ? sectionTables(section, kind) : [];
        const split = { split: { red: '', amber: '', green: '' } };
        const fields = [
          ...fieldsOf({ ...emptyContent(kind), ...(kind === 'indicator' ? split : {}) }),
          ...tables.flatMap(({ figures }) => figures.map(({ path }) => `figures.${path}`)),
          ...tables.flatMap(({ texts }) => texts.map(({ path }) => `texts.${path}.cy`)),
        ];
        assert.ok(fields.length > 0 || at === 0);
        for (const field of fields) {
          const [english, welsh] = LANGUAGES.map((language) => fieldName(field, { kind, frame, language }));
          assert.ok(english && welsh, field);
          assert.doesNotMatch(english, /\w\.\w/, field);
        }
      });
});

test('every question of a guard has a name for its answer', () => {
  const folder = new URL('../../domain/returns/guards/', import.meta.url);
  const sources = globSync('*.ts', { cwd: folder }).filter((name) => !name.endsWith('.test.ts'));
  const codes = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bconfirm\(\s*'([a-z-]+)'/g)].map(
      ([, code]) => code,
    ),
  );
  assert.ok(codes.length >= 6, codes.join(', '));
  const [frame] = RECORDS;
  assert.ok(frame);
  for (const code of codes)
    for (const language of LANGUAGES)
      assert.ok(fieldName(`confirmations.${code}`, { kind: 'indicator', frame, language }).length > 10, code);
});

test('a field without words is a bug', () => {
  const [frame] = RECORDS;
  assert.ok(frame);
  assert.throws(() => fieldName('rumour', { kind: 'indicator', frame, language: 'en' }), /rumour/);
});

describe('when a return is due, on 14 January 2024', () => {
  for (const { dueOn, en, cy } of [
    {
      dueOn: '2024-01-19',
      en: 'due Friday 19 January 2024, in 5 days',
      cy: 'i’w hanfon erbyn dydd Gwener 19 Ionawr 2024, ymhen 5 diwrnod',
    },
    {
      dueOn: '2024-01-16',
      en: 'due Tuesday 16 January 2024, in 2 days',
      cy: 'i’w hanfon erbyn dydd Mawrth 16 Ionawr 2024, ymhen 2 ddiwrnod',
    },
    {
      dueOn: '2024-01-15',
      en: 'due Monday 15 January 2024, tomorrow',
      cy: 'i’w hanfon erbyn dydd Llun 15 Ionawr 2024, yfory',
    },
    {
      dueOn: '2024-01-14',
      en: 'due Sunday 14 January 2024, today',
      cy: 'i’w hanfon erbyn dydd Sul 14 Ionawr 2024, heddiw',
    },
    {
      dueOn: '2024-01-13',
      en: 'overdue: was due Saturday 13 January 2024, yesterday',
      cy: 'yn hwyr: roedd i’w hanfon erbyn dydd Sadwrn 13 Ionawr 2024, ddoe',
    },
    {
      dueOn: '2023-12-14',
      en: 'overdue: was due Thursday 14 December 2023, 31 days ago',
      cy: 'yn hwyr: roedd i’w hanfon erbyn dydd Iau 14 Rhagfyr 2023, 31 diwrnod yn ôl',
    },
  ] as const)
    test(en, () => {
      const today = '2024-01-14' as CalendarDate;
      const said = (language: 'en' | 'cy') => dueSentence({ dueOn: dueOn as CalendarDate, today, language });
      assert.deepEqual([said('en'), said('cy')], [en, cy]);
    });
});

test('an answer to a question that nobody asks any more can still be read', () => {
  const [frame] = RECORDS;
  assert.ok(frame);
  for (const code of ['asked-in-2031', 'constructor', '<b>'])
    assert.equal(
      fieldName(`confirmations.${code}`, { kind: 'indicator', frame, language: 'en' }),
      `Why it is right (${code})`,
    );
});
