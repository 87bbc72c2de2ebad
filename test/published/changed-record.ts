/** A period record with one thing changed, as an officer would say it: for tests of what the checks find. */
import assert from 'node:assert/strict';
import type { Commitment, CommitmentUpdate } from '../../src/domain/commitments/index.ts';
import type {
  Amount,
  BudgetLine,
  Finance,
  ReductionProposal,
  Savings,
  StatedPct,
} from '../../src/domain/finance/index.ts';
import { definitionIn, type Figure, type Indicator, type Reading } from '../../src/domain/framework/index.ts';
import { type CalendarDate, reportedPeriod, yearOf } from '../../src/domain/period/index.ts';
import type { Recommendation } from '../../src/domain/recommendations/index.ts';
import type { Risk } from '../../src/domain/risk/index.ts';
import type {
  PeriodRecord,
  PrintedCounts,
  PrintedSummary,
  PrintedTravel,
  ReportSections,
} from '../../src/domain/scorecard/index.ts';
import { type Absence, decimal } from '../../src/domain/value/index.ts';
import type {
  AbsenceReason,
  SicknessUnit,
  StatedNumber,
  Workforce,
} from '../../src/domain/workforce/index.ts';

/** Gives a copy of a record with something changed; the record itself stays as it is. */
export type Change = (record: PeriodRecord) => PeriodRecord;

/** Several changes, one after another. */
export function together(...changes: readonly Change[]): Change {
  return (record) => changes.reduce((changed, change) => change(changed), record);
}

/** What the report states of itself. */
export function printed(change: (summary: PrintedSummary) => Partial<PrintedSummary>): Change {
  return (record) => {
    const { edition } = record;
    const summary = { ...edition.printed, ...change(edition.printed) };
    return { ...record, edition: { ...edition, printed: summary } };
  };
}

/** One indicator. The record must have it: a change of nothing would test nothing. */
export function indicator(ref: string, change: (held: Indicator) => Partial<Indicator>): Change {
  return (record) => ({
    ...record,
    indicators: changedOne({ of: record.indicators, is: (held) => held.ref === ref, change }),
  });
}

/** The reading that the record's report gives as its own of one indicator. */
export function reading(ref: string, change: Partial<Reading>): Change {
  return (record) => {
    const quarter = record.edition.period;
    return indicator(ref, (held) => {
      const definition = definitionIn(held, yearOf(quarter));
      assert.ok(definition, `${ref} is not defined in ${yearOf(quarter)}`);
      const period = reportedPeriod({ quarter, ...definition });
      const is = (each: Reading) => each.period === period;
      return { readings: changedOne({ of: held.readings, is, change: () => change }) };
    })(record);
  };
}

/** One commitment. */
export function commitment(code: string, change: Partial<Commitment>): Change {
  return (record) => ({
    ...record,
    commitments: changedOne({
      of: record.commitments,
      is: (each) => each.code === code,
      change: () => change,
    }),
  });
}

/** The update of one commitment for the record's quarter. */
export function update(code: string, change: Partial<CommitmentUpdate>): Change {
  return (record) => {
    const held = record.commitments.find((each) => each.code === code);
    assert.ok(held, `no commitment ${code}`);
    const is = (each: CommitmentUpdate) => each.period === record.edition.period;
    return commitment(code, { updates: changedOne({ of: held.updates, is, change: () => change }) })(record);
  };
}

/** What the report holds on money. */
export function finance(change: (held: Finance) => Partial<Finance>): Change {
  return sections(({ finance: held }) => {
    assert.ok(held, 'the record holds nothing on money');
    return { finance: { ...held, ...change(held) } };
  });
}

/** What the report holds on staff and sickness. */
export function workforce(change: (held: Workforce) => Partial<Workforce>): Change {
  return sections(({ workforce: held }) => {
    assert.ok(held, 'the record holds nothing on staff');
    return { workforce: { ...held, ...change(held) } };
  });
}

/** One risk. */
export function risk(id: string, change: Partial<Risk>): Change {
  return sections(({ risks }) => ({
    risks: changedOne({ of: risks, is: (each) => each.id === id, change: () => change }),
  }));
}

/** One recommendation of the tracker. */
export function recommendation(code: string, change: Partial<Recommendation>): Change {
  const is = (each: Recommendation) => each.code === code;
  return sections(({ recommendations }) => ({
    recommendations: changedOne({
      of: recommendations,
      is: (report) => report.recommendations.some(is),
      change: (report) => ({
        recommendations: changedOne({ of: report.recommendations, is, change: () => change }),
      }),
    }),
  }));
}

/** The one item that is meant, changed; the others as they are. It must be there, and only once. */
export function changedOne<Item>({
  of,
  is,
  change,
}: {
  readonly of: readonly Item[];
  readonly is: (item: Item) => boolean;
  readonly change: (item: Item) => Partial<Item>;
}): readonly Item[] {
  assert.equal(of.filter(is).length, 1, 'exactly one is meant');
  return of.map((item) => (is(item) ? { ...item, ...change(item) } : item));
}

