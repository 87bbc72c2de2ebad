/** What the reader of reports read, against the data files of the same report, cell by cell. */
import { readFileSync } from 'node:fs';
import { normaliseCode } from '../../src/domain/framework/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import type { ReadReport } from '../../src/intake/report/index.ts';

/** How a cell came out: as the data have it, left out, or another value. */
export type Outcome = 'equal' | 'missing' | 'wrong';

export interface ComparedCell {
  readonly kind: string;
  readonly line: number;
  readonly cell: string;
  readonly outcome: Outcome;
  readonly read: string;
  readonly wanted: string;
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };

const FOLDER = new URL('../../data/bridgend/ssw/', import.meta.url);

function fileOf(period: string, name: string): Json {
  return JSON.parse(readFileSync(new URL(`${period}/${name}.json`, FOLDER), 'utf8')) as Json;
}

function rowsOf(period: string, name: string): readonly Row[] {
  return fileOf(period, name) as readonly Row[];
}

/** Every cell of the report of a period that the data hold, compared. */
export function comparedCells(period: string, read: ReadReport): readonly ComparedCell[] {
  return [
    ...indicatorCells(period, read),
    ...commitmentCells(period, read),
    ...(period === '2023-24-Q2' ? recommendationCells(period, read) : []),
    ...financeCells(period, read),
    ...sicknessCells(period, read),
    ...riskCells(period, read),
  ];
}

