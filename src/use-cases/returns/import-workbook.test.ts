import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Sheet } from 'hucre/xlsx';
import { plausibleContent } from '../../../test/collecting/plausible-content.ts';
import { COUNCIL_FOLDER } from '../../../test/published/council.ts';
import { changed, columnOf, sheetNamed } from '../../../test/workbook/filled.ts';
import type { Grant, PersonId } from '../../domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../domain/period/index.ts';
import type { QuarterReturn } from '../../domain/returns/index.ts';
import { readPublication } from '../../intake/published/index.ts';
import { readWorkbook } from '../../intake/workbook/index.ts';
import { openStore } from '../../store/index.ts';
import {
  type Acting,
  acceptWorkbook,
  changeReturn,
  exportWorkbook,
  openQuarter,
  type PreviewedRow,
  previewWorkbook,
  type WorkbookPreview,
} from './index.ts';

const PERIOD = '2023-24-Q3' as Quarter;
const KEY = { authority: 'bridgend', directorate: 'ssw', period: PERIOD };

/** A quarter on a real store, all of it one owner's. */
async function quarterOf(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-import-'));
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  context.after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const read = await readPublication(COUNCIL_FOLDER);
  assert.ok(read.ok);
  await store.loadPublication(read.value);
  let now = Date.parse('2024-01-08T09:00:00.000Z');
  const clock = {
    now: () => {
      now += 60_000;
      return new Date(now).toISOString() as Instant;
    },
  };
  const as = (name: string, ...grants: readonly Grant[]): Acting => {
    const email = `${name}@bridgend.example`;
    const person = { authority: 'bridgend', name, email, language: 'en', isActive: true, grants } as const;
    return { store, clock, person: { id: name as PersonId, ...person } };
  };
  const manager = as('manager', { role: 'data-manager', directorate: 'ssw', service: null });
  const owner = as('owner');
  const order = { directorate: 'ssw', period: PERIOD, dueOn: '2024-01-19' as CalendarDate };
  assert.ok((await openQuarter(manager, { ...order, owners: { '': owner.person.id } })).ok);
  return {
    store,
    manager,
    owner,
    head: as('head', { role: 'head-of-service', directorate: 'ssw', service: null }),
    stranger: as('stranger'),
  };
}

type People = Awaited<ReturnType<typeof quarterOf>>;

async function bookOf(acting: Acting): Promise<Uint8Array> {
  const book = await exportWorkbook(acting, { key: KEY });
  assert.ok(book.ok, JSON.stringify(book));
  return book.value;
}

async function previewOf(acting: Acting, book: Uint8Array): Promise<WorkbookPreview> {
  const read = await readWorkbook(book);
  assert.ok(read.ok, JSON.stringify(read));
  const preview = await previewWorkbook(acting, read.value);
  assert.ok(preview.ok, JSON.stringify(preview));
  return preview.value;
}

/** The first rows of the indicators with figures in them. */
function filledIn(book: Uint8Array, figures: readonly string[]): Promise<Uint8Array> {
  return changed(book, (sheets: Sheet[]) => {
    const sheet = sheetNamed(sheets, 'Indicators');
    for (const [at, figure] of figures.entries()) {
      (sheet.rows[at + 3] ?? [])[columnOf(sheet, 'value')] = figure;
      (sheet.rows[at + 3] ?? [])[columnOf(sheet, 'comment.en')] = `Said of ${figure}.`;
    }
    sheet.cells = new Map();
    return undefined;
  });
}

function outcomes(rows: readonly PreviewedRow[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ outcome }) => outcome)].map(([outcome, group]) => [outcome, group.length]),
  );
}

async function indicators({ store }: People): Promise<readonly QuarterReturn[]> {
  return (await store.quarters.returns(KEY)).filter(({ kind }) => kind === 'indicator');
}

test('a workbook brought back untouched changes nothing', async (context) => {
  const people = await quarterOf(context);
  const preview = await previewOf(people.owner, await bookOf(people.owner));
  assert.deepEqual(outcomes(preview.rows), { unchanged: 80 });
  assert.deepEqual(await acceptWorkbook(people.owner, preview), { ok: true, value: { saved: [], left: [] } });
});

