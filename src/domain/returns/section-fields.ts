import { ASKED_OF_FINANCE, type Finance } from '../finance/index.ts';
import type { ReportSections } from '../scorecard/index.ts';
import { type Asked, type Bilingual, type Decimal, type Money, whole } from '../value/index.ts';
import { ASKED_OF_WORKFORCE, type Workforce } from '../workforce/index.ts';
import { type AskedBox, withEstimate } from './figure-boxes.ts';
import { NO_TEXT } from './kinds/field.ts';
import type { SectionContent, TableSection } from './kinds/section-content.ts';
import { typedNumber, typedPounds } from './typed-number.ts';
import {
  type FigureRefusal,
  type Meant,
  type UnderstoodFigure,
  understoodFigure,
} from './understood-figure.ts';

/** Where something stands in a section: "budgetLines.3.outturn". */
type FieldPath = string;

/** A figure of a section to be typed: its place, row and column, and what the quarter before said. */
export interface SectionFigure {
  readonly path: FieldPath;
  /** The row's name; null where the table has one row without a name. */
  readonly row: Bilingual | null;
  /** The column, by the name of the field: "outturn". */
  readonly column: string;
  /** What the edition before printed. */
  readonly before: string;
  /** A figure of the whole year (a budget, a target): it holds on until it is typed over. */
  readonly isOfYear: boolean;
  /** What a bare number counts in: pounds, or thousands of pounds; null of what is no money. */
  readonly money: Money | null;
}

/** A text of a section to be written, in both languages. */
export interface SectionText {
  readonly path: FieldPath;
  readonly row: Bilingual | null;
  readonly column: string;
  readonly before: Bilingual | null;
}

/** A table of a section's form, named by the field that it comes from: "budgetLines". */
export interface SectionTable {
  readonly name: string;
  readonly figures: readonly SectionFigure[];
  readonly texts: readonly SectionText[];
}

/** A figure with the text that it was written as; the number stands in `pounds`, `pct` or `value`. */
type Stated = { readonly printed: string } & Readonly<
  Partial<Record<'pounds' | 'pct' | 'value', Decimal | null>>
>;

/** What is asked for of each section, table by table. */
const ASKED: Readonly<Record<TableSection, object>> = {
  finance: ASKED_OF_FINANCE,
  workforce: ASKED_OF_WORKFORCE,
};

/** The tables of a section with what is asked of each. */
function askedOf(kind: TableSection): readonly (readonly [table: string, asked: Asked<never, string>])[] {
  return Object.entries(ASKED[kind]);
}

/** Columns whose figure is set for the year. */
const OF_YEAR: ReadonlySet<string> = new Set(['netBudget', 'budget', 'target', 'original']);

/** Texts of a section outside its tables. */
const OUTSIDE: Readonly<Record<TableSection, string>> = { finance: 'note', workforce: 'comment' };

/** The form of a section: every figure and text that an owner gives, with what the quarter before said. */
export function sectionTables(section: Finance | Workforce, kind: TableSection): readonly SectionTable[] {
  const tables = askedOf(kind).map(([name, asked]): SectionTable => {
    const rows = rowsOf(section, name);
    return {
      name,
      figures: rows.flatMap(({ path, row }) =>
        asked.figures.flatMap((column): readonly SectionFigure[] => {
          const stated = at(row, column);
          return isStated(stated)
            ? [
                {
                  path: `${path}.${column}`,
                  row: nameOf(row, asked),
                  column,
                  before: stated.printed,
                  isOfYear: OF_YEAR.has(column),
                  money: asked.money ?? null,
                },
              ]
            : [];
        }),
      ),
      texts: rows.flatMap(({ path, row }) =>
        (asked.texts ?? []).map((column: string) => ({
          path: `${path}.${column}`,
          row: nameOf(row, asked),
          column,
          before: (at(row, column) as Bilingual | null | undefined) ?? null,
        })),
      ),
    };
  });
  const outside = OUTSIDE[kind];
  const before = (at(section, outside) as Bilingual | null) ?? null;
  return [
    ...tables,
    { name: outside, figures: [], texts: [{ path: outside, row: null, column: outside, before }] },
  ];
}

/**
 * A section with what was typed in its places; what was not typed is not stated, but for figures of the year. A text
 * that is no number leaves a figure without one.
 */
export function sectionWith<Section extends Finance | Workforce>(
  section: Section,
  content: SectionContent,
): Section {
  const tables = sectionTables(section, content.kind);
  const figures = tables.flatMap((table) => table.figures);
  const texts = tables.flatMap((table) => table.texts);
  const typed = figures.map((figure) => {
    const text = standingText(content, figure);
    return [figure.path, (found: unknown) => restated(found, text, figure)] as const;
  });
  const written = texts.map(({ path }) => {
    const text = content.texts[path];
    return [path, () => (isWritten(text) ? text : null)] as const;
  });
  return [...typed, ...written].reduce(
    (result, [path, change]) => changedAt(result, path.split('.'), change),
    section,
  );
}

