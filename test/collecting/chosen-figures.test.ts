/** A figure that could mean several things: the form shows the choices, and what is chosen is what is kept. Without script. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PersonId } from '../../src/domain/people/index.ts';
import type { Quarter } from '../../src/domain/period/index.ts';
import { type ReturnKey, sectionTables, tableSection } from '../../src/domain/returns/index.ts';
import { openQuarter } from '../../src/use-cases/returns/index.ts';
import { returnPath } from '../../src/web/collecting/services.ts';
import { day, quarterSite } from './quarter-site.ts';

let site: Awaited<ReturnType<typeof quarterSite>>;

before(async () => {
  site = await quarterSite('2024-01-14T09:00:00.000Z');
  const opened = await openQuarter(await site.acting('manager'), {
    directorate: 'ssw',
    period: '2023-24-Q3',
    dueOn: day('2024-01-19'),
    owners: { '': 'owner' as PersonId },
  });
  assert.ok(opened.ok);
});
after(() => site.close());

function keyOf(kind: ReturnKey['kind'], ref: string): ReturnKey {
  return { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter, kind, ref };
}

/** Sends a form as a browser does; gives the page that comes of it. */
async function saved(key: ReturnKey, fields: Readonly<Record<string, string>>): Promise<string> {
  const held = await site.store.quarters.returnAt(key);
  assert.ok(held);
  const all = { version: String(held.version), do: 'save', ...fields };
  const answer = await site.post('owner', returnPath(key), Object.entries(all));
  return answer.to === null ? answer.text : (await site.get('owner', answer.to)).text;
}

async function contentOf(key: ReturnKey) {
  const held = await site.store.quarters.returnAt(key);
  assert.ok(held?.content);
  return held.content;
}

const choicesFor = (page: string, field: string): readonly string[] =>
  [...page.matchAll(/<input[^>]*>|<option[^>]*>|<select[^>]*>/g)]
    .map(([tag]) => tag)
    .reduce<{ readonly inSelect: boolean; readonly found: readonly string[] }>(
      ({ inSelect, found }, tag) => {
        const value = /value="([^"]*)"/.exec(tag)?.[1];
        const isOwn = tag.includes(`name="meant.${field}"`);
        if (tag.startsWith('<select')) return { inSelect: isOwn, found };
        const isChoice = tag.startsWith('<option') ? inSelect : isOwn;
        return { inSelect, found: isChoice && value ? [...found, value] : found };
      },
      { inSelect: false, found: [] },
    ).found;

test('an indicator: “nil” is nought or no figure, and each choice is kept as what it says', async () => {
  const key = keyOf('indicator', 'SSWB39');
  const page = await saved(key, { value: 'nil' });
  const choices = choicesFor(page, 'value');
  assert.ok(choices.includes('value:0') && choices.includes('absent:not-applicable'), choices.join());
  await saved(key, { value: 'nil', 'meant.value': 'absent:not-applicable' });
  const absent = await contentOf(key);
  assert.ok(absent.kind === 'indicator');
  assert.deepEqual([absent.value, absent.absence], ['', 'not-applicable']);
  await saved(key, { value: 'nil', 'meant.value': 'value:0' });
  const nought = await contentOf(key);
  assert.ok(nought.kind === 'indicator');
  assert.deepEqual([nought.value, nought.absence], ['0', null]);
});

test('nothing chosen, or what was not offered: the text stays as it was typed, and is asked again', async () => {
  const key = keyOf('indicator', 'SSWB39');
  for (const meant of ['', 'value:7']) {
    const page = await saved(key, { value: 'nil', 'meant.value': meant });
    const content = await contentOf(key);
    assert.ok(content.kind === 'indicator');
    assert.equal(content.value, 'nil');
    assert.ok(choicesFor(page, 'value').length > 1);
  }
});

test('a cell of the tables of money: the choice is kept in its place', async () => {
  const key = keyOf('finance', 'finance');
  const quarter = await site.store.quarters.quarter(key);
  const section = quarter && tableSection(quarter.frame.sections, 'finance');
  const tables = section ? sectionTables(section, 'finance') : [];
  const inThousands = tables
    .flatMap(({ figures }) => figures)
    .find(({ money, isOfYear }) => money === 'gbp-thousand' && !isOfYear);
  const path = inThousands?.path;
  assert.ok(path);
  const box = { [`figures.${path}`]: '5 mil' };
  const page = await saved(key, box);
  assert.deepEqual(choicesFor(page, path), ['value:5', 'value:5000']);
  await saved(key, { ...box, [`meant.${path}`]: 'value:5000' });
  const content = await contentOf(key);
  assert.ok(content.kind === 'finance');
  assert.equal(content.figures[path], '5000');
});
