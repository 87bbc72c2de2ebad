import { quarterPath } from '../../collecting/services.ts';
import { button } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import type { BulkAction } from '../bulk-action.ts';
import { choiceQuery, type ReturnChoice } from '../return-filter.ts';
import { OVERVIEW_WORDS } from './words.ts';

/** A table of returns with boxes to tick, and the buttons that do the same to all that are ticked; the table alone where nothing can be done. */
export function bulkForm({
  asked,
  request,
  choice,
  actions,
  before,
  table,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly choice: ReturnChoice;
  readonly actions: ReadonlySet<BulkAction | null>;
  /** What stands between the hint and the table. */
  readonly before?: Html | false;
  readonly table: Html;
}): Html {
  const words = OVERVIEW_WORDS[request.language];
  const canApprove = actions.has('approved');
  const canAccept = actions.has('accepted');
  if (!canApprove && !canAccept) return table;
  return postForm({
    request,
    action: quarterPath(asked.key, 'returns'),
    body: html`<input type="hidden" name="shown" value="${choiceQuery(choice)}">
<p class="govuk-body screen-only">${words.bulkHint}</p>
${before}
<div class="choosing">${table}</div>
<div class="govuk-button-group bulk">
${canApprove && button({ text: words.approve, name: 'do', value: 'approved' })}
${canAccept && button({ text: words.accept, name: 'do', value: 'accepted', ...(canApprove && { classes: 'govuk-button--secondary' }) })}
</div>`,
  });
}
