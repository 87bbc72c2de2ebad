import {
  type ContentChange,
  guardReturn,
  type QuarterWithFrame,
  type ReturnContent,
} from '../../../domain/returns/index.ts';
import type { NamedReturn, PreviewedRow } from '../../../use-cases/returns/index.ts';
import { ignoredMessage } from '../../../use-cases/uploads/index.ts';
import { questionSentence } from '../../collecting/answered-questions.ts';
import { fieldName, fieldValue } from '../../collecting/field-names.ts';
import { codeAndTitle } from '../../collecting/return-title.ts';
import { returnPath } from '../../collecting/services.ts';
import { type Content, type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { type DataRow, dataTable } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { rowReason } from './row-reason.ts';
import { PREVIEW_WORDS } from './words.ts';

/** What the tables of rows are made for: the quarter, and who reads them. */
export interface RowsPlace {
  readonly quarter: QuarterWithFrame;
  readonly request: PageRequest;
}

type RowOf<Outcome extends PreviewedRow['outcome']> = Extract<PreviewedRow, { readonly outcome: Outcome }>;

/** The rows that come to one end. */
export function rowsOf<Outcome extends PreviewedRow['outcome']>(
  rows: readonly PreviewedRow[],
  outcome: Outcome,
): readonly RowOf<Outcome>[] {
  return rows.filter((row): row is RowOf<Outcome> => row.outcome === outcome);
}

/**
 * Returns with what differs in each, field by field, under the names given to the two sides; and with what they will be
 * asked before they are sent, where their content comes along.
 */
export function changesByReturn(
  place: RowsPlace,
  {
    id,
    caption,
    sides: [earlier, later],
    rows,
  }: {
    readonly id: string;
    readonly caption: string;
    readonly sides: readonly [earlier: string, later: string];
    readonly rows: readonly {
      readonly at: PreviewedRow['at'];
      readonly named: NamedReturn;
      readonly changes: readonly ContentChange[];
      readonly content?: ReturnContent;
    }[];
  },
): Html {
  const { language } = place.request;
  const { frame } = place.quarter;
  return dataTable({
    id,
    caption,
    columns: [{ title: PREVIEW_WORDS[language].field }, { title: earlier }, { title: later }],
    rows: rows.flatMap(({ at, named, changes, content }): readonly DataRow[] => {
      const of = { kind: named.entry.kind, frame, language };
      return [
        {
          role: 'group',
          title: html`${nameLink(place, named)} <span class="code">${whereText(at, place)}</span>`,
        },
        ...changes.map(({ field, earlier: before, later: after }) => ({
          cells: [
            fieldName(field, of),
            fieldValue({ field, text: before }, of),
            fieldValue({ field, text: after }, of),
          ],
        })),
        ...questionsOf(place, { named, content }).map((text) => ({
          cells: [html`<strong>${PREVIEW_WORDS[language].toExplain}</strong>`, '', `${text}.`],
        })),
      ];
    }),
  });
}

/** What the guards ask of a content, in words. */
function questionsOf(
  { quarter: { frame }, request: { language } }: RowsPlace,
  { named: { entry }, content }: { readonly named: NamedReturn; readonly content: ReturnContent | undefined },
): readonly string[] {
  if (content === undefined) return [];
  const { ref } = entry;
  return guardReturn({ frame, ref, content })
    .filter(({ strength }) => strength === 'confirm')
    .map((finding) => questionSentence({ question: finding, entry, frame, language }));
}

/** The rows that are not taken, each with its reason. */
export function refusedTable(place: RowsPlace, rows: readonly RowOf<'refused'>[]): Html {
  const { language } = place.request;
  const words = PREVIEW_WORDS[language];
  return dataTable({
    id: 'refused-rows',
    caption: words.refusedCaption,
    isCaptionHidden: true,
    columns: [{ title: words.where }, { title: words.what }, { title: words.why }],
    rows: rows.map(({ at, named, ref, reason }) => ({
      cells: [
        whereText(at, place),
        named === null ? html`<span class="code">${ref}</span>` : nameLink(place, named),
        rowReason(reason, language),
      ],
    })),
  });
}

/** The rows that say nothing new. */
export function unchangedTable(place: RowsPlace, rows: readonly RowOf<'unchanged'>[]): Html {
  const words = PREVIEW_WORDS[place.request.language];
  return dataTable({
    id: 'unchanged-rows',
    caption: words.unchanged,
    isCaptionHidden: true,
    columns: [{ title: words.where }, { title: words.what }],
    rows: rows.map(({ at, named }) => ({ cells: [whereText(at, place), nameLink(place, named)] })),
  });
}

/** The rows and sheets that are not part of the return. */
export function ignoredTable(place: RowsPlace, rows: readonly RowOf<'ignored'>[]): Html {
  const { language } = place.request;
  const words = PREVIEW_WORDS[language];
  return dataTable({
    id: 'ignored-rows',
    caption: words.ignored,
    isCaptionHidden: true,
    columns: [{ title: words.where }, { title: words.why }],
    rows: rows.map(({ at, reason }) => ({ cells: [whereText(at, place), ignoredMessage(reason, language)] })),
  });
}

/** Where a row stands, as a person finds it in the file. The name of a sheet is theirs, in whatever language. */
function whereText({ sheet, row }: PreviewedRow['at'], { request: { language } }: RowsPlace): Content {
  const name = html`<bdi class="sheet-name" translate="no">${sheet}</bdi>`;
  return row === null ? name : html`${name}, ${PREVIEW_WORDS[language].row(row)}`;
}

function nameLink({ quarter, request: { language } }: RowsPlace, named: NamedReturn): Html {
  const name = codeAndTitle({ frame: quarter.frame, named, language });
  return html`<a class="govuk-link" href="${linkTo(language, returnPath(named.entry))}">${name}</a>`;
}
