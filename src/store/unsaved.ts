import { z } from 'zod';
import type { Instant } from '../domain/period/index.ts';
import {
  UNSAVED_DAYS,
  UNSAVED_EACH,
  type UnsavedForm,
  type UnsavedForms,
  type UnsavedKey,
} from '../use-cases/unsaved/ports.ts';
import type { Engine } from './engine.ts';
import type { WriteTransaction } from './schema.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const FIELDS = z.array(z.tuple([z.string(), z.string()]));

/** The forms that were not saved, on an open database. The application's role on PostgreSQL has nothing of them. */
export function unsavedOn({ db }: Engine): UnsavedForms {
  return {
    keep: (form) =>
      db.transaction().execute(async (transaction) => {
        const { at } = form;
        const fields = JSON.stringify(form.fields);
        await transaction
          .insertInto('unsaved_form')
          .values({ ...columns(form), at, fields })
          .onConflict((conflict) =>
            conflict.columns(['authority_id', 'person_id', 'path']).doUpdateSet({ at, fields }),
          )
          .execute();
        await makeRoom(transaction, form);
      }),
    read: async (key) => {
      const row = await db
        .selectFrom('unsaved_form')
        .select(['at', 'fields'])
        .where((eb) => eb.and(columns(key)))
        .executeTakeFirst();
      return row === undefined
        ? null
        : { ...key, at: row.at as Instant, fields: FIELDS.parse(JSON.parse(row.fields)) };
    },
    remove: async (key) => {
      await db
        .deleteFrom('unsaved_form')
        .where((eb) => eb.and(columns(key)))
        .execute();
    },
  };
}

function columns({ authority, person, path }: UnsavedKey) {
  return { authority_id: authority, person_id: person, path };
}

/** Takes away what nobody came back for, and of this person all but the newest. */
async function makeRoom(
  transaction: WriteTransaction,
  { authority, person, at }: UnsavedForm,
): Promise<void> {
  const before = new Date(Date.parse(at) - UNSAVED_DAYS * DAY_MS).toISOString();
  await transaction.deleteFrom('unsaved_form').where('at', '<', before).execute();
  const own = await transaction
    .selectFrom('unsaved_form')
    .select('path')
    .where('authority_id', '=', authority)
    .where('person_id', '=', person)
    .orderBy('at', 'desc')
    .orderBy('path')
    .execute();
  for (const { path } of own.slice(UNSAVED_EACH))
    await transaction
      .deleteFrom('unsaved_form')
      .where((eb) => eb.and(columns({ authority, person, path })))
      .execute();
}
