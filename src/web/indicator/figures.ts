import type { Reading, Target } from '../../domain/framework/index.ts';
import { comparePeriods } from '../../domain/period/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatNumber, formatPeriod, plainNumber, sharedWords } from '../../locale/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { absent, cellParagraph, dataTable, figureText } from '../parts/index.ts';
import { saidText } from '../said-text.ts';
import { printedText, saysMore } from './printed.ts';
import { indicatorReportAddress } from './reports.ts';
import type { View } from './view.ts';
import { INDICATOR_WORDS } from './words.ts';

/** The targets, newest first, with the text they were printed as and how they were set. */
export function targetsSection(view: View): Html {
  const { words, language, indicator } = view;
  const targets = indicator.targets.toSorted((one, other) => comparePeriods(other.period, one.period));
  if (targets.length === 0) return html``;
  const hasNotes = targets.some(({ figure, note }) => note !== null || saysMore(figure, language));
  return html`<section aria-labelledby="targets">
<h2 class="govuk-heading-m" id="targets">${words.targets}</h2>
${dataTable({
  id: 'targets-table',
  caption: words.targets,
  isCaptionHidden: true,
  columns: [
    { title: words.period },
    { title: words.target, isNumber: true },
    ...(hasNotes ? [{ title: words.howSet }] : []),
  ],
  rows: targets.map((target) => ({
    cells: [
      formatPeriod(target.period, language),
      figureText({ figure: target.figure, unit: view.definition.unit, language }),
      ...(hasNotes ? [noteCell(target, language)] : []),
    ],
  })),
})}
</section>`;
}

/** How a target was set, after the text it was printed as where that says more than the number. */
function noteCell({ figure, note }: Target, language: Language): Content {
  const words = INDICATOR_WORDS[language];
  const parts = [
    ...(saysMore(figure, language)
      ? [html`<span class="quiet">${words.printed}:</span> ${printedText(figure, language)}`]
      : []),
    ...(note === null ? [] : [note[language]]),
  ];
  return parts.length === 0 ? absent(words.noNote) : html`${parts.map(cellParagraph)}`;
}

/** Every figure held, newest first: as understood, as printed, what was said of it, and where it stands. */
export function readingsSection(view: View): Html {
  const { words, indicator } = view;
  const readings = indicator.readings.toSorted((one, other) => comparePeriods(other.period, one.period));
  return html`<section aria-labelledby="readings">
<h2 class="govuk-heading-m" id="readings">${words.readings}</h2>
${dataTable({
  id: 'readings-table',
  caption: words.readingsCaption,
  isCaptionHidden: true,
  columns: [
    { title: words.period },
    { title: words.figure, isNumber: true },
    { title: words.printed, isNumber: true },
    { title: words.comments },
    { title: words.source },
  ],
  rows: readings.map((reading) => ({ cells: readingCells(reading, view) })),
})}
</section>`;
}

function readingCells(reading: Reading, view: View): readonly Content[] {
  const { language, definition } = view;
  return [
    html`${formatPeriod(reading.period, language)} <span class="code">${sharedWords(language).basis[reading.basis]}</span>`,
    figureText({ figure: reading.figure, unit: definition.unit, language }),
    printedText(reading.figure, language),
    remarks(reading, view),
    sourceCell(reading, view),
  ];
}

function remarks(
  { fraction, split, comment, nextSteps, caution, source }: Reading,
  { words, language, definition, appearances }: View,
): Content {
  const from = appearances.find(({ report }) => report.scorecard.record.edition.id === source.edition);
  const order = { writtenIn: from?.report.scorecard.record.edition.writtenIn, language };
  const amount = (value: NonNullable<typeof split>['red']) =>
    formatNumber({ value, unit: definition.unit, language });
  const parts = [
    fraction && words.fraction(plainNumber(fraction.numerator), plainNumber(fraction.denominator)),
    split && words.split(amount(split.red), amount(split.amber), amount(split.green)),
    comment && saidText(comment, order),
    nextSteps && html`<strong>${words.nextSteps}</strong> ${saidText(nextSteps, order)}`,
    caution && html`<strong>${words.caution}</strong> ${saidText(caution, order)}`,
  ].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? absent(words.noComment) : html`${parts.map(cellParagraph)}`;
}

/** The report a figure was printed in, with its edition and the line of its text. */
function sourceCell({ source }: Reading, view: View): Content {
  const { words, language, appearances } = view;
  const found = appearances.find(({ report }) => report.scorecard.record.edition.id === source.edition);
  if (found === undefined) return absent(words.notStated);
  const { period, number } = found.report.scorecard.record.edition;
  return html`<a class="govuk-link" href="${indicatorReportAddress(found, language)}">${formatPeriod(period, language)}</a> <span class="code">${words.edition(number, source.line)}</span>`;
}

/** The Wales average and the council's rank, each with its year; or that the reports state none. */
export function benchmarksSection({ words, language, indicator, definition }: View): Html {
  const stated = indicator.benchmarks.filter(
    ({ walesAverage, rank }) => walesAverage.kind === 'value' || rank.kind === 'value',
  );
  return html`<section aria-labelledby="benchmarks">
<h2 class="govuk-heading-m" id="benchmarks">${words.benchmarks}</h2>
${
  stated.length === 0
    ? html`<p class="govuk-body">${words.noBenchmarks}</p>`
    : dataTable({
        id: 'benchmarks-table',
        caption: words.benchmarks,
        isCaptionHidden: true,
        columns: [
          { title: words.year },
          { title: words.walesAverage, isNumber: true },
          { title: words.rank, isNumber: true },
        ],
        rows: stated.map(({ year, walesAverage, rank }) => ({
          cells: [
            year,
            figureText({ figure: walesAverage, unit: definition.unit, language }),
            figureText({ figure: rank, unit: 'count', language }),
          ],
        })),
      })
}
</section>`;
}
