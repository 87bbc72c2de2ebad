import type { KeepingParts, UnsavedForms } from '../../use-cases/unsaved/index.ts';
import { safeNext } from '../links.ts';
import {
  type ActionRequest,
  action,
  type PageAnswer,
  type PageRequest,
  type Route,
  route,
} from '../route.ts';
import { ownerOf, typedKeeping } from './keeping.ts';
import { unsavedPage } from './page.ts';

/** What the pages of unsaved forms stand on. */
interface UnsavedServices extends KeepingParts {
  readonly unsaved: UnsavedForms;
}

/** The page with what was typed and not saved, what lets go of it, and where scripts keep what is typed. */
export function unsavedRoutes(services: UnsavedServices): readonly Route[] {
  return [
    route('/unsaved', (request) => unsavedAnswer(services, request)),
    action('/unsaved', (request) => discard(services, request)),
    action('/unsaved/keep', (request) => keepAsTyped(services, request)),
  ];
}

async function unsavedAnswer({ unsaved }: UnsavedServices, request: PageRequest): Promise<PageAnswer> {
  const { visitor, query } = request;
  if (visitor === null) return { kind: 'sign-in' };
  const form = await unsaved.read({ ...ownerOf(visitor), path: safeNext(query.get('page')) });
  return {
    kind: 'page',
    markup: unsavedPage({ request, form, why: 'signed-out' }),
    headers: { 'Cache-Control': 'no-store' },
  };
}

async function discard({ unsaved }: UnsavedServices, request: ActionRequest): Promise<PageAnswer> {
  const { visitor, form } = request;
  if (visitor === null) return { kind: 'sign-in' };
  const path = safeNext(form.text('page'));
  await unsaved.remove({ ...ownerOf(visitor), path });
  return { kind: 'redirect', path, notice: 'discarded' };
}

/** Answers a script with nothing: what it sent is kept. */
async function keepAsTyped(services: UnsavedServices, request: ActionRequest): Promise<PageAnswer> {
  const { visitor, form } = request;
  if (visitor === null) return { kind: 'sign-in' };
  await typedKeeping(services).forVisitor({ path: '/', form, visitor });
  return { kind: 'file', body: '', type: 'text/plain; charset=utf-8' };
}
