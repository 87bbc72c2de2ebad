/** Who sees what is withheld: officers of the quarter, on a page that is kept nowhere; everybody else what the public sees. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { plausibleContent } from '../../../../test/collecting/plausible-content.ts';
import {
  opened,
  type PersonName,
  QUARTER_KEY,
  quarterSite,
  type Site,
} from '../../../../test/collecting/quarter-site.ts';
import type { QuarterReturn, ReturnContent } from '../../../domain/returns/index.ts';
import { changeReturn, readForOfficers, smallNumbersToSeal } from '../../../use-cases/returns/index.ts';

const PUBLISHED = '/ssw/2017-18-Q4/workforce';
const PAGE = '/quarters/ssw/2017-18-Q4/withheld';

let site: Site;
before(async () => {
  site = await quarterSite();
  await opened(site);
});
after(() => site.close());

describe('the page of what is withheld', () => {
  for (const [person, status] of Object.entries({
    manager: 200,
    director: 200,
    team: 200,
    adultHead: 404,
    owner: 404,
    member: 404,
  }))
    test(person, async () => {
      const { status: got, text } = await site.get(person as PersonName, PAGE);
      assert.equal(got, status);
      if (status === 200) assert.match(text, />1\.69 ?<span class="quiet"> ?\[c\]/);
      else assert.doesNotMatch(text, /1\.69/);
    });

  test('whoever is not signed in is asked to', async () => {
    assert.equal((await site.get(null, PAGE)).status, 302);
  });

  test('is kept by nobody', async () => {
    const response = await site.app.request(`http://localhost${PAGE}`, {
      headers: { Cookie: 'mesur-session=team' },
    });
    assert.match(response.headers.get('Cache-Control') ?? '', /no-store/);
  });
});

describe('the page of the report is the same for all, but for the way to it', () => {
  for (const person of ['team', 'owner', 'member', null] as const)
    test(String(person), async () => {
      const { text } = await site.get(person, PUBLISHED);
      assert.doesNotMatch(text, /1\.69|217\.65/);
      assert.equal(text.includes(PAGE), person === 'team');
    });
});

test('an officer’s look does not give others the figures, whoever looks first', async () => {
  const report = await readForOfficers(await site.acting('team'), {
    authority: 'bridgend',
    directorate: 'ssw',
    period: '2017-18-Q4' as never,
  });
  assert.equal(report?.scorecard.record.sections.workforce?.units[2]?.thisYear.absences.printed, '3');
  const { text } = await site.get(null, '/ssw/2017-18-Q4/report.json');
  assert.doesNotMatch(text, /1\.69|"officers"/);
});

test('small numbers of people in texts are listed for those who seal, and for nobody else', async () => {
  const owner = await site.acting('owner');
  const quarter = await site.store.quarters.quarter(QUARTER_KEY);
  assert.ok(quarter);
  const entry = (await site.store.quarters.returns(QUARTER_KEY)).find(
    ({ kind }: QuarterReturn) => kind === 'commitment',
  );
  assert.ok(entry);
  const content = {
    ...plausibleContent(quarter.frame, entry),
    progress: { en: 'Two children moved in.', cy: 'Symudodd dau blentyn i mewn.' },
  } as ReturnContent;
  const saved = await changeReturn(owner, {
    key: entry,
    version: entry.version,
    action: { type: 'saved', content },
  });
  assert.ok(saved.ok, JSON.stringify(saved));
  const numbers = await smallNumbersToSeal(await site.acting('team'), QUARTER_KEY);
  assert.deepEqual(
    numbers.map(({ place, language, quote }) => [place.kind, place.ref, language, quote]),
    [
      ['commitment', entry.ref, 'en', 'Two children'],
      ['commitment', entry.ref, 'cy', 'dau blentyn'],
    ],
  );
  assert.deepEqual(await smallNumbersToSeal(await site.acting('manager'), QUARTER_KEY), []);
  const { text } = await site.get('team', '/quarters/ssw/2023-24-Q3/seal');
  assert.match(text, /Small numbers of people in the texts \(2\)/);
});
