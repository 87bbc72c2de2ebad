import type { Migration } from './migration.ts';

/** The database holds viewers to what they may see and do. Only PostgreSQL can: on SQLite the step is empty. */
export const rowSecurity: Migration = {
  name: '0005-row-security',
  statements: (words) => words.rowSecurity,
};
