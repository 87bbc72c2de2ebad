/** Every form in which people type more than a line keeps what is typed, and its page shows it again. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ReturnKey } from '../../src/domain/returns/index.ts';
import { returnPartPath, returnPath } from '../../src/web/collecting/services.ts';
import { textOf } from '../tidy/sources.ts';
import { opened, PROOF, QUARTER_KEY, QUARTER_PATH, quarterSite, type Site, told } from './quarter-site.ts';

/** Forms that are typed into at length and keep nothing, by their file, each with why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'src/web/files/absences/page.ts':
    'three numbers and names beside files that no server can put back: they are read off the list given, once',
};

test('every file with a form of texts, or of a page full of boxes, keeps what is typed or says here why not', () => {
  const files = [...textOf('src/web/**/*.ts')].filter(([path]) => !path.endsWith('.test.ts'));
  const long = files.filter(
    ([path, text]) =>
      /\bpostForm\(/.test(text) &&
      !path.startsWith('src/web/parts/') &&
      (/\btextarea\(|grid__box|classes: 'grid'/.test(text) || path === 'src/web/collecting/form/page.ts'),
  );
  const without = long.filter(([, text]) => !/^\s+keeps(: .+)?,$/m.test(text)).map(([path]) => path);
  assert.deepEqual(without, Object.keys(NOT_KEPT));
  assert.ok(long.length >= 7, 'the pattern finds the forms');
});

type Fields = readonly (readonly [string, string])[];

