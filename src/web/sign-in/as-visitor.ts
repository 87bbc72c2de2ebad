import type { Visitor } from '../../use-cases/index.ts';
import type { PageAnswer, PageRequest } from '../route.ts';
import { type SignInServices, signedInBy } from './services.ts';

/** What a page for people who are signed in is asked, by whom. */
export interface VisitorAsks<Request extends PageRequest = PageRequest> {
  readonly request: Request;
  readonly visitor: Visitor;
}

/** An answer for whoever is signed in; others are asked to sign in first. */
export function asVisitor<Request extends PageRequest = PageRequest>(
  services: SignInServices,
  answer: (asks: VisitorAsks<Request>) => PageAnswer | Promise<PageAnswer>,
): (request: Request) => Promise<PageAnswer> {
  return async (request) => {
    const visitor = await signedInBy(services, request);
    return visitor === null ? { kind: 'sign-in' } : answer({ request, visitor });
  };
}
