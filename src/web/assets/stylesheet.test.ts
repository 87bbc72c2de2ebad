import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { STATUS_STYLES, SURFACES } from '../../report/chart/index.ts';
import { KEPT_BLOCKS, rewriteGovukCss } from './govuk-css.ts';
import { stylesheet } from './stylesheet.ts';

const original = readFileSync(
  createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'utf8',
);
const rewritten = rewriteGovukCss(original);
const STYLES = join(import.meta.dirname, 'styles');
const own = readdirSync(STYLES).map((name) => ({ name, css: readFileSync(join(STYLES, name), 'utf8') }));

describe('what belongs to GOV.UK alone is not sent', () => {
  const traces = [
    /transport/i,
    /crown/i,
    /crest/i,
    /url\(/i,
    /@font-face/,
    /gov\.uk\b/i,
    /copyright/i,
    /licence-logo/,
  ];
  for (const trace of traces)
    test(String(trace), () => {
      assert.doesNotMatch(rewritten, trace);
    });
  test('the original has such traces, so that this test can fail', () => {
    assert.match(original, /GDS Transport/);
    assert.match(original, /govuk-crest/);
  });
});

describe('rewriteGovukCss', () => {
  const cases = [
    { css: '.govuk-body{font-family:GDS Transport,arial;color:red}', gives: '.govuk-body{color:red}' },
    { css: '.govuk-body,.govuk-tabs{margin:0}', gives: '.govuk-body{margin:0}' },
    { css: '.govuk-tabs__list{margin:0}', gives: '' },
    { css: '.govuk-body .govuk-tabs{margin:0}', gives: '' },
    { css: '@media print{.govuk-tabs{margin:0}}', gives: '' },
    {
      css: '@media print{.govuk-tag{margin:0}}@media print{.govuk-link{top:0}}',
      gives: '@media print{.govuk-tag{margin:0}.govuk-link{top:0}}',
    },
    { css: '.govuk-heading-l{font-weight:700}', gives: '.govuk-heading-l{font-weight:600}' },
    { css: '.govuk-tag:not(.govuk-link,:hover){top:0}', gives: '.govuk-tag:not(.govuk-link,:hover){top:0}' },
    { css: '.govuk-footer__crown{top:0}', gives: '' },
    { css: '/* why */@font-face{font-family:X;src:url(/x)}', gives: '' },
  ];
  for (const { css, gives } of cases) test(css, () => assert.equal(rewriteGovukCss(css), gives));

  test('it is under half of the original, and whole', () => {
    assert.ok(rewritten.length < original.length / 2);
    assert.equal(rewritten.split('{').length, rewritten.split('}').length);
  });
});

test('every class of the design system that our code writes has its rules in the stylesheet', () => {
  const web = join(import.meta.dirname, '..');
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('govuk-css'))
    .map((name) => readFileSync(join(web, name), 'utf8'));
  const blocks = sources.flatMap((source) =>
    [...source.matchAll(/(?<![\w/.@-])govuk-(!?[a-z]+(?:-[a-z]+)*)(?=__|--|[\s"'`])/g)].map(
      ([, block = '']) => block,
    ),
  );
  const styled = [...new Set(blocks)].filter(
    (block) => block !== 'frontend' && original.includes(`.govuk-${block}`),
  );
  assert.ok(styled.length > 20);
  assert.deepEqual(
    styled.filter((block) => !KEPT_BLOCKS.has(block)),
    [],
  );
});

describe('colours', () => {
  test('our styles write no colour but as a custom property; those of statuses come from the palette alone', () => {
    for (const { name, css } of own)
      for (const line of css.split('\n').filter((each) => /#[0-9a-f]{3,8}\b/i.test(each)))
        assert.match(line, /^\s*--[\w-]+: #[0-9a-f]{6};$/, `${name}: ${line}`);
  });

  test('the stylesheet has the fill and the ink of every status, and both surfaces', () => {
    const css = stylesheet();
    for (const [status, { fill, ink }] of Object.entries(STATUS_STYLES)) {
      assert.ok(css.includes(`--${status}-fill:${fill};--${status}-ink:${ink}`), status);
      assert.ok(css.includes(`.status--${status}`), status);
    }
    for (const { paper, accent } of Object.values(SURFACES)) {
      assert.ok(css.includes(`--paper:${paper}`));
      assert.ok(css.includes(`--accent:${accent}`));
    }
  });

  const pairs = [
    ['ink', 'paper'],
    ['ink', 'tint'],
    ['quiet', 'paper'],
    ['quiet', 'tint'],
    ['accent', 'paper'],
    ['accent', 'tint'],
    ['paper', 'accent'],
    ['paper', 'ink'],
  ] as const;
  for (const [mode, surface] of Object.entries(SURFACES))
    for (const [text, ground] of pairs)
      test(`${mode}: ${text} on ${ground} is 4.5:1 or better`, () => {
        assert.ok(contrast(surface[text], surface[ground]) >= 4.5);
      });
  for (const [mode, colour] of visitedColours())
    test(`${mode}: visited links on paper are 4.5:1 or better`, () => {
      assert.ok(contrast(colour, SURFACES[mode].paper) >= 4.5);
    });
  for (const [status, { fill, ink }] of Object.entries(STATUS_STYLES))
    test(`${status}: ink on fill is 4.5:1 or better`, () => assert.ok(contrast(ink, fill) >= 4.5));
});

function visitedColours(): readonly (readonly ['light' | 'dark', string])[] {
  const page = own.find(({ name }) => name === 'page.css')?.css ?? '';
  const [light = '', dark = ''] = [...page.matchAll(/--visited: (#\w+);/g)].map(([, colour = '']) => colour);
  return [
    ['light', light],
    ['dark', dark],
  ];
}

/** The contrast of two colours "#rrggbb" by WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 1, low = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
