import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plausibleContent } from '../../../test/collecting/plausible-content.ts';
import { day, quarterSite } from '../../../test/collecting/quarter-site.ts';
import { startMailServer } from '../../../test/mail-server.ts';
import type { PersonId } from '../../domain/people/index.ts';
import type { Instant, Quarter } from '../../domain/period/index.ts';
import { reminderLetter } from '../../locale/index.ts';
import { smtpMail } from '../../mail/index.ts';
import { changeReturn, openQuarter } from '../returns/index.ts';
import { deliverLetters, remindOwners } from './index.ts';

const KEY = { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter };

test('owners are written to before and after the due date, once each time, in their language, of what is not sent', async (context) => {
  const site = await quarterSite('2024-01-08T09:00:00.000Z');
  const server = await startMailServer();
  context.after(async () => {
    await server.stop();
    await site.close();
  });
  const { store, services, time } = site;
  const { accounts, clock } = services;
  const owner = await accounts.person({ authority: 'bridgend', id: 'owner' as PersonId });
  assert.ok(owner);
  await accounts.savePerson({
    person: { ...owner, language: 'cy' },
    change: { by: null, at: clock.now(), reason: null },
  });
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn: day('2024-01-31') };
  const opened = await openQuarter(await site.acting('manager'), { ...order, owners: { '': owner.id } });
  assert.ok(opened.ok);

  const mail = smtpMail({ url: server.url, from: 'Mesur <mesur@bridgend.example>' });
  assert.ok(mail.ok);
  const { letters } = store;
  const write = reminderLetter;
  const publicUrl = 'https://mesur.example.wales';
  const onDay = async (moment: string): Promise<number> => {
    time.now = moment as Instant;
    await remindOwners({ store, accounts, letters, clock, publicUrl, write }, { authority: 'bridgend' });
    return deliverLetters({ letters, mail: mail.value, clock });
  };

  assert.equal(await onDay('2024-01-20T09:00:00.000Z'), 0, 'not yet');
  assert.equal(await onDay('2024-01-24T09:00:00.000Z'), 1);
  assert.equal(await onDay('2024-01-24T09:10:00.000Z'), 0, 'never twice');
  assert.equal(await onDay('2024-01-27T09:00:00.000Z'), 0);
  const [first] = server.letters();
  assert.match(first?.subject ?? '', /i’w hanfon ymhen wythnos/);
  assert.match(first?.text ?? '', /Nifer eich ffurflenni sydd i’w hanfon erbyn .*: 84\./);
  assert.match(first?.text ?? '', /https:\/\/mesur\.example\.wales\/cy\/my-updates/);

  const returns = await store.quarters.returns(KEY);
  const quarter = await store.quarters.quarter(KEY);
  assert.ok(quarter);
  const acting = await site.acting('owner');
  for (const entry of returns.slice(1)) {
    const content = plausibleContent(quarter.frame, entry);
    const action = { type: 'submitted', content } as const;
    assert.ok((await changeReturn(acting, { key: entry, version: entry.version, action })).ok);
  }
  assert.equal(await onDay('2024-02-01T09:00:00.000Z'), 1);
  const [, late] = server.letters();
  assert.match(late?.subject ?? '', /yn hwyr/);
  assert.match(late?.text ?? '', /: 1\.\n\n- CH\/026 /);

  const [last] = returns;
  assert.ok(last);
  const content = plausibleContent(quarter.frame, last);
  const sent = await changeReturn(acting, {
    key: last,
    version: last.version,
    action: { type: 'submitted', content },
  });
  assert.ok(sent.ok);
  assert.equal(await onDay('2024-02-20T09:00:00.000Z'), 0, 'nobody is reminded of what is sent');
});
