import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { input } from '../govuk/index.ts';
import { html } from '../html.ts';
import type { Visitor } from '../route.ts';
import { doneBanner, errorList, fieldError, postForm } from './index.ts';

const visitor: Visitor = {
  person: { id: 'sian', name: 'Siân' },
  authority: 'bridgend',
  token: '<&"token',
  navigation: [],
};

describe('postForm', () => {
  test('carries the token of whoever is signed in, and stays in the language', () => {
    const markup = postForm({
      request: { language: 'cy', visitor },
      action: '/account',
      body: html`<b></b>`,
    }).toString();
    assert.match(markup, /^<form method="post" action="\/cy\/account" novalidate>/);
    assert.match(markup, /<input type="hidden" name="token" value="&lt;&amp;&quot;token">/);
  });
  test('has no token when nobody is', () => {
    const markup = postForm({
      request: { language: 'en', visitor: null },
      action: '/sign-in',
      isMultipart: true,
      body: html``,
    }).toString();
    assert.doesNotMatch(markup, /token/);
    assert.match(markup, /enctype="multipart\/form-data"/);
  });
});

describe('problems', () => {
  const problems = [
    { field: 'actual', text: 'Rhowch y ffigur' },
    { field: 'comment', text: 'Rhowch y sylw' },
  ];
  test('are listed, each leading to its field', () => {
    const markup = errorList('cy', problems).toString();
    assert.match(markup, /Mae problem/);
    assert.match(markup, /<a href="#actual">Rhowch y ffigur<\/a>/);
    assert.match(markup, /tabindex="-1" autofocus/);
    assert.equal(errorList('cy', []).toString(), '');
  });
  test('stand at their field', () => {
    const at = (field: string) =>
      input({
        name: field,
        label: { text: field },
        ...fieldError({ language: 'cy', problems, field }),
      }).toString();
    assert.match(at('actual'), /Gwall:<\/span> Rhowch y ffigur/);
    assert.doesNotMatch(at('note'), /govuk-error-message/);
  });
});

describe('doneBanner', () => {
  const at = (query: string) =>
    doneBanner({ language: 'cy', query: new URLSearchParams(query) }, { saved: 'Wedi’i gadw.' }).toString();
  test('says what was done', () => assert.match(at('done=saved'), /role="alert".*Wedi’i gadw\./s));
  for (const query of ['', 'done=', 'done=lost', 'done=constructor'])
    test(`says nothing for "${query}"`, () => assert.equal(at(query), ''));
});
