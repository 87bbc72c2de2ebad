import type { Bilingual } from '../../../domain/value/index.ts';
import type { ReportLook, ReportStanding } from '../../../use-cases/imports/index.ts';
import { button, checkboxes, input, insetText } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo, pathOf } from '../../links.ts';
import { type FieldProblem, fieldError, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { fieldsOf, IMPORT_PATH } from './asked.ts';
import { TAKING_WORDS } from './words.ts';

interface Taking {
  readonly look: ReportLook;
  readonly request: PageRequest;
  readonly problems: readonly FieldProblem[];
  readonly reason: Bilingual;
}

/** How the report stands to what is held, and the form that seals it where that can be done. */
export function takingSection(taking: Taking): Html {
  const { look, request } = taking;
  const { standing } = look.preview;
  const words = TAKING_WORDS[request.language];
  const giveUp = button({
    text: words.giveUp,
    name: 'do',
    value: 'give-up',
    classes: 'govuk-button--secondary',
  });
  const action = `${IMPORT_PATH}/${encodeURIComponent(look.upload.id)}`;
  const isDone = standing?.kind === 'same' && standing.isPublic;
  return html`<section aria-labelledby="taking">
<h2 class="govuk-heading-m" id="taking">${words.title}</h2>
${standing !== null && insetText({ text: standingText(standing, { look, request }) })}
${postForm({
  request,
  action,
  body:
    standing === null || standing.kind === 'collected' || isDone
      ? giveUp
      : html`${Object.entries(fieldsOf(look.preview.choices)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${standing.kind === 'other' && reasonFields(taking)}
${checkboxes({
  name: 'publish',
  items: [{ value: 'yes', text: words.publish, hint: { text: words.publishHint } }],
})}
<div class="govuk-button-group">
${button({ text: words.take, name: 'do', value: 'take', attributes: { id: 'take' } })}
${giveUp}
</div>`,
})}
</section>`;
}

function standingText(
  standing: ReportStanding,
  { look, request: { language } }: Pick<Taking, 'look' | 'request'>,
): Html {
  const words = TAKING_WORDS[language];
  switch (standing.kind) {
    case 'new':
      return html`${words.first}`;
    case 'collected':
      return html`${words.collected}`;
    case 'other':
      return html`${words.corrects(standing.newest.edition.number)}`;
    case 'same': {
      const { record } = look.preview.made;
      const path = pathOf(look.preview.directorate.id, record?.edition.period ?? '');
      return standing.isPublic
        ? html`${words.same(standing.number)} <a class="govuk-link" href="${linkTo(language, path)}">${words.read}</a>`
        : html`${words.same(standing.number)} ${words.notPublic}`;
    }
  }
}

function reasonFields({ request: { language }, problems, reason }: Taking): Html {
  const words = TAKING_WORDS[language];
  return html`${(['en', 'cy'] as const).map((each) =>
    input({
      name: `reason-${each}`,
      label: { text: words.reason[each] },
      value: reason[each],
      attributes: { lang: each },
      ...fieldError({ language, problems, field: `reason-${each}` }),
    }),
  )}`;
}
