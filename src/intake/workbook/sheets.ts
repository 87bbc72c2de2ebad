import type { Figure } from '../../domain/framework/index.ts';
import {
  lastReading,
  type QuarterReturn,
  type ReturnContent,
  sectionTables,
  type TableSection,
  tableSection,
} from '../../domain/returns/index.ts';

import { type PeriodRecord, scoredIndicator } from '../../domain/scorecard/index.ts';
import type { Bilingual, Language, Unit } from '../../domain/value/index.ts';
import {
  columnName,
  formatNumber,
  plainNumber,
  returnWords,
  sharedWords,
  tableName,
  unitName,
} from '../../locale/index.ts';
import { type HeaderName, wordsOf } from './words.ts';

/** A return to be written, with what stands in its form: what was saved, or what there is to begin with. */
export interface WorkbookReturn {
  readonly entry: QuarterReturn;
  readonly content: ReturnContent;
}

/** A kind of return that has a sheet. Narrative has none: it is written in Mesur. */
export type SheetKind = 'indicator' | 'commitment' | 'risk' | 'recommendation' | TableSection;

/** The sheets in their order. */
export const SHEET_KINDS: readonly SheetKind[] = [
  'indicator',
  'commitment',
  'risk',
  'recommendation',
  'finance',
  'workforce',
];

/** A row of a sheet: a return, or one figure or text of a section. */
export interface SheetRow extends WorkbookReturn {
  readonly place: string | null;
  /** What the row is known by, as it stands in one of its cells. */
  readonly said: string;
  /** The cells that are known, in the order of the sheet's columns. */
  readonly known: readonly Bilingual[];
  /** The names of the boxes that this row has. */
  readonly boxes: readonly string[] | 'all';
}

/** The columns of what is known, by sheet, each with its width in characters. */
export const KNOWN: Readonly<Record<SheetKind, readonly (readonly [HeaderName, number])[]>> = {
  indicator: [
    ['code', 12],
    ['title', 40],
    ['unit', 12],
    ['preferred', 12],
    ['yearTarget', 13],
    ['quarterTarget', 13],
    ['lastPeriod', 13],
    ['lastYear', 13],
    ['state', 14],
  ],
  commitment: [
    ['code', 12],
    ['title', 54],
    ['objective', 14],
    ['lastPeriod', 14],
    ['state', 14],
  ],
  risk: [
    ['code', 12],
    ['title', 60],
    ['lastScores', 18],
    ['state', 14],
  ],
  recommendation: [
    ['code', 12],
    ['title', 60],
    ['report', 36],
    ['delivery', 16],
    ['lastPeriod', 14],
    ['state', 14],
  ],
  finance: [
    ['table', 30],
    ['row', 36],
    ['column', 30],
    ['before', 16],
    ['state', 14],
  ],
  workforce: [
    ['table', 30],
    ['row', 36],
    ['column', 30],
    ['before', 16],
    ['state', 14],
  ],
};

/** The rows of a sheet, in the order of the returns. A return that the frame no longer knows has none. */
export function rowsOf(
  frame: PeriodRecord,
  { kind, returns }: { readonly kind: SheetKind; readonly returns: readonly WorkbookReturn[] },
): readonly SheetRow[] {
  const own = returns.filter(({ entry }) => entry.kind === kind);
  switch (kind) {
    case 'indicator':
      return own.flatMap((each) => indicatorRow(frame, each) ?? []);
    case 'commitment':
      return own.flatMap((each) => commitmentRow(frame, each) ?? []);
    case 'risk':
      return own.flatMap((each) => riskRow(frame, each) ?? []);
    case 'recommendation':
      return own.flatMap((each) => recommendationRow(frame, each) ?? []);
    case 'finance':
    case 'workforce':
      return own.flatMap((each) => sectionRows(frame, { ...each, kind }));
  }
}

