/** The contract of letters on SQLite, in a folder, and on a real PostgreSQL server. */
import { after } from 'node:test';
import { holdLettersToContract } from './letters.contract.ts';
import { postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';

holdLettersToContract('SQLite', sqlitePlace);

const server = await startPostgres();
after(() => server.stop());

holdLettersToContract('PostgreSQL', () => postgresPlace(server));
