/** What stands between the whole number and its fraction. */
export type DecimalMark = 'point' | 'comma';

/**
 * How the numbers of a column are written: found from all of them, or a question. `either`: each could be read both ways
 * ("1,234" alone is one thousand or one and a bit); `both`: some say a point, others a comma.
 */
type FoundMark =
  | { readonly kind: 'found'; readonly mark: DecimalMark }
  | { readonly kind: 'ask'; readonly why: 'either' | 'both' };

/** What one number says of its mark: its own evidence, none, or that it could be read both ways. */
type Evidence = DecimalMark | 'none' | 'either';

/** What stands around a number: signs, spaces, brackets, words. */
const AROUND = /^[^\d.,]*(?:\p{L}+\.)?|[^\d]*$|[\s\u00a0\u202f]/gu;

/**
 * Finds the decimal mark of a whole column. Numbers without any mark say nothing, and where all are such it makes no
 * difference: then it is a point.
 *
 * @example findMark(['1,234', '12,5']) // { kind: 'found', mark: 'comma' }
 */
export function findMark(texts: readonly string[]): FoundMark {
  const said = new Set(texts.map(evidenceOf));
  if (said.has('point') && said.has('comma')) return { kind: 'ask', why: 'both' };
  if (said.has('point') || said.has('comma'))
    return { kind: 'found', mark: said.has('comma') ? 'comma' : 'point' };
  return said.has('either') ? { kind: 'ask', why: 'either' } : { kind: 'found', mark: 'point' };
}

function evidenceOf(text: string): Evidence {
  const digits = text.replaceAll(AROUND, '');
  if (!/^\d*(?:[.,]\d+)+$/.test(digits)) return 'none';
  const marks = digits.replaceAll(/\d/g, '');
  const last: DecimalMark = marks.endsWith(',') ? 'comma' : 'point';
  const other: DecimalMark = last === 'comma' ? 'point' : 'comma';
  if (/,/.test(marks) && /\./.test(marks)) return last;
  if (marks.length > 1) return other;
  const [before = '', after = ''] = digits.split(/[.,]/);
  const mayBeThousands =
    after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  return mayBeThousands ? 'either' : last;
}

/**
 * The text of a cell whose column writes a comma for the decimal mark, as others write it: "c. 1.234,5" is "c. 1,234.5".
 * Marks that do not stand before a digit, or stand after a letter, are no marks of a number.
 */
export function pointed(text: string, mark: DecimalMark): string {
  if (mark === 'point') return text;
  return text.replaceAll(/(?<!\p{L})[.,](?=\d)/gu, (each) => (each === '.' ? ',' : '.'));
}
