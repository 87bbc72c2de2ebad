import { normaliseCode } from '../../domain/framework/index.ts';
import { holdsIn, type YearSpan, yearOf } from '../../domain/period/index.ts';
import { type Decimal, decimal } from '../../domain/value/index.ts';
import type { EditionRows } from './assemble.ts';

/** A fault between rows or files that are each in shape: the file it is in, relative to the council's folder, and what. */
interface Inconsistency {
  readonly file: string;
  readonly detail: string;
}

/** What the rows of a report must agree with: the council's directorates and services, and the plans and schemes of its years. */
interface Frame {
  readonly directorates: readonly string[];
  readonly services: readonly string[];
  readonly plans: readonly {
    readonly id: string;
    readonly years: YearSpan;
    readonly objectives: readonly {
      readonly code: string;
      readonly aims: readonly { readonly code: string }[];
    }[];
  }[];
  readonly schemes: readonly { readonly id: string; readonly years: YearSpan }[];
}

/**
 * The first fault of a report's rows, or null: a reference or code that stands twice, an objective, aim or service
 * that nobody knows, a year without its one plan and scheme, a printed figure that its value contradicts. Such a row
 * would be dropped or misplaced without a word.
 */
export function firstInconsistency(rows: EditionRows, frame: Frame): Inconsistency | null {
  const place = `${rows.edition.directorate}/${rows.edition.period}`;
  const faults = [
    ...frameFaults(rows, frame).map((detail) => ({ file: `${place}/edition.json`, detail })),
    ...indicatorFaults(rows).map((detail) => ({ file: `${place}/indicators.json`, detail })),
    ...placementFaults(rows.indicators, rows, frame).map((detail) => ({
      file: `${place}/indicators.json`,
      detail,
    })),
    ...repeated(rows.commitments.map(({ code }) => code)).map((code) => ({
      file: `${place}/commitments.json`,
      detail: `the code ${code} stands twice`,
    })),
    ...placementFaults(rows.commitments, rows, frame).map((detail) => ({
      file: `${place}/commitments.json`,
      detail,
    })),
    ...rows.sections.narrative
      .filter(({ service }) => service !== null && !frame.services.includes(service))
      .map(({ id, service }) => ({
        file: `${place}/narrative.json`,
        detail: `${id}: the service ${service} is not known`,
      })),
  ];
  return faults[0] ?? null;
}

/** The first report of a quarter that another one speaks of, too, or null. A corrected report takes the old one's place. */
export function quarterTwice(editions: readonly EditionRows[]): Inconsistency | null {
  const places = editions.map(({ edition }) => `${edition.directorate}/${edition.period}`);
  const [twice] = repeated(places);
  return twice === undefined
    ? null
    : { file: `${twice}/edition.json`, detail: `two reports are of ${twice}; there must be one` };
}

function frameFaults({ edition }: EditionRows, { directorates, plans, schemes }: Frame): readonly string[] {
  const held = (spans: readonly { readonly years: YearSpan }[]) =>
    spans.filter(({ years }) => holdsIn(years, edition.period)).length;
  const year = yearOf(edition.period);
  return [
    ...(directorates.includes(edition.directorate)
      ? []
      : [`the directorate ${edition.directorate} is not known`]),
    ...(held(plans) === 1 ? [] : [`${held(plans)} plans hold for ${year}; there must be one`]),
    ...(held(schemes) === 1 ? [] : [`${held(schemes)} schemes hold for ${year}; there must be one`]),
  ];
}

function indicatorFaults({ indicators }: EditionRows): readonly string[] {
  const codes = indicators.flatMap(({ ref, codes: printed }) => [
    ...new Set([ref, ...printed.map(({ code }) => code)].map(normaliseCode)),
  ]);
  return [
    ...repeated(codes).map((code) => `the code ${code} stands on two rows`),
    ...indicators.flatMap((row) =>
      (
        ['previousYearTarget', 'yearTarget', 'periodTarget', 'actual', 'previous', 'yearEndPrevious'] as const
      ).flatMap((cell) => {
        const figure = row[cell];
        return figure?.kind === 'value' && !saysTheSame(figure.printed, figure.value)
          ? [`${row.ref}: ${cell} is printed "${figure.printed}" and understood as ${figure.value.toFixed()}`]
          : [];
      }),
    ),
  ];
}

/** Whether one of the numbers in a printed text is the value understood. */
function saysTheSame(printed: string, value: Decimal): boolean {
  const numbers = printed.replaceAll(',', '').match(/-?\d+(\.\d+)?/g) ?? [];
  return numbers.some((number) => decimal(number).abs().eq(value.abs()));
}

function placementFaults(
  rows: readonly {
    readonly title: { readonly en: string };
    readonly objective: string | null;
    readonly aim: string | null;
    readonly service: string | null;
  }[],
  { edition }: EditionRows,
  { services, plans }: Frame,
): readonly string[] {
  const plan = plans.find(({ years }) => holdsIn(years, edition.period));
  return rows.flatMap(({ title, objective, aim, service }) => {
    const held = plan?.objectives.find(({ code }) => code === objective);
    return [
      ...(objective !== null && held === undefined
        ? [`“${title.en}”: the objective ${objective} is not in the plan`]
        : []),
      ...(aim !== null && !(held?.aims.some(({ code }) => code === aim) ?? false)
        ? [`“${title.en}”: the aim ${aim} is not under the objective ${objective}`]
        : []),
      ...(service !== null && !services.includes(service)
        ? [`“${title.en}”: the service ${service} is not known`]
        : []),
    ];
  });
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, at) => words.indexOf(word) !== at))];
}
