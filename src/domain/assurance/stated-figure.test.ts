import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decimal } from '../value/index.ts';
import { comparedAsPrinted } from './stated-figure.ts';

describe('a stated figure against the one computed', () => {
  for (const { stated, computed, terms, says } of [
    { stated: '10.0', computed: '10.0', terms: 1, says: [] },
    { stated: '10.0', computed: '10.05', terms: 1, says: [] },
    { stated: '10.0', computed: '10.0501', terms: 1, says: ['printed-figure-differs 10.1'] },
    { stated: '10.0', computed: '9.9499', terms: 1, says: ['printed-figure-differs 9.9'] },
    // Three rounded numbers and their rounded sum can be two steps apart, and not more.
    { stated: '10.0', computed: '10.2', terms: 3, says: ['printed-sum-rounded 10.2'] },
    { stated: '10.0', computed: '9.8', terms: 3, says: ['printed-sum-rounded 9.8'] },
    { stated: '10.0', computed: '10.2001', terms: 3, says: ['printed-figure-differs 10.2'] },
    { stated: '10.0', computed: '10.3', terms: 3, says: ['printed-figure-differs 10.3'] },
    { stated: '10.0', computed: '10.2', terms: 1, says: ['printed-figure-differs 10.2'] },
    { stated: null, computed: '10.2', terms: 1, says: [] },
    { stated: '10.0', computed: null, terms: 1, says: [] },
  ])
    test(`${stated} stated, ${computed} computed of ${terms}: ${says.join() || 'nothing to say'}`, () => {
      const found = comparedAsPrinted({
        what: 'days-total',
        place: { kind: 'workforce', ref: null, field: 'units' },
        printed: stated ?? '',
        stated: stated === null ? null : decimal(stated),
        computed: computed === null ? null : decimal(computed),
        unit: 'days',
        terms,
      });
      assert.deepEqual(
        found.map(({ code, figures }) => `${code} ${figures.ours}`),
        says,
      );
      for (const { code, severity } of found)
        assert.equal(severity, code === 'printed-sum-rounded' ? 'notice' : 'warning');
    });
});
