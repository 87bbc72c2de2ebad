import { quarterAfter } from '../../../domain/returns/index.ts';
import { isClosed, mayInPart, mayQuarter } from '../../../use-cases/returns/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { pathOf } from '../../links.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import type { OVERVIEW_WORDS } from './words.ts';

/** Something that a person can do with a quarter now, or look at, with the page that it is done on. */
export interface Task {
  readonly name: keyof (typeof OVERVIEW_WORDS)['en']['task'];
  readonly path: string;
}

/** What a person can do with a quarter as it stands, in the order that it is done. */
export function tasksFor({
  acting,
  key,
  view,
}: Pick<AskedQuarter, 'acting' | 'key' | 'view'>): readonly Task[] {
  const { person } = acting;
  const { quarter, isWhole } = view;
  const isTaken = !isClosed(quarter);
  const own = (name: Exclude<Task['name'], 'report'>): Task => ({ name, path: quarterPath(key, name) });
  const canSeal = quarter.state === 'open' || quarterAfter(quarter.state, 'sealed') !== null;
  return [
    ...(isTaken && mayInPart(person, 'edit-in-bulk', key)
      ? [own('grid'), own('workbook'), own('files')]
      : []),
    ...(isTaken && mayInPart(person, 'assign-return', key) ? [own('assign')] : []),
    ...(isWhole && isTaken ? [own('targets')] : []),
    ...(isWhole ? [own('challenge'), own('preview')] : []),
    ...(quarter.state === 'open' && mayQuarter(person, 'sign-off-quarter', key) ? [own('sign-off')] : []),
    ...(canSeal && mayQuarter(person, 'seal-edition', key) ? [own('seal')] : []),
    ...(quarter.state === 'sealed' && mayQuarter(person, 'read-edition', key) ? [own('edition')] : []),
    ...(quarter.state === 'sealed' && mayQuarter(person, 'publish-edition', key) ? [own('publish')] : []),
    ...(quarter.state === 'published'
      ? [{ name: 'report' as const, path: pathOf(key.directorate, key.period) }]
      : []),
  ];
}
