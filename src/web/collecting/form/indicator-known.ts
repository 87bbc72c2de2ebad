import { definitionIn, type Figure } from '../../../domain/framework/index.ts';
import {
  isQuarter,
  type Period,
  previousPeriod,
  samePeriodLastYear,
  yearOf,
} from '../../../domain/period/index.ts';
import { lastReading } from '../../../domain/returns/index.ts';
import type { ScoredIndicator } from '../../../domain/scorecard/index.ts';
import { formatNumber, sharedWords, shortPeriod, unitName } from '../../../locale/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { linkTo, pathOf } from '../../links.ts';
import { absent, figureText, more } from '../../parts/index.ts';
import { knownPanel } from './known.ts';
import type { Shown } from './shown.ts';

/** What is known of an indicator beside its box: its last figures, its targets, how it is defined. */
export function indicatorKnown(shown: Shown, scored: ScoredIndicator): Html {
  const { words, language, view } = shown;
  const { definition, indicator, previous, yearTarget, periodTarget, readingPeriod } = scored;
  const { period } = view.quarter.frame.edition;
  const shared = sharedWords(language);
  const last = lastReading(indicator, period);
  const short = (of: Period) => shortPeriod(of, language);
  const figure = (of: Figure | undefined): Content =>
    of === undefined ? absent(words.noneHeld) : figureText({ figure: of, unit: definition.unit, language });
  const quarterTarget = periodTarget !== null && isQuarter(periodTarget.period) ? periodTarget : null;
  return knownPanel({
    title: words.beside,
    facts: [
      definition.frequency !== 'annual' && [
        words.lastPeriod(short(previousPeriod(period))),
        figure(last?.figure),
      ],
      readingPeriod !== null && [
        words.lastYear(short(samePeriodLastYear(readingPeriod))),
        figure(previous?.figure),
      ],
      [
        words.yearTarget(yearOf(period)),
        yearTarget === null ? absent(shared.noStatus['no-target']) : figure(yearTarget.figure),
      ],
      quarterTarget !== null && [
        words.quarterTarget(short(quarterTarget.period)),
        figure(quarterTarget.figure),
      ],
      [words.preferred, html`${shared.polarity[definition.polarity]}${rangeText(shown, scored)}`],
      [words.unit, unitName(definition.unit, language)],
      [words.covers, shared.basis[definition.basis]],
    ],
    further: html`${lastSaid(shown, last?.comment?.[language] ?? null)}
${definitionFold(shown, scored)}`,
  });
}

function rangeText({ words, language }: Shown, { definition: { range, unit } }: ScoredIndicator): string {
  if (range === null) return '';
  const [low, high] = [range.low, range.high].map((value) => formatNumber({ value, unit, language }));
  return `, ${words.range(low ?? '', high ?? '')}`;
}

function lastSaid({ words }: Shown, text: string | null): Html | false {
  return (
    text !== null &&
    text !== '' &&
    more({ summary: words.lastSaid, text: html`<p class="govuk-body">${text}</p>` })
  );
}

function definitionFold({ words, language, view }: Shown, { definition, indicator }: ScoredIndicator): Html {
  const shared = sharedWords(language);
  const service = view.quarter.frame.directorate.services.find(({ id }) => id === definition.service);
  const year = yearOf(view.quarter.frame.edition.period);
  const before = definitionIn(indicator, year)?.redefined === true;
  const rows: readonly (readonly [string, string] | false)[] = [
    [words.frequency, shared.frequency[definition.frequency]],
    [words.types, definition.types.map((type) => shared.type[type]).join(', ')],
    service !== undefined && [words.service, service.name[language]],
  ];
  return more({
    summary: words.definition,
    text: html`<dl class="known__facts">${rows.filter((row) => row !== false).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${before && html`<p class="govuk-body">${words.changed}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, pathOf('indicators', indicator.ref))}">${words.everyFigure}</a></p>`,
  });
}
