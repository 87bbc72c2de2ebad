/** The header of pages that hold what lets somebody in: no browser or proxy keeps them. */
export const NEVER_KEPT = { 'Cache-Control': 'no-store' } as const;