/** Letters, digits and signs alone: spacing and the shape of quotation marks are no difference. */
function bare(text: string): string {
  return text.replaceAll(/[\s’'‘"“”–-]/g, '').toLowerCase();
}

/** Any value as text that compares: figures by value or reason and by what is printed. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return bare(value);
  if (typeof value !== 'object') return String(value);
  const { value: number, printed, absent, reason, pounds, pct } = value as Record<string, unknown>;
  const amount = number ?? pounds ?? pct;
  const parts = [typeof amount === 'string' ? decimal(amount) : (amount ?? absent ?? reason), printed];
  return parts.map((part) => (part === undefined || part === null ? '' : String(part))).join(' | ');
}

/** A cell that says nothing: none, an empty text, or a figure that is not stated. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const { reason, absent, value: number, pounds, pct, printed } = value as Record<string, unknown>;
  const isUnstated = (reason ?? absent) === 'not-stated' && printed === '';
  return (
    isUnstated || [number, pounds, pct, reason, absent].every((part) => part === null || part === undefined)
  );
}

function compare(
  where: { kind: string; line: number },
  cells: Readonly<Record<string, readonly [unknown, unknown]>>,
): readonly ComparedCell[] {
  return Object.entries(cells).map(([cell, [read, wanted]]) => {
    const [one, other] = [textOf(read), textOf(wanted)];
    const isEqual = one === other || (isNothing(read) && isNothing(wanted));
    const outcome = isEqual ? 'equal' : isNothing(read) ? 'missing' : 'wrong';
    return { ...where, cell, outcome, read: one, wanted: other };
  });
}

function codesText(codes: Json): string {
  return (codes as readonly (string | Row)[])
    .map((code) => normaliseCode(typeof code === 'string' ? code : String(code.code)))
    .join(' ');
}

function slug(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z]+/g, '-');
}

const said = (text: unknown): string => (text === null || text === undefined ? '' : 'said');

function indicatorCells(period: string, { indicators }: ReadReport): readonly ComparedCell[] {
  return rowsOf(period, 'indicators').flatMap((wanted) => {
    const line = Number(wanted.line);
    const read = indicators.find((row) => row.line === line);
    const split = (value: unknown): string =>
      value === null || value === undefined
        ? ''
        : (['red', 'amber', 'green'] as const)
            .map((colour) => `${(value as Row)[colour]} ${((value as Row).printedPct as Row)[colour]}`)
            .join(' ');
    return compare(
      { kind: 'indicators', line },
      {
        codes: [
          read === undefined ? '' : codesText(read.codes as unknown as Json),
          codesText(wanted.codes ?? []),
        ],
        types: [read?.types.toSorted().join(' '), (wanted.types as string[]).toSorted().join(' ')],
        title: [read?.title, (wanted.title as Row).en],
        category: [read?.category, wanted.category],
        service: [slug(read?.service ?? null), wanted.service],
        objective: [read?.objective, wanted.objective],
        aim: [read?.aim, wanted.aim],
        polarity: [read?.polarity, wanted.polarity],
        unit: [read?.unit, wanted.unit],
        frequency: [read?.frequency, wanted.frequency],
        measure: [read?.measure, wanted.measure ?? 'plain'],
        previousYearTarget: [read?.previousYearTarget, wanted.previousYearTarget],
        yearTarget: [read?.yearTarget, wanted.yearTarget],
        periodTarget: [read?.periodTarget, wanted.periodTarget],
        actual: [read?.actual, wanted.actual],
        previous: [read?.previous, wanted.previous],
        yearEndPrevious: [read?.yearEndPrevious, wanted.yearEndPrevious],
        arrow: [read?.printedArrow, wanted.printedArrow],
        walesAverage: [read?.walesAverage, wanted.walesAverage],
        rank: [read?.rank, wanted.rank],
        split: [split(read?.split), split(wanted.split)],
        targetNote: [said(read?.targetNote), said(wanted.targetNote)],
        comment: [said(read?.comment), said(wanted.comment)],
      },
    );
  });
}

function commitmentCells(period: string, { commitments }: ReadReport): readonly ComparedCell[] {
  return rowsOf(period, 'commitments').flatMap((wanted) => {
    const line = Number(wanted.line);
    const read = commitments.find((row) => row.line === line);
    return compare(
      { kind: 'commitments', line },
      {
        code: [read?.code, wanted.codeLost === true ? '' : wanted.code],
        service: [slug(read?.service ?? null), wanted.service],
        objective: [read?.objective, wanted.objective],
        aim: [read?.aim, wanted.aim],
        title: [read?.title, (wanted.title as Row).en],
        status: [read?.status, wanted.status],
        progress: [said(read?.progress), said(wanted.progress)],
        nextSteps: [said(read?.nextSteps), said(wanted.nextSteps)],
      },
    );
  });
}

function recommendationCells(period: string, { recommendations }: ReadReport): readonly ComparedCell[] {
  let at = 0;
  return rowsOf(period, 'recommendations').flatMap((report) =>
    (report.recommendations as readonly Row[]).flatMap((wanted) => {
      const isOwnCode = wanted.code === 'X1';
      const read = recommendations[at++];
      const officers = (wanted.officers as readonly Row[]).map(({ en }) => en).join('');
      return compare(
        { kind: 'recommendations', line: read?.line ?? 0 },
        {
          code: [read?.code, isOwnCode ? '' : wanted.code],
          text: [said(read?.text), said(wanted.text)],
          issued: [read?.issued, report.issued],
          regulator: [said(read?.regulator), said(report.regulator)],
          officers: [
            (read?.officers ?? '').replaceAll(/[\W]|\band\b/g, ''),
            officers.replaceAll(/[\W]|\band\b/g, ''),
          ],
          delivery: [
            read?.delivery === undefined ? '' : JSON.stringify(read.delivery),
            JSON.stringify(sorted(wanted.delivery)),
          ],
          update: [said(read?.update), said(wanted.update)],
          status: [read?.status, wanted.status],
          isOpen: [read?.isOpen, wanted.isOpen],
        },
      );
    }),
  );
}

/** A delivery with its parts in the order that the reader gives them. */
function sorted(delivery: Json | undefined): Json {
  const { kind = null, printed = null, due } = (delivery ?? {}) as Row;
  return due === undefined ? { kind, printed } : { kind, printed, due };
}

function financeCells(period: string, read: ReadReport): readonly ComparedCell[] {
  const finance = fileOf(period, 'finance') as Readonly<Record<string, readonly Row[]>>;
  const savings = (finance.savings ?? []).flatMap((wanted, at) => {
    const row = read.savings[at];
    return compare(
      { kind: 'savings', line: row?.line ?? 0 },
      {
        year: [row?.year, wanted.year],
        kind: [row?.kind, wanted.kind],
        target: [row?.target, wanted.target],
        achieved: [row?.achieved, wanted.achieved],
        isLikely: [row?.isLikely, wanted.isLikely],
        variance: [row?.statedVariance, wanted.statedVariance],
        achievedPct: [row?.statedAchievedPct, wanted.statedAchievedPct],
        variancePct: [row?.statedVariancePct, wanted.statedVariancePct],
      },
    );
  });
  const lines = (finance.budgetLines ?? []).flatMap((wanted, at) => {
    const row = read.budgetLines[at];
    return compare(
      { kind: 'budget lines', line: row?.line ?? 0 },
      {
        title: [row?.title, (wanted.title as Row).en],
        netBudget: [row?.netBudget, wanted.netBudget],
        outturn: [row?.outturn, wanted.outturn],
        variance: [row?.statedVariance, wanted.statedVariance],
        pct: [row?.statedPct, wanted.statedPct],
      },
    );
  });
  const proposals = (finance.proposals ?? []).flatMap((wanted, at) => {
    const row = read.proposals[at];
    return compare(
      { kind: 'proposals', line: row?.line ?? 0 },
      {
        year: [row?.year, wanted.year],
        title: [row?.title, (wanted.title as Row).en],
        original: [row?.original, wanted.original],
        achieved: [row?.achieved, wanted.achieved],
        isLikely: [row?.isLikely, wanted.isLikely],
        mitigation: [said(row?.mitigation), said(wanted.mitigation)],
      },
    );
  });
  return [...savings, ...lines, ...proposals];
}

function sicknessCells(period: string, read: ReadReport): readonly ComparedCell[] {
  const workforce = fileOf(period, 'workforce') as unknown as Record<string, readonly Row[]> &
    Record<'unitsTotal' | 'reasonsTotal', Row>;
  const units = [...(workforce.units ?? []), workforce.unitsTotal].flatMap((wanted, at) => {
    const row = read.sicknessUnits[at];
    const quarter = (
      name: 'lastYear' | 'thisYear',
    ): Readonly<Record<string, readonly [unknown, unknown]>> => {
      const [own, other] = [row?.[name], wanted[name] as Row];
      return {
        [`${name}.days`]: [own?.daysLost, other.daysLost],
        [`${name}.absences`]: [own?.absences, other.absences],
        [`${name}.perFte`]: [own?.statedDaysPerFte, other.statedDaysPerFte],
      };
    };
    return compare(
      { kind: 'sickness units', line: row?.line ?? 0 },
      {
        name: [row?.name, (wanted.name as Row).en],
        fte: [row?.fte, wanted.fte],
        ...quarter('lastYear'),
        ...quarter('thisYear'),
        cumulativeThisYear: [row?.cumulativeThisYear, wanted.cumulativeThisYear],
        cumulativeLastYear: [row?.cumulativeLastYear, wanted.cumulativeLastYear],
        target: [row?.target, wanted.target],
      },
    );
  });
  const reasons = [...(workforce.reasons ?? []), workforce.reasonsTotal].flatMap((wanted, at) => {
    const row = read.sicknessReasons[at];
    const quarters = (list: unknown): string =>
      (list as readonly { quarter: string; days: unknown }[])
        .map(({ quarter, days }) => `${quarter} ${textOf(days)}`)
        .join(' ');
    return compare(
      { kind: 'sickness reasons', line: row?.line ?? 0 },
      {
        name: [row?.name, (wanted.name as Row).en],
        byQuarter: [quarters(row?.byQuarter ?? []), quarters(wanted.byQuarter)],
        days: [row?.days, wanted.days],
        pct: [row?.statedPct, wanted.statedPct],
      },
    );
  });
  const years = (workforce.sickness ?? []).flatMap((wanted, at) => {
    const row = read.sicknessYears[at];
    return compare(
      { kind: 'sickness years', line: row?.line ?? 0 },
      {
        year: [row?.year, wanted.year],
        target: [row?.target, wanted.target],
        actual: [row?.actual, wanted.actual],
        longTerm: [row?.longTermPct, wanted.longTermPct],
        shortTerm: [row?.shortTermPct, wanted.shortTermPct],
      },
    );
  });
  return [...units, ...reasons, ...years];
}

function riskCells(period: string, read: ReadReport): readonly ComparedCell[] {
  return rowsOf(period, 'risks').flatMap((wanted, at) => {
    const row = read.risks[at];
    const objectives = (value: unknown): string =>
      Array.isArray(value) ? value.join(' ') : String(value ?? '');
    return compare(
      { kind: 'risks', line: row?.line ?? 0 },
      {
        title: [row?.title, (wanted.title as Row).en],
        objectives: [objectives(row?.objectives), objectives(wanted.objectives)],
        likelihood: [row?.likelihood, wanted.likelihood],
        impact: [row?.impact, wanted.impact],
        score: [row?.printedScore, wanted.printedScore],
      },
    );
  });
}
