/** Extracts, readings and cases that become drafts, on a real store. */

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { answersTo } from '../../../test/collecting/answers-to.ts';
import { KEY, PERIOD, quarterOf } from '../../../test/collecting/filling-quarter.ts';
import { guardReturn } from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import {
  csvSource,
  type RowSource,
  readCaseDefinition,
  readWorkforceDeclaration,
} from '../../intake/extract/index.ts';
import { readReadings } from '../../intake/readings/index.ts';
import { saveFills } from './fill-returns.ts';
import {
  acceptCases,
  acceptReadings,
  acceptWorkforce,
  changeReturn,
  countedPeriod,
  extractFigures,
  extractForm,
  knownIndicators,
  previewCases,
  previewReadings,
  previewWorkforce,
} from './index.ts';

type People = Awaited<ReturnType<typeof quarterOf>>;

async function source(lines: readonly string[]): Promise<RowSource> {
  const found = await csvSource([Buffer.from(`${lines.join('\n')}\n`)], ',');
  assert.ok(found.ok);
  return found.value;
}

const KEYS = ['PN-4711-K', 'PN-0815-K', 'PN-2222-K'];
const ABSENCES = [
  'Payroll number,Service,First day,Last day,FTE days,Reason',
  `${KEYS[0]},Adult Social Care,02/10/2023,06/10/2023,5,Cancer`,
  `${KEYS[1]},Gofal Cymdeithasol i Blant,06/11/2023,07/11/2023,1.5,Heintiau`,
  `${KEYS[2]},Elsewhere,06/11/2023,07/11/2023,1.5,Cancer`,
];
const STAFF = [
  'Service,Date,FTE',
  'Adult Social Care,31/12/2023,600',
  "Children's Social Care,31/12/2023,200",
  'Business Support - SS&W,31/12/2023,60',
  'Prevention and Wellbeing,31/12/2023,30',
];

