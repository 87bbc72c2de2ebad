import type { PartsChartPart } from './chart.ts';
import { DIRECTION_STYLES, type StatusStyle, statusKey, statusStyle } from './palette.ts';

/** How a part is filled, the ink on it, its shape, and the class that a page may recolour it by. */
export function partLook({ status, direction }: PartsChartPart): StatusStyle & { readonly class: string } {
  return direction === undefined
    ? { ...statusStyle(status), class: `chart-fill-${statusKey(status)}` }
    : { ...DIRECTION_STYLES[direction], class: `chart-fill-${direction}` };
}
