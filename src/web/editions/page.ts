import { definitionIn } from '../../domain/framework/index.ts';
import { yearOf } from '../../domain/period/index.ts';
import type { EditionDifference } from '../../domain/scorecard/index.ts';
import { ABSENCES, LANGUAGES, type Language } from '../../domain/value/index.ts';
import { formatDate, formatPeriod, sharedWords } from '../../locale/index.ts';
import type { CheckedReport, SealedEdition } from '../../use-cases/index.ts';
import { summaryList } from '../govuk/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { linkTo, pathOf } from '../links.ts';
import { absent, dataTable } from '../parts/index.ts';
import { reportPage } from '../report-page.ts';
import type { PageRequest } from '../route.ts';
import { dayIn, dayOf } from './publication-day.ts';
import { EDITIONS_WORDS } from './words.ts';

/** The editions of a report's quarter, the newest first: number, seal, reason and differences of each. */
export function editionsPage({
  report,
  editions,
  request,
}: {
  readonly report: CheckedReport;
  readonly editions: readonly SealedEdition[];
  readonly request: PageRequest;
}): Html {
  const { language } = request;
  const words = EDITIONS_WORDS[language];
  return reportPage({
    report,
    request,
    title: words.title,
    description: words.description,
    lead: html`<p class="govuk-body-l masthead__headline">${words.introduction(editions.length)}</p>`,
    main: html`${editions.map((each) => editionSection(each, language))}
<h2 class="govuk-heading-m">${words.hashTitle}</h2>
<p class="govuk-body">${words.hashMeaning}</p>
<p class="govuk-body"><code>sha256sum sealed.json</code></p>
<p class="govuk-body">${words.wholeMeaning}</p>`,
  });
}

function editionSection({ edition, newest, record }: SealedEdition, language: Language): Html {
  const words = EDITIONS_WORDS[language];
  const { revision } = record.edition;
  const day = dayOf({ edition, record });
  const id = `edition-${edition.number}`;
  const path = pathOf(edition.directorate, `${edition.period}.${edition.number}`);
  return html`<section aria-labelledby="${id}">
<h2 class="govuk-heading-m" id="${id}"><a class="govuk-link" href="${linkTo(language, path)}">${words.edition(edition.number)}</a>${edition.number === newest && html` <span class="quiet">(${words.newest})</span>`}</h2>
${summaryList({
  rows: [
    [words.published, day === null ? absent(words.noDay) : formatDate(day, language)],
    [words.sealed, formatDate(dayIn(edition.sealedAt), language)],
    [words.sealedBy, edition.sealedBy === null ? words.fromFiles : record.authority.name[language]],
    ...(revision === null
      ? []
      : [[words.reason, `${words.corrects(revision.of)} ${revision.reason[language]}`] as const]),
    [words.publicHash, html`<code class="hash">${edition.publicHash}</code>`],
    [
      words.publicText,
      html`<a class="govuk-link" href="${linkTo(language, `${path}/sealed.json`)}" download>${words.download(edition.number)}</a>`,
    ],
    [
      words.hash,
      edition.contentHash === null
        ? absent(words.notTold)
        : html`<code class="hash">${edition.contentHash}</code>`,
    ],
  ].map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
})}
${revision !== null && differencesTable({ differences: revision.differences, id, record, language })}
</section>`;
}

/** What an edition says otherwise than the one before it, or would say; a sentence when nothing. */
export function differencesTable({
  differences,
  id,
  record,
  language,
}: {
  readonly differences: readonly EditionDifference[];
  readonly id: string;
  readonly record: SealedEdition['record'];
  readonly language: Language;
}): Html {
  const words = EDITIONS_WORDS[language];
  if (differences.length === 0) return html`<p class="govuk-body">${words.noDifferences}</p>`;
  return dataTable({
    id: `${id}-differences`,
    caption: words.differences(formatPeriod(record.edition.period, language)),
    columns: [
      { title: words.what },
      { title: words.field },
      { title: words.earlier },
      { title: words.later },
    ],
    rows: differences.map((difference) => ({
      cells: [
        html`${nameOf(difference, record, language)} <span class="code">${difference.ref ?? ''}</span>`,
        fieldText(difference.field, language),
        valueText({ value: difference.earlier, field: difference.field, language }),
        valueText({ value: difference.later, field: difference.field, language }),
      ],
    })),
  });
}

/** What a difference is about, in words: the title of the indicator or commitment, or the kind of section. */
function nameOf(
  { kind, ref }: EditionDifference,
  { indicators, commitments, edition }: SealedEdition['record'],
  language: Language,
): string {
  const kindName = EDITIONS_WORDS[language].kinds[kind];
  if (kind === 'commitment') {
    const title = commitments.find(({ code }) => code === ref)?.title[language];
    return title === undefined ? kindName : `${kindName}: ${title}`;
  }
  const indicator = kind === 'indicator' ? indicators.find((each) => each.ref === ref) : undefined;
  const definition = indicator && definitionIn(indicator, yearOf(edition.period));
  return definition ? `${kindName}: ${definition.title[language]}` : kindName;
}

/** A path in words where its first step has them ("comment.en" is the comment); else as the data has it. */
function fieldText(field: string, language: Language): Content {
  const words = EDITIONS_WORDS[language];
  const [first = '', ...rest] = field.split('.');
  const name = Object.entries(words.fields).find(([key]) => key === first)?.[1];
  const last = rest.at(-1);
  const which =
    last === 'en' ? words.english : last === 'cy' ? words.welsh : last === 'printed' ? words.printed : null;
  if (name === undefined || (rest.length > 0 && (which === null || rest.length > 1)))
    return html`<span class="code">${field}</span>`;
  return which === null ? name : `${name} (${which})`;
}

/** A value as it is held, read aloud in its own language; the reason for none, in words. */
function valueText({
  value,
  field,
  language,
}: {
  readonly value: string | null;
  readonly field: string;
  readonly language: Language;
}): Content {
  if (value === null) return absent(EDITIONS_WORDS[language].none);
  const reason = ABSENCES.find((each) => each === value);
  if (reason !== undefined) return absent(sharedWords(language).noStatus[reason]);
  const statuses: Readonly<Record<string, string>> = sharedWords(language).status;
  const known = statuses[value];
  if (known !== undefined) return known;
  const own = LANGUAGES.find((each) => field.endsWith(`.${each}`)) ?? language;
  return own === language ? value : html`<span lang="${own}">${value}</span>`;
}
