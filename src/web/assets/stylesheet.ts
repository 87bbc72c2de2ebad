import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHART_STYLES, STATUS_STYLES, SURFACES, type Surface } from '../../report/chart/index.ts';
import { rewriteGovukCss } from './govuk-css.ts';

const LICENCES =
  '/* Holds parts of govuk-frontend (MIT) and uses Source Sans 3 (OFL): see /assets/licences.txt */';

/**
 * The one stylesheet: the palette as custom properties, the components of govuk-frontend in a layer of their own
 * (so that ours win without stronger selectors), ours, and the colours of charts. No status colour is written
 * anywhere but in the palette.
 */
export function stylesheet(): string {
  return [LICENCES, '@layer govuk;', palette(), `@layer govuk{${govukCss()}}`, ownCss(), CHART_STYLES].join(
    '\n',
  );
}

function govukCss(): string {
  const path = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  return rewriteGovukCss(readFileSync(path, 'utf8'));
}

/** Our own files, in the order in which they are joined. */
const STYLES = [
  'page',
  'components',
  'status',
  'table',
  'parts',
  'dashboard',
  'home',
  'indicator',
  'checks',
  'people',
  'collecting',
  'quarters',
  'files',
  'print',
];

/** Our own rules without comments and the layout of their lines. */
function ownCss(): string {
  return STYLES.map((name) => readFileSync(join(import.meta.dirname, 'styles', `${name}.css`), 'utf8'))
    .join('')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/([{;,])\n/g, '$1')
    .trim();
}

/** `--paper`, `--ink` and the rest of the surface, light and (on screens) dark; `--red-fill` and `--red-ink` for each status. */
function palette(): string {
  const statuses = Object.entries(STATUS_STYLES).map(
    ([status, { fill, ink }]) => `--${status}-fill:${fill};--${status}-ink:${ink}`,
  );
  return [
    `:root{${surface(SURFACES.light)};${statuses.join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${surface(SURFACES.dark)}}}`,
  ].join('\n');
}

function surface(colours: Surface): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
