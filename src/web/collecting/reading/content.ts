import {
  type IndicatorContent,
  type ReturnContent,
  type SectionContent,
  sectionTables,
  standingText,
  type TypedText,
  tableSection,
} from '../../../domain/returns/index.ts';
import { riskScore } from '../../../domain/risk/index.ts';
import type { Status } from '../../../domain/scoring/index.ts';
import { LANGUAGES, type Unit } from '../../../domain/value/index.ts';
import {
  columnName,
  commitmentStatusWord,
  directionSentence,
  formatNumber,
  unitName,
} from '../../../locale/index.ts';
import { type SummaryRow, summaryList } from '../../govuk/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { absent, scoreDirection, statusChip } from '../../parts/index.ts';
import { collectedChip, collectedSentence } from '../collected-status.ts';
import { fieldName } from '../field-names.ts';
import { narrativePreview } from '../form/narrative-fields.ts';
import { placeOf } from '../form/section-fields.ts';
import type { Shown } from '../form/shown.ts';
import { sectionGrid } from '../section-grid.ts';
import { READING_WORDS } from './words.ts';

type Row = readonly [name: string, value: Content];

/** What a return says, to be read and not typed. */
export function contentRead(shown: Shown): Html {
  const { content } = shown;
  switch (content.kind) {
    case 'finance':
    case 'workforce':
      return sectionRead(shown, content);
    case 'narrative':
      return narrativePreview({ ...shown, content });
    default:
      return rowsHtml(rowsOf(shown, content));
  }
}

function rowsOf(
  shown: Shown,
  content: Exclude<ReturnContent, { kind: 'finance' | 'workforce' | 'narrative' }>,
): readonly Row[] {
  const { words, language } = shown;
  const name = (field: string) => fieldName(field, placeIn(shown));
  const text = (field: string, typed: TypedText): Row => [name(field), textRead(typed, shown)];
  switch (content.kind) {
    case 'indicator':
      return [
        ...figureRows(shown, content),
        text('comment', content.comment),
        text('nextSteps', content.nextSteps),
      ];
    case 'commitment':
      return [
        [name('status'), statusRead(content.status, shown)],
        text('progress', content.progress),
        text('nextSteps', content.nextSteps),
      ];
    case 'recommendation':
      return [
        [name('status'), statusRead(content.status, shown)],
        [name('isOpen'), content.isOpen ? words.open : words.closed],
        text('update', content.update),
      ];
    case 'risk': {
      const { likelihood, impact } = content;
      if (likelihood === null || impact === null)
        return [[words.score, absent(READING_WORDS[language].notWritten)]];
      const score = riskScore({ likelihood, impact });
      return [
        [words.likelihood, String(likelihood)],
        [words.impact, String(impact)],
        [words.score, words.scoreOf(likelihood, impact, score)],
      ];
    }
  }
}

function figureRows(shown: Shown, content: IndicatorContent): readonly Row[] {
  const { language, view, words: form } = shown;
  const words = READING_WORDS[language];
  const { scored } = view;
  const figure = scored?.reading?.figure;
  if (scored === null || figure === undefined) return [[words.figure, absent(words.notWritten)]];
  const { scheme } = view.quarter.frame;
  const { unit } = scored.definition;
  const { split } = content;
  return [
    [
      words.figure,
      figure.kind === 'value'
        ? html`<strong class="read-figure">${formatNumber({ value: figure.value, unit, language })}</strong>${isSilent(unit) && html` <span class="quiet">${unitName(unit, language)}</span>`}`
        : collectedChip(scored, language),
    ],
    ...(content.numerator.trim() === ''
      ? []
      : [[words.fraction, words.outOf(content.numerator, content.denominator)] as const]),
    ...(split === null
      ? []
      : [
          [
            words.split,
            (['red', 'amber', 'green'] as const)
              .map((colour) => `${form.colours[colour]}: ${split[colour]}`)
              .join(', '),
          ] as const,
        ]),
    [
      words.status,
      html`${figure.kind === 'value' && html`${collectedChip(scored, language)} `}${collectedSentence({ scored, scheme, language })}`,
    ],
    ...(figure.kind === 'absent'
      ? []
      : [
          [
            words.direction,
            html`${scored.score.direction !== null && html`${scoreDirection(scored.score, language)} `}${directionSentence({ scored, scheme, language })}`,
          ] as const,
        ]),
  ];
}

/** A unit that the number itself does not say. */
function isSilent(unit: Unit): boolean {
  return unit === 'years' || unit === 'rate-per-1000' || unit === 'days-per-fte';
}

function statusRead(status: Status | null, { view, language }: Shown): Content {
  const { scheme } = view.quarter.frame;
  return status === null
    ? absent(READING_WORDS[language].notWritten)
    : statusChip({ status, word: commitmentStatusWord({ status, scheme, language }) });
}

/** A text in both languages, the page's first; what is written in one only says so. */
function textRead(text: TypedText, { language }: Pick<Shown, 'language'>): Content {
  const words = READING_WORDS[language];
  if (LANGUAGES.every((each) => text[each].trim() === '')) return absent(words.notWritten);
  const languages = [language, ...LANGUAGES.filter((each) => each !== language)];
  return html`${languages.map((each) =>
    text[each].trim() === ''
      ? html`<p class="read-text">${absent(words.notIn[each])}</p>`
      : html`<p class="read-text as-typed" lang="${each}">${text[each]}</p>`,
  )}`;
}

function rowsHtml(rows: readonly Row[]): Html {
  return summaryList({
    classes: 'return-read',
    rows: rows.map(([key, value]): SummaryRow => ({ key: { text: key }, value: { text: value } })),
  });
}

function sectionRead(shown: Shown, content: SectionContent): Html {
  const { view, words } = shown;
  const section = tableSection(view.quarter.frame.sections, content.kind);
  if (section === null) return html``;
  const place = placeOf(shown);
  return html`${sectionTables(section, content.kind).map((table) => {
    const texts = table.texts
      .map((text) => ({ ...text, typed: content.texts[text.path] }))
      .filter(({ typed }) => typed !== undefined);
    return html`${
      table.figures.length > 0 &&
      sectionGrid({
        table,
        place,
        cells: {
          now: (figure) => standingText(content, figure).trim() || absent(words.none),
          before: ({ before }, isUnder) =>
            before.trim() === '' ? absent(words.noneHeld) : isUnder ? words.lastInCell(before) : before,
        },
      })
    }${
      texts.length > 0 &&
      rowsHtml(
        texts.map(({ row, column, typed }) => [
          row?.[shown.language] ?? columnName({ table: table.name, column }, place),
          typed === undefined ? '' : textRead(typed, shown),
        ]),
      )
    }`;
  })}`;
}

/** What names the fields of a return. */
export function placeIn({ view, language }: Pick<Shown, 'view' | 'language'>) {
  return { kind: view.entry.kind, frame: view.quarter.frame, language };
}
