import {
  type AskedBox,
  askedInReturn,
  NO_TEXT,
  type SectionContent,
  type SectionFigure,
  type SectionText,
  sectionTables,
  standingText,
  tableSection,
} from '../../../domain/returns/index.ts';
import { columnName, type SectionPlace } from '../../../locale/index.ts';
import { fieldset, input } from '../../govuk/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { absent, fieldError, more } from '../../parts/index.ts';
import { figureSelect } from '../figure-choice.ts';
import { sectionGrid } from '../section-grid.ts';
import { questions } from './questions.ts';
import { idOf, type Shown } from './shown.ts';
import { textField } from './text-field.ts';
import { MEANT } from './typed-content.ts';

type ShownSection = Shown<SectionContent>;

/** The tables of a section of money or staff, each figure a box beside what the quarter before printed. */
export function sectionFields(shown: ShownSection): Html {
  const { words, content, view } = shown;
  const { frame } = view.quarter;
  const section = tableSection(frame.sections, content.kind);
  if (section === null) return html``;
  const place = placeOf(shown);
  const tables = sectionTables(section, content.kind);
  const boxes = askedInReturn(content, { frame, ref: view.entry.ref });
  const asked = new Map(boxes.map((box) => [box.field, box]));
  const hasYears = tables.some(({ figures }) => figures.some(({ isOfYear }) => isOfYear));
  return html`<p class="govuk-body">${hasYears && html`${words.ofYear} `}${words.dash}</p>
${questions(shown)}
${tables.map((table) => {
  const money = table.figures[0]?.money ?? null;
  return html`${
    table.figures.length > 0 &&
    html`${money !== null && html`<p class="govuk-hint section-hint">${words.moneyHint[money]}</p>`}${sectionGrid(
      {
        table,
        place,
        cells: {
          now: (figure) => figureBox({ shown, table: table.name, figure, asked: asked.get(figure.path) }),
          before: ({ before }, isUnder) => lastFigure({ before, isUnder, shown }),
        },
      },
    )}`
  }
${table.texts.length > 0 && sectionTexts({ shown, table: table.name, texts: table.texts })}`;
})}`;
}

/** What a quarter’s section is named by. */
export function placeOf({ view, language }: Pick<Shown, 'view' | 'language'>): SectionPlace {
  return { period: view.quarter.frame.edition.period, language };
}

function figureBox({
  shown,
  table,
  figure,
  asked,
}: {
  readonly shown: ShownSection;
  readonly table: string;
  readonly figure: SectionFigure;
  /** What its text may mean, where that is open. */
  readonly asked: AskedBox | undefined;
}): Html {
  const { language, problems, content } = shown;
  const name = `figures.${figure.path}`;
  const column = columnName({ table, column: figure.column }, placeOf(shown));
  const row = figure.row?.[language];
  const typed = input({
    name,
    id: idOf(name),
    label: { text: row === undefined ? column : `${row}: ${column}`, classes: 'govuk-visually-hidden' },
    value: standingText(content, figure),
    autocomplete: 'off',
    spellcheck: false,
    classes: 'govuk-input--width-10 cell-input',
    ...fieldError({ language, problems, field: idOf(name) }),
  });
  if (asked === undefined) return typed;
  return html`${typed}${figureSelect({ box: asked, name: `${MEANT}${figure.path}`, language })}`;
}

function lastFigure({
  before,
  isUnder,
  shown: { words },
}: {
  readonly before: string;
  readonly isUnder: boolean;
  readonly shown: ShownSection;
}): Content {
  if (before.trim() === '') return absent(words.noneHeld);
  return isUnder ? words.lastInCell(before) : before;
}

function sectionTexts({
  shown,
  table,
  texts,
}: {
  readonly shown: ShownSection;
  readonly table: string;
  readonly texts: readonly SectionText[];
}): Html {
  const { language, words, content } = shown;
  const boxes = texts.map(({ path, row, column, before }) => {
    const label = columnName({ table, column }, placeOf(shown));
    return html`<div class="section-text">${textField(shown, {
      name: `texts.${path}`,
      label: row === null ? label : `${row[language]}: ${label}`,
      text: content.texts[path] ?? NO_TEXT,
      rows: 3,
    })}${before !== null && before[language] !== '' && more({ summary: words.lastSaid, text: html`<p class="govuk-body">${before[language]}</p>` })}</div>`;
  });
  if (texts.length === 1 && texts[0]?.row === null) return html`${boxes}`;
  return fieldset({
    legend: columnName({ table, column: texts[0]?.column ?? table }, placeOf(shown)),
    legendClasses: 'govuk-fieldset__legend--m',
    inner: html`${boxes}`,
  });
}
