/**
 * The security log as lines of JSON, on standard error or in a file.
 *
 * What always holds: one event is one line, whatever is in it; nobody's text can begin a line, turn one round or colour
 * a terminal; a link that lets somebody in is never in it; a file is for the account alone that runs Mesur.
 *
 * @example jsonLines({ clock, write: (line) => process.stderr.write(line) }).note({ event: 'signed-in' })
 * // {"time":"2026-10-01T09:00:00.000Z","level":"info","event":"signed-in","request":null,"by":null,"address":null}
 */
export { jsonLines } from './json-lines.ts';
export { lineFile } from './line-file.ts';
