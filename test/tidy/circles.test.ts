/**
 * No files import each other in a circle. Imports of types count as others do: two files that name each other's types
 * can be neither read nor moved one without the other, and one word less makes a circle of them when the program runs.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, TEXT } from './sources.ts';

test('no files import each other in a circle', () => {
  const imports = [...TEXT].filter(([path]) => !path.endsWith('.test.ts'));
  assert.deepEqual(circlesIn(new Map(imports.map(([path, text]) => [path, importsOf(path, text)]))), []);
});

test('a circle is found, however long it is, and a file that imports itself', () => {
  const imports = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: [], f: ['f', 'a'] };
  assert.deepEqual(circlesIn(new Map(Object.entries(imports))), [['a', 'b', 'c'], ['f']]);
});

/** The files of each circle: those that can be reached from each other by their imports. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const reached = new Map([...imports.keys()].map((path) => [path, reachedFrom(path, imports)]));
  const circles = [...imports.keys()]
    .filter((path) => reached.get(path)?.has(path))
    .map((path) => [...imports.keys()].filter((other) => isMutual(path, other, reached)));
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

function isMutual(one: string, other: string, reached: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true;
}

function reachedFrom(path: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...(imports.get(path) ?? [])];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    next.push(...(imports.get(at) ?? []));
  }
  return reached;
}
