import { isClosed, mayInPart, saveGrid } from '../../../use-cases/returns/index.ts';
import { type CollectingServices, unsavedAt } from '../../collecting/services.ts';
import { notificationBanner } from '../../govuk/index.ts';
import { html } from '../../html.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { type AskedQuarter, askedQuarter } from '../asked-quarter.ts';
import { overviewPage } from '../overview/page.ts';
import { EVERY_RETURN } from '../return-filter.ts';
import { withCount } from '../with-count.ts';
import { QUARTER_WORDS, RETURN_FAILURE_WORDS } from '../words.ts';
import { gridPage, gridPath, gridPlaceOf } from './page.ts';
import { typedRows } from './rows.ts';
import { unsavedGrid } from './unsaved-page.ts';
import { GRID_WORDS } from './words.ts';

/** The grid of those who may fill in for others. */
export async function gridAnswer(
  services: CollectingServices,
  { asked, request }: { readonly asked: AskedQuarter; readonly request: PageRequest },
): Promise<PageAnswer> {
  const { acting, key, view } = asked;
  if (isClosed(view.quarter) || !mayInPart(acting.person, 'edit-in-bulk', key)) return { kind: 'refused' };
  const place = gridPlaceOf(asked, request.query);
  const form = await unsavedAt(services, acting, gridPath(asked, place));
  const unsaved = form === null ? null : unsavedGrid({ asked, request, form });
  return { kind: 'page', markup: unsaved ?? gridPage({ asked, request, place }) };
}

/** Saves the rows in which something was typed; those that somebody else changed meanwhile are shown with both figures. */
export async function gridAction(
  services: CollectingServices,
  {
    asked,
    request,
  }: { readonly asked: AskedQuarter; readonly request: ActionRequest<'directorate' | 'period'> },
): Promise<PageAnswer> {
  const { acting, key } = asked;
  const { language } = request;
  if (!mayInPart(acting.person, 'edit-in-bulk', key)) return { kind: 'refused' };
  const place = gridPlaceOf(asked, request.query);
  const result = await saveGrid(acting, { key, rows: typedRows(request.form) });
  if (!result.ok) {
    if (result.failure.kind !== 'quarter-closed') return { kind: 'not-found' };
    const problems = [{ field: 'returns', text: RETURN_FAILURE_WORDS[language]['quarter-closed'] }];
    const markup = overviewPage({ asked, request, choice: EVERY_RETURN, problems });
    return { kind: 'page', status: 409, markup };
  }
  const { saved, conflicts } = result.value;
  if (conflicts.length === 0)
    return { kind: 'redirect', path: withCount(gridPath(asked, place), saved.length), notice: 'saved' };
  const now = await askedQuarter({ services, acting, parameters: request.parameters });
  if (now === null) return { kind: 'not-found' };
  const before =
    saved.length === 0
      ? html``
      : notificationBanner({
          title: QUARTER_WORDS[language].important,
          text: GRID_WORDS[language].saved(saved.length),
        });
  return { kind: 'page', status: 409, markup: gridPage({ asked: now, request, place, conflicts, before }) };
}
