import type { Directorate } from '../domain/framework/index.ts';
import type { Scorecard, ScoredIndicator } from '../domain/scorecard/index.ts';
import type { Store } from './ports.ts';
import { listReports, newestOfEachQuarter, readWholeReport } from './read-report.ts';

/** An indicator as it stands in the newest report that has it. */
export interface ListedIndicator {
  readonly scored: ScoredIndicator;
  readonly scorecard: Scorecard;
}

/** A directorate's indicators, each once. */
export interface IndicatorListing {
  readonly directorate: Directorate;
  /** Those of the newest report first, and within a report in its order. */
  readonly indicators: readonly ListedIndicator[];
}

/** Every indicator of an authority by directorate, each as the newest report that has it shows it. */
export async function listIndicators(store: Store, authority: string): Promise<readonly IndicatorListing[]> {
  const listings = await listReports(store, authority);
  return Promise.all(
    listings.map(async ({ directorate, editions }) => {
      const indicators = new Map<string, ListedIndicator>();
      for (const { period } of newestOfEachQuarter(editions)) {
        const report = await readWholeReport(store, { authority, directorate: directorate.id, period });
        if (report === null) continue;
        const { scorecard } = report;
        for (const scored of scorecard.indicators)
          if (!indicators.has(scored.indicator.ref))
            indicators.set(scored.indicator.ref, { scored, scorecard });
      }
      return { directorate, indicators: [...indicators.values()] };
    }),
  );
}
