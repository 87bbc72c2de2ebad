import type { PersonId } from '../../domain/people/index.ts';
import { daysAfter, lastDay } from '../../domain/period/index.ts';
import type { OpenedStore } from '../../use-cases/index.ts';
import { type Acting, openableQuarters, openQuarter } from '../../use-cases/returns/index.ts';
import type { Instant } from '../../use-cases/sign-in/ports.ts';
import { type Samples, sample } from './samples.ts';

const ORIGIN = 'http://localhost';
const REQUESTS = 300;
const WARMUPS = 50;

/** The pages of a site, without a port. */
type Pages = (request: Request) => Promise<Response>;

/** What collecting a quarter costs the server. */
interface CollectingCost {
  /** How many returns the owner has. */
  readonly returns: number;
  readonly myUpdates: Samples;
  readonly form: Samples;
  /** A draft saved for good, by the API. */
  readonly save: Samples;
  readonly overview: Samples;
}

/**
 * Opens the next quarter of the first directorate for the people of the demo and measures the pages on which it is
 * collected. Null when no quarter can be opened. `pages` are those of a demo.
 */
export async function measureCollecting({
  store,
  pages,
}: {
  readonly store: OpenedStore;
  readonly pages: Pages;
}): Promise<CollectingCost | null> {
  const manager = await signedIn(pages, 'demo-data-manager');
  const owner = await signedIn(pages, 'demo-owner');
  const [authority] = await store.authorities();
  if (authority === undefined) return null;
  const person = await store.accounts.person({
    authority: authority.id,
    id: 'demo-data-manager' as PersonId,
  });
  if (person === null) return null;
  const acting: Acting = {
    store,
    person,
    clock: { now: () => new Date().toISOString() as Instant },
  };
  const [openable] = await openableQuarters(acting);
  const period = openable?.periods[0];
  if (openable === undefined || period === undefined) return null;
  const directorate = openable.directorate.id;
  const owners = Object.fromEntries(
    ['', ...openable.directorate.services.map(({ id }) => id)].map((service) => [
      service,
      'demo-owner' as PersonId,
    ]),
  );
  const opened = await openQuarter(acting, {
    directorate,
    period,
    dueOn: daysAfter(lastDay(period), 19),
    owners,
  });
  if (!opened.ok) return null;
  const [entry] = await store.quarters.returns({ authority: authority.id, directorate, period });
  if (entry === undefined) return null;

  const page = (path: string, cookie: string) =>
    sample(() => read(pages, new Request(`${ORIGIN}${path}`, { headers: { cookie } })), {
      count: REQUESTS,
      warmups: WARMUPS,
    });
  const address = `${directorate}/${period}`;
  const ref = `${entry.kind}/${encodeURIComponent(entry.ref)}`;
  return {
    returns: opened.value.returns,
    myUpdates: await page('/my-updates', owner),
    form: await page(`/returns/${address}/${ref}`, owner),
    save: await savings({ pages, cookie: owner, path: `/api/v1/quarters/${address}/returns/${ref}` }),
    overview: await page(`/quarters/${address}`, manager),
  };
}

async function savings({
  pages,
  cookie,
  path,
}: {
  readonly pages: Pages;
  readonly cookie: string;
  readonly path: string;
}): Promise<Samples> {
  const me = JSON.parse(await read(pages, new Request(`${ORIGIN}/api/v1/me`, { headers: { cookie } }))) as {
    readonly token: string;
  };
  const headers = { cookie, origin: ORIGIN, 'content-type': 'application/json', 'x-mesur-token': me.token };
  const held = JSON.parse(await read(pages, new Request(`${ORIGIN}${path}`, { headers: { cookie } }))) as {
    readonly version: number;
    readonly content: object;
  };
  let { version } = held;
  return sample(
    async () => {
      const content = { ...held.content, value: String(version) };
      const body = JSON.stringify({ version, do: 'save', content });
      await read(pages, new Request(`${ORIGIN}${path}`, { method: 'PUT', headers, body }));
      version++;
    },
    { count: REQUESTS, warmups: WARMUPS },
  );
}

/** The session of a person of the demo, as a browser would send it. */
async function signedIn(pages: Pages, person: string): Promise<string> {
  await read(pages, new Request(`${ORIGIN}/sign-in`));
  const response = await pages(
    new Request(`${ORIGIN}/sign-in/demo`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ person }),
    }),
  );
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function read(pages: Pages, request: Request): Promise<string> {
  const response = await pages(request);
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`${request.method} ${request.url}: ${response.status} ${text}`);
  return text;
}
