import type { PersonId } from '../../domain/people/index.ts';
import {
  type KeepingParts,
  keepAfterSession,
  keepTyped,
  type UnsavedForm,
} from '../../use-cases/unsaved/index.ts';
import { TOKEN_FIELD } from '../form-guard.ts';
import type { FormValues } from '../form-values.ts';
import { safeNext } from '../links.ts';
import type { Visitor } from '../route.ts';

/** The field that names the page a form stands on, where that is not the address that it is sent to. */
const PAGE_FIELD = 'unsaved-page';

/** A form that was sent and could not be taken: to which path, and by whom. */
interface LostForm {
  readonly path: string;
  readonly form: FormValues;
}

/** What is done with a form that cannot be taken, so that nothing typed is lost. */
export interface TypedKeeping {
  /** Keeps it for the person whose session has ended; null where it is not known whose it was. */
  readonly afterSession: (lost: LostForm & { readonly sessionToken: string }) => Promise<UnsavedForm | null>;
  /** Keeps it for whoever is signed in; null where it is not kept. */
  readonly forVisitor: (lost: LostForm & { readonly visitor: Visitor }) => Promise<UnsavedForm | null>;
  /** Lets go of what was kept of a page, once it is saved. */
  readonly saved: (page: { readonly path: string; readonly visitor: Visitor }) => Promise<void>;
}

/** How forms that cannot be taken are kept. */
export function typedKeeping(parts: KeepingParts): TypedKeeping {
  return {
    afterSession: ({ path, form, sessionToken }) =>
      keepAfterSession(parts)({
        ...typedOf({ path, form }),
        sessionToken,
        formToken: form.text(TOKEN_FIELD),
      }),
    forVisitor: ({ visitor, ...lost }) => keepTyped(parts)({ ...typedOf(lost), ...ownerOf(visitor) }),
    saved: ({ path, visitor }) => parts.unsaved.remove({ ...ownerOf(visitor), path: safeNext(path) }),
  };
}

/** The page where what was kept is shown. */
export function unsavedPath({ path }: UnsavedForm): string {
  return `/unsaved?${new URLSearchParams({ page: path })}`;
}

/** Whose what is kept is. */
export function ownerOf({ authority, person }: Visitor) {
  return { authority, person: person.id as PersonId };
}

function typedOf({ path, form }: LostForm) {
  const fields = form
    .names()
    .filter((name) => name !== TOKEN_FIELD && name !== PAGE_FIELD)
    .flatMap((name) => form.all(name).map((value) => [name, value] as const));
  return { path: safeNext(form.text(PAGE_FIELD) || path), fields };
}