async function extracted(frame: PeriodRecord, more: object = {}) {
  const declaration = readWorkforceDeclaration({
    ...{ measure: { kind: 'fte-days' }, decimalMark: 'point' },
    ...{ completeFrom: '2023-04-01', takenOn: '2023-12-31', elsewhere: ['Elsewhere'] },
    ...more,
  });
  assert.ok(declaration.ok, JSON.stringify(declaration));
  const [absences, staff] = [await source(ABSENCES), await source(STAFF)];
  const read = await extractFigures({
    form: extractForm(frame),
    declaration: declaration.value,
    absences,
    staff,
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

/** Everything that lies in the store's files, as one text. */
async function written({ folder }: People): Promise<string> {
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  return texts.join('\n');
}

test('an extract fills the return of staff and sickness, with its definition in both languages', async (context) => {
  const people = await quarterOf(context);
  const read = await extracted(people.frame);
  const preview = await previewWorkforce(people.owner, { key: KEY, read });
  assert.ok(preview.ok && preview.value.fill.outcome === 'taken');
  const { boxes, unmatched, notStated } = preview.value;
  const adults = boxes.filter(({ row }) => row?.en === 'Adult Social Care');
  assert.deepEqual(
    adults.map(({ column, before, after }) => [column, before, after]),
    [
      ['fte', '', '600.00'],
      ['thisYear.daysLost', '', '5.00'],
      ['thisYear.absences', '', '1'],
      ['cumulativeThisYear', '', '0.01'],
    ],
  );
  assert.deepEqual(unmatched, []);
  assert.ok(notStated > 0);
  assert.deepEqual(
    preview.value.withoutAbsence.map(({ en }) => en),
    ['Business Support - SS&W', 'Prevention and Wellbeing'],
  );
  assert.deepEqual(read.unknown, []);
  assert.ok(read.gaps.includes('last-year'));

  assert.ok((await acceptWorkforce(people.owner, preview.value)).ok);
  const key = { ...KEY, kind: 'workforce', ref: 'workforce' } as const;
  const held = await people.store.quarters.returnAt(key);
  assert.equal(held?.state, 'draft');
  assert.ok(held?.content?.kind === 'workforce');
  assert.equal(held.content.figures['units.0.thisYear.daysLost'], '5.00');
  assert.match(held.content.texts.comment?.en ?? '', /full-time equivalent/);
  assert.match(held.content.texts.comment?.cy ?? '', /cyfwerth ag amser llawn/);
  const last = (await people.store.quarters.returnEvents(key)).at(-1);
  assert.equal(last?.person, 'owner');
  assert.match(last?.reason ?? '', /^Computed from an extract: .*Cyfrifwyd o ddetholiad: /s);

  const again = await previewWorkforce(people.owner, { key: KEY, read });
  assert.ok(again.ok);
  assert.equal(again.value.fill.outcome, 'unchanged');
});

test('nothing of a person reaches the store, or what is shown', async (context) => {
  const people = await quarterOf(context);
  const read = await extracted(people.frame);
  const preview = await previewWorkforce(people.owner, { key: KEY, read });
  assert.ok(preview.ok);
  assert.ok((await acceptWorkforce(people.owner, preview.value)).ok);
  const held = await written(people);
  assert.ok(held.includes('Computed from an extract'), 'the scan reads what was written');
  for (const key of KEYS) {
    assert.ok(!held.includes(key), key);
    assert.ok(!JSON.stringify(preview.value).includes(key), key);
  }
});

test('a comment that somebody wrote stays; a service of the extract alone is listed, never guessed', async (context) => {
  const people = await quarterOf(context);
  const key = { ...KEY, kind: 'workforce', ref: 'workforce' } as const;
  const comment = { en: 'Ours.', cy: 'Ein un ni.' };
  const content = { kind: 'workforce', figures: {}, texts: { comment }, confirmations: {} } as const;
  assert.ok((await changeReturn(people.owner, { key, version: 1, action: { type: 'saved', content } })).ok);
  const read = await extracted(people.frame, { units: [{ name: 'Elsewhere' }] });
  const preview = await previewWorkforce(people.owner, { key: KEY, read });
  assert.ok(preview.ok && preview.value.fill.outcome === 'taken');
  assert.deepEqual(preview.value.unmatched, [
    { table: 'units', row: { en: 'Elsewhere', cy: 'Elsewhere' }, only: 'extract' },
  ]);
  assert.ok(preview.value.fill.content.kind === 'workforce');
  assert.deepEqual(preview.value.fill.content.texts.comment, comment);

  // Somebody types meanwhile: nothing is written over it.
  const figures = { 'units.0.fte': '601' };
  const action = { type: 'saved', content: { ...content, figures } } as const;
  assert.ok((await changeReturn(people.manager, { key, version: 2, action })).ok);
  const accepted = await acceptWorkforce(people.owner, preview.value);
  assert.ok(accepted.ok);
  assert.equal(accepted.value.left.length, 1);
  const held = await people.store.quarters.returnAt(key);
  assert.deepEqual(held?.content?.kind === 'workforce' && held.content.figures, figures);
});

async function readingsOf(frame: PeriodRecord, lines: readonly string[]) {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const read = await readReadings({ file: { name: 'r.csv', bytes }, known: knownIndicators(frame) });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

/** The first indicators of the quarter that are per cents. */
async function percents({ store, frame }: People): Promise<readonly string[]> {
  const known = new Map(knownIndicators(frame).map((each) => [each.ref, each]));
  return (await store.quarters.returns(KEY)).flatMap(({ kind, ref }) =>
    kind === 'indicator' && known.get(ref)?.unit === 'percent' ? [ref] : [],
  );
}

test('readings become drafts once; every other line says why it is not taken', async (context) => {
  const people = await quarterOf(context);
  const [one, two, three] = await percents(people);
  const read = await readingsOf(people.frame, [
    'Cod;Cyfnod;Gwerth;Rhifiadur;Enwadur;Sylw',
    `${one};Ch3 2023-24;45,50%;;;Da iawn`,
    `${two};2023-24-Q3;;9;20;`,
    `${three};Q2 2023-24;12,5;;;`,
    'NOBODY;2023-24-Q3;1;;;',
  ]);
  const preview = await previewReadings(people.manager, { key: KEY, read });
  assert.ok(preview.ok, JSON.stringify(preview));
  assert.deepEqual(
    preview.value.rows.map((row) => [row.line, row.outcome === 'refused' ? row.reason : row.outcome]),
    [
      [2, 'taken'],
      [3, 'taken'],
      [4, 'other-period'],
    ],
  );
  assert.deepEqual(
    preview.value.refused.map(({ line, reason }) => [line, reason]),
    [[5, 'unknown-code']],
  );
  const accepted = await acceptReadings(people.manager, { preview: preview.value, file: 'r.csv' });
  assert.ok(accepted.ok);
  assert.equal(accepted.value.saved.length, 2);
  const [first, second] = await Promise.all(
    [one, two].map((ref) => people.store.quarters.returnAt({ ...KEY, kind: 'indicator', ref: ref ?? '' })),
  );
  assert.ok(first?.content?.kind === 'indicator' && second?.content?.kind === 'indicator');
  assert.deepEqual([first.content.value, first.content.comment], ['45.5', { en: '', cy: 'Da iawn' }]);
  assert.deepEqual([second.content.numerator, second.content.denominator], ['9', '20']);
  const again = await previewReadings(people.manager, { key: KEY, read });
  assert.ok(again.ok);
  assert.deepEqual(
    again.value.rows.map(({ outcome }) => outcome),
    ['unchanged', 'unchanged', 'refused'],
  );
});

test('a figure that changes takes the counts it was of with it; the same figure keeps them', async (context) => {
  const people = await quarterOf(context);
  const [ref = ''] = await percents(people);
  const save = async (line: string) => {
    const read = await readingsOf(people.frame, ['Code,Period,Value,Numerator,Denominator', line]);
    const preview = await previewReadings(people.manager, { key: KEY, read });
    assert.ok(
      preview.ok && (await acceptReadings(people.manager, { preview: preview.value, file: 'r.csv' })).ok,
    );
    const held = await people.store.quarters.returnAt({ ...KEY, kind: 'indicator', ref });
    assert.ok(held?.content?.kind === 'indicator');
    return [held.content.value, held.content.numerator, held.content.denominator];
  };
  assert.deepEqual(await save(`${ref},${PERIOD},45,9,20`), ['45', '9', '20']);
  assert.deepEqual(await save(`${ref},${PERIOD},45,,`), ['45', '9', '20']);
  assert.deepEqual(await save(`${ref},${PERIOD},46,,`), ['46', '', '']);
});

for (const { who, reason } of [
  { who: 'head', reason: 'not-yours' },
  { who: 'owner', reason: 'locked' },
] as const)
  test(`readings of ${who} where they may not change a return: ${reason}`, async (context) => {
    const people = await quarterOf(context);
    const [ref = ''] = await percents(people);
    const key = { ...KEY, kind: 'indicator', ref } as const;
    const read = await readingsOf(people.frame, ['Code,Period,Value', `${ref},${PERIOD},1`]);
    if (reason === 'locked') {
      const sent = await previewReadings(people.owner, { key: KEY, read });
      assert.ok(sent.ok && sent.value.rows[0]?.outcome === 'taken');
      const comment = { en: 'Several staff left.', cy: 'Gadawodd sawl aelod o staff.' };
      const { content } = sent.value.rows[0];
      assert.ok(content.kind === 'indicator');
      const typed = { ...content, value: '2', comment, nextSteps: comment };
      const found = guardReturn({ frame: people.frame, ref, content: typed });
      const confirmations = answersTo(found, 'It is a new service.');
      const action = { type: 'submitted', content: { ...typed, confirmations } } as const;
      const done = await changeReturn(people.owner, { key, version: 1, action });
      assert.ok(done.ok, JSON.stringify(done));
    }
    const preview = await previewReadings(people[who], { key: KEY, read });
    assert.ok(preview.ok);
    const [row] = preview.value.rows;
    assert.equal(row?.outcome === 'refused' && row.reason, reason);
  });

test('somebody who has nothing to do with the quarter finds none', async (context) => {
  const people = await quarterOf(context);
  const read = await readingsOf(people.frame, ['Code,Period,Value', `X,${PERIOD},1`]);
  const preview = await previewReadings(people.stranger, { key: KEY, read });
  assert.deepEqual(preview, { ok: false, failure: { kind: 'not-found' } });
});

test('a failure half-way leaves nothing: neither drafts nor their events', async (context) => {
  const people = await quarterOf(context);
  const refs = await percents(people);
  const read = await readingsOf(people.frame, [
    'Code,Period,Value',
    ...refs.map((ref, at) => `${ref},${PERIOD},${at + 1}`),
  ]);
  const preview = await previewReadings(people.manager, { key: KEY, read });
  assert.ok(preview.ok);
  const fills = preview.value.rows.filter((row) => row.outcome === 'taken');
  assert.ok(fills.length > 3);
  // The last of them cannot be kept as JSON, after the others were.
  const broken = fills.map((fill, at) =>
    at < fills.length - 1 ? fill : { ...fill, content: { ...fill.content, value: 1n as unknown as string } },
  );
  await assert.rejects(saveFills(people.manager, { key: KEY, fills: broken as typeof fills, reason: 'r' }));
  const returns = await people.store.quarters.returns(KEY);
  assert.ok(returns.every(({ state, version }) => state === 'not-started' && version === 1));
});

test('an indicator is counted from cases, with the definition in its trail', async (context) => {
  const people = await quarterOf(context);
  const [ref = ''] = await percents(people);
  const definition = readCaseDefinition({
    name: { en: 'In time', cy: 'Mewn pryd' },
    columns: { done: ['Done'], started: ['Started'] },
    distinct: null,
    window: {
      column: 'done',
      from: { of: 'period-start', plusDays: 0 },
      to: { of: 'period-end', plusDays: 0 },
    },
    filters: [],
    denominator: [],
    numerator: [{ test: 'within-days', column: 'done', after: 'started', days: 7, counting: 'calendar' }],
    per: 100,
    decimalMark: 'point',
  });
  assert.ok(definition.ok);
  assert.deepEqual(countedPeriod(people.frame, { ref, per: 100 }), { ok: true, value: PERIOD });
  assert.deepEqual(countedPeriod(people.frame, { ref, per: 1000 }), { ok: false, failure: 'other-unit' });
  const order = { key: KEY, ref, definition: definition.value };
  const preview = await previewCases(people.owner, { ...order, counted: { numerator: 3, denominator: 4 } });
  assert.ok(preview.ok);
  assert.ok((await acceptCases(people.owner, preview.value)).ok);
  const held = await people.store.quarters.returnAt({ ...KEY, kind: 'indicator', ref });
  assert.ok(held?.content?.kind === 'indicator');
  assert.deepEqual([held.content.value, held.content.numerator, held.content.denominator], ['', '3', '4']);
  const last = (await people.store.quarters.returnEvents(held)).at(-1);
  assert.match(last?.reason ?? '', /at most 7 days after/);
  const none = await previewCases(people.owner, { ...order, counted: { numerator: 0, denominator: 0 } });
  assert.deepEqual(none, { ok: false, failure: { kind: 'no-cases' } });
});
