import { definitionIn, type Indicator, type Reading } from '../../../domain/framework/index.ts';
import { comparePeriods, type Quarter, yearOf } from '../../../domain/period/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { formatPeriod } from '../../../locale/index.ts';
import type { ListedEdition } from '../../../use-cases/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { inEnglish, printedText } from '../../indicator/printed.ts';
import { linkTo, pathOf } from '../../links.ts';
import { dataTable, figureText } from '../../parts/index.ts';
import { TRAIL_WORDS } from './words.ts';

/** The figures held of an indicator, newest first, each with the edition and line that it was taken from. */
export function readingsTable({
  indicator,
  period,
  editions,
  language,
}: {
  readonly indicator: Indicator;
  readonly period: Quarter;
  readonly editions: readonly ListedEdition[];
  readonly language: Language;
}): Html {
  const words = TRAIL_WORDS[language];
  const newest = indicator.definitions.toSorted((one, other) => other.year.localeCompare(one.year))[0];
  const unitOf = (reading: Reading) =>
    (definitionIn(indicator, yearOf(reading.period)) ?? definitionIn(indicator, yearOf(period)) ?? newest)
      ?.unit ?? 'count';
  return dataTable({
    id: 'readings',
    caption: words.readings,
    columns: [
      { title: words.period },
      { title: words.figure, isNumber: true },
      { title: words.printed },
      { title: words.source },
    ],
    rows: indicator.readings
      .toSorted((one, other) => comparePeriods(other.period, one.period))
      .map((reading) => ({
        cells: [
          formatPeriod(reading.period, language),
          figureText({ figure: reading.figure, unit: unitOf(reading), language }),
          printedText(reading.figure, language),
          sourceText(reading, { editions, language }),
        ],
      })),
  });
}

function sourceText(
  { source }: Reading,
  { editions, language }: { readonly editions: readonly ListedEdition[]; readonly language: Language },
): Content {
  const words = TRAIL_WORDS[language];
  const line = source.line === null ? '' : `, ${words.line(source.line)}`;
  const edition = editions.find(({ id }) => id === source.edition);
  if (edition === undefined) return html`${inEnglish(source.edition, language)}${line}`;
  const { directorate, period, number, title } = edition;
  const path = pathOf(directorate, `${period}.${number}`);
  return html`<a class="govuk-link" href="${linkTo(language, path)}">${title[language]}</a>${line}`;
}
