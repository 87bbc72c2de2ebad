import type { LeftOut } from '../../domain/cases/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type CaseDefinitionFault,
  type CountedList,
  caseDefinitionText,
  countCases,
  extractQuestionText,
  leftOutText,
  readCaseDefinition,
} from '../../intake/extract/index.ts';
import { fillWords } from '../../locale/index.ts';
import {
  acceptCases,
  type CasesPreview,
  countedPeriod,
  indicatorNamed,
  previewCases,
} from '../../use-cases/returns/index.ts';
import { type Refusal, refusal } from '../command.ts';
import {
  boxChanges,
  type FillContext,
  notTaken,
  placeRefusal,
  questionsOf,
  returnName,
} from './fill-context.ts';
import type { FillReport, ReturnReport } from './fill-report.ts';
import { tallyReport } from './import-absences.ts';
import { declaredIn, listRows } from './list-files.ts';

type Cases = FillContext<'cases'>;

/** `mesur import --cases`: how many of how many of an indicator, counted from a list of cases by a definition. */
export async function importCases({
  acting,
  key,
  quarter,
  order,
}: Cases): Promise<Result<FillReport, Refusal>> {
  const { files, language, answers, isDry, format } = order;
  const words = fillWords(language);
  const declared = await declaredIn(files.definition, { read: readCaseDefinition, faultText });
  if (!declared.ok) return declared;
  const definition = { ...declared.value, decimalMark: answers.decimal ?? declared.value.decimalMark };
  const ref = indicatorNamed(quarter.frame, files.indicator);
  if (ref === null)
    return fail(refusal(`no indicator of this quarter has the code ${files.indicator}: check it.`));
  const period = countedPeriod(quarter.frame, { ref, per: definition.per });
  if (!period.ok) return fail(refusal(`${files.indicator}: ${words.reason[period.failure]}`));
  const source = await listRows(files.file, {
    separator: answers.separator,
    encoding: answers.encoding,
    language,
  });
  if (!source.ok) return source;
  const counted = await countCases({
    ...{ source: source.value, definition, period: period.value },
    ...(format === 'json' && { listed: Number.POSITIVE_INFINITY }),
  });
  if (!counted.ok) {
    const said = counted.failure.map((question) => extractQuestionText(question, language));
    return fail(refusal(`${files.file}: ${said.join(' ')} (in ${files.definition}: "columns")`));
  }
  const preview = await previewCases(acting, { key, ref, counted: counted.value, definition });
  if (!preview.ok) {
    const { kind } = preview.failure;
    const isOfPlace = kind === 'not-found' || kind === 'quarter-closed';
    return fail(
      isOfPlace ? placeRefusal({ kind }, order) : refusal(`${files.indicator}: ${words.reason[kind]}`),
    );
  }
  if (isDry) return ok(reportOf(preview.value, { counted: counted.value, order, isLeft: false }));
  const accepted = await acceptCases(acting, preview.value);
  if (!accepted.ok) return fail(placeRefusal(accepted.failure, order));
  const isLeft = accepted.value.left.length > 0;
  return ok(reportOf(preview.value, { counted: counted.value, order, isLeft }));
}

function faultText(fault: CaseDefinitionFault): string {
  if (fault.kind === 'undeclared-column') return `columns: "${fault.column}" is tested and not declared`;
  return fault.faults.map(({ path, message }) => `${path === '' ? 'the file' : path}: ${message}`).join('; ');
}

interface Outcome {
  readonly counted: CountedList;
  readonly order: Cases['order'];
  /** Whether somebody changed the return meanwhile. */
  readonly isLeft: boolean;
}

function reportOf(preview: CasesPreview, { counted, order, isLeft }: Outcome): FillReport {
  const { files, language, isDry } = order;
  const words = fillWords(language);
  const { leftOut, disagreeing, isSmall, rows } = counted;
  const causes = Object.entries(leftOut) as [LeftOut, number][];
  const definition = caseDefinitionText(preview.definition)[language];
  return {
    fills: 'returns',
    isKept: !isDry && !isLeft,
    files: [tallyReport(rows, { file: files.file, language })],
    returns: [returnOf(preview, { counted, order, isLeft })],
    notes: [
      ...causes.flatMap(([why, count]) =>
        count > 0 ? [`${leftOutText(why, { rows: count, language })}.`] : [],
      ),
      ...(disagreeing.count > 0
        ? [words.disagreeing(disagreeing.count, disagreeing.lines.slice(0, 20).join(', '))]
        : []),
      ...(isSmall ? [words.smallCount] : []),
      `${words.definition} ${definition}`,
    ],
  };
}

function returnOf(
  { fill, quarter }: CasesPreview,
  { order: { files, language }, isLeft }: Outcome,
): ReturnReport {
  const name = fill.named === null ? files.indicator : returnName(fill.named, language);
  if (fill.outcome === 'refused') return notTaken(name, { reason: fill.reason, language });
  if (isLeft) return notTaken(name, { reason: 'changed-meanwhile', language });
  return {
    ...{ name, outcome: fill.outcome, why: null },
    changes: fill.outcome === 'taken' ? boxChanges(fill.changes, language) : [],
    ...(fill.outcome === 'taken' && { asked: questionsOf(fill, { frame: quarter.frame, language }) }),
  };
}
