import type { SaveFailure } from '../../use-cases/index.ts';
import type { FieldProblem } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { PEOPLE_WORDS } from './words.ts';

/** What can be put right in the form of a person. */
type Mendable = Exclude<SaveFailure['kind'], 'not-allowed' | 'unknown-person'>;

/** The field of the form that each failure is about. */
const FIELDS: Readonly<Record<Mendable, string>> = {
  'name-missing': 'name',
  'email-malformed': 'email',
  'email-unusual': 'email',
  'email-taken': 'email',
  'scope-not-allowed': 'role-1',
  'last-administrator': 'role-1',
  'not-for-oneself': 'role-1',
  'proposal-waiting': 'role-1',
};

/** Why a person was not saved, in words beside the field that it is about. */
export function problemOf(kind: Mendable, { language }: PageRequest): FieldProblem {
  return { field: FIELDS[kind], text: PEOPLE_WORDS[language].problems[kind] };
}
