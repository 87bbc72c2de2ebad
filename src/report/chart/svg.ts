import { escapeMarkup } from '../markup.ts';
import { FONT_FAMILY } from '../typeface/index.ts';
import { SURFACES } from './palette.ts';

const { light } = SURFACES;

/** The roles that strokes and fills play. Each is a class, so that a page can recolour it, and an attribute for all others. */
const PAINTS = {
  ink: { fill: light.ink },
  quiet: { fill: light.quiet },
  point: { fill: light.accent },
  line: { fill: 'none', stroke: light.accent, 'stroke-width': 2, 'stroke-linejoin': 'round' },
  target: { fill: 'none', stroke: light.ink, 'stroke-width': 1, 'stroke-dasharray': '5 3' },
  rule: { fill: 'none', stroke: light.rule, 'stroke-width': 1 },
  bar: { fill: light.accent },
  zero: { fill: 'none', stroke: light.ink, 'stroke-width': 1 },
  marker: { fill: 'none', stroke: light.ink, 'stroke-width': 2 },
  shade: { fill: light.ink },
  number: { fill: light.paper },
} as const;

type Paint = keyof typeof PAINTS;
type Attributes = Readonly<Record<string, string | number>>;

/** One element: attributes escaped, numbers to a tenth; `content` is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? tenth(value) : escapeMarkup(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** One element in a role of the chart: its class `chart-…` and the colours of the light surface. */
export function painted(name: string, paint: Paint, attributes: Attributes, content = ''): string {
  return element(name, { class: `chart-${paint}`, ...PAINTS[paint], ...attributes }, content);
}

/** A line of words whose baseline starts at (x, y). A halo keeps it readable over lines. */
export function words({
  text,
  x,
  y,
  anchor = 'start',
  strong = false,
  quiet = false,
  size,
}: {
  text: string;
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  strong?: boolean;
  quiet?: boolean;
  size?: number;
}): string {
  return element(
    'text',
    {
      class: quiet ? 'chart-quiet' : 'chart-ink',
      ...(quiet ? PAINTS.quiet : PAINTS.ink),
      stroke: light.paper,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      x,
      y,
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...(strong ? { 'font-weight': '600' } : {}),
      ...(size === undefined ? {} : { 'font-size': size }),
    },
    escapeMarkup(text),
  );
}

/** The size of words in a chart, in units of its drawing. */
export const WORD_SIZE = 15;

/** The frame of a chart: an image with its name and description, for people who do not see it. */
export function frame({
  id,
  width,
  height,
  title,
  description,
  content,
}: {
  id: string;
  width: number;
  height: number;
  title: string;
  description: string;
  content: string;
}): string {
  const heading =
    element('title', { id: `${id}-title` }, escapeMarkup(title)) +
    element('desc', { id: `${id}-desc` }, escapeMarkup(description));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': `'${FONT_FAMILY}', Arial, sans-serif`,
      'font-size': WORD_SIZE,
      // Words as wide as they were measured: without this some browsers round each letter to whole pixels.
      'text-rendering': 'geometricPrecision',
    },
    heading + content,
  );
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * The rules that recolour inlined charts from a page's custom properties (`--ink`, `--quiet`, `--paper`,
 * `--rule`, `--accent`); where those are not set, the light surface stays.
 */
export const CHART_STYLES = [
  `.chart{max-width:100%;height:auto;font-family:inherit}`,
  `.chart-ink{fill:var(--ink,${light.ink})}`,
  `.chart-quiet{fill:var(--quiet,${light.quiet})}`,
  `.chart text{stroke:var(--paper,${light.paper})}`,
  `.chart .chart-on-fill{stroke:none}`,
  `.chart-point{fill:var(--accent,${light.accent})}`,
  `.chart-line{stroke:var(--accent,${light.accent})}`,
  `.chart-target{stroke:var(--ink,${light.ink})}`,
  `.chart-rule{stroke:var(--rule,${light.rule})}`,
  `.chart-bar{fill:var(--accent,${light.accent})}`,
  `.chart-zero,.chart-marker{stroke:var(--ink,${light.ink})}`,
  `.chart-shade{fill:var(--ink,${light.ink})}`,
  `.chart .chart-number{fill:var(--paper,${light.paper});stroke:none}`,
  `.chart-cut{stroke:var(--paper,${light.paper})}`,
].join('\n');
