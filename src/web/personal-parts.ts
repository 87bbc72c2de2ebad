import type { Html } from './html.ts';
import type { PageRequest } from './route.ts';

/**
 * What pages that everybody reads hold besides for whoever asks. The pages of a site without sign-in hold nothing
 * more; whoever joins the site says what there is.
 */
export interface PersonalParts {
  /** What the first page begins with: a person’s own work; of a demonstration, that it is one. */
  readonly onHome: (request: PageRequest) => Promise<Html>;
  /** The ways from an indicator to the trails of its figures. */
  readonly onIndicator: (
    request: PageRequest,
    indicator: { readonly directorate: string; readonly ref: string },
  ) => Promise<Html>;
  /** The way from the page of a report's staff tables to what is withheld of them. */
  readonly onStaff: (
    request: PageRequest,
    report: { readonly directorate: string; readonly period: string },
  ) => Promise<Html>;
}
