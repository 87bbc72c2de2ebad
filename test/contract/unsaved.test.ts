/** The contract of forms that were not saved on SQLite, in a folder, and on a real PostgreSQL server. */
import { after } from 'node:test';
import { postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';
import { holdUnsavedToContract } from './unsaved.contract.ts';

holdUnsavedToContract('SQLite', sqlitePlace);

const server = await startPostgres();
after(() => server.stop());

holdUnsavedToContract('PostgreSQL', () => postgresPlace(server));