test('what was filled in becomes drafts, once: brought again it changes nothing', async (context) => {
  const people = await quarterOf(context);
  const book = await filledIn(await bookOf(people.owner), ['12.5', '91.4%', '7']);
  const preview = await previewOf(people.owner, book);
  assert.deepEqual(outcomes(preview.rows), { imported: 3, unchanged: 77 });
  const imported = preview.rows.find((row) => row.outcome === 'imported');
  assert.ok(imported?.outcome === 'imported');
  assert.deepEqual(imported.changes, [
    { field: 'value', earlier: null, later: '12.5' },
    { field: 'comment.en', earlier: null, later: 'Said of 12.5.' },
  ]);
  const accepted = await acceptWorkbook(people.owner, preview);
  assert.ok(accepted.ok);
  assert.deepEqual(
    accepted.value.saved.map(({ entry }) => [entry.state, entry.version]),
    [
      ['draft', 2],
      ['draft', 2],
      ['draft', 2],
    ],
  );
  const [first] = await indicators(people);
  assert.ok(first?.content?.kind === 'indicator');
  assert.equal(first.content.value, '12.5');
  assert.equal(first.changedBy, people.owner.person.id);

  const again = await previewOf(people.owner, book);
  assert.deepEqual(outcomes(again.rows), { unchanged: 80 });
  const twice = await acceptWorkbook(people.owner, preview);
  assert.deepEqual(twice, { ok: true, value: { saved: [], left: [] } });
  assert.deepEqual((await indicators(people)).map(({ version }) => version).slice(0, 4), [2, 2, 2, 1]);
});

test('each row that cannot be taken says why, and the others are taken', async (context) => {
  const people = await quarterOf(context);
  const book = await filledIn(await bookOf(people.owner), ['1', '2', '3', '4', '=B1']);
  const [changedOne, sentOne, assignedOne] = await indicators(people);
  assert.ok(changedOne && sentOne && assignedOne);
  const frame = (await people.store.quarters.quarter(KEY))?.frame;
  assert.ok(frame);
  const content = plausibleContent(frame, changedOne);
  const saved = { key: changedOne, version: 1, action: { type: 'saved', content } } as const;
  assert.ok((await changeReturn(people.manager, saved)).ok);
  const sent = { type: 'submitted', content: plausibleContent(frame, sentOne) } as const;
  assert.ok((await changeReturn(people.owner, { key: sentOne, version: 1, action: sent })).ok);
  const { owner, service } = assignedOne;
  const assignment = { owner, service, dueOn: '2024-01-26' as CalendarDate };
  const assigned = { key: assignedOne, version: 1, action: { type: 'assigned', assignment } } as const;
  assert.ok((await changeReturn(people.manager, assigned)).ok);

  const preview = await previewOf(people.owner, book);
  const reasons = preview.rows.flatMap((row) =>
    row.outcome === 'refused' ? [[row.at.row, row.reason.kind]] : [],
  );
  assert.deepEqual(reasons, [
    [4, 'changed'],
    [5, 'locked'],
  ]);
  const refused = preview.rows.find((row) => row.outcome === 'refused' && row.reason.kind === 'changed');
  assert.ok(refused?.outcome === 'refused' && refused.reason.kind === 'changed');
  assert.ok(refused.reason.differences.some(({ field, later }) => field === 'value' && later === '1'));
  // Being given another date is no change of what a return says.
  assert.equal(outcomes(preview.rows).imported, 3);
  const accepted = await acceptWorkbook(people.owner, preview);
  assert.ok(accepted.ok);
  assert.equal(accepted.value.saved.length, 3);
});

test('what somebody changed between looking and accepting is left, and said', async (context) => {
  const people = await quarterOf(context);
  const preview = await previewOf(people.owner, await filledIn(await bookOf(people.owner), ['1', '2']));
  const [first] = await indicators(people);
  const frame = (await people.store.quarters.quarter(KEY))?.frame;
  assert.ok(first && frame);
  const action = { type: 'saved', content: plausibleContent(frame, first) } as const;
  assert.ok((await changeReturn(people.manager, { key: first, version: 1, action })).ok);
  const accepted = await acceptWorkbook(people.owner, preview);
  assert.ok(accepted.ok);
  assert.equal(accepted.value.saved.length, 1);
  assert.equal(accepted.value.left.length, 1);
});

test('a workbook of somebody else’s returns gives nothing away and changes nothing', async (context) => {
  const people = await quarterOf(context);
  const book = await filledIn(await bookOf(people.owner), ['1']);
  const byStranger = await previewOf(people.stranger, book);
  assert.ok(
    byStranger.rows.every(
      (row) => row.outcome === 'refused' && row.reason.kind === 'unknown' && row.named === null,
    ),
  );
  const byHead = await previewOf(people.head, book);
  const [row] = byHead.rows.filter(({ outcome }) => outcome === 'refused');
  assert.equal(row?.outcome === 'refused' && row.reason.kind, 'not-yours');
  assert.deepEqual(await exportWorkbook(people.stranger, { key: KEY }), {
    ok: false,
    failure: { kind: 'no-returns' },
  });
});
