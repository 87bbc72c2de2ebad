/**
 * Workforce: staff, and sickness by year, quarter, service area and reason.
 *
 * What always holds: days and FTE are summed before they are divided; quarter, cumulative and rolling figures are
 * different things and keep their labels; stated rates are kept only to be compared with computed ones.
 *
 * @example daysPerFte({ days: decimal('4491.71'), fte: decimal('848.16') }) // 5.2958…, printed as 5.30
 */
export * from './rates.ts';
export * from './workforce.ts';