/** "£848k" of 848 thousand pounds: an amount as printed and as understood, the latter in thousands. */
export function thousands(text: string, count: string): Amount {
  return { printed: text, pounds: decimal(count).times('1000') };
}

/** "45.9%": a per cent as printed. */
export function percent(text: string): StatedPct {
  return { printed: text, pct: decimal(text.replace('%', '')) };
}

/** "457": a number as printed, with its per cent sign if it has one. */
export function stated(text: string): StatedNumber {
  return { printed: text, value: decimal(text.replace('%', '')) };
}

/** A cell of an indicator: "58.27%" as printed. */
export function figure(text: string): Figure {
  return { kind: 'value', printed: text, value: decimal(text.replace('%', '')) };
}

/** A cell without a figure, as printed. */
export function absent(text: string, reason: Absence): Figure {
  return { kind: 'absent', printed: text, reason };
}

function sections(change: (held: ReportSections) => Partial<ReportSections>): Change {
  return (record) => ({ ...record, sections: { ...record.sections, ...change(record.sections) } });
}

/** Counts of commitments that the report states of itself. */
export function claimed(counts: Partial<PrintedCounts>): Change {
  return printed(({ commitments }) => {
    assert.ok(commitments);
    return { commitments: { ...commitments, ...counts } };
  });
}

/** Arrows that the report counts. */
export function arrows(counts: {
  readonly improved?: number;
  readonly maintained?: number;
  readonly declined?: number;
}): Change {
  return printed(({ directions }) => {
    assert.ok(directions);
    return { directions: { ...directions, ...counts } };
  });
}

/** How many indicators the report says can be compared. */
export function compared(counts: Partial<NonNullable<PrintedSummary['compared']>>): Change {
  return printed(({ compared: held }) => {
    assert.ok(held);
    return { compared: { ...held, ...counts } };
  });
}

/** An arrow printed beside one indicator. */
export function arrow(ref: string, travel: PrintedTravel): Change {
  return printed((held) => ({ arrows: { ...held.arrows, [ref]: travel } }));
}

/** What the comment of one indicator says of its travel. */
export function says(ref: string, travel: PrintedTravel): Change {
  return printed((held) => ({ comments: { ...held.comments, [ref]: travel } }));
}

/** The savings of the year, or those outstanding from the year before. */
export function savings(kind: Savings['kind'], change: Partial<Savings>): Change {
  return finance((held: Finance) => ({
    savings: changedOne({ of: held.savings, is: (each) => each.kind === kind, change: () => change }),
  }));
}

/** A proposal, by the start of its title. */
export function proposal(title: string, change: Partial<ReductionProposal>): Change {
  return finance((held) => ({
    proposals: changedOne({ of: held.proposals, is: named(title), change: () => change }),
  }));
}

/** A line of the budget, by the start of its title. */
export function line(title: string, change: Partial<BudgetLine>): Change {
  return finance((held) => ({
    budgetLines: changedOne({ of: held.budgetLines, is: named(title), change: () => change }),
  }));
}

function named(start: string): (item: { readonly title: { readonly en: string } }) => boolean {
  return ({ title }) => title.en.startsWith(start);
}

/** A service area, by the start of its name. */
export function unit(name: string, change: (held: SicknessUnit) => Partial<SicknessUnit>): Change {
  return workforce(({ units }) => ({
    units: changedOne({ of: units, is: (each) => each.name.en.startsWith(name), change }),
  }));
}

/** The report’s own totals of its service areas. */
export function total(change: (held: SicknessUnit) => Partial<SicknessUnit>): Change {
  return workforce(({ unitsTotal }) => ({ unitsTotal: { ...unitsTotal, ...change(unitsTotal) } }));
}

/** A reason of absence. */
export function reason(name: string, change: (held: AbsenceReason) => Partial<AbsenceReason>): Change {
  return workforce(({ reasons }) => ({
    reasons: changedOne({ of: reasons, is: (each) => each.name.en === name, change }),
  }));
}

/** The target of one year of one indicator. */
export function target(ref: string, text: string): Change {
  return indicator(ref, ({ targets }) => ({
    targets: changedOne({
      of: targets,
      is: ({ period }) => period === '2017-18',
      change: () => ({ figure: figure(text) }),
    }),
  }));
}

/** Whether the source lost the code of an indicator of 2023-24. */
export function codeLost(ref: string, isLost: boolean): Change {
  return indicator(ref, ({ definitions }) => ({
    definitions: definitions.map((each) => (each.year === '2023-24' ? { ...each, codeLost: isLost } : each)),
  }));
}

/** The day that recommendation PE4 is due by. */
export function due(day: string): Change {
  return recommendation('PE4', {
    delivery: { kind: 'due', printed: 'April/May 23', due: day as CalendarDate },
  });
}
