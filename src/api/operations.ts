import type { Operation } from './operation.ts';
import { postDecision } from './resources/decisions.ts';
import { getEvents } from './resources/events.ts';
import { getIndicator } from './resources/indicator.ts';
import { getIndicators } from './resources/indicators.ts';
import { getMe } from './resources/me.ts';
import { getQuarter, getQuarters } from './resources/quarters.ts';
import { getReport } from './resources/report.ts';
import { listEditions } from './resources/reports.ts';
import { getReturn, putReturn } from './resources/return.ts';
import { getReturns } from './resources/returns.ts';

/** Everything that can be asked for, the most particular path first: a reference may hold slashes. */
export const OPERATIONS: readonly Operation[] = [
  listEditions,
  getReport,
  getIndicators,
  getIndicator,
  getMe,
  getQuarters,
  getQuarter,
  getReturns,
  postDecision,
  getEvents,
  getReturn,
  putReturn,
];
