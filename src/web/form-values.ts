import { validText } from '../domain/value/index.ts';

/** A file as it was sent: the name that it had there, and what it holds. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names are for people to know a file by; no system gives longer ones. */
const LONGEST_NAME = 255;

/**
 * What a person sent with a form, by the names of its fields. Texts are as typed, made valid: line breaks as "\n", and
 * no character that some format forbids. Files are there only where an action takes them (`formWithFiles`), one a field.
 */
export class FormValues {
  readonly #values = new Map<string, string[]>();
  readonly #files: ReadonlyMap<string, SentFile>;

  constructor(
    entries: Iterable<readonly [string, string | File]> = [],
    files: ReadonlyMap<string, SentFile> = new Map(),
  ) {
    for (const [name, value] of entries) {
      if (typeof value !== 'string') continue;
      const field = validText(name);
      const before = this.#values.get(field);
      if (before === undefined) this.#values.set(field, [validText(value)]);
      else before.push(validText(value));
    }
    this.#files = files;
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

  /** The file of a field; null when none was chosen, or the action takes none. */
  file(name: string): SentFile | null {
    return this.#files.get(name) ?? null;
  }
}

/** A form with the first file of each field. A field in which nothing was chosen is sent as a file without a name. */
export async function formWithFiles(form: FormData): Promise<FormValues> {
  const files = new Map<string, SentFile>();
  for (const [field, value] of form) {
    if (typeof value === 'string' || files.has(field) || (value.name === '' && value.size === 0)) continue;
    const name = validText(value.name)
      .replaceAll(/\p{Cc}/gu, '')
      .slice(-LONGEST_NAME);
    files.set(field, { name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return new FormValues(form, files);
}
