/**
 * The JSON report: the machine's view of a whole report, a documented contract (docs/json-report.md).
 *
 * What always holds: keys, codes and numbers are the same in both languages; a number is a number, with `raw`
 * beside it where the report prints more than the number.
 *
 * @example reportJson({ scorecard, problems, seal: null, language: 'en' }).indicators[0].status // 'green'
 */
export { figure, figureJson, numberOf } from './figures.ts';
export { problemJson, REPORT_SCHEMAS, reportJson, type Seal } from './report-json.ts';
export {
  day,
  moment,
  noDirectionReason,
  noStatusReason,
  period,
  quarter,
  type Sent,
  source,
} from './values.ts';
