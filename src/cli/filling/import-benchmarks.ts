import { basename } from 'node:path';
import type { ContentChange } from '../../domain/returns/index.ts';
import { fail, type Language, ok, type Result } from '../../domain/value/index.ts';
import { type BenchmarkColumn, readBenchmarks, refusedRowMessage } from '../../intake/readings/index.ts';
import { fillWords } from '../../locale/index.ts';
import {
  type BenchmarksFailure,
  knownIndicators,
  previewBenchmarks,
  type Standing,
  setBenchmarks,
} from '../../use-cases/returns/index.ts';
import { type Refusal, refusal } from '../command.ts';
import { givenBytes } from '../given-file.ts';
import { countedBy, type FillContext, placeRefusal } from './fill-context.ts';
import type { FillOrder } from './fill-order.ts';
import type { FileReport, FillReport, ReturnReport } from './fill-report.ts';
import { questionRefusal, tableAnswers } from './import-readings.ts';

/** `mesur import --benchmarks`: figures for Wales and the council's ranks, into an open quarter. */
export async function importBenchmarks({
  acting,
  key,
  quarter,
  order,
}: FillContext<'benchmarks'>): Promise<Result<FillReport, Refusal>> {
  const { files, language, isDry } = order;
  const bytes = await givenBytes(files.file, language);
  if (!bytes.ok) return bytes;
  const name = basename(files.file);
  const read = await readBenchmarks({
    file: { name, bytes: bytes.value },
    known: knownIndicators(quarter.frame),
    answers: tableAnswers<BenchmarkColumn>(order.answers, ['value', 'numerator', 'denominator']),
  });
  if (!read.ok) return fail(questionRefusal(read.failure, order));
  const preview = await previewBenchmarks(acting, {
    key,
    read: read.value,
    mayHaveGaps: files.mayHaveGaps,
  });
  if (!preview.ok) return fail(benchmarksRefusal(preview.failure, order));
  if (!isDry) {
    const set = await setBenchmarks(acting, { preview: preview.value, file: name });
    if (!set.ok) return fail(benchmarksRefusal(set.failure, order));
  }
  const notTaken = read.value.refused.map((each) => ({
    line: each.line,
    reason: each.reason,
    text: refusedRowMessage(each, language),
  }));
  const file: FileReport = {
    file: files.file,
    rows: read.value.rows.length + read.value.national.length + notTaken.length,
    refused: notTaken.length,
    byReason: countedBy(notTaken.map(({ reason }) => reason)),
    notTaken,
    unused: read.value.unused,
  };
  return ok({
    fills: 'benchmarks',
    isKept: !isDry,
    files: [file],
    returns: preview.value.standings.flatMap((standing) =>
      reportsOf(standing, { changes: preview.value.changes, language }),
    ),
    notes: preview.value.standings.flatMap((standing) => ownFigure(standing, language)),
  });
}

function nameOf({ ref, year, isOfficial, computed, councils }: Standing, language: Language): string {
  const method = isOfficial ? 'official' : (computed?.method ?? null);
  return fillWords(language).standing({ code: ref, year, method, councils });
}

/** What changes of an indicator and year, and what is not taken since the set has gaps. */
function reportsOf(
  standing: Standing,
  { changes, language }: { readonly changes: readonly ContentChange[]; readonly language: Language },
): readonly ReturnReport[] {
  const words = fillWords(language);
  const { ref, year, withheld, gaps, wales } = standing;
  const name = nameOf(standing, language);
  const mine = changes.filter(({ field }) => field.startsWith(`${ref} ${year} `));
  const kept: ReturnReport = {
    name,
    outcome: mine.length === 0 ? 'unchanged' : 'taken',
    why: null,
    changes: mine.map(({ field, earlier, later }) => ({
      box: words.wales[field.endsWith(' rank') ? 'rank' : 'walesAverage'],
      before: earlier ?? '',
      after: later ?? '',
    })),
  };
  if (withheld === 'nothing') return [kept];
  const councils = gaps.councils.map((council) => council.name[language]);
  const why = words.gaps({ withheld, councils, lines: gaps.lines });
  return [...(wales === null ? [] : [kept]), { name, outcome: 'not-taken', why, changes: [] }];
}

/** What the councils' own figures come to, where that is not what was published for Wales. */
function ownFigure(standing: Standing, language: Language): readonly string[] {
  const { isOfficial, computed } = standing;
  if (!isOfficial || computed === null) return [];
  const name = fillWords(language).standing({ ...standing, code: standing.ref, method: computed.method });
  return [fillWords(language).ownWales(name, computed.value)];
}

function benchmarksRefusal(failure: BenchmarksFailure, order: FillOrder): Refusal {
  const { email, directorate, period } = order;
  switch (failure.kind) {
    case 'not-found':
      return placeRefusal(failure, order);
    case 'forbidden':
      return refusal(`${email} may not set figures for Wales of ${directorate}: the performance team does.`);
    case 'not-open':
      return refusal(`the quarter ${period} of ${directorate} is signed off or sealed: reopen it first.`);
    case 'changed':
      return refusal('somebody changed the quarter meanwhile, and nothing was kept: run it again.');
    case 'not-a-council':
      return refusal(
        'the council held is none of the 22 councils of Wales, so that it has no rank among them.',
      );
  }
}
