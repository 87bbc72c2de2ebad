/** More than the schemes and editions that are open at any time. */
const PARSED_KEPT = 50;

/**
 * Parses each text once: the same few are read with every page, and read faster than they are parsed. What comes
 * out is read-only, so it can be given again.
 */
export function remembering<Value>(parse: (json: string) => Value): (json: string) => Value {
  const kept = new Map<string, Value>();
  return (json) => {
    const known = kept.get(json);
    if (known !== undefined) return known;
    const value = parse(json);
    if (kept.size >= PARSED_KEPT) kept.clear();
    kept.set(json, value);
    return value;
  };
}