function indicatorRow(frame: PeriodRecord, each: WorkbookReturn): SheetRow | null {
  const indicator = frame.indicators.find(({ ref }) => ref === each.entry.ref);
  if (indicator === undefined) return null;
  const { period } = frame.edition;
  const scored = scoredIndicator({ indicator, period, scheme: frame.scheme });
  const { definition, yearTarget, periodTarget, previous } = scored;
  const { unit, references, title, polarity, codeLost } = definition;
  const quarterTarget = periodTarget?.period === period ? periodTarget : null;
  // Where the source lost the code, the reference is ours and means nothing to anybody.
  const code = codeLost ? '' : (references[0]?.code ?? each.entry.ref);
  const isSplit = each.content.kind === 'indicator' && each.content.split !== null;
  return {
    ...each,
    place: null,
    said: code || title.en,
    known: [
      both(code),
      title,
      { en: unitName(unit, 'en'), cy: unitName(unit, 'cy') },
      { en: sharedWords('en').polarity[polarity], cy: sharedWords('cy').polarity[polarity] },
      figureText(yearTarget?.figure, unit),
      figureText(quarterTarget?.figure, unit),
      figureText(lastReading(indicator, period)?.figure, unit),
      figureText(previous?.figure, unit),
      stateOf(each.entry),
    ],
    boxes: [
      ...(isSplit ? ['split.red', 'split.amber', 'split.green'] : ['value', 'numerator', 'denominator']),
      ...['absence', 'comment.en', 'comment.cy', 'nextSteps.en', 'nextSteps.cy'],
    ],
  };
}

function commitmentRow({ commitments }: PeriodRecord, each: WorkbookReturn): SheetRow | null {
  const commitment = commitments.find(({ code }) => code === each.entry.ref);
  if (commitment === undefined) return null;
  const last = commitment.updates.toSorted((one, other) => other.period.localeCompare(one.period))[0];
  const objective = commitment.aim ?? commitment.objective;
  return {
    ...each,
    place: null,
    said: commitment.code,
    known: [
      both(commitment.code),
      commitment.title,
      both(objective),
      statusText(last?.status),
      stateOf(each.entry),
    ],
    boxes: 'all',
  };
}

function riskRow({ sections }: PeriodRecord, each: WorkbookReturn): SheetRow | null {
  const risk = sections.risks.find(({ id }) => id === each.entry.ref);
  if (risk === undefined) return null;
  const scores = `${risk.likelihood} × ${risk.impact}`;
  return {
    ...each,
    place: null,
    said: risk.id,
    known: [both(risk.id), risk.title, both(scores), stateOf(each.entry)],
    boxes: 'all',
  };
}

function recommendationRow({ sections }: PeriodRecord, each: WorkbookReturn): SheetRow | null {
  for (const report of sections.recommendations)
    for (const { code, text, delivery, status } of report.recommendations)
      if (`${report.id}/${code}` === each.entry.ref)
        return {
          ...each,
          place: null,
          said: code,
          known: [
            both(code),
            text,
            report.title,
            both(delivery.printed),
            statusText(status),
            stateOf(each.entry),
          ],
          boxes: 'all',
        };
  return null;
}

function sectionRows(
  frame: PeriodRecord,
  { kind, ...each }: WorkbookReturn & { readonly kind: TableSection },
): readonly SheetRow[] {
  const section = tableSection(frame.sections, kind);
  if (section === null) return [];
  const state = stateOf(each.entry);
  return sectionTables(section, kind).flatMap(({ name, figures, texts }) => {
    const named = (column: string, row: Bilingual | null): readonly Bilingual[] => [
      inLanguages((language) => tableName(name, { period: frame.edition.period, language })),
      row ?? both(''),
      inLanguages((language) =>
        columnName({ table: name, column }, { period: frame.edition.period, language }),
      ),
    ];
    return [
      ...figures.map(({ path, row, column, before }) => ({
        ...each,
        place: path,
        said: row?.en ?? '',
        known: [...named(column, row), both(before), state],
        boxes: ['figure'],
      })),
      ...texts.map(({ path, row, column, before }) => ({
        ...each,
        place: path,
        said: row?.en ?? '',
        known: [...named(column, row), before ?? both(''), state],
        boxes: ['text.en', 'text.cy'],
      })),
    ];
  });
}

function figureText(figure: Figure | undefined, unit: Unit): Bilingual {
  if (figure === undefined) return wordsOf('nothingHeld');
  if (figure.kind === 'absent')
    return inLanguages((language) => sharedWords(language).noStatus[figure.reason]);
  const { value } = figure;
  return inLanguages((language) =>
    // The unit has a column of its own: a day needs no word here.
    unit === 'days' || unit === 'days-per-fte' ? plainNumber(value) : formatNumber({ value, unit, language }),
  );
}

function statusText(status: keyof ReturnType<typeof sharedWords>['status'] | null | undefined): Bilingual {
  if (status == null) return wordsOf('nothingHeld');
  return inLanguages((language) => sharedWords(language).status[status]);
}

function stateOf({ state }: QuarterReturn): Bilingual {
  return inLanguages((language) => returnWords(language).state[state]);
}

function both(text: string): Bilingual {
  return { en: text, cy: text };
}

function inLanguages(text: (language: Language) => string): Bilingual {
  return { en: text('en'), cy: text('cy') };
}
