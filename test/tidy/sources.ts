import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The text of every source file by its path from the root, in the order of paths. */
export const TEXT: ReadonlyMap<string, string> = textOf('src/**/*.ts');

/** The text of the files of a pattern by their path from the root, in the order of paths. */
export function textOf(pattern: string): ReadonlyMap<string, string> {
  const paths = globSync(pattern, { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** The files of the house that a file imports or exports again, types included, by their path from the root. */
export function importsOf(path: string, text: string): readonly string[] {
  const found = [
    ...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g),
    ...text.matchAll(/^import '(\.[^']+)'/gm),
  ];
  return found.map(([, target = '']) => targetOf(path, target));
}

/** The path from the root of what a file names by `./` or `../`. */
export function targetOf(path: string, target: string): string {
  return normalize(join(dirname(path), target)).replaceAll('\\', '/');
}
