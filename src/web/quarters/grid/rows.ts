import type { Reading } from '../../../domain/framework/index.ts';
import {
  type AskedBox,
  askedInReturn,
  fractionScale,
  type GuardFinding,
  guardReturn,
  type IndicatorContent,
  isEditable,
  lastReading,
  recordWith,
} from '../../../domain/returns/index.ts';
import { type ScoredIndicator, scoredIndicator } from '../../../domain/scorecard/index.ts';
import {
  type GridConflict,
  type GridRow,
  mayReturn,
  type NamedReturn,
} from '../../../use-cases/returns/index.ts';
import type { FormValues } from '../../form-values.ts';
import type { AskedQuarter } from '../asked-quarter.ts';

/** How many rows stand on a page: what a person fills in before they save. */
export const ROWS_A_PAGE = 60;

/** What stands in the boxes of a row. */
export type TypedFigures = Pick<IndicatorContent, 'value' | 'numerator' | 'denominator'>;

/** An indicator's row as it is shown. */
export interface ShownRow {
  readonly named: NamedReturn;
  readonly scored: ScoredIndicator;
  /** What the quarter before reported. */
  readonly last: Reading | null;
  readonly held: TypedFigures;
  /** What the guards find in what is saved; nothing before anything is. */
  readonly findings: readonly GuardFinding[];
  /** The boxes whose text leaves open what is meant. */
  readonly asked: readonly AskedBox[];
  /** Whether the figure can be typed here: it is not sent, and no value in three parts. */
  readonly isOpen: boolean;
  readonly isSplit: boolean;
  /** Whether it may be given as a fraction. */
  readonly hasFraction: boolean;
  /** What was typed and not saved, since somebody else changed the row. */
  readonly conflict: GridConflict | null;
}

/** The indicators of a quarter that a person may fill in, of one service or (null) of all. */
export function gridReturns({ acting, view }: AskedQuarter, service: string | null): readonly NamedReturn[] {
  return view.returns.filter(
    ({ entry }) =>
      entry.kind === 'indicator' &&
      (service === null || (entry.service ?? 'none') === service) &&
      mayReturn(acting.person, 'edit-in-bulk', entry),
  );
}

/** Rows to show of returns: figures to compare with, what is saved, what the guards find. */
export function shownRows({
  asked,
  returns,
  conflicts,
}: {
  readonly asked: AskedQuarter;
  readonly returns: readonly NamedReturn[];
  readonly conflicts: readonly GridConflict[];
}): readonly ShownRow[] {
  const { frame } = asked.view.quarter;
  const refs = new Set(returns.map(({ entry }) => entry.ref));
  const indicators = frame.indicators.filter(({ ref }) => refs.has(ref));
  const narrow = { ...frame, indicators, commitments: [] };
  const record = recordWith(
    narrow,
    returns.map(({ entry }) => entry),
  );
  const { period } = frame.edition;
  return returns.flatMap((named): readonly ShownRow[] => {
    const { entry } = named;
    const indicator = record.indicators.find(({ ref }) => ref === entry.ref);
    if (indicator === undefined) return [];
    const scored = scoredIndicator({ indicator, period, scheme: frame.scheme });
    const { unit, measure } = scored.definition;
    const content = entry.content?.kind === 'indicator' ? entry.content : null;
    const isSplit = measure === 'planned-reductions';
    return [
      {
        named,
        scored,
        last: lastReading(indicator, period),
        held: heldFigures(content),
        findings: content === null ? [] : guardReturn({ frame: narrow, ref: entry.ref, content }),
        asked: content === null ? [] : askedInReturn(content, { frame: narrow, ref: entry.ref }),
        isOpen: isEditable(entry.state) && !isSplit,
        isSplit,
        hasFraction: fractionScale(unit) !== null,
        conflict: conflicts.find(({ current }) => current.ref === entry.ref) ?? null,
      },
    ];
  });
}

function heldFigures(content: IndicatorContent | null): TypedFigures {
  const { value = '', numerator = '', denominator = '' } = content ?? {};
  return { value, numerator, denominator };
}

/** What stood in the boxes of a row when it was looked at, as one text, so that untouched rows are known. */
export function asHeld({ value, numerator, denominator }: TypedFigures): string {
  return JSON.stringify([value, numerator, denominator]);
}

/** The rows of a form in which something was typed, or a text was said to mean something. */
export function typedRows(form: FormValues): readonly GridRow[] {
  return form.names().flatMap((name): readonly GridRow[] => {
    const [, ref] = /^version:(.+)$/.exec(name) ?? [];
    const version = Number(form.text(name));
    if (ref === undefined || !Number.isSafeInteger(version)) return [];
    const figures = {
      value: form.text(`value:${ref}`),
      numerator: form.text(`numerator:${ref}`),
      denominator: form.text(`denominator:${ref}`),
    };
    const meant = Object.fromEntries(
      (['value', 'numerator', 'denominator'] as const).flatMap((field) => {
        const chosen = form.text(`meant:${field}:${ref}`);
        return chosen === '' ? [] : [[field, chosen] as const];
      }),
    );
    const isAsFound = asHeld(figures) === form.text(`was:${ref}`) && Object.keys(meant).length === 0;
    return isAsFound ? [] : [{ ref, version, ...figures, meant }];
  });
}
