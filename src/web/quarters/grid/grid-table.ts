import type { Reading } from '../../../domain/framework/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { formatMoment, guardMessage, shortPeriod, unitName } from '../../../locale/index.ts';
import { figureSelect } from '../../collecting/figure-choice.ts';
import { returnPath } from '../../collecting/services.ts';
import { stateTag } from '../../collecting/state-tag.ts';
import { type Content, type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { absent, type DataRow, dataTable, figureText, more, scoreChip } from '../../parts/index.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { ownerText, personName, returnLink, returnName, rowId } from '../return-cells.ts';
import { QUARTER_WORDS } from '../words.ts';
import { asHeld, type ShownRow, type TypedFigures } from './rows.ts';
import { GRID_WORDS } from './words.ts';

/** The id of a row, to lead to it. */
export function rowIdOf(asked: AskedQuarter, { named }: ShownRow): string {
  return rowId(asked, named);
}

/** The rows with their boxes: by keyboard row after row, each box with the name of its indicator. */
export function gridTable({
  asked,
  rows,
  caption,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly rows: readonly ShownRow[];
  readonly caption: string;
  readonly language: Language;
}): Html {
  const words = GRID_WORDS[language];
  const shared = QUARTER_WORDS[language];
  return dataTable({
    id: 'grid',
    caption,
    columns: [
      { title: words.indicator },
      { title: shared.owner },
      { title: words.last, isNumber: true },
      { title: words.lastYear, isNumber: true },
      { title: words.target, isNumber: true },
      { title: words.value, isNumber: true },
      { title: words.numerator, isNumber: true },
      { title: words.denominator, isNumber: true },
      { title: shared.state },
      { title: words.status },
    ],
    rows: rows.map((row) => gridRow({ asked, row, language })),
  });
}

/** A row, with what it stands in. */
interface RowPlace {
  readonly asked: AskedQuarter;
  readonly row: ShownRow;
  readonly language: Language;
}

function gridRow({ asked, row, language }: RowPlace): DataRow {
  const { named, scored } = row;
  const { entry } = named;
  const { unit } = scored.definition;
  const earlier = (reading: Reading | null): Content => {
    const text = figureText({ figure: reading?.figure, unit, language });
    return reading === null
      ? text
      : html`${text} <span class="code">${shortPeriod(reading.period, language)}</span>`;
  };
  return {
    id: rowIdOf(asked, row),
    cells: [
      html`${returnLink(asked, named, language)}<span class="code">${unitName(unit, language)}</span>${conflictText({ asked, row, language })}${hiddenFields(row)}`,
      ownerText(asked, entry.owner, language),
      earlier(row.last),
      earlier(scored.previous),
      figureText({ figure: scored.periodTarget?.figure, unit, language }),
      ...(['value', 'numerator', 'denominator'] as const).map((field) =>
        box({ asked, row, language, field }),
      ),
      stateTag(entry.state, language),
      html`${entry.content === null ? absent(QUARTER_WORDS[language].nothing) : scoreChip(scored.score, language)}${findingsText({ asked, row, language })}`,
    ],
  };
}

/** The version that was looked at, and what stood in the boxes then. */
function hiddenFields({ named: { entry }, isOpen, held }: ShownRow): Html | false {
  if (!isOpen) return false;
  return html`<input type="hidden" name="version:${entry.ref}" value="${entry.version}"><input type="hidden" name="was:${entry.ref}" value="${asHeld(held)}">`;
}

/** A box to type a figure in, or why there is none. */
function box({ asked, row, language, field }: RowPlace & { readonly field: keyof TypedFigures }): Content {
  const words = GRID_WORDS[language];
  const { named, held, isOpen, isSplit, hasFraction, conflict } = row;
  if (isSplit)
    return field === 'value'
      ? html`${words.parts} <a class="govuk-link" href="${linkTo(language, returnPath(named.entry))}">${words.form}</a>`
      : absent(words.noFraction);
  if (field !== 'value' && !hasFraction) return absent(words.noFraction);
  if (!isOpen) return held[field] === '' ? absent('–') : held[field];
  const label = words.label(words[field], returnName(asked, named, language));
  const value = conflict?.typed[field] ?? held[field];
  const doubtful = row.asked.find((each) => each.field === field);
  return html`<input class="govuk-input grid__box" type="text" inputmode="decimal" autocomplete="off" name="${field}:${named.entry.ref}" value="${value}" aria-label="${label}">${doubtful !== undefined && conflict === null && figureSelect({ box: doubtful, name: `meant:${field}:${named.entry.ref}`, language })}`;
}

/** What was typed and not saved, what it is now, and by whom. */
function conflictText({ asked, row, language }: RowPlace): Html | false {
  const { conflict, held, isOpen } = row;
  if (conflict === null) return false;
  const words = GRID_WORDS[language];
  const { changedBy, changedAt } = conflict.current;
  const by = words.by(personName(asked, changedBy, language), formatMoment(changedAt, language));
  return html`<div class="conflict">
<p><strong>${words.typed}: ${figuresText(conflict.typed, language)}</strong></p>
<p><strong>${words.now}: ${figuresText(held, language)}</strong>, ${by}.</p>
<p>${isOpen ? words.again : words.locked}</p>
</div>`;
}

/** "12.5", or "12.5 (25 / 200)" with a fraction. */
export function figuresText({ value, numerator, denominator }: TypedFigures, language: Language): string {
  const fraction = numerator === '' && denominator === '' ? '' : `(${numerator} / ${denominator})`;
  const text = [value, fraction].filter((part) => part !== '').join(' ');
  return text === '' ? GRID_WORDS[language].nothing : text;
}

/** What the guards find: the first in words, the others behind "more". */
function findingsText({ row, language }: RowPlace): Html | false {
  const words = GRID_WORDS[language];
  const { unit } = row.scored.definition;
  const [first, ...others] = row.findings.map(
    (finding) =>
      html`<p class="finding"><strong>${words[finding.strength]}:</strong> ${guardMessage(finding, { unit, language })}</p>`,
  );
  if (first === undefined) return false;
  return html`${first}${others.length > 0 && more({ summary: words.moreFindings(others.length), text: html`${others}` })}`;
}
