import type { Bilingual, Language } from '../domain/value/index.ts';
import type { FormValues } from './form-values.ts';
import type { Html } from './html.ts';
import type { CookieChange, CookieName } from './session-cookie.ts';

/** The names in a path such as "/:directorate/:period" or "/indicators/:code{.+}", without their patterns. */
type ParameterNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? WithoutPattern<Name> | ParameterNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? WithoutPattern<Name>
    : never;

type WithoutPattern<Name extends string> = Name extends `${infer Plain}{${string}` ? Plain : Name;

/** Somebody who is signed in. Whoever knows the session says who it is and where they may go. */
export interface Visitor {
  readonly person: { readonly id: string; readonly name: string };
  readonly authority: string;
  /** Whether their role asks for codes from a device, and they have none yet. */
  readonly mustSetUpCodes?: boolean;
  /** The anti-forgery token of the session: every form they send carries it. Never empty. */
  readonly token: string;
  /** Their own entries of the site's navigation; paths are without language. */
  readonly navigation: readonly { readonly path: string; readonly text: Bilingual }[];
}

/** What a page is asked: by which address, in which language, by whom. */
export interface PageRequest<Name extends string = string> {
  readonly language: Language;
  /** The path without language and with its query: what `linkTo` takes. */
  readonly path: string;
  /** The named parts of the path, decoded. */
  readonly parameters: Readonly<Record<Name, string>>;
  readonly query: URLSearchParams;
  /** Null: nobody is signed in. */
  readonly visitor: Visitor | null;
  /** Whether people can sign in here at all; if not, there is no link to it. */
  readonly hasSignIn: boolean;
  /** The value of a cookie; null when it was not sent. */
  readonly cookie: (name: CookieName) => string | null;
  /** The network address that asks, to count tries by; "unknown" where there is no network. */
  readonly clientAddress: string;
}

/** What the layout has to know of a request. */
export type AskedPage = Pick<PageRequest, 'language' | 'path' | 'visitor' | 'hasSignIn'>;

/** What an action is asked: as a page, with what was sent. */
export interface ActionRequest<Name extends string = string> extends PageRequest<Name> {
  readonly form: FormValues;
}

/** What a page or an action answers. Links are made by whoever answers; a redirect names a path without language. */
export type PageAnswer =
  | {
      readonly kind: 'page';
      readonly markup: Html;
      readonly status?: 200 | 400 | 403 | 404 | 409 | 422 | 429;
      readonly headers?: Readonly<Record<string, string>>;
      readonly cookies?: readonly CookieChange[];
    }
  | {
      readonly kind: 'file';
      readonly body: string | Uint8Array<ArrayBuffer>;
      /** The media type: "text/csv; charset=utf-8". */
      readonly type: string;
      /** The name it is saved under; without one it is shown, not saved. */
      readonly name?: string;
    }
  | {
      readonly kind: 'redirect';
      readonly path: string;
      /** 303 after an action, else 302. */
      readonly status?: 302 | 303;
      /** What was done, as a key: the page there says it in words (`doneBanner`). Goes as "?done=KEY". */
      readonly notice?: string;
      readonly cookies?: readonly CookieChange[];
      /** Whether the browser is told to forget what it keeps of this site's pages: somebody leaves. */
      readonly clearsSite?: boolean;
    }
  /** To another site: the identity provider. `to` is its whole address. */
  | { readonly kind: 'leave'; readonly to: string; readonly cookies?: readonly CookieChange[] }
  /** Somebody has to sign in first. After it they come back to `next`, else to where they are. */
  | { readonly kind: 'sign-in'; readonly next?: string }
  /** Whoever is signed in may not do or see this. */
  | { readonly kind: 'refused' }
  /** Tried too often. */
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  | { readonly kind: 'not-found' };

/** The answer of a page or action, now or later. */
export type Answering = PageAnswer | Promise<PageAnswer>;

/** A page or an action: its path without language, and the function that answers in either. */
export type Route =
  | {
      readonly method: 'GET';
      readonly path: string;
      readonly answer: (request: PageRequest) => Answering;
    }
  | {
      readonly method: 'POST';
      readonly path: string;
      /** Whether files may come with the form: then only of somebody who is signed in. */
      readonly takesFiles?: boolean;
      readonly answer: (request: ActionRequest) => Answering;
    };

/**
 * A page whose handler knows the names in its path.
 *
 * @example route('/indicators/:code', ({ parameters }) => indicatorPage(parameters.code))
 */
export function route<Path extends string>(
  path: Path,
  answer: (request: PageRequest<ParameterNames<Path>>) => Answering,
): Route {
  // The router fills every name of the path, so a request to this path has them all.
  return { method: 'GET', path, answer: answer as (request: PageRequest) => Answering };
}

/**
 * What a form sent to a path does. It is reached only by forms of this site, and by those of a visitor only with
 * their token. It answers a redirect when it is done, and the page with the form (422) when something is wrong.
 *
 * With `takesFiles` a form may bring files (`form.file(name)`) and be 25 MB; others are 2 MB and bring none. What is in
 * a file is for a worker to read, never for the action itself.
 *
 * @example action('/people/:id', async ({ parameters, form }) => rename(parameters.id, form.text('name')))
 */
export function action<Path extends string>(
  path: Path,
  answer: (request: ActionRequest<ParameterNames<Path>>) => Answering,
  { takesFiles = false }: { readonly takesFiles?: boolean } = {},
): Route {
  return { method: 'POST', path, takesFiles, answer: answer as (request: ActionRequest) => Answering };
}
