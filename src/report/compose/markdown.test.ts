import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { spentCpuMs } from '../../../test/spent-cpu.ts';
import type { Block, Inline } from '../document/index.ts';
import { markdownBlocks } from './markdown.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'text', text: words, strong: true });
const link = (words: string, to: string): Inline => ({ kind: 'link', text: words, to });
const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

describe('what a narrative may hold', () => {
  const cases: readonly (readonly [what: string, markdown: string, blocks: readonly Block[]])[] = [
    ['nothing', '', []],
    ['empty lines', '\n\n', []],
    ['a paragraph', 'Demand has risen.', [paragraph(text('Demand has risen.'))]],
    ['two paragraphs', 'One.\n\nTwo.', [paragraph(text('One.')), paragraph(text('Two.'))]],
    ['a line broken in the source', 'Demand has\n  risen.', [paragraph(text('Demand has risen.'))]],
    [
      'strong text',
      'Spend is **£12m over**.',
      [paragraph(text('Spend is '), strong('£12m over'), text('.'))],
    ],
    ['a sign written with a backslash', '5 \\* 4', [paragraph(text('5 '), text('*'), text(' 4'))]],
    ['an ampersand and a quotation', 'R&D "so"', [paragraph(text('R&D "so"'))]],
    [
      'a list',
      'We will:\n\n- recruit **four**\n- train [all](https://example.org/t)',
      [
        paragraph(text('We will:')),
        {
          kind: 'list',
          items: [
            [text('recruit '), strong('four')],
            [text('train '), link('all', 'https://example.org/t')],
          ],
        },
      ],
    ],
    [
      'a list with empty lines between',
      '- one\n\n- two',
      [{ kind: 'list', items: [[text('one')], [text('two')]] }],
    ],
    [
      'a list within a list',
      '- one\n  - two\n- three',
      [{ kind: 'list', items: [[text('one'), text(' - two')], [text('three')]] }],
    ],
    [
      'numbered lines',
      '1. one\n2. **two**',
      [paragraph(text('1. '), text('one')), paragraph(text('2. '), strong('two'))],
    ],
    [
      'a year at the start of a line',
      '2018. A year of change.',
      [paragraph(text('2018. '), text('A year of change.'))],
    ],
  ];
  for (const [what, markdown, blocks] of cases)
    test(what, () => assert.deepEqual(markdownBlocks(markdown), blocks));

  for (const to of ['https://example.org/a?b=1', 'http://example.org/', 'mailto:officer@example.org'])
    test(`a link to ${to}`, () =>
      assert.deepEqual(markdownBlocks(`See [here](${to}).`), [
        paragraph(text('See '), link('here', to), text('.')),
      ]));
});

describe('what it may not hold stands as the text it is written as', () => {
  for (const markdown of [
    '[here](javascript:alert(1))',
    '[here](JavaScript:alert(1))',
    '[here](data:text/html,x)',
    '[here](file:///etc/passwd)',
    '[here](/a/page)',
    '[here](//example.org)',
    '[here](xhttps://example.org)',
    '![a picture](https://example.org/x.png)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'one <b onclick="x()">two</b> three',
    '# A heading',
    '> a quotation',
    '`code`',
    '*leaning*',
    '~~gone~~',
    '=HYPERLINK("http://x","y")',
    '&#60;i&#62;',
  ])
    test(markdown, () => {
      const blocks = markdownBlocks(markdown);
      assert.equal(written(blocks), markdown);
      for (const run of runsOf(blocks)) assert.equal(run.kind, 'text');
    });

  test('in a list too', () => {
    const blocks = markdownBlocks('- [here](javascript:alert(1))\n- <b>two</b>');
    assert.deepEqual(
      blocks.map((block) => (block.kind === 'list' ? block.items.map(wordsOf) : [])),
      [['[here](javascript:alert(1))', '<b>two</b>']],
    );
    for (const run of runsOf(blocks)) assert.equal(run.kind, 'text');
  });
});

describe('nothing is lost', () => {
  const words = ['care', 'strong', 'there', 'picture', 'leaning', 'quoted', '12%', '2018'];
  const parts = [
    ...['care ', '**strong**', '[there](https://a.org)', '[there](data:x)', '![picture](x)', '*leaning*'],
    ...['> quoted', '12%', '&amp;', ' ', '`', '<b>', '<!-- ', '# ', '---', '|care|12%|\n|-|-|\n|care|12%|'],
    ...['\n', '\n\n', '\n- ', '\n  - ', '\n    ', '\n- [x] ', '\n2018. ', '\n[there]: /a\n'],
  ];

  test('of any mix of these', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (mix) => {
        const markdown = mix.join('');
        const kept = written(markdownBlocks(markdown));
        for (const word of words)
          assert.equal(count(kept, word), count(markdown, word), `${word} of ${JSON.stringify(markdown)}`);
      }),
      { numRuns: 1000 },
    );
  });
});

function count(within: string, word: string): number {
  return within.split(word).length - 1;
}

function runsOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.content : block.kind === 'list' ? block.items.flat() : [],
  );
}

function wordsOf(content: readonly Inline[]): string {
  return content.map((run) => ('text' in run ? run.text : '')).join('');
}

function written(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? wordsOf(block.content)
        : block.kind === 'list'
          ? block.items.map(wordsOf).join('\n')
          : '',
    )
    .join('\n');
}

describe('what nobody writes, and somebody may send', () => {
  const many = 300_000;
  for (const [what, markdown] of [
    ['spaces in a line', `a${' '.repeat(many)}b`],
    ['tabs in a line', `a${'\t'.repeat(many)}b`],
    ['spaces before a word', `${' '.repeat(many)}a`],
    ['spaces within strong text', `**a${' '.repeat(many)}b**`],
    ['empty lines', `a${'\n'.repeat(many)}b`],
    ['spaces on empty lines', `a${' \n'.repeat(many)}b`],
    ['quotations within quotations', `${'> '.repeat(50_000)}b`],
    ['lists within lists', `${'1. '.repeat(50_000)}b`],
    ['underscores without end', 'a_b_'.repeat(100_000)],
    ['paragraphs of underscores', `${'a_b_'.repeat(700)}\n\n`.repeat(60)],
  ] as const)
    test(`${what} are read with little work, and what is written stands`, async () => {
      const spent = await spentCpuMs(() => assert.match(JSON.stringify(markdownBlocks(markdown)), /b|a"/));
      assert.ok(spent < 2000, `${Math.round(spent)} ms of CPU`);
    });

  test('a text as long as a report is read as a short one is', () => {
    const short = 'We spent **more** on [care](https://example.org/c).\n\n- one\n- **two**';
    const long = Array.from({ length: 500 }, () => short).join('\n\n');
    const once = markdownBlocks(short);
    assert.deepEqual(markdownBlocks(long), Array.from({ length: 500 }, () => once).flat());
  });
});
