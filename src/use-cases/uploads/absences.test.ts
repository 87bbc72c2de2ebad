import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { KEY, quarterOf } from '../../../test/collecting/filling-quarter.ts';
import { absencesSeen, bringAbsences, lookAtAbsences, takeAbsences } from './index.ts';

const KEYS = ['PN-4711-K', 'PN-0815-K', 'PN-2222-K', 'PN-3333-K'];
/** The last repeats a person's number where the service should be: a column that was taken for another. */
const ABSENCES = `Payroll number,Service,First day,Last day,FTE days,Reason
${KEYS[0]},Adult Social Care,02/10/2023,06/10/2023,5,Cancer
${KEYS[1]},Elsewhere,06/11/2023,07/11/2023,1.5,Cancer
${KEYS[2]},Adult Social Care,08/11/2023,07/11/2023,1.5,Cancer
${KEYS[3]},${KEYS[3]},06/11/2023,07/11/2023,1.5,Cancer
`;
const STAFF = 'Service,Date,FTE\nAdult Social Care,31/12/2023,600\n';
const FORM = {
  ...{ measure: { kind: 'fte-days' }, completeFrom: '2023-04-01', takenOn: '2023-12-31' },
  decimalMark: 'point',
};

/** Everything that lies in a folder's files, as one text. */
async function written(folder: string): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))).join('\n');
}

test('of an extract results alone are kept: no row, no number of a person', async (context) => {
  const { folder, store, manager } = await quarterOf(context);
  const bringing = { ...manager, uploads: store.uploads, tokens: { make: () => 'an-upload' } };
  const brought = await bringAbsences(bringing, {
    key: KEY,
    brought: {
      absences: { name: 'rhestr.csv', bytes: Buffer.from(ABSENCES) },
      staff: { name: 'staff.csv', bytes: Buffer.from(STAFF) },
      declared: { form: FORM },
      separator: null,
      encoding: null,
    },
  });
  assert.ok(brought.ok, JSON.stringify(brought));
  const place = { key: KEY, id: brought.value };
  const look = await lookAtAbsences(bringing, place);
  assert.ok(look.ok);
  const kept = await written(folder);
  assert.ok(kept.includes('an-upload') && kept.includes('Elsewhere'), 'the scan reads what was kept');
  const seen = absencesSeen(look.value.preview);
  assert.deepEqual(await takeAbsences(bringing, { ...place, seen }), { ok: true, value: 'taken' });
  const after = await written(folder);
  assert.ok(after.includes('Computed from an extract'), 'the scan reads what was taken');
  for (const key of KEYS)
    for (const text of [kept, after, JSON.stringify(look.value)]) assert.ok(!text.includes(key), key);
});
