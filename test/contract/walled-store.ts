/**
 * Two councils with everything in them, and people of every role and scope, on a PostgreSQL server: what somebody sees
 * there can be compared with what `access` says that they may.
 */
import assert from 'node:assert/strict';
import { type Grant, type Person, type PersonId, ROLES } from '../../src/domain/people/index.ts';
import type { QuarterKey, QuarterReturn } from '../../src/domain/returns/index.ts';
import type { PeriodRecord, Publication } from '../../src/domain/scorecard/index.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/index.ts';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import type { OpenedStore } from '../../src/use-cases/index.ts';
import { CHANGE, personNamed } from './accounts.contract.ts';
import { SPECIMEN } from './publication-specimen.ts';
import { minute, opening, Q3, quarterAfter, quarterOf } from './quarter-specimen.ts';

/** The councils, each with the same directorates. */
export const AUTHORITIES = ['aberwy', 'caernant'] as const;
export const DIRECTORATES = ['ssw', 'efs'] as const;
const SERVICES = ['children', 'adults', null] as const;

const SCOPES: readonly Omit<Grant, 'role'>[] = [
  { directorate: null, service: null },
  { directorate: 'ssw', service: null },
  { directorate: 'ssw', service: 'children' },
  { directorate: 'ssw', service: 'adults' },
  { directorate: 'efs', service: null },
];

/** Owns returns of every place in Aberwy, and holds no role. */
export const HOLDER = personNamed('holder');
const NOBODY = personNamed('nobody');

/** A person of Aberwy for each role in each scope, some with two, some without, some who have left, one of Caernant. */
export const PEOPLE: readonly Person[] = [
  ...ROLES.flatMap((role) =>
    SCOPES.map((scope) =>
      personNamed(`${role}-${scope.directorate ?? 'all'}-${scope.service ?? 'all'}`, {
        grants: [{ role, ...scope }],
      }),
    ),
  ),
  HOLDER,
  NOBODY,
  personNamed('two-roles', {
    grants: [
      { role: 'head-of-service', directorate: 'ssw', service: 'children' },
      { role: 'scrutiny-member', directorate: 'efs', service: null },
    ],
  }),
  personNamed('has-left', {
    isActive: false,
    grants: ROLES.map((role) => ({ role, directorate: null, service: null })),
  }),
  personNamed('of-caernant', {
    authority: 'caernant',
    grants: ROLES.map((role) => ({ role, directorate: null, service: null })),
  }),
];

/** The quarters that are collected: one in each directorate of both councils. */
export const QUARTERS: readonly QuarterKey[] = AUTHORITIES.flatMap((authority) =>
  DIRECTORATES.map((directorate) => ({ authority, directorate, period: Q3 })),
);

/** A store with all of it, and the database beneath. */
export interface Walled {
  readonly store: OpenedStore;
  readonly engine: Engine;
  readonly returns: readonly QuarterReturn[];
}

/** Fills a database. Who closes `store` and `engine.db` is the caller. */
export async function walledStore(databaseUrl: string): Promise<Walled> {
  const [opened, engine] = [
    await openStore({ dataFolder: '', databaseUrl }),
    await openPostgres(databaseUrl),
  ];
  assert.ok(opened.ok && engine.ok, JSON.stringify([opened, engine]));
  const store = opened.value;
  for (const authority of AUTHORITIES)
    await store.loadPublication({
      name: 'specimen',
      fingerprint: 'first',
      publication: publicationOf(authority),
    });
  for (const person of PEOPLE)
    assert.ok((await store.accounts.savePerson({ person, change: CHANGE })).ok, person.id);
  for (const key of QUARTERS) await collect(store, key);
  const returns = (await Promise.all(QUARTERS.map((key) => store.quarters.returns(key)))).flat();
  return { store, engine: engine.value, returns };
}

/** A return of each service and of the whole directorate, of the holder and of nobody; an edition sealed, unpublished. */
async function collect(store: OpenedStore, key: QuarterKey): Promise<void> {
  const order = opening(
    SERVICES.flatMap((service) =>
      [HOLDER.id, null].map((owner) => ({
        kind: 'indicator' as const,
        ref: `${service ?? 'whole'}/${owner ?? 'nobody'}`,
        service,
        owner,
      })),
    ),
    { ...quarterOf(key), ...key },
    null,
  );
  assert.equal(await store.quarters.open(order), 'opened');
  const sealed = await store.quarters.seal({
    record: recordOf(order.quarter.frame, key),
    versions: order.returns.map(({ next: { kind, ref, version } }) => ({ kind, ref, version })),
    change: quarterAfter(order.quarter, { state: 'sealed', edition: 1 }, 'sealed'),
    sealedBy: 'sealer' as PersonId,
    at: minute(60),
  });
  assert.ok(sealed.ok);
}

function publicationOf(authority: string): Publication {
  const named = { ...SPECIMEN.authority, id: authority };
  return {
    ...SPECIMEN,
    authority: named,
    records: SPECIMEN.records.map((record) => ({ ...record, authority: named })),
  };
}

function recordOf(frame: PeriodRecord, { authority, directorate }: QuarterKey): PeriodRecord {
  return {
    ...frame,
    authority: { ...frame.authority, id: authority },
    edition: { ...frame.edition, directorate, id: `${directorate}-${Q3}` },
  };
}
