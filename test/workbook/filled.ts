/** A quarter of the council's own with its returns, some filled in, for tests of workbooks. */

import { readXlsx, type Sheet, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import {
  dueReturns,
  emptyContent,
  frameFor,
  openedReturn,
  type ReturnContent,
  sectionTables,
  tableSection,
} from '../../src/domain/returns/index.ts';
import type { PeriodRecord } from '../../src/domain/scorecard/index.ts';
import { workbookFor } from '../../src/intake/workbook/index.ts';
import type { WorkbookReturn } from '../../src/intake/workbook/sheets.ts';
import { council, recordOf } from '../published/council.ts';

const held = await council();

/** The frame of a quarter opened on a published one. */
export function frameOf(base: string, period: string): PeriodRecord {
  const framed = frameFor({
    base: recordOf(held, base),
    period: period as Quarter,
    plans: held.plans,
    schemes: held.schemes,
  });
  if (!framed.ok) throw new Error(framed.failure);
  return framed.value;
}

/** The frame that most tests fill in. */
export const FRAME = frameOf('2023-24-Q2', '2023-24-Q3');

const FIGURES = ['12.50', '1,234.5', '91.4%', '£1.2m', '−3', '0', '.5', '(12)', '85.10', ''];

/** Every return of a frame, filled in with figures and texts that are hard to carry. */
export function filledReturns(frame: PeriodRecord): readonly WorkbookReturn[] {
  return dueReturns(frame).map(({ kind, ref, service }, at) => {
    const { authority, directorate, edition } = frame;
    const key = { authority: authority.id, directorate: directorate.id, period: edition.period, kind, ref };
    const assignment = { owner: null, service, dueOn: '2024-01-20' as CalendarDate };
    const opened = '2024-01-02T09:00:00Z' as Instant;
    const { next } = openedReturn({ key, assignment, person: null, at: opened });
    const content = filled(frame, { content: emptyContent(kind), at });
    return { entry: { ...next, version: at + 1, content, state: 'draft' }, content };
  });
}

function filled(
  frame: PeriodRecord,
  { content, at }: { readonly content: ReturnContent; readonly at: number },
): ReturnContent {
  const text = {
    en: `=SUM(A1) is “typed”, not counted\n\n- one\n- two & <three> ${at}`,
    cy: `+44 tŷ, dŵr â’r ${at}`,
  };
  switch (content.kind) {
    case 'indicator':
      return {
        ...content,
        value: at === 20 ? '' : (FIGURES[at % FIGURES.length] ?? ''),
        split: at === 20 ? { red: '1', amber: '£2k', green: '3.50' } : null,
        numerator: at % 3 === 0 ? '45' : '',
        absence: at % FIGURES.length === FIGURES.length - 1 ? 'awaited' : null,
        comment: text,
        nextSteps: { en: '', cy: text.cy },
      };
    case 'commitment':
      return {
        ...content,
        status: (['blue', 'green', 'yellow', 'amber', 'red'] as const)[at % 5] ?? null,
        progress: text,
      };
    case 'recommendation':
      return { ...content, status: 'amber', isOpen: at % 2 === 0, update: text };
    case 'risk':
      return { ...content, likelihood: 4, impact: 3 };
    case 'finance':
    case 'workforce': {
      const section = tableSection(frame.sections, content.kind);
      const tables = section === null ? [] : sectionTables(section, content.kind);
      const figures = tables
        .flatMap((table) => table.figures)
        .map(({ path }, place) => [path, `£${place}.50k`]);
      const texts = tables.flatMap((table) => table.texts).map(({ path }) => [path, text]);
      return { ...content, figures: Object.fromEntries(figures), texts: Object.fromEntries(texts) };
    }
    case 'narrative':
      return content;
  }
}

/** The workbook of a frame's returns. */
export function filledWorkbook(frame: PeriodRecord = FRAME): Promise<Uint8Array> {
  const who = { en: 'Adult Social Care', cy: 'Gofal Cymdeithasol Oedolion' };
  return workbookFor({ frame, returns: filledReturns(frame), who });
}

/** A workbook as somebody changed it. */
export async function changed(
  bytes: Uint8Array,
  change: (sheets: Sheet[]) => Sheet[] | undefined,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return writeXlsx({ sheets: (change(sheets) ?? sheets) as WriteSheet[] });
}

/** A sheet by the English part of its name. */
export function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name.startsWith(name));
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Where a box stands: its column, by the marker. */
export function columnOf({ rows }: Sheet, box: string): number {
  return rows[0]?.indexOf(`mesur:${box}`) ?? -1;
}
