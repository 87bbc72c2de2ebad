import { type QuarterView, returnsStand } from '../../../use-cases/returns/index.ts';

/** What a page of closing was made from, as its form carries it: the quarter's version and what its returns came to. */
export function lookedText({ quarter, returns }: QuarterView): string {
  return `${quarter.version}/${returnsStand(returns.map(({ entry }) => entry))}`;
}

/** The same, read again; what is no such text is nothing that a quarter ever was. */
export function lookedAt(text: string): { readonly version: number; readonly stand: number } {
  const [, version = '-1', stand = '-1'] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  return { version: Number(version), stand: Number(stand) };
}
