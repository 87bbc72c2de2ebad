/**
 * The data files in which published reports are kept (`data/`): the declared parts of a record, strictly, and for
 * indicators and commitments one row for each row of the report, each cell with the text as printed beside the value
 * understood.
 */
import { z } from 'zod';
import { TAKEN_WORDS } from '../../domain/framework/index.ts';
import {
  absence,
  asFile,
  authority,
  commitment,
  commitmentUpdate,
  definition,
  directorate,
  edition,
  exact,
  finance,
  plan,
  printedSummary,
  reading,
  scheme,
  sections,
  target,
  workforce,
  year,
} from '../../record/index.ts';

/** A cell: the text as printed, and either the value understood or the reason there is none. */
const figure = z
  .union([
    z.strictObject({ printed: z.string(), value: exact }),
    z.strictObject({ printed: z.string(), absent: absence }),
  ])
  .transform((cell) =>
    'value' in cell
      ? { kind: 'value' as const, value: cell.value, printed: cell.printed }
      : { kind: 'absent' as const, reason: cell.absent, printed: cell.printed },
  );

const reference = z
  .union([z.string().min(1), z.strictObject({ code: z.string().min(1), printed: z.string().min(1) })])
  .transform((code) => (typeof code === 'string' ? { code, printed: null } : code));

const travel = printedSummary.shape.arrows.valueType.nullable();

/** What a row says of its indicator by the names of the record, besides its figures. */
export const DEFINED = definition.omit({ year: true, references: true, range: true, position: true });

/** What a row says of the reading of its quarter. */
export const READ = reading.pick({ fraction: true, split: true, comment: true, caution: true });

/** One indicator row of a report. */
export const indicatorRow = z.strictObject({
  ref: z.string().min(1),
  line: z.int().positive(),
  codes: z.array(reference),
  ...asFile(DEFINED).shape,
  previousYearTarget: figure.nullable(),
  yearTarget: figure,
  periodTarget: figure.nullable(),
  targetNote: asFile(target.shape.note),
  actual: figure,
  previous: figure.nullable(),
  yearEndPrevious: figure.nullable(),
  printedArrow: travel,
  commentSays: travel.default(null),
  walesAverage: figure.nullable(),
  rank: figure.nullable(),
  ...asFile(READ).shape,
});

/** What a row says of its commitment. */
export const COMMITTED = commitment.omit({ year: true, directorate: true, position: true, updates: true });

/** What a row says of its commitment in its quarter. */
export const UPDATED = commitmentUpdate.omit({ period: true, source: true });

/** One commitment row of a report. */
export const commitmentRow = z.strictObject({
  line: z.int().positive(),
  ...asFile(COMMITTED).shape,
  code: z.string().min(1),
  ...asFile(UPDATED).shape,
});

/** What the report is, and the counts that it states of itself. */
export const editionFile = asFile(
  edition.omit({ revision: true, writtenIn: true, smallNumbersShown: true }).extend({
    benchmarkYear: year.nullable(),
    printed: printedSummary.omit({ arrows: true, comments: true }),
  }),
);

/** The council, its directorates and services. */
export const authorityFile = asFile(
  authority.extend({
    directorates: z.array(
      directorate.extend({
        id: z
          .string()
          .regex(/^[a-z][a-z0-9-]*$/, 'a directorate is called by a word in lower case, for its address')
          .refine((id) => !TAKEN_WORDS.includes(id), 'this word is taken by a page of Mesur: choose another'),
      }),
    ),
  }),
);

/** One of the council's plans, with its years, objectives and aims. */
export const planFile = asFile(plan);

/** A council's key for a span of years. */
export const schemeFile = asFile(scheme);

/** The files of the other sections, by the section that each is named after: `finance.json`. */
export const SECTION_FILES = asFile(sections.extend({ finance, workforce })).shape;

/** An indicator row as read. */
export type IndicatorRow = z.infer<typeof indicatorRow>;
/** A commitment row as read. */
export type CommitmentRow = z.infer<typeof commitmentRow>;
/** An edition as read. */
export type EditionFile = z.infer<typeof editionFile>;
