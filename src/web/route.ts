import type { Language } from '../domain/value/index.ts';
import type { Html } from './html.ts';

/** The names in a path such as "/:directorate/:period" or "/indicators/:code{.+}", without their patterns. */
export type ParameterNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? WithoutPattern<Name> | ParameterNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? WithoutPattern<Name>
    : never;

type WithoutPattern<Name extends string> = Name extends `${infer Plain}{${string}` ? Plain : Name;

/** What a page is asked: by which address, in which language. */
export interface PageRequest<Name extends string = string> {
  readonly language: Language;
  /** The path without language and with its query: what `page` and `linkTo` take. */
  readonly path: string;
  /** The named parts of the path, decoded. */
  readonly parameters: Readonly<Record<Name, string>>;
  readonly query: URLSearchParams;
}

/** What a page answers. Links are made by whoever answers; a redirect names a path without language. */
export type PageAnswer =
  | { readonly kind: 'page'; readonly markup: Html; readonly status?: 200 | 400 | 422 }
  | {
      readonly kind: 'file';
      readonly body: string | Uint8Array<ArrayBuffer>;
      /** The media type: "text/csv; charset=utf-8". */
      readonly type: string;
      /** The name it is saved under; without one it is shown, not saved. */
      readonly name?: string;
    }
  | { readonly kind: 'redirect'; readonly path: string }
  | { readonly kind: 'not-found' };

/** A page: its path without language, and the function that answers in either. */
export interface Route {
  readonly path: string;
  readonly answer: (request: PageRequest) => PageAnswer | Promise<PageAnswer>;
}

/**
 * A route whose handler knows the names in its path.
 *
 * @example route('/indicators/:code', ({ parameters }) => indicatorPage(parameters.code))
 */
export function route<Path extends string>(
  path: Path,
  answer: (request: PageRequest<ParameterNames<Path>>) => PageAnswer | Promise<PageAnswer>,
): Route {
  // The router fills every name of the path, so a request to this path has them all.
  return { path, answer: answer as Route['answer'] };
}
