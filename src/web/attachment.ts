import { validLine } from '../domain/value/index.ts';

/**
 * The header that hands out a file by its name, whatever characters that has (RFC 6266): plain letters for every
 * browser, and the whole name beside them where it has others.
 *
 * @example attachment('report.csv') // 'attachment; filename="report.csv"'
 */
export function attachment(name: string): string {
  const line = validLine(name);
  const plain = line.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const quoted = `attachment; filename="${plain}"`;
  return plain === line ? quoted : `${quoted}; filename*=UTF-8''${encoded(line)}`;
}

/** Marks that `encodeURIComponent` leaves and the header does not take. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
