import { basename } from 'node:path';
import type { ContentChange } from '../../domain/returns/index.ts';
import { fail, type Language, ok, type Result } from '../../domain/value/index.ts';
import { type BenchmarkColumn, readBenchmarks, refusedRowMessage } from '../../intake/readings/index.ts';
import { fillWords } from '../../locale/index.ts';
import {
  type BenchmarksFailure,
  type BenchmarksPreview,
  knownIndicators,
  previewBenchmarks,
  setBenchmarks,
} from '../../use-cases/returns/index.ts';
import { type Refusal, refusal } from '../command.ts';
import { givenBytes } from '../given-file.ts';
import { countedBy, type FillContext, placeRefusal } from './fill-context.ts';
import type { FillOrder } from './fill-order.ts';
import type { FileReport, FillReport } from './fill-report.ts';
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
  const preview = await previewBenchmarks(acting, { key, read: read.value });
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
    rows: read.value.rows.length + notTaken.length,
    refused: notTaken.length,
    byReason: countedBy(notTaken.map(({ reason }) => reason)),
    notTaken,
  };
  return ok({
    fills: 'benchmarks',
    isKept: !isDry,
    files: [file],
    returns: changesOf(preview.value, language),
    notes: [],
  });
}

function changesOf({ standings, changes }: BenchmarksPreview, language: Language): FillReport['returns'] {
  const words = fillWords(language);
  return standings.map(({ ref, year, method, councils }) => {
    const mine = changes.filter(({ field }) => field.startsWith(`${ref} ${year} `));
    return {
      name: words.standing({ code: ref, year, method, councils }),
      outcome: mine.length === 0 ? 'unchanged' : 'taken',
      why: null,
      changes: mine.map(({ field, earlier, later }: ContentChange) => ({
        box: words.wales[field.endsWith(' rank') ? 'rank' : 'walesAverage'],
        before: earlier ?? '',
        after: later ?? '',
      })),
    };
  });
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
