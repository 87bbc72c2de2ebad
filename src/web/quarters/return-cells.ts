import type { PersonId } from '../../domain/people/index.ts';
import type { CalendarDate } from '../../domain/period/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatDate } from '../../locale/index.ts';
import type { NamedReturn } from '../../use-cases/returns/index.ts';
import { codeAndTitle, returnTitle } from '../collecting/return-title.ts';
import { returnPath } from '../collecting/services.ts';
import { type Content, type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import { absent } from '../parts/index.ts';
import type { AskedQuarter } from './asked-quarter.ts';
import { latenessOf } from './return-filter.ts';
import { QUARTER_WORDS } from './words.ts';

/** A return's title as a link to its form, with its code beside it. */
export function returnLink(
  { view }: Pick<AskedQuarter, 'view'>,
  named: NamedReturn,
  language: Language,
): Html {
  const address = linkTo(language, returnPath(named.entry));
  const title = returnTitle({ frame: view.quarter.frame, named, language });
  return html`<a class="govuk-link" href="${address}">${title}</a>${named.code !== null && html` <span class="code">${named.code}</span>`}`;
}

/** A return in a sentence: "PM28 Days lost to sickness". */
export function returnName(
  { view }: Pick<AskedQuarter, 'view'>,
  named: NamedReturn,
  language: Language,
): string {
  return codeAndTitle({ frame: view.quarter.frame, named, language });
}

/** The id of a return's row on the page, to lead to it. */
export function rowId({ view }: Pick<AskedQuarter, 'view'>, { entry }: Pick<NamedReturn, 'entry'>): string {
  const at = view.returns.findIndex((each) => each.entry.kind === entry.kind && each.entry.ref === entry.ref);
  return `return-${at + 1}`;
}

/** When a return is due, and whether it is late. */
export function dueText(
  entry: NamedReturn['entry'],
  { today, language }: { readonly today: CalendarDate; readonly language: Language },
): Html {
  const words = QUARTER_WORDS[language];
  const lateness = latenessOf(entry, today);
  const word = lateness === 'overdue' ? words.overdue : words.sentLate;
  return html`${formatDate(entry.dueOn, language)}${lateness !== null && html` <strong class="overdue">${word}</strong>`}`;
}

/** Who somebody is, by name; null is Mesur itself. */
export function personName(
  { names }: Pick<AskedQuarter, 'names'>,
  person: PersonId | null,
  language: Language,
): string {
  const words = QUARTER_WORDS[language];
  return person === null ? words.mesur : (names.get(person) ?? words.unknownPerson);
}

/** Who answers for a return. */
export function ownerText(
  asked: Pick<AskedQuarter, 'names'>,
  owner: PersonId | null,
  language: Language,
): Content {
  return owner === null ? absent(QUARTER_WORDS[language].nobody) : personName(asked, owner, language);
}
