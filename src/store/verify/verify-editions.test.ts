import assert from 'node:assert/strict';
import { test } from 'node:test';
import { council } from '../../../test/published/council.ts';
import { publicRecord } from '../../domain/disclosure/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { decimal } from '../../domain/value/index.ts';
import { publicTextRow } from '../chain/public-texts.ts';
import { saltedContent } from '../editions/sealed-content.ts';
import { editionFaults } from './verify-editions.ts';

const { records } = await council();
const [record] = records;
assert.ok(record);

/** The record with three people counted by its first indicator, which is a number that is withheld. */
const withThree: PeriodRecord = {
  ...record,
  indicators: record.indicators.map((indicator, at) =>
    at > 0
      ? indicator
      : {
          ...indicator,
          definitions: indicator.definitions.map((each) => ({ ...each, unit: 'count', about: 'people' })),
          readings: indicator.readings.map((reading) => ({
            ...reading,
            figure: { kind: 'value', value: decimal('3'), printed: '3' },
          })),
        },
  ),
};

function faultsOf(sealed: PeriodRecord, told: PeriodRecord) {
  const key = { authority_id: sealed.authority.id, id: sealed.edition.id };
  const { content, hash } = saltedContent(sealed);
  const text = publicTextRow({ edition: key, record: told, whole: content, issue: 1, at: '2024-01-01' });
  const edition = { ...key, content, content_hash: hash } as Parameters<typeof editionFaults>[0];
  return editionFaults(edition, [text]).map(({ kind }) => kind);
}

test('an edition of which the figure of an indicator is withheld is sound', () => {
  assert.match(JSON.stringify(publicRecord(withThree).indicators[0]), /"marker":"c"/);
  assert.deepEqual(faultsOf(withThree, withThree), []);
});

test('a public text of another record is found', () => {
  assert.deepEqual(faultsOf(withThree, record), ['public-text-differs']);
});
