import type { ActionRequest, PageAnswer, PageRequest, Route } from '../route.ts';

/** Where somebody gets who still has to set up codes: to do that, and out. */
const OPEN = /^\/(account\/codes|sign-in|sign-out|link)(\/|$)/;

/** A page or action that is reached only by whoever has set up the codes that their role asks for, or has none such. */
export function behindCodes(route: Route): Route {
  if (OPEN.test(route.path)) return route;
  return route.method === 'GET'
    ? { ...route, answer: (request: PageRequest) => toCodes(request) ?? route.answer(request) }
    : { ...route, answer: (request: ActionRequest) => toCodes(request) ?? route.answer(request) };
}

function toCodes({ visitor, path }: PageRequest): PageAnswer | null {
  if (visitor?.mustSetUpCodes !== true) return null;
  return { kind: 'redirect', path: `/account/codes?${new URLSearchParams({ next: path })}` };
}