function isWritten(text: Bilingual | undefined): boolean {
  return text !== undefined && (text.en.trim() !== '' || text.cy.trim() !== '');
}

/** A section of a record, or null where the report has none. */
export function tableSection(sections: ReportSections, kind: TableSection): Finance | Workforce | null {
  return kind === 'finance' ? sections.finance : sections.workforce;
}

function rowsOf(section: object, table: string): readonly { readonly path: string; readonly row: object }[] {
  const held = at(section, table);
  if (Array.isArray(held)) return held.map((row: object, place) => ({ path: `${table}.${place}`, row }));
  return typeof held === 'object' && held !== null ? [{ path: table, row: held }] : [];
}

function nameOf(row: object, { rowName }: Asked<never, string>): Bilingual | null {
  if (rowName === undefined) return null;
  const name = at(row, rowName);
  return typeof name === 'string' ? { en: name, cy: name } : ((name as Bilingual | undefined) ?? null);
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (found, step) =>
        typeof found === 'object' && found !== null ? found[step as keyof typeof found] : undefined,
      value,
    );
}

function isStated(value: unknown): value is Stated {
  return typeof value === 'object' && value !== null && 'printed' in value;
}

/** The number of a figure as typed; null of what is none. */
export function typedFigure(text: string, { money }: Pick<SectionFigure, 'money'>): Decimal | null {
  if (money === null) return typedNumber(text);
  return typedPounds(text, whole(money === 'gbp' ? 1 : 1000));
}

/** What stands in the box of a figure: what was typed, else for a figure of the year what the quarter before said. */
export function standingText(
  { figures }: Pick<SectionContent, 'figures'>,
  { path, before, isOfYear }: SectionFigure,
): string {
  return figures[path] ?? (isOfYear ? before : '');
}

/** Whether a text says that a table has no figure. */
export function isDash(text: string): boolean {
  return /^[-–—]$/.test(text);
}

/** The cells of a section whose text leaves open what is meant. */
export function askedCells(section: Finance | Workforce, content: SectionContent): readonly AskedBox[] {
  const figures = sectionTables(section, content.kind).flatMap((table) => table.figures);
  return figures.flatMap((figure) => {
    const text = standingText(content, figure).trim();
    const isFigure = text === '' || isDash(text) || text === figure.before.trim();
    if (isFigure || typedFigure(text, figure) !== null) return [];
    const asked = understoodCell(text, figure);
    return asked.kind === 'asked' ? [{ field: figure.path, text, unit: figure.money, asked }] : [];
  });
}

const NONE: Meant = { kind: 'none' };

/**
 * Why the text of a table's figure is none: it is refused, or asked about. Why there is no figure is not asked for
 * there, so that all reasons are one choice.
 */
export function understoodCell(
  text: string,
  { money }: Pick<SectionFigure, 'money'>,
):
  | Extract<UnderstoodFigure, { readonly kind: 'asked' }>
  | { readonly kind: 'refused'; readonly refusal: FigureRefusal } {
  const understood = understoodFigure(text, { unit: money });
  if (understood.kind === 'refused') return understood;
  if (understood.kind === 'absent')
    return { kind: 'asked', question: 'no-reason-here', choices: [NONE], proposed: NONE };
  if (understood.kind !== 'asked') return { kind: 'refused', refusal: 'not-a-number' };
  const { question, choices, proposed } = understood;
  const figures = choices.filter(({ kind }) => kind !== 'absent');
  return {
    kind: 'asked',
    question: question === 'no-figure' ? 'no-reason-here' : question,
    choices: figures.length === choices.length ? figures : [...figures, NONE],
    proposed: proposed?.kind === 'absent' ? NONE : proposed,
  };
}

/** A section with what somebody meant by the text of a cell in the place of that text. */
export function sectionMeant(content: SectionContent, path: string, meant: Meant): SectionContent {
  const withCell = (text: string): SectionContent => ({
    ...content,
    figures: { ...content.figures, [path]: text },
  });
  switch (meant.kind) {
    case 'none':
      return withCell('-');
    case 'value':
      return withCell(meant.value);
    case 'estimate': {
      const outside = OUTSIDE[content.kind];
      const said = withEstimate(content.texts[outside] ?? NO_TEXT);
      return { ...withCell(meant.value), texts: { ...content.texts, [outside]: said } };
    }
    default:
      return content;
  }
}

function restated(found: unknown, text: string, figure: SectionFigure): unknown {
  if (!isStated(found)) return found;
  if (text === found.printed) return found;
  const number = typedFigure(text, figure);
  const field = (['pounds', 'pct', 'value'] as const).find((name) => name in found) ?? 'value';
  return { ...found, printed: text.trim(), [field]: number };
}

/** The value with one place in it changed; a place that is not there is left out. */
function changedAt<Value>(value: Value, path: readonly string[], change: (found: unknown) => unknown): Value {
  const [step, ...rest] = path;
  if (step === undefined) return change(value) as Value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const inner = changedAt(value[step as keyof Value], rest, change);
  if (Array.isArray(value)) return value.with(Number(step), inner) as Value;
  return { ...value, [step]: inner };
}
