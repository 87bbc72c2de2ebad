/** The contract of uploads on SQLite, in a folder, and on a real PostgreSQL server. */
import { after } from 'node:test';
import { postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';
import { holdUploadsToContract } from './uploads.contract.ts';

holdUploadsToContract('SQLite', sqlitePlace);

const server = await startPostgres();
after(() => server.stop());

holdUploadsToContract('PostgreSQL', () => postgresPlace(server));
