import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { fractionOfPeople } from './fraction-of-people.ts';

describe('people are whole', () => {
  guardCases(fractionOfPeople, [
    ['a whole number', {}, '38'],
    ['a whole number with places', {}, '38.0'],
    ['half a person', {}, '38.5', 'confirm fraction-of-people at value'],
    ['an average', { title: 'Average waiting time on the list' }, '14.5'],
    ['what has been no whole number before', { held: { '2023-24-Q2': '13.5' } }, '14.5'],
    ['another unit', { unit: 'days' }, '14.5'],
  ]);
});
