import type { Quarter } from '../../domain/period/index.ts';
import { sectionTables } from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { type Bilingual, ok, type Result } from '../../domain/value/index.ts';
import type { Workforce } from '../../domain/workforce/index.ts';
import {
  absenceDefinition,
  type ExtractQuestions,
  extractWorkforce,
  type NamedText,
  nameFinder,
  type RowSource,
  type WorkforceDeclaration,
  type WorkforceResult,
} from '../../intake/extract/index.ts';

/** A figure that an extract gives: its table, row and column as the form names them; empty where it is not stated. */
export interface ExtractedFigure {
  readonly table: string;
  readonly row: Bilingual | null;
  readonly column: string;
  readonly printed: string;
}

/** What two extracts give for a quarter's form, and what became of their rows. Plain data, and nothing of a person. */
export interface ExtractedFigures
  extends Pick<
    WorkforceResult,
    'absenceRows' | 'staffRows' | 'unknown' | 'gaps' | 'overlaps' | 'outside' | 'smallCells'
  > {
  readonly figures: readonly ExtractedFigure[];
  /** How they were computed, in sentences. */
  readonly definition: Bilingual;
}

/** What a quarter's form asks of staff and sickness, by the names of its rows. Plain data, so that a worker may be given it. */
export interface ExtractForm {
  readonly quarter: Quarter;
  readonly units: readonly { readonly name: Bilingual }[];
  readonly total: Bilingual;
  readonly reasons: readonly { readonly name: Bilingual }[];
}

/** The form of a quarter. */
export function extractForm({ edition, sections: { workforce } }: PeriodRecord): ExtractForm {
  const named = (rows: readonly { readonly name: Bilingual }[] = []) => rows.map(({ name }) => ({ name }));
  return {
    quarter: edition.period as Quarter,
    units: named(workforce?.units),
    total: workforce?.unitsTotal.name ?? { en: 'Total', cy: 'Cyfanswm' },
    reasons: named(workforce?.reasons),
  };
}

/**
 * Computes what a quarter's form asks of staff and sickness from an extract of absences and a list of staff, by what a
 * person declared. Without a list of staff nothing is stated that needs FTE. Fails with what must be asked.
 */
export async function extractFigures({
  form,
  declaration,
  absences,
  staff,
  listed,
}: {
  readonly form: ExtractForm;
  readonly declaration: WorkforceDeclaration;
  readonly absences: RowSource;
  readonly staff: RowSource | null;
  /** How many refused rows of each file are listed one by one. */
  readonly listed?: number | undefined;
}): Promise<Result<ExtractedFigures, ExtractQuestions>> {
  const { measure, completeFrom, takenOn, decimalMark, columns, elsewhere, basis, establishment } =
    declaration;
  const { quarter, total } = form;
  const units = allNames(form.units, declaration.units);
  const whole = {
    ...{ quarter, total, measure, completeFrom, takenOn, decimalMark, units, elsewhere },
    reasons: declaration.reasons === null ? [] : allNames(form.reasons, declaration.reasons),
    ...(columns !== undefined && { columns }),
  };
  const { columns: staffColumns, ...ofStaff } = establishment;
  const read = await extractWorkforce({
    absences,
    declaration: whole,
    staff: staff ?? noStaff(),
    establishment: {
      ...{ shape: staff === null ? 'by-date' : ofStaff.shape, units },
      completeFrom: ofStaff.completeFrom ?? completeFrom,
      takenOn: ofStaff.takenOn ?? takenOn,
      decimalMark: ofStaff.decimalMark ?? decimalMark,
      ...(staff !== null && staffColumns !== undefined && { columns: staffColumns }),
    },
    basis,
    listed,
  });
  if (!read.ok) return read;
  const { absenceRows, staffRows, unknown, gaps, overlaps, outside, smallCells } = read.value;
  return ok({
    ...{ absenceRows, staffRows, unknown, gaps, overlaps, outside, smallCells },
    figures: figuresOf(read.value.workforce),
    definition: absenceDefinition(whole, basis),
  });
}

/** The rows of a form with the other names that were declared for them, and what was declared beside them. */
function allNames(
  rows: readonly { readonly name: Bilingual }[],
  declared: readonly NamedText[],
): readonly NamedText[] {
  const formNames = rows.map(({ name }) => ({ name, writtenAs: [] }));
  const placeOf = nameFinder(formNames);
  const places = declared.map(({ name }) => placeOf(name.en) ?? placeOf(name.cy));
  return [
    ...formNames.map(({ name }, at) => ({
      name,
      writtenAs: declared.flatMap((each, place) =>
        places[place] === at ? [each.name.en, each.name.cy, ...each.writtenAs] : [],
      ),
    })),
    ...declared.filter((_, place) => places[place] === null),
  ];
}

/** A list of staff without rows: no FTE is known. */
async function* noStaff(): RowSource {
  yield [{ line: 1, lines: 1, cells: ['Service', 'FTE', 'Date'], flaw: null }];
}

/** Computed tables by the names of the form, which asks for the same figures. */
function figuresOf(workforce: Workforce): readonly ExtractedFigure[] {
  return sectionTables(workforce, 'workforce').flatMap(({ name, figures }) =>
    figures.map(({ row, column, before }) => ({ table: name, row, column, printed: before })),
  );
}
