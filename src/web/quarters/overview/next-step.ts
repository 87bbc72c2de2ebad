import { mayQuarter } from '../../../use-cases/returns/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import type { Task } from './tasks.ts';

const VERBS = {
  'sign-off': 'sign-off-quarter',
  seal: 'seal-edition',
  publish: 'publish-edition',
} as const;

/** The step that closes a quarter further, when it is this person's and nothing stands in its way; null otherwise. */
export function nextStep({ acting, key, view }: Pick<AskedQuarter, 'acting' | 'key' | 'view'>): Task | null {
  const step = openStep(view);
  return step !== null && mayQuarter(acting.person, VERBS[step], key)
    ? { name: step, path: quarterPath(key, step) }
    : null;
}

function openStep({
  quarter: { state },
  isWhole,
  returns,
  signOffObstacles,
  sealObstacles,
}: AskedQuarter['view']): keyof typeof VERBS | null {
  // Who sees a part only cannot tell whether anything stands in the way.
  if (!isWhole) return null;
  if (state === 'open') return returns.length > 0 && signOffObstacles.length === 0 ? 'sign-off' : null;
  if (state === 'signed-off') return sealObstacles.length === 0 ? 'seal' : null;
  return state === 'sealed' ? 'publish' : null;
}
