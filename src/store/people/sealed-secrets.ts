import type { PersonId } from '../../domain/people/index.ts';
import type { Engine } from '../engine.ts';
import { secretAbout } from './local-keys.ts';
import type { SecretKeys } from './secret-keys.ts';

/** A secret as it was kept before secrets were sealed: base 32, which no sealed one is. */
const PLAIN = /^[A-Z2-7]+$/;

/**
 * Seals the secrets of codes that are kept plain, and those under an older key anew under the newest. Gives how many no
 * key that is held can read; those stay as they are.
 */
export async function sealSecrets(engine: Engine, secrets: SecretKeys): Promise<number> {
  const kept = await engine.db
    .selectFrom('local_key')
    .select(['authority_id', 'person_id', 'code_secret'])
    .where('code_secret', 'is not', null)
    .execute();
  let unreadable = 0;
  for (const { authority_id, person_id, code_secret } of kept) {
    if (code_secret === null || secrets.isNewest(code_secret)) continue;
    const about = secretAbout({ authority: authority_id, id: person_id as PersonId });
    const text = PLAIN.test(code_secret) ? code_secret : secrets.open({ sealed: code_secret, about });
    if (text === null) {
      unreadable += 1;
      continue;
    }
    const sealed = secrets.seal({ text, about });
    await engine.db.transaction().execute((transaction) =>
      transaction
        .updateTable('local_key')
        .set({ code_secret: sealed })
        .where('authority_id', '=', authority_id)
        .where('person_id', '=', person_id)
        // Somebody may have set up another device in between.
        .where('code_secret', '=', code_secret)
        .execute(),
    );
  }
  return unreadable;
}
