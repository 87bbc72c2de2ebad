/**
 * The API: what programs read and send under /api/v1, and the document that describes it (docs/api.md).
 *
 * What always holds: every answer and every body has a schema, and /api/openapi.json is written from those schemas; an
 * answer is given by the same use cases as a page, so the same may be seen and done; what may not be seen is not found;
 * an error is JSON with a code that stays and words in the language asked for.
 *
 * @example makeApp({ ..., mounts: [{ path: '/api', app: apiApp({ store, accounts, clock, personOf, record }) }] })
 */
export { apiApp } from './api-app.ts';
