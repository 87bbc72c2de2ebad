import type { UnsavedForm } from '../../../use-cases/unsaved/index.ts';
import { FormValues } from '../../form-values.ts';
import { type Html, html } from '../../html.ts';
import type { PageRequest } from '../../route.ts';
import { besideSaved, hiddenFields, keptWays } from '../../unsaved/index.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { quarterPage } from '../quarter-page.ts';
import { returnName } from '../return-cells.ts';
import { figuresText } from './grid-table.ts';
import { asHeld, gridReturns, shownRows, typedRows } from './rows.ts';
import { GRID_WORDS } from './words.ts';

/** What was typed into a page of the grid and not saved, beside what is saved; null where the two are the same. */
export function unsavedGrid({
  asked,
  request,
  form,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly form: UnsavedForm;
}): Html | null {
  const { language } = request;
  const words = GRID_WORDS[language];
  const typed = new Map(typedRows(new FormValues(form.fields)).map((row) => [row.ref, row]));
  const returns = gridReturns(asked, null).filter(({ entry }) => typed.has(entry.ref));
  const differing = shownRows({ asked, returns, conflicts: [] }).flatMap((row) => {
    const own = typed.get(row.named.entry.ref);
    const isSame = own !== undefined && asHeld(own) === asHeld(row.held) && hasNoMeaning(own.meant);
    return own === undefined || isSame ? [] : [{ row, own }];
  });
  if (differing.length === 0) return null;
  const open = differing.filter(({ row }) => row.isOpen);
  return quarterPage({
    asked,
    request,
    title: words.title,
    main: html`${besideSaved({
      request,
      form,
      rows: differing.map(({ row, own }) => [
        returnName(asked, row.named, language),
        figuresText(own, language),
        html`${figuresText(row.held, language)}${!row.isOpen && html`<br>${words.locked}`}`,
      ]),
    })}
${keptWays({
  request,
  path: form.path,
  fields:
    open.length === 0
      ? null
      : html`${open.map(({ row, own: { ref, value, numerator, denominator, meant = {} } }) =>
          hiddenFields([
            [`version:${ref}`, String(row.named.entry.version)],
            [`was:${ref}`, asHeld(row.held)],
            ...Object.entries({ value, numerator, denominator }).map(
              ([field, text]) => [`${field}:${ref}`, text] as const,
            ),
            ...Object.entries(meant).map(([field, text]) => [`meant:${field}:${ref}`, text] as const),
          ]),
        )}`,
})}`,
  });
}

function hasNoMeaning(meant: Readonly<Record<string, string>> = {}): boolean {
  return Object.keys(meant).length === 0;
}
