import { type Content, type Html, html } from '../../html.ts';

/** A name with what stands for it; nothing where it is left out. */
type Fact = readonly [name: Content, value: Content] | false;

/** A text longer than this stands under its name, not beside it. */
const BESIDE = 60;

/** What is known beside the boxes of a form: short facts, then what opens in place. */
export function knownPanel({
  title,
  facts,
  further = html``,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly further?: Html;
}): Html {
  const told = facts.filter((fact) => fact !== false);
  return html`<aside class="known" aria-labelledby="known">
<h2 class="govuk-heading-s" id="known">${title}</h2>
${told.length > 0 && html`<dl class="known__facts">${told.map(([name, value]) => html`<div${typeof value === 'string' && value.length > BESIDE && html` class="known__long"`}><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}
${further}
</aside>`;
}
