import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html, type Insert, trusted } from './html.ts';

describe('html', () => {
  const cases: readonly { readonly insert: Insert; readonly gives: string; readonly because: string }[] = [
    {
      insert: `<b>"Tom" & 'Jo'</b>`,
      gives: '&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jo&#39;&lt;/b&gt;',
      because: 'text is escaped',
    },
    { insert: html`<b>${'<'}</b>`, gives: '<b>&lt;</b>', because: 'markup is not escaped again' },
    { insert: trusted('<svg/>'), gives: '<svg/>', because: 'trusted markup is taken as it is' },
    {
      insert: ['a', html`<i>b</i>`, ['<']],
      gives: 'a<i>b</i>&lt;',
      because: 'lists are joined, each by its kind',
    },
    { insert: 0, gives: '0', because: 'nought is a figure' },
    { insert: null, gives: '', because: 'nothing is nothing' },
    { insert: undefined, gives: '', because: 'nothing is nothing' },
    { insert: false, gives: '', because: 'a condition that does not hold shows nothing' },
  ];
  for (const { insert, gives, because } of cases)
    test(`${because}: ${gives}`, () => assert.equal(html`${insert}`.toString(), gives));
});
