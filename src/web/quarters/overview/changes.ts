import type { Language } from '../../../domain/value/index.ts';
import { returnField, returnValue } from '../../../locale/index.ts';
import type { ChangedReturn } from '../../../use-cases/returns/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { absent, dataTable, foldedText } from '../../parts/index.ts';
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
          returnField(field, language),
          valueText({ field, value: earlier, language }),
          valueText({ field, value: later, language }),
        ],
      })),
    ),
  });
}

function valueText({
  field,
  value,
  language,
}: {
  readonly field: string;
  readonly value: string | null;
  readonly language: Language;
}): Content {
  if (value === null) return absent(OVERVIEW_WORDS[language].empty);
  return foldedText({ text: returnValue(field, value, language), more: '…' });
}
