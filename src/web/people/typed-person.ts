import type { Directorate } from '../../domain/framework/index.ts';
import { type Grant, type Person, ROLES } from '../../domain/people/index.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import type { FormValues } from '../form-values.ts';

/** How many empty rows for roles a form has besides those that are held. */
const ROWS_FREE = 3;

/** A person as their form shows or sends them. */
export interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Person['language'];
  readonly grants: readonly Grant[];
  readonly reason: string;
}

/** A form for somebody who is not there yet. */
export const NOBODY_YET: TypedPerson = { name: '', email: '', language: 'en', grants: [], reason: '' };

/** A person as their form shows them first. */
export function typedFrom({ name, email, language, grants }: Person): TypedPerson {
  return { name, email, language, grants, reason: '' };
}

/** What was sent. Rows without a role say nothing, and a role twice in one scope is one. */
export function typedBy(form: FormValues): TypedPerson {
  const language = LANGUAGES.find((each) => each === form.text('language')) ?? 'en';
  const rows = form
    .names()
    .flatMap((field) => (/^role-\d+$/.test(field) ? [field.slice('role-'.length)] : []));
  const grants = rows.flatMap((row) => {
    const role = ROLES.find((each) => each === form.text(`role-${row}`));
    return role === undefined ? [] : [{ role, ...scopeFrom(form.text(`scope-${row}`)) }];
  });
  const reason = form.text('reason').trim();
  return { name: form.text('name'), email: form.text('email'), language, grants: once(grants), reason };
}

/** The rows of a form: the roles that are held, then empty ones. */
export function rowsOf({ grants }: TypedPerson): readonly (Grant | null)[] {
  return [...grants, ...Array.from({ length: ROWS_FREE }, () => null)];
}

/** A scope as a form sends it: "", "ssw" or "ssw/adult-social-care". */
export function scopeValue({ directorate, service }: Pick<Grant, 'directorate' | 'service'>): string {
  return [directorate, service].filter((part) => part !== null).join('/');
}

function scopeFrom(value: string): Pick<Grant, 'directorate' | 'service'> {
  const [directorate, service] = value.split('/');
  return { directorate: directorate || null, service: service || null };
}

/** Whether every scope is one that is offered, or that the person holds already: what a form sends may be anything. */
export function areScopesKnown(
  grants: readonly Grant[],
  { directorates, held }: { readonly directorates: readonly Directorate[]; readonly held: readonly Grant[] },
): boolean {
  const known = new Set([...offeredScopes(directorates), ...held].map(scopeValue));
  return grants.every((grant) => known.has(scopeValue(grant)));
}

/** The scopes to choose from: the whole council, each directorate, each of its services. */
export function offeredScopes(
  directorates: readonly Directorate[],
): readonly Pick<Grant, 'directorate' | 'service'>[] {
  return [
    { directorate: null, service: null },
    ...directorates.flatMap(({ id: directorate, services }) => [
      { directorate, service: null },
      ...services.map(({ id: service }) => ({ directorate, service })),
    ]),
  ];
}

function once(grants: readonly Grant[]): readonly Grant[] {
  const name = (grant: Grant) => `${grant.role} ${scopeValue(grant)}`;
  return grants.filter((grant, at) => grants.findIndex((other) => name(other) === name(grant)) === at);
}
