/**
 * The whole store in one file, and back: an SQLite file with the store's tables, the same from either database,
 * which either can be filled from.
 *
 * What always holds: a copy is of a single state, taken while others read and write; a file or a store is replaced
 * whole or not at all; whatever was written is read again and compared with what was read, row by row, before it
 * takes its place; tables are asked for, never listed, so that none is left out.
 *
 * @example await backUpSqlite({ dataFolder: '.mesur', order: { file: 'mesur.backup', replace: false, onProgress }, migrations })
 */
export { backUpPostgres } from './back-up-postgres.ts';
export { backUpSqlite, openSource } from './back-up-sqlite.ts';
export { type CopyFailure, CopyRefused } from './failure.ts';
export { openBackup } from './open-backup.ts';
export { postgresRows } from './postgres-rows.ts';
export { restorePostgres } from './restore-postgres.ts';
export { restoreSqlite } from './restore-sqlite.ts';
export type { Row } from './row-sum.ts';
export { countRows, type RowSource, tellingRows } from './rows.ts';
export { sqliteRows } from './sqlite-rows.ts';
export { type Table, tablesMadeBy, tablesOf } from './tables.ts';
