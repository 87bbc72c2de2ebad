import type { Person } from '../../domain/people/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { SelectItem } from '../govuk/index.ts';

/** Everybody who may be an owner, by name, to choose from. */
export function personItems(people: readonly Person[], language: Language): readonly SelectItem[] {
  return people
    .filter(({ isActive }) => isActive)
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
    .map(({ id, name }) => ({ value: id, text: name }));
}
