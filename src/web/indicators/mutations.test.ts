import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mutatedForms } from './mutations.ts';

describe('the forms of a Welsh word', () => {
  const cases: readonly (readonly [word: string, forms: readonly string[]])[] = [
    ['plant', ['plant', 'blant', 'mhlant', 'phlant']],
    ['gofalwyr', ['gofalwyr', 'ofalwyr', 'ngofalwyr']],
    ['llety', ['llety', 'lety']],
    ['rhagweld', ['rhagweld', 'ragweld']],
    ['diwrnodau', ['diwrnodau', 'ddiwrnodau', 'niwrnodau']],
    ['ddoe', ['ddoe']],
    ['chwarae', ['chwarae']],
    ['oedolion', ['oedolion']],
    ['g', ['g', 'ng']],
    ['', ['']],
  ];
  for (const [word, forms] of cases) test(word, () => assert.deepEqual(mutatedForms(word), forms));
});
