import type { Person } from '../domain/people/index.ts';
import type { Store } from '../use-cases/index.ts';
import type { SecurityLevel, SecurityLog } from '../use-cases/security/index.ts';
import type { Accounts, PersonEventType } from '../use-cases/sign-in/ports.ts';

/** What of people's keys is worth a look, whoever did it. */
const WORTH_A_LOOK: readonly PersonEventType[] = ['codes-removed', 'recovery-code-used'];

/** Accounts whose changes are noted in the security log once they are made. */
export function notedAccounts(accounts: Accounts, security: SecurityLog): Accounts {
  return {
    ...accounts,
    startSession: async (order) => {
      await accounts.startSession(order);
      security.note({ event: 'signed-in', person: order.session.person, way: order.session.by });
    },
    endSession: async (id) => {
      await accounts.endSession(id);
      security.note({ event: 'session-ended' });
    },
    endSessionsOf: async (person) => {
      await accounts.endSessionsOf(person);
      security.note({ event: 'sessions-ended', person: person.id });
    },
    savePerson: async (order) => {
      const before = await accounts.person(order.person);
      const saved = await accounts.savePerson(order);
      if (!saved.ok) return saved;
      const common = { person: order.person.id, changedBy: order.change.by };
      const [was, is] = [rolesOf(before), rolesOf(order.person)];
      security.note({ event: before === null ? 'person-added' : 'person-changed', ...common });
      if (was.join() !== is.join())
        security.note({ event: 'roles-changed', level: 'warning', ...common, before: was, after: is });
      if (order.proposed) security.note({ event: 'person-proposed', ...common });
      return saved;
    },
    notePersonEvent: async (order) => {
      await accounts.notePersonEvent(order);
      const level: SecurityLevel = WORTH_A_LOOK.includes(order.type) ? 'warning' : 'info';
      security.note({ event: order.type, level, person: order.person.id, changedBy: order.change.by });
    },
    propose: async (order) => {
      const proposed = await accounts.propose(order);
      const { kind, person, change } = order;
      if (proposed.ok) security.note({ event: `${kind}-proposed`, person: person.id, changedBy: change.by });
      return proposed;
    },
    decide: async (order) => {
      const decided = await accounts.decide(order);
      const { decision, proposal, change } = order;
      if (decided.ok)
        security.note({
          event: `proposal-${decision}`,
          level: 'warning',
          person: proposal.person,
          changedBy: change.by,
          kind: proposal.change.kind,
        });
      return decided;
    },
  };
}

/** A store whose acts on quarters are noted in the security log once they are done, for whichever viewer. */
export function notedStore<Noted extends Store>(store: Noted, security: SecurityLog): Noted {
  const { quarters } = store;
  return {
    ...store,
    as: (viewer) => notedStore(store.as(viewer), security),
    quarters: {
      ...quarters,
      open: async (order) => {
        const opened = await quarters.open(order);
        const { directorate, period } = order.quarter;
        if (opened === 'opened') security.note({ event: 'quarter-opened', directorate, period });
        return opened;
      },
      record: async (order) => {
        const recorded = await quarters.record(order);
        if (recorded.ok && order.quarter !== null) {
          const { directorate, period } = order.quarter.next;
          security.note({ event: `quarter-${order.quarter.event.type}`, directorate, period });
        }
        return recorded;
      },
      seal: async (order) => {
        const sealed = await quarters.seal(order);
        const { directorate, period, number } = order.record.edition;
        if (sealed.ok) security.note({ event: 'sealed', directorate, period, number, ...sealed.value });
        return sealed;
      },
      publish: async (order) => {
        const published = await quarters.publish(order);
        const { directorate, period } = order.change.next;
        if (published.ok) security.note({ event: 'published', directorate, period, number: order.number });
        return published;
      },
      sealImported: async (order) => {
        const sealed = await quarters.sealImported(order);
        const { directorate, period, number } = order.record.edition;
        if (sealed.ok) security.note({ event: 'sealed', directorate, period, number, ...sealed.value });
        return sealed;
      },
      publishImported: async (order) => {
        const published = await quarters.publishImported(order);
        const { directorate, period } = order.key;
        if (published.ok) security.note({ event: 'published', directorate, period, number: order.number });
        return published;
      },
    },
  };
}

/** Roles in their scopes, without names. */
function rolesOf(person: Person | null): readonly string[] {
  const grants = person?.grants ?? [];
  return grants.map(({ role, directorate, service }) =>
    [role, directorate, service].filter((part) => part !== null).join('/'),
  );
}
