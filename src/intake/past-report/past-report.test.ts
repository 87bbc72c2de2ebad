/** Invented reports made into records: what is taken, what is left and why, and what is completed from what is held. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { council } from '../../../test/published/council.ts';
import { readReportText } from '../../../test/read-reports.ts';
import type { Plan } from '../../domain/framework/index.ts';
import type { Quarter, YearSpan } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import { readReportLines } from '../report/index.ts';
import { linesOfText } from '../report/lines/source-lines.ts';
import {
  leftReasonMessage,
  type PastReport,
  pastReportRefusalMessage,
  recordFromReport,
  rowNoteMessage,
} from './index.ts';
import type { PastReportOrder } from './record-from-report.ts';

const { authority, directorates, schemes } = await council();
const ALWAYS: YearSpan = { from: '2000-01' as YearSpan['from'], to: null };
const both = (text: string) => ({ en: text, cy: text });
const PLAN: Plan = {
  id: 'plan',
  years: ALWAYS,
  title: both('Plan'),
  objectives: ['O1', 'O2', 'P2'].map((code) => ({ code, title: both(code), aims: [] })),
};

function specimen(name: string): string {
  return readFileSync(new URL(`../report/specimens/${name}.txt`, import.meta.url), 'utf8');
}

function made(text: string, order: Partial<PastReportOrder> = {}): PastReport {
  const [directorate] = directorates;
  assert.ok(directorate);
  return recordFromReport({
    read: readReportText(text),
    file: 'report.txt',
    authority,
    directorate,
    period: null,
    overrules: false,
    language: 'en',
    basis: 'year-to-date',
    plans: [PLAN],
    schemes: schemes.map((scheme) => ({ ...scheme, years: ALWAYS })),
    known: [],
    ...order,
  });
}

/** "12 indicator missing unit,frequency" */
function leftLines({ left }: PastReport): readonly string[] {
  return left
    .filter(({ kind }) => kind !== 'narrative')
    .map(({ line, kind, reason }) =>
      `${line} ${kind} ${reason.kind} ${reason.kind === 'missing' ? reason.what.join() : ''}`.trim(),
    );
}

function refs({ record }: PastReport): readonly string[] {
  return (record?.indicators ?? []).map(({ ref }) => ref);
}

describe('a report of another council, in its own columns', () => {
  const report = made(specimen('other-columns'));

  test('indicators that say all that scoring needs are taken, the others listed with what is missing', () => {
    assert.deepEqual(refs(report), ['HSG/02']);
    assert.deepEqual(
      leftLines(report).filter((line) => line.includes('indicator')),
      [
        '10 indicator missing unit',
        '12 indicator missing frequency',
        '13 indicator missing unit,frequency',
        '14 indicator missing unit',
      ],
    );
  });

  test('a tracker whose rows name their report is one report', () => {
    const [tracker, ...others] = report.record?.sections.recommendations ?? [];
    assert.equal(others.length, 0);
    assert.deepEqual([tracker?.id, tracker?.issuedMonth], ['audit-wales-2025-03', '2025-03']);
    assert.deepEqual(
      tracker?.recommendations.map(({ code, isOpen }) => [code, isOpen]),
      [
        ['R1', true],
        ['R2', false],
        ['R3', true],
      ],
    );
  });

  test('risks of objectives of the plan are taken', () => {
    assert.deepEqual(
      report.record?.sections.risks.map(({ id, objectives }) => [id, objectives]),
      [
        ['builders-leave-the-market', ['O2']],
        ['flooding-of-the-depot', 'all'],
      ],
    );
  });

  test('readings name the edition, the line, and the page where the file has pages', () => {
    const lines = linesOfText(specimen('other-columns')).map((line) => ({
      ...line,
      page: line.number < 16 ? 3 : 4,
    }));
    const { record } = made('', { read: readReportLines(lines) });
    const sources = record?.indicators.map(({ readings }) => readings.at(-1)?.source);
    const edition = record?.edition.id;
    assert.equal(edition, 'bridgend-ssw-2025-26-Q1-1');
    assert.deepEqual(sources?.[0], { edition, line: 11, page: 3 });
    assert.deepEqual(record?.commitments[1]?.updates[0]?.source, { edition, line: 20, page: 4 });
  });

  test('every row that was read is taken or left, once', () => {
    const read = readReportText(specimen('other-columns'));
    const rows = [...report.taken, ...report.left].map(({ kind, line }) => `${kind} ${line}`);
    assert.equal(new Set(rows).size, rows.length);
    for (const [kind, list] of [
      ['indicator', read.indicators],
      ['commitment', read.commitments],
      ['risk', read.risks],
      ['recommendation', read.recommendations],
      ['narrative', read.narrative],
    ] as const)
      for (const { line } of list) assert.ok(rows.includes(`${kind} ${line}`), `${kind} ${line}`);
  });
});

