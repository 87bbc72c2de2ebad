/** The pages of an app: a request in, a response out. */
type Pages = (request: Request) => Promise<Response>;

/** What a first visit to a page carries over the wire, compressed, in bytes: the page, and all it asks for. */
interface PageWeight {
  readonly page: number;
  readonly assets: number;
}

/** Adds up a page and the style sheets, scripts and fonts it names, as a browser that takes Brotli gets them. */
export async function weighPage(pages: Pages, path: string): Promise<PageWeight> {
  const bytes = async (address: string) => {
    const response = await pages(
      new Request(`http://localhost${address}`, { headers: { 'Accept-Encoding': 'br, gzip' } }),
    );
    return (await response.arrayBuffer()).byteLength;
  };
  const text = async (address: string) => (await pages(new Request(`http://localhost${address}`))).text();

  const markup = await text(path);
  const asked = new Set<string>();
  for (const [, address = ''] of markup.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) asked.add(address);
  for (const address of [...asked].filter((each) => each.includes('.css')))
    for (const [, name = ''] of (await text(address)).matchAll(/url\(["']?(\/assets\/[^"')]+)/g))
      asked.add(name);

  let assets = 0;
  for (const address of asked) assets += await bytes(address);
  return { page: await bytes(path), assets };
}
