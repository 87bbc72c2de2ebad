import { parseQuarter } from '../domain/period/index.ts';
import type { QuarterKey, ReturnKey } from '../domain/returns/index.ts';
import { RETURN_KINDS } from '../domain/returns/index.ts';
import type { Acting } from '../use-cases/returns/index.ts';
import type { SignedInAsked } from './operation.ts';

/** A path from its parts, each escaped: `pathOf('indicators', 'PAM/029')` is "/indicators/PAM%2F029". */
export function pathOf(...parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/** The quarter that an address names, of the person's own authority; null when it names none. */
export function quarterKeyIn({
  acting,
  parameters: { directorate = '', period = '' },
}: Pick<SignedInAsked, 'acting' | 'parameters'>): QuarterKey | null {
  const quarter = parseQuarter(period);
  return quarter.ok ? { authority: authorityOf(acting), directorate, period: quarter.value } : null;
}

/** The return that an address names, of the person's own authority; null when it names none. */
export function returnKeyIn(asked: Pick<SignedInAsked, 'acting' | 'parameters'>): ReturnKey | null {
  const quarter = quarterKeyIn(asked);
  const { kind: named, ref = '' } = asked.parameters;
  const kind = RETURN_KINDS.find((known) => known === named);
  return quarter === null || kind === undefined ? null : { ...quarter, kind, ref };
}

/** The path of a quarter that is collected. */
export function quarterPath({ directorate, period }: QuarterKey): string {
  return pathOf('api', 'v1', 'quarters', directorate, period);
}

/** The path of a return. */
export function returnPath({ kind, ref, ...key }: ReturnKey): string {
  return `${quarterPath(key)}${pathOf('returns', kind, ref)}`;
}

function authorityOf({ person }: Acting): string {
  return person.authority;
}
