import type { Bilingual } from '../domain/value/index.ts';
import { fail, ok, type Result } from '../domain/value/index.ts';
import { misuse, type Refusal, type ServeSettings } from './command.ts';

const DEFAULT_PORT = '3000';
const DEFAULT_HOST = 'localhost';

/** More proxies than this, one behind the other, nobody has: it is a slip. */
const PROXIES_MAX = 9;

/** What the council's accounts are called where nobody has said it. */
const COUNCIL_ACCOUNT: Bilingual = { en: 'your council account', cy: 'eich cyfrif cyngor' };

type Environment = Readonly<Record<string, string | undefined>>;

/** The options of the command, and the variables in their stead. */
export interface ServeOrder {
  readonly options: {
    readonly port?: string | undefined;
    readonly host?: string | undefined;
    readonly demo?: boolean | undefined;
  };
  readonly environment: Environment;
}

/** The settings of a server, or a refusal that names the one that is wrong. An empty variable counts as absent. */
export function serveSettings({ options, environment }: ServeOrder): Result<ServeSettings, Refusal> {
  const port = portFrom(options.port ?? (environment.PORT || DEFAULT_PORT));
  if (!port.ok) return port;
  const publicUrl = publicUrlFrom(environment.MESUR_URL);
  if (!publicUrl.ok) return publicUrl;
  const proxies = proxiesFrom(environment.MESUR_PROXIES || '0');
  if (!proxies.ok) return proxies;
  const isDemo = demoFrom({ options, environment });
  if (!isDemo.ok) return isDemo;
  const identityProvider = identityProviderFrom(environment);
  if (!identityProvider.ok) return identityProvider;
  const mail = mailFrom(environment);
  if (!mail.ok) return mail;
  return ok({
    port: port.value,
    host: options.host || environment.MESUR_HOST || DEFAULT_HOST,
    publicUrl: publicUrl.value,
    proxies: proxies.value,
    isDemo: isDemo.value,
    identityProvider: identityProvider.value,
    mail: mail.value,
  });
}

function portFrom(given: string): Result<number, Refusal> {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return ok(port);
  return fail(misuse(`"${given}" is not a port: give a number from 0 to 65535.`));
}

function publicUrlFrom(given: string | undefined): Result<string | null, Refusal> {
  if (!given) return ok(null);
  const url = URL.canParse(given) ? new URL(given) : null;
  const isPlain =
    url !== null && /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}${url.hash}` === '/';
  if (isPlain && url.username === '') return ok(url.origin);
  return fail(misuse('MESUR_URL cannot be read: write it as https://mesur.example.wales, without a path.'));
}

function proxiesFrom(given: string): Result<number, Refusal> {
  const proxies = Number(given);
  if (/^\d$/.test(given) && proxies <= PROXIES_MAX) return ok(proxies);
  return fail(
    misuse(`MESUR_PROXIES is "${given}": give the number of proxies in front, from 0 to ${PROXIES_MAX}.`),
  );
}

function demoFrom({ options, environment }: ServeOrder): Result<boolean, Refusal> {
  const given = environment.MESUR_DEMO || '0';
  if (options.demo === true) return ok(true);
  if (given === '0' || given === '1') return ok(given === '1');
  return fail(misuse(`MESUR_DEMO is "${given}": write 1 for the demonstration, or leave it out.`));
}

function identityProviderFrom(environment: Environment): Result<ServeSettings['identityProvider'], Refusal> {
  const names = ['MESUR_OIDC_ISSUER', 'MESUR_OIDC_CLIENT_ID', 'MESUR_OIDC_CLIENT_SECRET'] as const;
  const [issuer, clientId, clientSecret] = names.map((name) => environment[name] || null);
  if (issuer && clientId && clientSecret)
    return ok({ issuer, clientId, clientSecret, name: nameFrom(environment.MESUR_OIDC_NAME) });
  const missing = names.filter((name) => !environment[name]);
  if (missing.length === names.length) return ok(null);
  return fail(
    misuse(`${missing.join(' and ')} missing: give ${names.join(', ')} together, or none of them.`),
  );
}

/** "Council account | Cyfrif y cyngor"; one name serves both languages. */
function nameFrom(given: string | undefined): Bilingual {
  const [en, cy] = (given ?? '').split('|').map((part) => part.trim());
  return en ? { en, cy: cy || en } : COUNCIL_ACCOUNT;
}

function mailFrom({
  MESUR_SMTP: url,
  MESUR_MAIL_FROM: from,
}: Environment): Result<ServeSettings['mail'], Refusal> {
  if (url && from) return ok({ url, from });
  if (!url && !from) return ok(null);
  const missing = url ? 'MESUR_MAIL_FROM' : 'MESUR_SMTP';
  return fail(misuse(`${missing} is missing: give MESUR_SMTP and MESUR_MAIL_FROM together, or neither.`));
}
