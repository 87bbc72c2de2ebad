import { previousPeriod } from '../../domain/period/index.ts';
import { type Risk, riskScore } from '../../domain/risk/index.ts';
import { slugOf } from '../../domain/value/index.ts';
import type { ReadRisk } from '../report/index.ts';
import { planCode, type ReportContext, textIn } from './report-context.ts';
import { bare, type Needed, type Settled } from './report-rows.ts';

/** A risk as read; it needs its title, likelihood, impact and objectives of the year's plan. */
export function riskOf(read: ReadRisk, context: ReportContext): Settled<Risk> {
  const { line, title, likelihood, impact, objectives } = read;
  const { known, language, plan, period } = context;
  const place = { line, lines: [line], page: null };
  const isOfPlan =
    objectives === 'all' ||
    objectives?.every((printed) => planCode(printed, { plan, what: 'objective' }).code !== null) === true;
  if (title === '' || likelihood === null || impact === null || objectives === null || !isOfPlan) {
    const what: readonly Needed[] = [
      ...(title === '' ? ['title' as const] : []),
      ...(likelihood === null ? ['likelihood' as const] : []),
      ...(impact === null ? ['impact' as const] : []),
      ...(isOfPlan ? [] : ['objective' as const]),
    ];
    return { row: null, left: { kind: 'risk', name: title, ...place, reason: { kind: 'missing', what } } };
  }
  const held = known.flatMap(({ edition, sections }) =>
    sections.risks.map((risk) => ({ risk, period: edition.period })),
  );
  const same = held.filter(({ risk }) => bare(risk.title[language]) === bare(title));
  const before = same.find((each) => each.period === previousPeriod(period))?.risk;
  const id = same[0]?.risk.id ?? slugOf(title);
  const row: Risk = {
    id,
    title: textIn(title, { language, held: same.map(({ risk }) => risk.title) }),
    objectives,
    likelihood,
    impact,
    printedScore: read.printedScore,
    previousScore: before === undefined ? null : riskScore(before),
  };
  return { row, taken: { kind: 'risk', ref: id, name: title, ...place, notes: [] } };
}
