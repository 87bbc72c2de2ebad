import type { FormValues } from '../form-values.ts';

/** What the fields begin with that say what was meant by a text of a file: "meant.PM28:value". */
export const MEANT_FIELD = 'meant.';

/** The answers of a form to what is asked about texts of a file, by what each was asked of. */
export function meantIn(form: FormValues): ReadonlyMap<string, string> {
  return new Map(
    form
      .names()
      .flatMap((name) =>
        name.startsWith(MEANT_FIELD) ? [[name.slice(MEANT_FIELD.length), form.text(name)] as const] : [],
      ),
  );
}
