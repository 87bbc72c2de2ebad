import type { Language } from '../../../domain/value/index.ts';
import type { ChangedReturn } from '../../../use-cases/returns/index.ts';
import { fieldName, fieldValue } from '../../collecting/field-names.ts';
import { type Html, html } from '../../html.ts';
import { dataTable } from '../../parts/index.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { returnLink } from '../return-cells.ts';
import { OVERVIEW_WORDS } from './words.ts';

/** What has changed since it was approved, field by field; a sentence when nothing has. */
export function changesTable(
  asked: AskedQuarter,
  { language, id = 'changes-table' }: { readonly language: Language; readonly id?: string },
): Html {
  const words = OVERVIEW_WORDS[language];
  const { changedSinceApproval } = asked.view;
  if (changedSinceApproval.length === 0) return html`<p class="govuk-body">${words.noChanges}</p>`;
  return dataTable({
    id,
    caption: words.changed,
    isCaptionHidden: true,
    columns: [
      { title: words.returns },
      { title: words.field },
      { title: words.before },
      { title: words.after },
    ],
    rows: changedSinceApproval.flatMap(({ named, changes }: ChangedReturn) =>
      changes.map(({ field, earlier, later }) => ({
        cells: [
          returnLink(asked, named, language),
          fieldName(field, { kind: named.entry.kind, frame: asked.view.quarter.frame, language }),
          fieldValue({ field, text: earlier }, { language }),
          fieldValue({ field, text: later }, { language }),
        ],
      })),
    ),
  });
}
