import type { Commitment } from '../domain/commitments/index.ts';
import {
  type Figure,
  type Indicator,
  type IndicatorDefinition,
  normaliseCode,
  type Plan,
  type Reading,
} from '../domain/framework/index.ts';
import { firstDay, lastDay, type Period } from '../domain/period/index.ts';
import type { Edition, Publication, ReportSections } from '../domain/scorecard/index.ts';
import type { Bilingual, Decimal } from '../domain/value/index.ts';
import type { ContentTable, Schema } from './schema.ts';

/** The rows of each table that a publication fills. */
export type PublicationRows = { readonly [Table in ContentTable]: readonly Schema[Table][] };

/** What stands in every row: whose it is, and the publication it comes with. */
interface Owner {
  readonly authority_id: string;
  readonly publication: string;
}

/** Lays a publication out as rows. Lists that are in order get their places as `position`. */
export function rowsOf({ name, publication }: { name: string; publication: Publication }): PublicationRows {
  const { authority, directorates, plans, schemes, indicators, commitments, editions } = publication;
  const owner: Owner = { authority_id: authority.id, publication: name };
  const of = <Item, Row>(items: readonly Item[], rows: (owner: Owner, item: Item) => readonly Row[]) =>
    items.flatMap((item) => rows(owner, item));
  return {
    authority: [{ ...owner, ...pair('name', authority.name) }],
    directorate: directorates.map(({ id, name }, position) => ({
      ...owner,
      id,
      position,
      ...pair('name', name),
    })),
    service: directorates.flatMap((directorate) =>
      directorate.services.map(({ id, name }, position) => ({
        ...owner,
        directorate_id: directorate.id,
        id,
        position,
        ...pair('name', name),
      })),
    ),
    plan: plans.map(({ id, years, title }) => ({
      ...owner,
      id,
      from_year: years.from,
      to_year: years.to,
      ...pair('title', title),
    })),
    objective: of(plans, objectiveRows),
    aim: of(plans, aimRows),
    scheme: schemes.map(({ id, years, ...content }) => ({
      ...owner,
      id,
      from_year: years.from,
      to_year: years.to,
      content: JSON.stringify(content),
    })),
    indicator: indicators.map(({ ref, directorate }) => ({
      ...owner,
      ref,
      ref_key: normaliseCode(ref),
      directorate_id: directorate,
    })),
    indicator_definition: of(indicators, definitionRows),
    indicator_type: of(indicators, typeRows),
    indicator_code: of(indicators, codeRows),
    target: of(indicators, targetRows),
    reading: of(indicators, readingRows),
    benchmark: of(indicators, benchmarkRows),
    commitment: of(commitments, commitmentRows),
    commitment_update: of(commitments, updateRows),
    edition: of(editions, editionRows),
    edition_section: of(Object.entries(publication.sections), sectionRows),
  };
}

function objectiveRows(owner: Owner, plan: Plan): readonly Schema['objective'][] {
  return plan.objectives.map(({ code, title }, position) => ({
    ...owner,
    plan_id: plan.id,
    code,
    position,
    ...pair('title', title),
  }));
}

function aimRows(owner: Owner, plan: Plan): readonly Schema['aim'][] {
  return plan.objectives.flatMap((objective) =>
    objective.aims.map(({ code, title }, position) => ({
      ...owner,
      plan_id: plan.id,
      objective_code: objective.code,
      code,
      position,
      ...pair('title', title),
    })),
  );
}

function definitionRows(
  owner: Owner,
  { ref, definitions }: Indicator,
): readonly Schema['indicator_definition'][] {
  return definitions.map((definition: IndicatorDefinition) => ({
    ...owner,
    indicator_ref: ref,
    year: definition.year,
    position: definition.position,
    ...pair('title', definition.title),
    code_lost: flag(definition.codeLost),
    category: definition.category,
    service_id: definition.service,
    objective_code: definition.objective,
    aim_code: definition.aim,
    polarity: definition.polarity,
    range_low: exact(definition.range?.low),
    range_high: exact(definition.range?.high),
    unit: definition.unit,
    frequency: definition.frequency,
    basis: definition.basis,
    measure: definition.measure,
    redefined: flag(definition.redefined),
  }));
}

function typeRows(owner: Owner, { ref, definitions }: Indicator): readonly Schema['indicator_type'][] {
  return definitions.flatMap(({ year, types }) =>
    types.map((type, position) => ({ ...owner, indicator_ref: ref, year, position, type })),
  );
}

function codeRows(owner: Owner, { ref, definitions }: Indicator): readonly Schema['indicator_code'][] {
  return definitions.flatMap(({ year, references }) =>
    references.map(({ code, printed }, position) => ({
      ...owner,
      indicator_ref: ref,
      year,
      position,
      code,
      printed,
      code_key: normaliseCode(code),
      printed_key: printed === null ? null : normaliseCode(printed),
    })),
  );
}

