import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decimal } from './decimal.ts';
import { agreesAsPrinted, printedStep } from './printed.ts';

describe('the step of a printed number', () => {
  for (const [printed, value, step] of [
    ['45.9%', '45.9', '0.1'],
    ['54.05%', '54.05', '0.01'],
    ['£66.281m', '66281000', '1000'],
    ['£109.32 million', '109320000', '10000'],
    ['(174)', '-174000', '1000'],
    ['17,469', '17469000', '1000'],
    ['0.00', '0', '0.01'],
    ['-', '0', null],
  ] as const)
    test(`${printed}: ${step ?? 'none'}`, () => {
      assert.equal(printedStep({ printed, value: decimal(value) })?.toFixed() ?? null, step);
    });
});

describe('agreeing at the places printed', () => {
  for (const [computed, stated, printed, agrees] of [
    ['45.9483', '45.9', '45.9%', true],
    ['42.6632', '42.6', '42.6%', false],
    ['54.0517', '54.05', '54.05%', true],
    ['5.2958', '5.30', '5.30', true],
    ['0.9956', '1.00', '1.00', true],
    ['847.16', '848.16', '848.16', false],
    ['12690000', '12690000', '£12.69m', true],
    ['100', '1.00', '1.00', false],
  ] as const)
    test(`${computed} printed as ${printed}: ${agrees}`, () => {
      assert.equal(
        agreesAsPrinted({ computed: decimal(computed), stated: decimal(stated), printed }),
        agrees,
      );
    });
});
