/**
 * What was typed and not saved: kept where a form comes after its session has ended, or for a page that is its sender's no
 * more, and by a script as it is typed; shown to the person alone, who saves or discards it.
 *
 * What always holds: nothing is saved by keeping it; saving goes the way of the form itself, with everything that it
 * is held to.
 *
 * @example unsavedRoutes(services)
 */
export { type TypedKeeping, typedKeeping, unsavedPath } from './keeping.ts';
export { besideSaved, hiddenFields, keptInBoxes, keptWays, unsavedPage } from './page.ts';
export { unsavedRoutes } from './routes.ts';
export { UNSAVED_WORDS } from './words.ts';
