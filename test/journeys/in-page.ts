import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8').replace(/;\s*$/, '');

/** What can be asked of a page from within it, with its answer. The functions are in `in-page.js`. */
interface Answers {
  readonly openAll: undefined;
  readonly overflow: number;
  readonly violations: readonly string[];
  readonly focus: { readonly name: string; readonly isVisible: boolean } | null;
  readonly focusable: number;
  readonly texts: readonly string[];
}

/** Asks a page something from within it. */
export function inPage<Asked extends keyof Answers>(
  page: Page,
  asked: Asked,
  argument: unknown = null,
): Promise<Answers[Asked]> {
  return page.evaluate(`${SOURCE}.${asked}(${JSON.stringify(argument)})`);
}
