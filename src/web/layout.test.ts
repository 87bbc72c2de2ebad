import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../domain/value/index.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { LAYOUT_WORDS } from './layout-words.ts';
import type { AskedPage, Visitor } from './route.ts';

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

describe('who is signed in', () => {
  const visitor: Visitor = {
    person: { id: 'sian', name: 'Siân <Jones>' },
    authority: 'bridgend',
    token: 'token-of-sian',
    navigation: [{ path: '/updates', text: { en: 'My updates', cy: 'Fy niweddariadau' } }],
  };
  const shown = (asked: Partial<AskedPage>) =>
    page({
      request: { language: 'cy', path: '/updates/PM28?a=1', visitor: null, hasSignIn: true, ...asked },
      title: 't',
      main: html``,
    }).toString();

  test('is named, has entries of their own, and a way out that nobody else can press', () => {
    const markup = shown({ visitor });
    assert.match(markup, /href="\/cy\/account"><span[^>]*>Eich cyfrif: <\/span>Siân &lt;Jones&gt;<\/a>/);
    assert.match(markup, /href="\/cy\/updates" aria-current="true".*Fy niweddariadau/s);
    assert.match(markup, /<form method="post" action="\/cy\/sign-out"/);
    assert.match(markup, /name="token" value="token-of-sian"/);
    assert.doesNotMatch(markup, /sign-in/);
    assert.match(shown({ visitor, path: '/account?a=1' }), /href="\/cy\/account" aria-current="page"/);
  });
  test('nobody is offered to sign in and to come back', () => {
    assert.match(shown({}), /href="\/cy\/sign-in\?next=%2Fupdates%2FPM28%3Fa%3D1">Mewngofnodi/);
    assert.match(shown({ path: '/' }), /href="\/cy\/sign-in">Mewngofnodi/);
    assert.doesNotMatch(shown({}), /sign-out/);
  });
  test('it is not offered on the page itself, nor where nobody can', () => {
    assert.doesNotMatch(shown({ path: '/sign-in?next=%2F' }), /href="\/cy\/sign-in[^>]*>Mewngofnodi/);
    assert.doesNotMatch(shown({ hasSignIn: false }), /sign-in/);
  });
});

test('a page with errors says so first', () => {
  const title = (language: 'en' | 'cy') =>
    /<title>(.*?)<\/title>/.exec(
      page({
        request: { language, path: '/', visitor: null, hasSignIn: false },
        title: 'PM28',
        hasErrors: true,
        main: html``,
      }).toString(),
    )?.[1];
  assert.equal(title('en'), 'Error: PM28 – Mesur');
  assert.equal(title('cy'), 'Gwall: PM28 – Mesur');
});
