/** Who comes in and what they do is taken down, and nothing in it lets anybody else in. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { jsonLines, lineFile } from '../../src/security-log/index.ts';
import { makeLink } from '../../src/use-cases/sign-in/index.ts';
import type { Instant } from '../../src/use-cases/sign-in/ports.ts';
import { type Site, startSite } from '../journeys/site.ts';
import { codeShown, grantOf, PASSWORD } from '../sign-in-place.ts';
import { giveKey, keepPerson, secretOn, setUpCodesOn, visit, visitAs } from './visit.ts';

const AT = '2026-10-01T09:00:00.000Z' as Instant;

let site: Site;
const lines: string[] = [];
before(async () => {
  const security = jsonLines({ clock: { now: () => AT }, write: (line) => lines.push(line) });
  site = await startSite({ at: AT, security });
});
after(() => site.close());

/** The events so far, each from its one line, and none left of before. */
function eventsSince(): readonly Readonly<Record<string, unknown>>[] {
  return lines.splice(0).map((line) => {
    assert.match(line, /^\{.*\}\n$/);
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  });
}

describe('the security log', () => {
  test('takes down a first sign-in by link, with codes, a refusal, a slowing down and a recovery, and holds no secret of it', async () => {
    eventsSince();
    const secrets: string[] = [PASSWORD];
    const there = visit(site);
    const link = site.firstLink ?? '';
    secrets.push(link.replace('/link/', ''));
    await there.get(link);
    const accepted = await there.send(link, { 'new-password': PASSWORD, again: PASSWORD });
    const codes = await there.follow(accepted);
    secrets.push(secretOn(codes.text));
    const shown = codeShown({ secret: secretOn(codes.text), at: AT });
    secrets.push(shown, ...there.cookies.values());
    await setUpCodesOn(site, there, codes);
    await there.get('/link/none-at-all');
    await there.send('/sign-out');
    const email = 'administrator@mesur.invalid';
    for (let time = 0; time < 11; time += 1) {
      const typed = `typed-${time} in the wrong box`;
      secrets.push(typed);
      await visit(site).send('/sign-in', { email, password: typed });
    }
    await visit(site).send('/sign-in', { email: 'hunter2hunter2', password: 'x' });
    secrets.push('hunter2', email);
    const events = eventsSince();
    const named = events.map(({ event }) => event);
    for (const event of [
      'password-set',
      'signed-in',
      'codes-set-up',
      'link-refused',
      'session-ended',
      'sign-in-refused',
      'slowed-down',
    ])
      assert.ok(named.includes(event), event);
    for (const { request, time, level } of events) {
      assert.match(String(request), /^[0-9a-f-]{13}$/);
      assert.equal(time, AT);
      assert.match(String(level), /^(info|warning|error)$/);
    }
    const refused = events.find(({ event }) => event === 'sign-in-refused');
    assert.deepEqual([refused?.because, refused?.people], ['wrong', ['first-administrator']]);
    const text = JSON.stringify(events) + site.log.join('');
    for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} is in no log`);
  });

  test('says who did what: links, roles, what is carried away, with the request that the reader is told', async () => {
    const admin = await keepPerson(site, { id: 'anwen', grants: [grantOf('administrator')] });
    const team = await keepPerson(site, { id: 'gareth', grants: [grantOf('data-manager', 'ssw')] });
    for (const person of [admin, team]) await giveKey(site, person);
    const theirs = await visitAs(site, admin);
    eventsSince();
    const page = await theirs.get('/people');
    assert.match(page.headers.get('X-Request-Id') ?? '', /^[0-9a-f-]{13}$/);
    const { services } = site;
    const made = await makeLink(services)({ by: admin, person: team.id });
    assert.ok(made.ok);
    await keepPerson(site, { ...team, name: 'Gareth\n{"event":"signed-in"}', grants: [grantOf('owner')] });
    const got = await theirs.get('/ssw/2023-24-Q2/report.json');
    const events = eventsSince();
    const find = (name: string) => events.find(({ event }) => event === name);
    assert.equal(find('link-made')?.person, 'gareth');
    assert.deepEqual(
      [find('roles-changed')?.before, find('roles-changed')?.after],
      [['data-manager/ssw'], ['owner']],
    );
    assert.deepEqual(
      [find('downloaded')?.by, find('downloaded')?.path, find('downloaded')?.request],
      ['anwen', '/ssw/2023-24-Q2/report.json', got.headers.get('X-Request-Id')],
    );
    const trail = await theirs.get('/people/trail.csv');
    assert.match(trail.text, /"person\/gareth","person-added"/);
    const [carried] = eventsSince();
    assert.deepEqual(
      [carried?.event, carried?.by, carried?.path],
      ['downloaded', 'anwen', '/people/trail.csv'],
    );
    assert.ok(!JSON.stringify(events).includes('Gareth'), 'no names');
    assert.ok(!JSON.stringify(events).includes(made.value.token));
  });

  test('one event is one line, whatever is in it; links in errors are left out', () => {
    const written: string[] = [];
    const log = jsonLines({ clock: { now: () => AT }, write: (line) => written.push(line) });
    const forged = 'a\nb\r\n\u2028c\u2029\u0085\u001b[31m\u009b31m\u202eright\u200b\u{e0041} tŷ';
    log.note({ event: 'trouble', level: 'warning', text: forged });
    log.note({ event: 'fault', detail: 'Error: a redirect to /cy/link/abc_DEF-123/council failed' });
    for (const line of written) assert.doesNotMatch(line.slice(0, -1), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    assert.equal(JSON.parse(written[0] ?? '').text, forged, 'it can be read back');
    assert.equal(JSON.parse(written[1] ?? '').detail, 'Error: a redirect to /cy/link/…/council failed');
    log.note({ event: 'trouble', text: 'x'.repeat(100_000) });
    assert.ok((written[2] ?? '').length < 5000);
  });

  test('a file of it is for one account, is mended, moved away and made anew; what cannot be written is said elsewhere', (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'mesur-log-'));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'security.log');
    const aside: string[] = [];
    const open = () => {
      const opened = lineFile(file, (line) => aside.push(line));
      assert.ok(opened.ok);
      return opened.value;
    };
    open()('one\n');
    chmodSync(file, 0o644);
    const write = open();
    write('two\n');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(readFileSync(file, 'utf8'), 'one\ntwo\n');
    rmSync(folder, { recursive: true });
    write('three\n');
    assert.deepEqual(aside, ['three\n']);
    assert.equal(lineFile(file, () => {}).ok, false);
  });
});
