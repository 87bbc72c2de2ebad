import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { council } from '../../../test/published/council.ts';
import { parseRecord } from '../../record/index.ts';
import { recordSealedAs, recordText, sealedContent } from './sealed-content.ts';

const { records } = await council();
const [record] = records;
assert.ok(record);

for (const each of records)
  test(`${each.edition.id} is read back as it was written`, () => {
    const { content, hash: sealed } = sealedContent(each);
    assert.deepEqual(parseRecord(content), each);
    assert.equal(recordText(parseRecord(content)), content);
    assert.equal(sealed, hash('sha256', content));
  });

test('a record is read once, and given again as the same value', async () => {
  const { content, hash: contentHash } = sealedContent(record);
  let reads = 0;
  const read = () =>
    recordSealedAs({ id: 'one', contentHash }, async () => {
      reads += 1;
      return content;
    });
  const first = await read();
  assert.equal(await read(), first);
  assert.equal(reads, 1);
});

test('two who ask at once are given the same value', async () => {
  const other = { ...record, edition: { ...record.edition, sourceTitle: 'at once' } };
  const { content, hash: contentHash } = sealedContent(other);
  const read = () => recordSealedAs({ id: 'two', contentHash }, async () => content);
  const [one, another] = await Promise.all([read(), read()]);
  assert.equal(one, another);
});

test('a text with another hash is refused, with the name of the edition', async () => {
  const { content } = sealedContent(record);
  const contentHash = hash('sha256', 'another');
  await assert.rejects(
    recordSealedAs({ id: 'ssw-2017-18-q4', contentHash }, async () => content),
    /edition ssw-2017-18-q4 is not what was sealed/,
  );
});
