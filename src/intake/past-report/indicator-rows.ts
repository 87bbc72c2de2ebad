import type { FinancialYear } from '../../domain/period/index.ts';
import type { Bilingual } from '../../domain/value/index.ts';
import type { IndicatorRow } from '../published/index.ts';
import type { ReadIndicator } from '../report/index.ts';
import { type HeldIndicator, heldByCode, heldByTitle } from './held-definitions.ts';
import { optionalText, planCode, type ReportContext, serviceNamed, textIn } from './report-context.ts';
import type { Completed, Needed, RowNote, Settled } from './report-rows.ts';

/** Everything of a row that scoring needs, from the report, else from a definition that is held, else from the person. */
interface Definition extends Pick<IndicatorRow, 'unit' | 'polarity' | 'frequency' | 'basis'> {
  readonly notes: readonly RowNote[];
}

/**
 * An indicator as read, as a row of a data file. What the report does not print comes from the definition held of the
 * same code that is nearest in time; a row that even so lacks something that scoring needs is left out.
 */
export function indicatorRowOf(
  read: ReadIndicator,
  {
    context,
    benchmarkYear,
  }: { readonly context: ReportContext; readonly benchmarkYear: FinancialYear | null },
): Settled<IndicatorRow> {
  const { line, lines, page } = read;
  const name = read.title ?? read.codes[0]?.code ?? '';
  const held = heldFor(read, context);
  const defined = definitionOf({ read, held, context });
  const ref = held?.indicator.ref ?? read.codes[0]?.code;
  const missing: Needed[] = [
    ...(ref === undefined ? ['code' as const] : []),
    ...(read.title === null ? ['title' as const] : []),
    ...('missing' in defined ? defined.missing : []),
    ...(read.actual === null ? ['actual' as const] : []),
  ];
  if (missing.length > 0 || 'missing' in defined || ref === undefined || read.title === null)
    return {
      row: null,
      left: { kind: 'indicator', name, line, lines, page, reason: { kind: 'missing', what: missing } },
    };
  const { row, notes } = rowOf({ read: { ...read, title: read.title }, held, context });
  const isOfYear = read.benchmarkYear === benchmarkYear;
  const { notes: ofDefinition, ...definition } = defined;
  return {
    row: {
      ...row,
      ...definition,
      ref,
      walesAverage: isOfYear ? read.walesAverage : null,
      rank: isOfYear ? read.rank : null,
    },
    taken: { kind: 'indicator', ref, name, line, lines, page, notes: [...ofDefinition, ...notes] },
  };
}

function heldFor({ codes, title }: ReadIndicator, { held, language }: ReportContext): HeldIndicator | null {
  if (codes.length > 0) return heldByCode(held, codes);
  return title === null ? null : heldByTitle(held, { title, language });
}

function definitionOf({
  read,
  held,
  context,
}: {
  readonly read: ReadIndicator;
  readonly held: HeldIndicator | null;
  readonly context: ReportContext;
}): Definition | { readonly missing: readonly Needed[] } {
  const notes: RowNote[] = [];
  const from = held?.definition ?? null;
  /** What the report prints, else what is held, which is told. */
  const first = <Value>(what: Completed, printed: Value | null, other: Value | null): Value | null => {
    if (printed !== null || other === null || from === null) return printed;
    notes.push({ kind: 'completed', what, year: from.year });
    return other;
  };
  const unit = first('unit', read.unit, from?.unit ?? null);
  const polarity = first('polarity', read.polarity, from?.polarity ?? null);
  const frequency = first('frequency', read.frequency, from?.frequency ?? null);
  const ofDefinition = first('basis', null, from?.basis ?? null);
  const basis = ofDefinition ?? context.basis;
  if (ofDefinition === null && basis !== null) notes.push({ kind: 'said', what: 'basis' });
  if (read.codes.length === 0 && from !== null)
    notes.push({ kind: 'completed', what: 'code', year: from.year });
  if (unit !== null && polarity !== null && frequency !== null && basis !== null)
    return { unit, polarity, frequency, basis, notes };
  const needs = { unit, polarity, frequency, basis };
  return {
    missing: (['unit', 'polarity', 'frequency', 'basis'] as const).filter((what) => needs[what] === null),
  };
}

const UNSTATED = { kind: 'absent', reason: 'not-stated', printed: '' } as const;

type PlacedRow = Omit<
  IndicatorRow,
  'ref' | 'unit' | 'polarity' | 'frequency' | 'basis' | 'walesAverage' | 'rank'
>;

/** The row without its definition: where it stands, its texts and its figures. */
function rowOf({
  read,
  held,
  context,
}: {
  readonly read: ReadIndicator & { readonly title: string };
  readonly held: HeldIndicator | null;
  readonly context: ReportContext;
}): { readonly row: PlacedRow; readonly notes: readonly RowNote[] } {
  const { language, plan } = context;
  const own = held !== null && held.definition.year === context.held.year ? held.definition : null;
  const objective = planCode(read.objective, { plan, what: 'objective' });
  const aim = planCode(read.aim, { plan, what: 'aim' });
  const service = serviceNamed(read.service, context.directorate);
  const types = read.types.length > 0 ? read.types : (own?.types ?? []);
  const row: PlacedRow = {
    line: read.line,
    codes: read.codes.map((code) => ({ ...code })),
    codeLost: read.codeLost,
    types: [...types],
    category: read.category,
    service: service.id ?? own?.service ?? null,
    objective: objective.code,
    aim: aim.code,
    title: titleOf(read.title, { held, language }),
    measure: read.measure,
    redefined: own?.redefined ?? false,
    ...(held?.definition.about !== undefined && { about: held.definition.about }),
    ...(held?.definition.smallestShown !== undefined && { smallestShown: held.definition.smallestShown }),
    previousYearTarget: read.previousYearTarget,
    yearTarget: read.yearTarget ?? UNSTATED,
    periodTarget: read.periodTarget,
    targetNote: optionalText(read.targetNote, language),
    actual: read.actual ?? UNSTATED,
    previous: read.previous,
    yearEndPrevious: read.yearEndPrevious,
    printedArrow: read.printedArrow,
    commentSays: null,
    fraction: null,
    split: read.split,
    comment: optionalText(read.comment, language),
    caution: null,
  };
  const completed = (what: Completed, isCompleted: boolean): readonly RowNote[] =>
    isCompleted && own !== null ? [{ kind: 'completed', what, year: own.year }] : [];
  return {
    row,
    notes: [
      ...objective.notes,
      ...aim.notes,
      ...service.notes,
      ...completed('types', read.types.length === 0 && types.length > 0),
      ...completed('service', service.id === null && row.service !== null),
    ],
  };
}

/** A title keeps the other language of one that is held for the same indicator and has the same letters. */
function titleOf(
  title: string,
  { held, language }: Pick<ReportContext, 'language'> & { readonly held: HeldIndicator | null },
): Bilingual {
  return textIn(title, {
    language,
    held: held === null ? [] : held.indicator.definitions.map((each) => each.title),
  });
}
