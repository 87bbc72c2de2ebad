import type { UnsavedForm } from '../../../use-cases/unsaved/index.ts';
import { FormValues } from '../../form-values.ts';
import { type Content, type Html, html } from '../../html.ts';
import { absent } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { besideSaved, hiddenFields, keptWays } from '../../unsaved/index.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { quarterPage } from '../quarter-page.ts';
import { isTargetBox, namedTarget, wasName } from './page.ts';
import { TARGET_WORDS } from './words.ts';

/** What was typed into the boxes of targets and not saved, beside what is saved; null where the two are the same. */
export function unsavedTargets({
  asked,
  request,
  form: kept,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly form: UnsavedForm;
}): Html | null {
  const { language } = request;
  const words = TARGET_WORDS[language];
  const { frame, version } = asked.view.quarter;
  const form = new FormValues(kept.fields);
  const boxes = form
    .names()
    .filter((field) => isTargetBox(field, frame) && form.text(field) !== form.text(wasName(field)))
    .map((field) => ({ field, typed: form.text(field), ...namedTarget({ frame, field, language }) }))
    .filter(({ typed, saved }) => typed !== saved);
  const reason = form.text('reason').trim();
  if (boxes.length === 0 && reason === '') return null;
  const shown = (text: string): Content => (text === '' ? absent('–') : text);
  const besides = kept.fields.filter(
    ([field]) => field !== 'version' && !isTargetBox(field.replace(/^was:/, ''), frame),
  );
  return quarterPage({
    asked,
    request,
    title: words.title,
    main: html`${besideSaved({
      request,
      form: kept,
      rows: [
        ...boxes.map(({ name, typed, saved }) => [name, shown(typed), shown(saved)] as const),
        ...(reason === '' ? [] : [[words.reason, reason, absent('–')] as const]),
      ],
    })}
${keptWays({
  request,
  path: kept.path,
  fields: hiddenFields([
    ...besides,
    ['version', String(version)],
    ...boxes.flatMap(({ field, typed, saved }) => [
      [field, typed] as const,
      [wasName(field), saved] as const,
    ]),
  ]),
})}`,
  });
}
