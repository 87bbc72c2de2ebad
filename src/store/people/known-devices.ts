import type { Accounts } from '../../use-cases/sign-in/ports.ts';
import type { Engine } from '../engine.ts';

/** Nobody has more devices at hand; of more, those used longest ago are forgotten. */
const DEVICES_MAX = 20;

type Devices = Pick<Accounts, 'knowsDevice' | 'saveDevice' | 'forgetDevicesOf'>;

/** The devices on which people have signed in before, known by the hashes of what their cookie holds. */
export function knownDevices({ db }: Engine): Devices {
  return {
    knowsDevice: async ({ tokenHash, person: { authority, id } }) => {
      const row = await db
        .selectFrom('known_device')
        .select('token_hash')
        .where('token_hash', '=', tokenHash)
        .where('authority_id', '=', authority)
        .where('person_id', '=', id)
        .executeTakeFirst();
      return row !== undefined;
    },
    saveDevice: async ({ tokenHash, person: { authority, id }, seenAt }) => {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('known_device')
          .values({ token_hash: tokenHash, authority_id: authority, person_id: id, seen_at: seenAt })
          .onConflict((conflict) =>
            conflict.columns(['token_hash', 'authority_id', 'person_id']).doUpdateSet({ seen_at: seenAt }),
          )
          .execute();
        const ofPerson = transaction
          .selectFrom('known_device')
          .where('authority_id', '=', authority)
          .where('person_id', '=', id);
        const beyond = await ofPerson
          .select('seen_at')
          .orderBy('seen_at', 'desc')
          .limit(1)
          .offset(DEVICES_MAX)
          .executeTakeFirst();
        if (beyond === undefined) return;
        await transaction
          .deleteFrom('known_device')
          .where('authority_id', '=', authority)
          .where('person_id', '=', id)
          .where('seen_at', '<=', beyond.seen_at)
          .execute();
      });
    },
    forgetDevicesOf: async ({ authority, id }) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction
            .deleteFrom('known_device')
            .where('authority_id', '=', authority)
            .where('person_id', '=', id)
            .execute(),
        );
    },
  };
}
