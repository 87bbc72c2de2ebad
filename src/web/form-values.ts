/**
 * What a person sent with a form, by the names of its fields. Texts are as typed, with line breaks as "\n" (browsers
 * send "\r\n") and without the character 0, which no database keeps. Files are not taken.
 */
export class FormValues {
  readonly #values = new Map<string, string[]>();

  constructor(entries: Iterable<readonly [string, string | File]> = []) {
    for (const [name, value] of entries) {
      if (typeof value !== 'string') continue;
      const plain = value.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '');
      this.#values.set(name, [...(this.#values.get(name) ?? []), plain]);
    }
  }

  /** The first value of a field; empty when the field was not sent. */
  text(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  /** Every value of a field: the boxes of a group that were ticked. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Whether a field was sent, even if empty: a box was ticked, a button pressed. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The names of the fields that were sent, in their order. */
  names(): readonly string[] {
    return [...this.#values.keys()];
  }
}
