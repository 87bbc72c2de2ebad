import type { PersonId } from '../../domain/people/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { Scopes } from '../../locale/index.ts';
import { listReports, type Visitor } from '../../use-cases/index.ts';
import type { PageAnswer, PageRequest } from '../route.ts';
import type { SignInServices } from '../sign-in/index.ts';

/** A page about one person: who asks, and who it is about. */
export interface PersonAsks<Request extends PageRequest<'id'> = PageRequest<'id'>> {
  readonly request: Request;
  readonly visitor: Visitor;
}

/** The person that an address names. */
export function namedPerson({ parameters }: PageRequest<'id'>): PersonId {
  return parameters.id as PersonId;
}

/** The directorates of somebody's authority, to name and choose scopes by. */
export async function scopesFor(
  { store }: SignInServices,
  { visitor, language }: { readonly visitor: Visitor; readonly language: Language },
): Promise<Scopes> {
  const listings = await listReports(store, visitor.person.authority);
  return { language, directorates: listings.map(({ directorate }) => directorate) };
}

/** The answer to who may not, or asks for somebody who is not there. */
export function refusedAnswer({ kind }: { readonly kind: 'not-allowed' | 'unknown-person' }): PageAnswer {
  return { kind: kind === 'not-allowed' ? 'refused' : 'not-found' };
}
