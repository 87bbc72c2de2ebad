import type { Direction, Status } from '../../domain/scoring/index.ts';

/** How a status looks: the colour it is filled with, the ink that reads on it, and the shape that says it without colour. */
export interface StatusStyle {
  readonly fill: string;
  readonly ink: string;
  readonly shape: string;
}

/**
 * The one list of status colours, for charts, documents and pages. Ink on fill is 4.5:1 or better, and every
 * pair stays apart for people who do not see red and green; in greyscale the shapes tell them apart.
 */
export const STATUS_STYLES: Readonly<Record<Status | 'none', StatusStyle>> = {
  blue: { fill: '#1f4f9c', ink: '#ffffff', shape: '✓' },
  green: { fill: '#0b7350', ink: '#ffffff', shape: '●' },
  yellow: { fill: '#ffe066', ink: '#14212e', shape: '◆' },
  amber: { fill: '#ee9b2e', ink: '#14212e', shape: '▲' },
  red: { fill: '#a3182c', ink: '#ffffff', shape: '■' },
  none: { fill: '#dfe4ea', ink: '#2f3b48', shape: '–' },
};

/** The name of a status as a key and in class names; null is "none". */
export function statusKey(status: Status | null): Status | 'none' {
  return status ?? 'none';
}

/** The look of a status; null is the grey of "no status". */
export function statusStyle(status: Status | null): StatusStyle {
  return STATUS_STYLES[statusKey(status)];
}

/** The arrow of a direction of travel: better, the same or worse, not up or down. */
export const DIRECTION_ARROWS: Readonly<Record<Direction, string>> = {
  improved: '↑',
  maintained: '→',
  declined: '↓',
  'declined-under-10': '↘',
  'declined-10-or-more': '↓',
};

/**
 * How a direction of travel is filled where it is a part of a whole: the further from improved, the darker the
 * grey. Neither red nor green, which are kept for status.
 */
export const DIRECTION_STYLES: Readonly<Record<Direction, StatusStyle>> = {
  improved: { fill: '#3a759c', ink: '#ffffff', shape: DIRECTION_ARROWS.improved },
  maintained: { fill: '#a9b8c4', ink: '#14212e', shape: DIRECTION_ARROWS.maintained },
  'declined-under-10': { fill: '#828b94', ink: '#14212e', shape: DIRECTION_ARROWS['declined-under-10'] },
  declined: { fill: '#4a525b', ink: '#ffffff', shape: DIRECTION_ARROWS.declined },
  'declined-10-or-more': { fill: '#4a525b', ink: '#ffffff', shape: DIRECTION_ARROWS['declined-10-or-more'] },
};

/** The quiet colours around the statuses: paper and ink, greys for words and rules, one accent for links and lines. */
export interface Surface {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly tint: string;
  readonly accent: string;
}

/** The surface in light and in dark. Print is always light. */
export const SURFACES: Readonly<Record<'light' | 'dark', Surface>> = {
  light: {
    paper: '#ffffff',
    ink: '#14212e',
    quiet: '#51606f',
    rule: '#c9d1d9',
    tint: '#eef2f5',
    accent: '#27506f',
  },
  dark: {
    paper: '#11171d',
    ink: '#e9eef2',
    quiet: '#a9b5c0',
    rule: '#3b4752',
    tint: '#1c252e',
    accent: '#9cc6e6',
  },
};