function targetRows(owner: Owner, { ref, targets }: Indicator): readonly Schema['target'][] {
  return targets.map(({ period, figure, note }) => ({
    ...owner,
    indicator_ref: ref,
    ...spanned(period),
    ...figured(figure),
    ...pairOrNulls('note', note),
  }));
}

function readingRows(owner: Owner, { ref, readings }: Indicator): readonly Schema['reading'][] {
  return readings.map((reading: Reading) => ({
    ...owner,
    indicator_ref: ref,
    ...spanned(reading.period),
    basis: reading.basis,
    ...figured(reading.figure),
    numerator: exact(reading.fraction?.numerator),
    denominator: exact(reading.fraction?.denominator),
    split_red: exact(reading.split?.red),
    split_amber: exact(reading.split?.amber),
    split_green: exact(reading.split?.green),
    split_red_printed: reading.split?.printedPct?.red ?? null,
    split_amber_printed: reading.split?.printedPct?.amber ?? null,
    split_green_printed: reading.split?.printedPct?.green ?? null,
    ...pairOrNulls('comment', reading.comment),
    ...pairOrNulls('caution', reading.caution),
    source_edition: reading.source.edition,
    source_line: reading.source.line,
  }));
}

function benchmarkRows(owner: Owner, { ref, benchmarks }: Indicator): readonly Schema['benchmark'][] {
  return benchmarks.map(({ year, walesAverage, rank }) => {
    const wales = figured(walesAverage);
    const place = figured(rank);
    return {
      ...owner,
      indicator_ref: ref,
      year,
      wales_value: wales.value,
      wales_absence: wales.absence,
      wales_printed: wales.printed,
      rank_value: place.value,
      rank_absence: place.absence,
      rank_printed: place.printed,
    };
  });
}

function commitmentRows(owner: Owner, commitment: Commitment): readonly Schema['commitment'][] {
  return [
    {
      ...owner,
      directorate_id: commitment.directorate,
      year: commitment.year,
      code: commitment.code,
      position: commitment.position,
      printed_code: commitment.printedCode,
      code_lost: flag(commitment.codeLost),
      service_id: commitment.service,
      objective_code: commitment.objective,
      aim_code: commitment.aim,
      ...pair('title', commitment.title),
    },
  ];
}

function updateRows(owner: Owner, commitment: Commitment): readonly Schema['commitment_update'][] {
  return commitment.updates.map((update) => ({
    ...owner,
    directorate_id: commitment.directorate,
    year: commitment.year,
    code: commitment.code,
    ...spanned(update.period),
    status: update.status,
    no_status_reason: update.noStatusReason,
    ...pairOrNulls('progress', update.progress),
    ...pairOrNulls('next_steps', update.nextSteps),
    source_edition: update.source.edition,
    source_line: update.source.line,
  }));
}

function editionRows(owner: Owner, edition: Edition): readonly Schema['edition'][] {
  return [
    {
      ...owner,
      id: edition.id,
      directorate_id: edition.directorate,
      period: edition.period,
      number: edition.number,
      published_on: edition.publishedOn,
      ...pair('title', edition.title),
      source_title: edition.sourceTitle,
      layout: JSON.stringify(edition.layout),
      printed: JSON.stringify(edition.printed),
    },
  ];
}

/** One row for each section that has content. Decimals in it are written as text. */
function sectionRows(
  owner: Owner,
  [edition_id, sections]: readonly [string, ReportSections],
): readonly Schema['edition_section'][] {
  return Object.entries(sections)
    .filter(([, content]) => content !== null && content.length !== 0)
    .map(([kind, content]) => ({ ...owner, edition_id, kind, content: JSON.stringify(content) }));
}

type Pair<Name extends string, Text> = { readonly [Column in `${Name}_en` | `${Name}_cy`]: Text };

function pair<Name extends string>(name: Name, text: Bilingual): Pair<Name, string> {
  return { [`${name}_en`]: text.en, [`${name}_cy`]: text.cy } as Pair<Name, string>;
}

function pairOrNulls<Name extends string>(name: Name, text: Bilingual | null): Pair<Name, string | null> {
  return { [`${name}_en`]: text?.en ?? null, [`${name}_cy`]: text?.cy ?? null } as Pair<Name, string | null>;
}

function spanned(period: Period): { period: string; first_day: string; last_day: string } {
  return { period, first_day: firstDay(period), last_day: lastDay(period) };
}

function figured(figure: Figure): { value: string | null; absence: string | null; printed: string } {
  return figure.kind === 'value'
    ? { value: exact(figure.value), absence: null, printed: figure.printed }
    : { value: null, absence: figure.reason, printed: figure.printed };
}

/** Every digit, never an exponent. Zero has no sign here: PostgreSQL's numeric knows no other. */
function exact(value: Decimal | undefined): string | null {
  if (value === undefined) return null;
  return value.eq('0') ? '0' : value.toFixed();
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
