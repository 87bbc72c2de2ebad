import type { ReturnContent } from './kinds/index.ts';

/** A field whose content differs between two states of a return; null where it was not there. */
export interface ContentChange {
  /** "value", "comment.en", "figures.revenue.outturn". */
  readonly field: string;
  readonly earlier: string | null;
  readonly later: string | null;
}

/** What differs between two contents of a return, field by field, empty fields left out; everything is new after null. */
export function contentChanges(
  earlier: ReturnContent | null,
  later: ReturnContent | null,
): readonly ContentChange[] {
  const [before, after] = [fieldsOf(earlier), fieldsOf(later)];
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields].flatMap((field): readonly ContentChange[] => {
    const change = { field, earlier: before.get(field) ?? null, later: after.get(field) ?? null };
    return change.earlier === change.later ? [] : [change];
  });
}

/** The filled fields of a content with their text. */
function fieldsOf(content: ReturnContent | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const answers = Object.entries(content?.confirmations ?? {});
  for (const [question, { because }] of answers) found.set(`confirmations.${question}`, because);
  const walk = (value: unknown, path: string): void => {
    if (value === null || value === undefined || value === '') return;
    if (typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) walk(inner, path === '' ? name : `${path}.${name}`);
    else found.set(path, String(value));
  };
  if (content !== null) {
    const { kind: _, confirmations: __, ...fields } = content;
    walk(fields, '');
  }
  return found;
}