describe('a report in Welsh', () => {
  test('its texts stand in both languages and the edition says which they are in', () => {
    const { record } = made(specimen('cymraeg'), { language: 'cy' });
    assert.equal(record?.edition.writtenIn, 'cy');
    const [first] = record?.indicators ?? [];
    assert.deepEqual(first?.definitions[0]?.title, both('Canran y gofalwyr a gafodd asesiad'));
    assert.equal(first?.readings.at(-1)?.figure.printed, '87.5%');
  });
});

describe('what is held completes what a report does not say', () => {
  const earlier = made(specimen('other-columns')).record;
  assert.ok(earlier);
  const [hsg02] = earlier.indicators;
  const [defined] = hsg02?.definitions ?? [];
  assert.ok(hsg02 && defined);
  /** The edition of a year before, in which HSG01 was defined. */
  const known: PeriodRecord = {
    ...earlier,
    edition: { ...earlier.edition, id: 'before', period: '2024-25-Q1' as Quarter },
    indicators: [
      {
        ...hsg02,
        ref: 'HSG01' as typeof hsg02.ref,
        readings: hsg02.readings.map((each) => ({
          ...each,
          period: '2024-25-Q4' as Quarter,
          source: { edition: 'before', line: 1 },
        })),
        definitions: [
          {
            ...defined,
            year: '2024-25' as YearSpan['from'],
            title: { en: 'Households helped to stay in their home', cy: 'Aelwydydd a gafodd help' },
            references: [{ code: 'HSG01', printed: null }],
            unit: 'count',
            basis: 'period',
          },
        ],
      },
    ],
  };
  const report = made(specimen('other-columns'), { known: [known] });

  test('unit, span and Welsh title come from the definition of the same code, and the row says so', () => {
    assert.ok(refs(report).includes('HSG01'));
    const row = report.taken.find(({ ref }) => ref === 'HSG01');
    const told = row?.notes.map((note) => rowNoteMessage(note, 'en')) ?? [];
    assert.equal(
      told.filter((line) =>
        /the (unit|span of the figure): it is that of the definition of 2024-25/.test(line),
      ).length,
      2,
    );
    const definition = report.record?.indicators
      .find(({ ref }) => ref === 'HSG01')
      ?.definitions.find(({ year }) => year === '2025-26');
    assert.deepEqual(
      [definition?.unit, definition?.basis, definition?.title.cy],
      ['count', 'period', 'Aelwydydd a gafodd help'],
    );
  });

  test('history comes from the edition before, and never from one after', () => {
    const readings = (of: PastReport) =>
      of.record?.indicators
        .find(({ ref }) => ref === 'HSG01')
        ?.readings.map(({ source }) => source.edition) ?? [];
    assert.ok(readings(report).includes(known.edition.id));
    const later = { ...known, edition: { ...known.edition, period: '2026-27-Q1' as Quarter } };
    assert.ok(!readings(made(specimen('other-columns'), { known: [later] })).includes(known.edition.id));
  });

  test('nobody says the span: the row is left out', () => {
    const { refusal, left } = made(specimen('cymraeg'), { basis: null, language: 'cy' });
    assert.equal(refusal, null, 'its commitments are taken');
    assert.ok(left.some(({ reason }) => reason.kind === 'missing' && reason.what.includes('basis')));
  });
});

describe('no record is made, and why is said in both languages', () => {
  const text = specimen('other-columns');
  for (const [what, report, kind] of [
    ['another quarter than it says', made(text, { period: '2024-25-Q1' as Quarter }), 'other-period'],
    ['no quarter', made('A report\n\nNothing'), 'no-period'],
    ['no plan', made(text, { plans: [] }), 'no-plan'],
    ['no key', made(text, { schemes: [] }), 'no-scheme'],
    ['nothing in it', made('A report of Quarter 1 2025-26\n\nNothing'), 'nothing-taken'],
  ] as const)
    test(what, () => {
      assert.equal(report.record, null);
      assert.equal(report.refusal?.kind, kind);
      const said = LANGUAGES.map(
        (language) => report.refusal && pastReportRefusalMessage(report.refusal, language),
      );
      assert.notEqual(said[0], said[1]);
    });

  test('two rows of one code: the later is left, and names the line of the first', () => {
    const [line] = text.split('\n').filter((each) => each.includes('HSG/02'));
    assert.ok(line);
    const { left } = made(text.replace(line, `${line}\n${line}`));
    assert.deepEqual(
      left.flatMap(({ line: at, reason }) =>
        reason.kind === 'repeated' ? [[at, leftReasonMessage(reason, 'en')]] : [],
      ),
      [[12, 'The row of line 11 has the same code. Find out which is right.']],
    );
  });
});
