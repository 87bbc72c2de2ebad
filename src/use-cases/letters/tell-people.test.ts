import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSite } from '../../../test/journeys/site.ts';
import { startMailServer } from '../../../test/mail-server.ts';
import { keepPerson } from '../../../test/sign-in/visit.ts';
import { grantOf } from '../../../test/sign-in-place.ts';
import type { PersonId } from '../../domain/people/index.ts';
import { accountLetter } from '../../locale/index.ts';
import { smtpMail } from '../../mail/index.ts';
import { listReports } from '../index.ts';
import { deliverLetters, tellPeople } from './index.ts';

test('whatever changes an account is written to its person, once, in their language, to both addresses', async () => {
  const server = await startMailServer();
  const site = await startSite({ at: '2026-10-01T09:00:00.000Z' });
  try {
    const { store, accounts, clock } = site.services;
    const { letters } = store;
    const mail = smtpMail({ url: server.url, from: 'Mesur <mesur@council.example>' });
    assert.ok(mail.ok);
    const listings = await listReports(store, 'bridgend');
    const write = accountLetter(listings.map(({ directorate }) => directorate));
    const round = async () => {
      const written = await tellPeople({ accounts, letters, clock, write }, { authority: 'bridgend' });
      await deliverLetters({ letters, mail: mail.value, clock });
      return written;
    };
    const anwen = await keepPerson(site, { id: 'anwen', name: 'Anwen' });
    const mair = await keepPerson(site, { id: 'mair', name: 'Mair', language: 'cy' });
    assert.equal(await round(), 0, 'being added is told by the link');

    const change = { by: 'anwen' as PersonId, at: clock.now(), reason: null };
    const moved = { ...mair, email: 'new@council.example', grants: [grantOf('director', 'ssw')] };
    await accounts.savePerson({ person: moved, change });
    await accounts.notePersonEvent({ person: anwen, type: 'password-set', change });
    assert.equal(await round(), 3);
    assert.equal(await round(), 0, 'never twice');
    const sent = server.letters().toSorted((one, other) => String(one.to).localeCompare(String(other.to)));
    assert.deepEqual(
      sent.map(({ to, subject }) => [String(to), subject]),
      [
        ['anwen@council.example', 'Your account in Mesur was changed'],
        ['mair@council.example', 'Newidiwyd eich cyfrif ym Mesur'],
        ['new@council.example', 'Newidiwyd eich cyfrif ym Mesur'],
      ],
    );
    const [own, old] = sent;
    assert.match(
      own?.text ?? '',
      /on 1 October 2026, 10:00:\n\n- A new password was set\.\n\nChanged by: Anwen/,
    );
    assert.match(own?.text ?? '', /If it was not you/);
    assert.match(
      old?.text ?? '',
      /Cyfeiriad e-bost: newidiwyd mair@council\.example i new@council\.example\./,
    );
    assert.match(
      old?.text ?? '',
      /Rolau: o’r blaen: dim; yn awr: Cyfarwyddwr: Gwasanaethau Cymdeithasol a Lles\./,
    );

    await accounts.savePerson({ person: { ...moved, name: 'Mair Rees' }, change });
    assert.equal(await round(), 0, 'a name is no such change');
    await accounts.savePerson({ person: { ...moved, email: 'nobody@mesur.invalid' }, change });
    assert.equal(await round(), 1, 'no letter goes to an address that is nobody’s');
  } finally {
    await site.close();
    await server.stop();
  }
});
