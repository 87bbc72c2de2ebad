import type { PersonId } from '../domain/people/index.ts';
import { HOUR_MS, type Instant } from '../domain/period/index.ts';
import {
  UPLOAD_HOURS,
  UPLOAD_KINDS,
  UPLOADS_EACH,
  type Upload,
  type UploadKey,
  type Uploads,
} from '../use-cases/uploads/ports.ts';
import { oneOf } from './closed-words.ts';
import type { Engine } from './engine.ts';
import type { Database, WriteTransaction } from './schema.ts';

/** The uploads on an open database. The application's role on PostgreSQL has nothing of them. */
export function uploadsOn({ db, takeWriteLock }: Engine): Uploads {
  return {
    keep: (upload) =>
      db.transaction().execute(async (transaction) => {
        await takeWriteLock(transaction);
        await makeRoom(transaction, upload);
        const { authority, person, ...rest } = upload;
        await transaction
          .insertInto('upload')
          .values({ authority_id: authority, person_id: person, ...rest })
          .execute();
      }),
    read: (key) => readUpload(db, key),
    remove: async ({ authority, person, id }) => {
      await db
        .deleteFrom('upload')
        .where('authority_id', '=', authority)
        .where('person_id', '=', person)
        .where('id', '=', id)
        .execute();
    },
  };
}

/** Takes away what nobody came back for, and of this person what leaves no room for one more. */
async function makeRoom(transaction: WriteTransaction, { authority, person, at }: Upload): Promise<void> {
  const before = new Date(Date.parse(at) - UPLOAD_HOURS * HOUR_MS).toISOString();
  await transaction.deleteFrom('upload').where('at', '<', before).execute();
  const own = await transaction
    .selectFrom('upload')
    .select('id')
    .where('authority_id', '=', authority)
    .where('person_id', '=', person)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  const surplus = own.slice(UPLOADS_EACH - 1).map(({ id }) => id);
  if (surplus.length > 0)
    await transaction
      .deleteFrom('upload')
      .where('authority_id', '=', authority)
      .where('id', 'in', surplus)
      .execute();
}

async function readUpload(db: Database, { authority, person, id }: UploadKey): Promise<Upload | null> {
  const row = await db
    .selectFrom('upload')
    .selectAll()
    .where('authority_id', '=', authority)
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { authority_id, person_id, kind, at, ...rest } = row;
  return {
    ...rest,
    authority: authority_id,
    person: person_id as PersonId,
    kind: oneOf(UPLOAD_KINDS, kind),
    at: at as Instant,
  };
}
