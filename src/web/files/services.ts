import type { QuarterKey } from '../../domain/returns/index.ts';
import type { Tokens } from '../../use-cases/sign-in/ports.ts';
import type { Bringing, Uploads } from '../../use-cases/uploads/index.ts';
import { actingFor, type CollectingServices, quarterKeyFrom } from '../collecting/services.ts';
import type { Answering, PageRequest } from '../route.ts';

/** What the pages of files stand on. */
export interface FileServices extends CollectingServices {
  readonly uploads: Uploads;
  readonly tokens: Pick<Tokens, 'make'>;
}

/** A quarter that somebody brings a file to. Whether they may is asked by what answers. */
export interface FileDesk {
  readonly bringing: Bringing;
  readonly key: QuarterKey;
}

/** What answers for files of a quarter: whoever is not signed in is asked to; an address of no quarter is not found. */
export function forFiles<Request extends PageRequest<'directorate' | 'period'>>(
  services: FileServices,
  answer: (desk: FileDesk, request: Request) => Answering,
): (request: Request) => Answering {
  return async (request) => {
    const acting = await actingFor(services, request);
    if (acting === null) return { kind: 'sign-in' };
    const key = quarterKeyFrom(acting, request.parameters);
    if (key === null) return { kind: 'not-found' };
    const { uploads, tokens } = services;
    return answer({ bringing: { ...acting, uploads, tokens }, key }, request);
  };
}

/** What answers for files that are no quarter's: whoever is not signed in is asked to. */
export function forBringing<Request extends PageRequest>(
  services: FileServices,
  answer: (bringing: Bringing, request: Request) => Answering,
): (request: Request) => Answering {
  return async (request) => {
    const acting = await actingFor(services, request);
    if (acting === null) return { kind: 'sign-in' };
    const { uploads, tokens } = services;
    return answer({ ...acting, uploads, tokens }, request);
  };
}
