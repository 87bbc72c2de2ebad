/**
 * What people typed and did not save: a form that was sent when its session had ended or its return had been given to
 * another, and what a script keeps as it is typed.
 *
 * What always holds: it is there for the person who typed it alone; no password or code is ever in it; it changes
 * nothing until they save it themselves.
 *
 * @example await keepTyped(services)({ authority, person: person.id, path: '/returns/…', fields })
 */
export { type KeepingParts, keepAfterSession, keepTyped, typedFields } from './keep-typed.ts';
export type { UnsavedForm, UnsavedForms } from './ports.ts';
