/**
 * Everything that is sealed, recomputed: the texts of editions, the events, the chain they stand in, and what returns and
 * quarters have become by their events (decision 16).
 *
 * What always holds: nothing is written or migrated; a single state is read, row by row; each fault is told with its
 * place.
 *
 * @example await verifySqlite({ dataFolder: '.mesur', migrations, onProgress })
 */
export { verifyBackup, verifyPostgres, verifySqlite } from './verify-places.ts';
