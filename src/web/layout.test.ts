import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../domain/value/index.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { LAYOUT_WORDS } from './layout-words.ts';

function dashboard(language: 'en' | 'cy'): string {
  return page({
    request: { language, path: '/ssw/2023-24-Q2?status=red', visitor: null, hasSignIn: false },
    title: 'Gofal & chymorth',
    breadcrumbs: [{ text: 'Home', path: '/' }, { text: 'Here' }],
    main: html`<h1>Here</h1>`,
    source: 'Source: edition 1',
  }).toString();
}

describe('page', () => {
  const cases = [
    {
      language: 'en',
      says: '<html lang="en" class="govuk-template">',
      because: 'screen readers choose the voice by it',
    },
    {
      language: 'cy',
      says: '<html lang="cy" class="govuk-template">',
      because: 'screen readers choose the voice by it',
    },
    {
      language: 'en',
      says: '<title>Gofal &amp; chymorth – Mesur</title>',
      because: 'the page comes before the site',
    },
    {
      language: 'cy',
      says: 'href="/ssw/2023-24-Q2?status=red" rel="alternate" lang="en" hreflang="en">English</a>',
      because: 'the same page in English',
    },
    {
      language: 'en',
      says: 'href="/cy/ssw/2023-24-Q2?status=red" rel="alternate" lang="cy" hreflang="cy">Cymraeg</a>',
      because: 'the same page in Welsh',
    },
    {
      language: 'cy',
      says: '<a class="govuk-breadcrumbs__link" href="/cy">Home</a>',
      because: 'links stay in the language',
    },
    {
      language: 'cy',
      says: `href="/cy/accessibility">\n${LAYOUT_WORDS.cy.accessibility}`,
      because: 'the footer too',
    },
    { language: 'en', says: 'Source: edition 1', because: 'the source is said' },
  ] as const;
  for (const { language, says, because } of cases)
    test(`${language}: ${because}`, () => assert.ok(dashboard(language).includes(says), says));

  test('the skip link leads to the main part', () => {
    const markup = dashboard('en');
    assert.match(markup, /href="#main-content" class="govuk-skip-link"/);
    assert.match(markup, /<main [^>]*id="main-content"/);
  });

  test('the page of an entry is marked, and so are pages under it', () => {
    const at = (path: string) =>
      page({
        request: { language: 'cy', path, visitor: null, hasSignIn: false },
        title: 't',
        main: html``,
      }).toString();
    assert.match(at('/indicators'), /href="\/cy\/indicators" aria-current="page"/);
    assert.match(at('/indicators/PM28'), /href="\/cy\/indicators" aria-current="true"/);
    assert.doesNotMatch(at('/ssw/2023-24-Q2'), /aria-current="(page|true)"[^>]*>\s*<strong/);
  });

  for (const language of LANGUAGES)
    test(`${language}: nothing that the content security policy would refuse`, () => {
      const markup = dashboard(language);
      assert.doesNotMatch(markup, /\sstyle=|<style|\son\w+=/);
      for (const [, attributes = '', inner = ''] of markup.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
        assert.match(attributes, /src="\/assets\//);
        assert.equal(inner, '');
      }
    });
});
