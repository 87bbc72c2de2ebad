import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSite } from '../../test/journeys/site.ts';
import { TAKEN_WORDS } from '../domain/framework/index.ts';
import { siteRoutes } from './site-app.ts';

test('no directorate can be called like a page: the first word of every address is taken', async (context) => {
  const site = await startSite({ isEmpty: true });
  context.after(() => site.close());
  const firstWords = siteRoutes(site.services).map(({ path }) => path.split('/')[1] ?? '');
  const ours = firstWords.filter((word) => word !== '' && !word.startsWith(':'));
  assert.ok(ours.length > 10);
  assert.deepEqual(
    ours.filter((word) => !TAKEN_WORDS.includes(word)),
    [],
  );
});
