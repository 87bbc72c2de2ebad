/**
 * The schema, step by step. What always holds: a database has the first so many of these steps, in this order.
 */
import { publications } from './0001-publications.ts';
import { editions } from './0002-editions.ts';
import { people } from './0003-people.ts';
import { quarters } from './0004-quarters.ts';
import { rowSecurity } from './0005-row-security.ts';
import { letters } from './0006-letters.ts';
import { uploads } from './0007-uploads.ts';
import { proposals } from './0008-proposals.ts';
import { signIn } from './0009-sign-in.ts';
import { unsavedForms } from './0010-unsaved-forms.ts';
import { chain } from './0011-chain.ts';
import type { Migration } from './migration.ts';

export { type ColumnWords, type Migration, neverChanged } from './migration.ts';

/** The steps, in their order. */
export const MIGRATIONS: readonly Migration[] = [
  publications,
  editions,
  people,
  quarters,
  rowSecurity,
  letters,
  uploads,
  proposals,
  signIn,
  unsavedForms,
  chain,
];
