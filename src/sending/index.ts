/**
 * What is sent over HTTP: in the encoding that the reader prefers, with a tag by its content. Pages, files and the API.
 *
 * What always holds: one content has one tag, in whatever encoding it goes out; who has it already is sent no body.
 *
 * @example await taggedResponse({ status: 200, type: 'application/json', body, request: context.req.raw })
 */
export { chooseEncoding, compress, type Encoding, isWorthCompressing } from './compression.ts';
export { taggedResponse } from './tagged-response.ts';
