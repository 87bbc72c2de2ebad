import type { Service } from '../../domain/framework/index.ts';
import type { QuarterKey, QuarterReturn, QuarterWithFrame } from '../../domain/returns/index.ts';
import { type Acting, mayReturn, ownView, type WorkbookChoice } from '../returns/index.ts';

/** A workbook that a person can have: all that they may fill in, a service's, or what is their own. */
export interface WorkbookOffer {
  readonly of: 'all' | 'service' | 'own';
  /** Whose; null unless `of` is a service. */
  readonly service: Service | null;
  /** How many returns it holds. */
  readonly count: number;
  readonly choice: Omit<WorkbookChoice, 'language'>;
}

/** A quarter as those see it who fill it in by workbook. */
export interface WorkbookPlace {
  readonly quarter: QuarterWithFrame;
  readonly offers: readonly WorkbookOffer[];
}

/**
 * What of a quarter a person may fill in by workbook: a data manager what is in their scope, an owner their own. Null
 * where there is nothing: then there is no such page for them.
 */
export async function readWorkbookPlace(acting: Acting, key: QuarterKey): Promise<WorkbookPlace | null> {
  const store = ownView(acting);
  const [quarter, all] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  if (quarter === null) return null;
  // Narrative has no sheet.
  const returns = all.filter(({ kind }) => kind !== 'narrative');
  const managed = returns.filter((entry) => mayReturn(acting.person, 'edit-in-bulk', entry));
  const offers = [
    ...managedOffers({ key, quarter, managed }),
    ...ownOffer(acting, { key, returns, managed }),
  ];
  return offers.length === 0 ? null : { quarter, offers };
}

function managedOffers({
  key,
  quarter,
  managed,
}: {
  readonly key: QuarterKey;
  readonly quarter: QuarterWithFrame;
  readonly managed: readonly QuarterReturn[];
}): readonly WorkbookOffer[] {
  if (managed.length === 0) return [];
  const services = quarter.frame.directorate.services.flatMap((service): readonly WorkbookOffer[] => {
    const count = managed.filter((entry) => entry.service === service.id).length;
    return count === 0 ? [] : [{ of: 'service', service, count, choice: { key, service: service.id } }];
  });
  const all: WorkbookOffer = { of: 'all', service: null, count: managed.length, choice: { key } };
  // Whoever manages one service alone is not offered the same twice.
  return services.some(({ count }) => count === all.count) ? [all] : [all, ...services];
}

function ownOffer(
  { person }: Acting,
  {
    key,
    returns,
    managed,
  }: {
    readonly key: QuarterKey;
    readonly returns: readonly QuarterReturn[];
    readonly managed: readonly QuarterReturn[];
  },
): readonly WorkbookOffer[] {
  const count = returns.filter(({ owner }) => owner === person.id).length;
  if (count === 0 || (count === managed.length && count === returns.length)) return [];
  return [{ of: 'own', service: null, count, choice: { key, owner: person } }];
}
