import { CATEGORIES, type Category, type Objective, type Service } from '../framework/index.ts';
import type { Scorecard } from './scorecard.ts';
import type { ReportedCommitment, ScoredIndicator } from './scored-rows.ts';

/**
 * A chapter of a report as its layout has it: an objective of the plan, a service, or what belongs to neither.
 * `code` is the objective's code or the service's id.
 */
export interface Section {
  readonly kind: 'objective' | 'service' | 'other';
  readonly code: string;
  readonly name: Objective['title'] | null;
  readonly parts: readonly SectionPart[];
}

/** A part of a chapter with its rows in the order of the report; empty parts are left out. */
export interface SectionPart {
  readonly kind: 'aim' | 'objective' | 'category' | 'whole';
  readonly code: string | null;
  readonly name: Objective['title'] | null;
  readonly category: Category | null;
  readonly indicators: readonly ScoredIndicator[];
  readonly commitments: readonly ReportedCommitment[];
}

/** The chapters of a report in the order of its layout. Every indicator and commitment stands in exactly one part. */
export function sectionsOf(scorecard: Scorecard): readonly Section[] {
  const { layout } = scorecard.record.edition;
  return layout.groupBy === 'service-and-category' ? byService(scorecard) : byObjective(scorecard);
}

function byObjective({ record, indicators, commitments }: Scorecard): readonly Section[] {
  const sections = record.plan.objectives.map((objective): Section => {
    const within = {
      indicators: indicators.filter(({ definition }) => definition.objective === objective.code),
      commitments: commitments.filter(({ commitment }) => commitment.objective === objective.code),
    };
    const aims = objective.aims.map(
      (aim): SectionPart => ({
        kind: 'aim',
        code: aim.code,
        name: aim.title,
        category: null,
        indicators: within.indicators.filter(({ definition }) => definition.aim === aim.code),
        commitments: within.commitments.filter(({ commitment }) => commitment.aim === aim.code),
      }),
    );
    const placed = new Set(objective.aims.map((aim) => aim.code));
    const isOutsideAims = (aim: string | null) => aim === null || !placed.has(aim);
    const outside: SectionPart = {
      ...WHOLE,
      indicators: within.indicators.filter(({ definition }) => isOutsideAims(definition.aim)),
      commitments: within.commitments.filter(({ commitment }) => isOutsideAims(commitment.aim)),
    };
    return {
      kind: 'objective',
      code: objective.code,
      name: objective.title,
      parts: [...aims, outside].filter(hasRows),
    };
  });
  const codes = new Set(record.plan.objectives.map((objective) => objective.code));
  const rest: SectionPart = {
    ...WHOLE,
    indicators: indicators.filter(
      ({ definition }) => definition.objective === null || !codes.has(definition.objective),
    ),
    commitments: commitments.filter(({ commitment }) => !codes.has(commitment.objective)),
  };
  return withRest(sections, rest);
}

function byService({ record, indicators, commitments }: Scorecard): readonly Section[] {
  const sections = record.directorate.services.map((service): Section => {
    const own = indicators.filter(({ definition }) => definition.service === service.id);
    return {
      kind: 'service',
      code: service.id,
      name: service.name,
      parts: [
        ...record.plan.objectives.map((objective) => commitmentsOf({ objective, service, commitments })),
        ...[null, ...CATEGORIES].map(
          (category): SectionPart => ({
            ...WHOLE,
            kind: 'category',
            category,
            indicators: own.filter(({ definition }) => definition.category === category),
          }),
        ),
      ].filter(hasRows),
    };
  });
  const ids = new Set(record.directorate.services.map((service) => service.id));
  const isOutside = (service: string | null) => service === null || !ids.has(service);
  return withRest(sections, {
    ...WHOLE,
    indicators: indicators.filter(({ definition }) => isOutside(definition.service)),
    commitments: commitments.filter(({ commitment }) => isOutside(commitment.service)),
  });
}

function commitmentsOf({
  objective,
  service,
  commitments,
}: {
  readonly objective: Objective;
  readonly service: Service;
  readonly commitments: readonly ReportedCommitment[];
}): SectionPart {
  return {
    ...WHOLE,
    kind: 'objective',
    code: objective.code,
    name: objective.title,
    commitments: commitments.filter(
      ({ commitment }) => commitment.service === service.id && commitment.objective === objective.code,
    ),
  };
}

const WHOLE: SectionPart = {
  kind: 'whole',
  code: null,
  name: null,
  category: null,
  indicators: [],
  commitments: [],
};

function hasRows(part: SectionPart): boolean {
  return part.indicators.length > 0 || part.commitments.length > 0;
}

function withRest(sections: readonly Section[], rest: SectionPart): readonly Section[] {
  const filled = sections.filter((section) => section.parts.length > 0);
  return hasRows(rest) ? [...filled, { kind: 'other', code: 'other', name: null, parts: [rest] }] : filled;
}
