import type { Clock, LocalKey, OneTimeCodes } from './ports.ts';
import { isRecoveryCode, type RecoveryPorts, useRecoveryCode } from './recovery-codes.ts';

/** Why a code proves nothing. "code-unreadable": no code can any more, and only a recovery code helps. */
export type CodeFailure = 'code-needed' | 'code-wrong' | 'code-unreadable';

/** Uses a code of somebody's device, or one of their recovery codes; null when it is good, or none is asked for. */
export async function proveCode(
  ports: RecoveryPorts & { readonly codes: OneTimeCodes; readonly clock: Clock },
  { key, code }: { readonly key: LocalKey; readonly code: string | null },
): Promise<CodeFailure | null> {
  const { accounts, codes, clock } = ports;
  const { person: id, authority } = key;
  if (key.codes === null) return null;
  if (code === null || code.trim() === '') return 'code-needed';
  if (isRecoveryCode(code))
    return (await useRecoveryCode(ports, { person: { authority, id }, code })) ? null : 'code-wrong';
  if (key.codes.secret === null) return 'code-unreadable';
  const step = codes.stepOf({ secret: key.codes.secret, code, now: clock.now() });
  if (step === null) return 'code-wrong';
  return (await accounts.useCodeStep({ person: id, authority, step })) ? null : 'code-wrong';
}
