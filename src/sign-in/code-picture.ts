/** Free space around the code that readers need, in its own squares (ISO/IEC 18004). */
const QUIET_SQUARES = 4;

/**
 * A QR code of `text` as one SVG element that says its size in squares only, so that the page's stylesheet sets it.
 * It holds no style, script or address, which the pages' policy would refuse, and is an image named `title` for those
 * who do not see it. It is black on white whatever the page's colours, or devices cannot read it.
 */
export async function codePicture({
  text,
  title,
}: {
  readonly text: string;
  readonly title: string;
}): Promise<string> {
  // Loaded when first drawn: few people set up a device on a day.
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_SQUARES });
  const squares = data
    .flatMap((row, y) => runsOf(row).map(({ from, to }) => `M${from} ${y}h${to - from}v1h${from - to}z`))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="code-picture" viewBox="0 0 ${size} ${size}" role="img"` +
    ` aria-label="${escaped(title)}" shape-rendering="crispEdges"><title>${escaped(title)}</title>` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${squares}"/></svg>`
  );
}

/** Where black squares stand side by side in a row: one stroke for a run keeps the picture small. */
function runsOf(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const edges = row.flatMap((black, x) => (black !== (row[x - 1] ?? false) ? [x] : []));
  const closed = edges.length % 2 === 0 ? edges : [...edges, row.length];
  return closed.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: closed[at + 1] ?? row.length }] : []));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
