import type { Commitment } from '../../domain/commitments/index.ts';
import { yearOf } from '../../domain/period/index.ts';
import type { CommitmentRow } from '../published/index.ts';
import type { ReadCommitment } from '../report/index.ts';
import { optionalText, planCode, type ReportContext, serviceNamed, textIn } from './report-context.ts';
import { bare, type Needed, type RowNote, type Settled } from './report-rows.ts';

/** A commitment as read, as a row of a data file; it needs its code, its title and an objective of the year's plan. */
export function commitmentRowOf(read: ReadCommitment, context: ReportContext): Settled<CommitmentRow> {
  const { line, lines, page, title } = read;
  const { language, plan } = context;
  const held = context.known.flatMap(({ commitments }) =>
    commitments.filter(({ year }) => year === yearOf(context.period)),
  );
  const code = read.code ?? codeOfTitle(title, { held, language });
  const objective = planCode(read.objective, { plan, what: 'objective' });
  const aim = planCode(read.aim, { plan, what: 'aim' });
  const service = serviceNamed(read.service, context.directorate);
  const name = title ?? code ?? '';
  const needs: Readonly<Partial<Record<Needed, string | null>>> = { code, title, objective: objective.code };
  if (code === null || title === null || objective.code === null) {
    const what = (['code', 'title', 'objective'] as const).filter((each) => needs[each] === null);
    return {
      row: null,
      left: { kind: 'commitment', name, line, lines, page, reason: { kind: 'missing', what } },
    };
  }
  const completed: readonly RowNote[] =
    read.code === null ? [{ kind: 'completed', what: 'code', year: yearOf(context.period) }] : [];
  return {
    row: {
      code,
      printedCode: read.printedCode,
      codeLost: read.code === null,
      line,
      service: service.id,
      objective: objective.code,
      aim: aim.code,
      title: textIn(title, {
        language,
        held: held.filter((each) => each.code === code).map((each) => each.title),
      }),
      status: read.status,
      noStatusReason: null,
      progress: optionalText(read.progress, language),
      nextSteps: optionalText(read.nextSteps, language),
    },
    taken: {
      kind: 'commitment',
      ref: code,
      name,
      line,
      lines,
      page,
      notes: [...completed, ...aim.notes, ...service.notes],
    },
  };
}

/** The code of the one commitment of the year that is called so to the letter; null where none is, or several are. */
function codeOfTitle(
  title: string | null,
  { held, language }: { readonly held: readonly Commitment[]; readonly language: ReportContext['language'] },
): string | null {
  if (title === null) return null;
  const same = held.filter((each) => bare(each.title[language]) === bare(title));
  const [code, ...others] = new Set(same.map((each) => each.code));
  return others.length === 0 ? (code ?? null) : null;
}
