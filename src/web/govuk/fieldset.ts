import type { Html } from '../html.ts';
import { type Fieldset, fieldsetAround } from './form-parts.ts';

/** Fields that belong together, under their question. `role` is "group" where all of them are texts. */
export function fieldset({
  inner,
  describedBy = '',
  role,
  ...around
}: Fieldset & { readonly inner: Html; readonly describedBy?: string; readonly role?: string }): Html {
  return fieldsetAround({ fieldset: around, describedBy, role, inner });
}