/** The fields that the page sends again with its first form of a path. */
function sentAgain(text: string, path: string): Fields {
  const [, form = ''] = text.split(`<form method="post" action="${path.replaceAll('&', '&amp;')}"`);
  const end = form.slice(0, form.indexOf('</form>'));
  const plain = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return [...end.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    .map(([, name = '', value = '']) => [plain(name), plain(value)] as const)
    .filter(([name]) => name !== 'token');
}

describe('what is typed on a page of a quarter', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
    await opened(site);
  });
  after(() => site.close());

  const keep = (person: 'manager' | 'team', page: string, fields: Fields) =>
    site.post(person, '/unsaved/keep', [['unsaved-page', page], ...fields]);
  const keyOf = (ref: string): ReturnKey => ({ ...QUARTER_KEY, kind: 'indicator', ref });
  const savedValue = async (ref: string) => {
    const held = await site.store.quarters.returnAt(keyOf(ref));
    return held?.content?.kind === 'indicator' ? held.content.value : null;
  };

  test('the grid shows it beside what is saved by then, by its page, and saves it on what is saved', async () => {
    const path = `${QUARTER_PATH}/grid`;
    assert.match((await site.get('manager', path)).text, new RegExp(`data-page="${path}"`));
    const typed = [
      ...[['version:CH/026', '1'] as const, ['was:CH/026', '["","",""]'] as const],
      ...[['value:CH/026', '300'] as const, ['version:SSWB39', '1'] as const],
      ...[['was:SSWB39', '["","",""]'] as const, ['value:SSWB39', ''] as const],
    ];
    await keep('manager', path, typed);
    const theirs = { version: '1', do: 'save', value: '299' };
    const saving = await site.post('owner', returnPath(keyOf('CH/026')), Object.entries(theirs));
    assert.equal(saving.status, 303);
    const page = await site.get('manager', path);
    assert.match(told(page), /You have changes that were not saved/);
    assert.match(told(page), /CH\/026 .{0,80} 300 299/);
    assert.doesNotMatch(told(page), /SSWB39/, 'nothing was typed there');
    assert.match(told(await site.get('manager', path, 'cy')), /Mae gennych newidiadau nas cadwyd/);
    assert.doesNotMatch((await site.get('team', path)).text, /changes that were not saved/);
    assert.doesNotMatch((await site.get('manager', `${path}?service=none`)).text, /not saved/);
    const saved = await site.post('manager', path, sentAgain(page.text, path));
    assert.equal(saved.status, 303, saved.text);
    assert.equal(await savedValue('CH/026'), '300');
    assert.doesNotMatch((await site.get('manager', path)).text, /changes that were not saved/);
  });

  test('a row that was sent since can be copied, and nothing is saved', async () => {
    const path = `${QUARTER_PATH}/grid`;
    const sent = { 'comment.en': 'As planned.', 'nextSteps.en': 'None.' };
    const { version } = (await site.store.quarters.returnAt(keyOf('SSWB39'))) ?? {};
    await keep('manager', path, [
      ...[['version:SSWB39', '1'] as const, ['was:SSWB39', '["","",""]'] as const],
      ['value:SSWB39', '271'],
    ]);
    const form = { version: String(version), do: 'send', value: '270', 'nextSteps.cy': 'Dim.', ...sent };
    assert.equal((await site.post('owner', returnPath(keyOf('SSWB39')), Object.entries(form))).status, 303);
    const page = await site.get('manager', path);
    assert.match(told(page), /271 270 It has been sent and cannot be changed here/);
    assert.match(told(page), /None of it can be saved now/);
    assert.doesNotMatch(page.text, /Save my changes/);
    await site.post('manager', '/unsaved', [['page', path]]);
    assert.doesNotMatch((await site.get('manager', path)).text, /changes that were not saved/);
  });

  test('the page of targets shows it beside what is saved, with the reason, and asks what it would ask', async () => {
    const path = `${QUARTER_PATH}/targets`;
    const { text } = await site.get('team', path);
    assert.match(text, new RegExp(`data-page="${path}"`));
    const typed = [
      ...[['version', '1'] as const, ['quarter:SSWB61a', '139'] as const],
      ...[['was:quarter:SSWB61a', ''] as const, ['reason', 'Agreed in April'] as const],
      ...[['year:SSWB61a', '185'] as const, ['was:year:SSWB61a', '185'] as const],
    ];
    await keep('team', path, typed);
    const page = await site.get('team', path);
    assert.match(
      told(page),
      /SSWB61a .{0,200} This quarter 139 – Why these targets change Agreed in April –/,
    );
    assert.match(told(await site.get('team', path, 'cy')), /Mae gennych newidiadau nas cadwyd/);
    const saved = await site.post('team', path, sentAgain(page.text, path));
    assert.equal(saved.to, `${path}?count=1&done=set`);
    assert.doesNotMatch((await site.get('team', path)).text, /changes that were not saved/);
  });

  test('a translation and a reason stand in their boxes again, each kept by itself', async () => {
    const key = keyOf('SSWB39');
    const [translate, sendBack] = [returnPartPath(key, 'translate'), returnPartPath(key, 'send-back')];
    const { text } = await site.get('team', returnPath(key));
    for (const path of [translate, sendBack])
      assert.ok(text.includes(`action="${path}" class`) || text.includes(`data-page="${path}"`), path);
    await keep('team', translate, [
      ['version', '2'],
      ['translation.comment', 'Yn ôl y cynllun'],
    ]);
    await keep('team', sendBack, [
      ['version', '2'],
      ['reason', 'Which month is it?'],
    ]);
    const page = await site.get('team', returnPath(key));
    assert.match(page.text, />Yn ôl y cynllun<\/textarea>/);
    assert.match(page.text, /<details[^>]* open[\s\S]*>Which month is it\?<\/textarea>/);
    assert.match(told(page), /This page shows what you typed on/);
    const version = String((await site.store.quarters.returnAt(key))?.version);
    const back = await site.post('team', sendBack, [
      ...[['version', version] as const, ['do', 'send-back'] as const],
      ['reason', 'Which month is it?'],
    ]);
    assert.equal(back.status, 303, told(back));
    const { unsaved } = site.store;
    const owner = { authority: 'bridgend', person: 'team' as never };
    assert.equal(await unsaved.read({ ...owner, path: sendBack }), null);
    assert.notEqual(await unsaved.read({ ...owner, path: translate }), null, 'the other is still kept');
  });

  test('the reasons of sealing stand in their boxes again, and a password is never among them', async () => {
    const path = `${QUARTER_PATH}/seal`;
    const withPassword = [PROOF, ['small-numbers-reason', 'Agreed with the families']] as const;
    await keep('team', path, withPassword);
    assert.equal(
      await site.store.unsaved.read({ authority: 'bridgend', person: 'team' as never, path }),
      null,
    );
    await keep('team', path, [['small-numbers-reason', 'Agreed with the families']]);
    assert.match(told(await site.get('team', path)), /This page shows what you typed on/);
  });
});
