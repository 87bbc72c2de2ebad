import { changeReturn, type ReturnAction } from '../../use-cases/returns/index.ts';
import type { FieldProblem } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import type { AskedQuarter } from './asked-quarter.ts';
import type { TickedReturn } from './choose-box.ts';
import { returnFailureText } from './failure-text.ts';
import { returnName, rowId } from './return-cells.ts';

/** Does the same to each return that was ticked: how many it was done to, and why not to the others. */
export async function changeEach({
  asked,
  ticked,
  action,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly ticked: readonly TickedReturn[];
  readonly action: ReturnAction | ((ticked: TickedReturn) => ReturnAction);
  readonly language: PageRequest['language'];
}): Promise<{ readonly done: number; readonly problems: readonly FieldProblem[] }> {
  const { view, key, acting } = asked;
  let done = 0;
  const problems: FieldProblem[] = [];
  // One after the other: each may change the quarter, and the next then follows on that.
  for (const each of ticked) {
    const { kind, ref, version } = each;
    const named = view.returns.find(({ entry }) => entry.kind === kind && entry.ref === ref);
    if (named === undefined) continue;
    const changed = await changeReturn(acting, {
      key: { ...key, kind, ref },
      version,
      action: typeof action === 'function' ? action(each) : action,
    });
    if (changed.ok) done += 1;
    else {
      const why = returnFailureText(changed.failure, { asked, language });
      const text = `${returnName(asked, named, language)}: ${why}`;
      problems.push({ field: rowId(asked, named), text });
    }
  }
  return { done, problems };
}
