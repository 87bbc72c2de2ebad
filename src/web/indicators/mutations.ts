/** What a first letter becomes: soft, nasal and aspirate mutation. A longer beginning comes before a shorter. */
const MUTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['ch', []],
  ['dd', []],
  ['ff', []],
  ['ng', []],
  ['ph', []],
  ['th', []],
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['m', ['f']],
];

/**
 * A Welsh word and the forms that its beginning takes after other words, so that "plant" finds "blant".
 *
 * @example mutatedForms('plant') // ["plant", "blant", "mhlant", "phlant"]
 */
export function mutatedForms(word: string): readonly string[] {
  const [from, to] = MUTATIONS.find(([beginning]) => word.startsWith(beginning)) ?? ['', []];
  const forms = to.map((beginning) => `${beginning}${word.slice(from.length)}`);
  return [word, ...forms.filter((form) => form !== '')];
}
