import { readFileSync } from 'node:fs';
import { CHART_STYLES, STATUS_STYLES, SURFACES, type Surface } from '../../chart/index.ts';

const RULES = readFileSync(new URL('report.css', import.meta.url), 'utf8');
const FOCUS = { light: '#8a5a00', dark: '#ffd24d' } as const;

/** The whole style of a report: colours in light and dark from the palette, then its rules. Print is always light. */
export const REPORT_STYLE = [
  `:root{color-scheme:light dark;${surfaceProperties('light')}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${surfaceProperties('dark')}}}`,
  ...Object.entries(STATUS_STYLES).map(
    ([status, { fill, ink }]) => `.status-${status}{background:${fill};color:${ink}}`,
  ),
  CHART_STYLES,
  RULES,
].join('\n');

function surfaceProperties(scheme: 'light' | 'dark'): string {
  const surface: Surface = SURFACES[scheme];
  return Object.entries({ ...surface, focus: FOCUS[scheme] })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
