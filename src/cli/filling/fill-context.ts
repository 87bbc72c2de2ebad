import { definitionIn } from '../../domain/framework/index.ts';
import { yearOf } from '../../domain/period/index.ts';
import {
  type ContentChange,
  guardReturn,
  type QuarterKey,
  type QuarterWithFrame,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { boxName } from '../../intake/workbook/index.ts';
import { type FillReason, fillWords, guardMessage, returnWords } from '../../locale/index.ts';
import type { Acting, Fill, FillFailure, NamedReturn } from '../../use-cases/returns/index.ts';
import { type Refusal, refusal } from '../command.ts';
import type { FillFiles, FillOrder } from './fill-order.ts';
import type { ReturnReport } from './fill-report.ts';

/** Who fills which quarter from a file of a kind. */
export interface FillContext<Kind extends FillFiles['kind']> {
  readonly acting: Acting;
  readonly key: QuarterKey;
  readonly quarter: QuarterWithFrame;
  readonly order: FillOrder & { readonly files: Extract<FillFiles, { kind: Kind }> };
}

/** Why a quarter takes nothing, in one line. */
export function placeRefusal({ kind }: FillFailure, { directorate, period }: FillOrder): Refusal {
  return refusal(
    kind === 'not-found'
      ? `no quarter ${period} of ${directorate} is being collected, or it is not yours: it must be opened first.`
      : `the quarter ${period} of ${directorate} is sealed: its returns must be reopened first.`,
  );
}

/** The name of a return, in one line. */
export function returnName({ code, title, entry }: NamedReturn, language: Language): string {
  const kind = returnWords(language).kind[entry.kind];
  const text = title?.[language].replaceAll(/\s+/g, ' ').trim() ?? '';
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return [code ?? kind, short].filter((part) => part !== '').join(' ');
}

/** The changes of an indicator's return by the names of its boxes. */
export function boxChanges(changes: readonly ContentChange[], language: Language): ReturnReport['changes'] {
  return changes.map(({ field, earlier, later }) => ({
    box: boxName(field, language),
    before: earlier ?? '',
    after: later ?? '',
  }));
}

/** What the guards ask of an indicator's return as it would be filled, in words. */
export function questionsOf(
  { named: { entry }, content }: Pick<Fill, 'named' | 'content'>,
  { frame, language }: { readonly frame: PeriodRecord; readonly language: Language },
): readonly string[] {
  const { ref } = entry;
  const indicator = frame.indicators.find((each) => each.ref === ref);
  const definition = indicator && definitionIn(indicator, yearOf(frame.edition.period));
  return guardReturn({ frame, ref, content })
    .filter(({ strength }) => strength === 'confirm')
    .map((finding) => guardMessage(finding, { unit: definition?.unit ?? null, language }));
}

/** A return that is not taken. */
export function notTaken(name: string, { reason, language }: NotTaken): ReturnReport {
  return { name, outcome: 'not-taken', why: fillWords(language).reason[reason], changes: [] };
}

interface NotTaken {
  readonly reason: FillReason;
  readonly language: Language;
}

/** How many times each word stands in a list. */
export function countedBy(reasons: readonly string[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(reasons, (reason) => reason);
  return Object.fromEntries([...groups].map(([reason, group]) => [reason, group.length]));
}
