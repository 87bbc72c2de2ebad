import { mayAnywhere } from '../../access/index.ts';
import { isEditable } from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatPeriod, inBoth } from '../../locale/index.ts';
import { listReports, mayManagePeople, waitingProposals } from '../../use-cases/index.ts';
import {
  type Acting,
  isClosed,
  listQuarters,
  myUpdates,
  nextQuarters,
  ownView,
  readQuarter,
  readSealed,
} from '../../use-cases/returns/index.ts';
import { actingFor, type CollectingServices, quarterPath } from '../collecting/services.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import type { PageRequest } from '../route.ts';
import { nextStep } from './overview/next-step.ts';
import { waitingFor } from './overview/waiting.ts';
import { OVERVIEW_WORDS } from './overview/words.ts';

const WORDS = inBoth({
  en: {
    title: 'Your work',
    toDo: (count: number) => (count === 1 ? 'One update to send' : `${count} updates to send`),
    back: (count: number) => (count === 1 ? 'one was sent back to you' : `${count} were sent back to you`),
    allSent: 'Your updates',
    allSentState: 'everything is sent',
    waiting: (count: number) => (count === 1 ? 'One return waits for you' : `${count} returns wait for you`),
    sent: (sent: number, total: number) => `${sent} of ${total} returns are sent`,
    open: 'Open a quarter',
    noneOpen: 'none is open now',
    sealed: (number: number) => `Read edition ${number}`,
    sealedState: (period: string) => `${period}: sealed, not public yet`,
    people: 'People',
    peopleState: 'who can sign in, and what they may do',
    proposals: (count: number) =>
      count === 1 ? 'One proposed change to confirm' : `${count} proposed changes to confirm`,
    proposalsState: 'roles or access of people, proposed by another administrator',
    nothing: 'Nothing waits for you now.',
  },
  cy: {
    title: 'Eich gwaith',
    toDo: (count: number) =>
      count === 1 ? 'Un diweddariad i’w anfon' : `Diweddariadau i’w hanfon: ${count}`,
    back: (count: number) =>
      count === 1 ? 'anfonwyd un yn ôl atoch' : `nifer a anfonwyd yn ôl atoch: ${count}`,
    allSent: 'Eich diweddariadau',
    allSentState: 'mae popeth wedi’i anfon',
    waiting: (count: number) =>
      count === 1 ? 'Mae un ffurflen yn aros amdanoch' : `Ffurflenni’n aros amdanoch: ${count}`,
    sent: (sent: number, total: number) => `anfonwyd ${sent} o’r ${total} o ffurflenni`,
    open: 'Agor chwarter',
    noneOpen: 'nid oes un ar agor ar hyn o bryd',
    sealed: (number: number) => `Darllen argraffiad ${number}`,
    sealedState: (period: string) => `${period}: wedi’i selio, heb fod yn gyhoeddus eto`,
    people: 'Pobl',
    peopleState: 'pwy all fewngofnodi, a’r hyn y cânt ei wneud',
    proposals: (count: number) =>
      count === 1 ? 'Un newid arfaethedig i’w gadarnhau' : `Newidiadau arfaethedig i’w cadarnhau: ${count}`,
    proposalsState: 'rolau neu fynediad pobl, a gynigiwyd gan weinyddwr arall',
    nothing: 'Nid oes dim yn aros amdanoch ar hyn o bryd.',
  },
});

/** Something that waits for a person, or is theirs to look after: where it is done, and how it stands. */
interface Work {
  readonly path: string;
  readonly text: string;
  readonly state: string;
}

/** What waits for whoever is signed in, each with the way to it; nothing where nobody is. */
export async function ownWork(services: CollectingServices, request: PageRequest): Promise<Html> {
  const acting = await actingFor(services, request);
  if (acting === null) return html``;
  const { language } = request;
  const words = WORDS[language];
  const work = [
    ...(await updatesWork(acting, language)),
    ...(await quartersWork(acting, language)),
    ...(await sealedWork(acting, language)),
    ...(await peopleWork(services, { acting, language })),
  ];
  return html`<section class="own-work" aria-labelledby="own-work">
<h2 class="govuk-heading-m" id="own-work">${words.title}</h2>
${
  work.length === 0
    ? html`<p class="govuk-body">${words.nothing}</p>`
    : html`<ul class="own-work__list">${work.map(
        ({ path, text, state }) =>
          html`<li><a class="govuk-link" href="${linkTo(language, path)}">${text}</a> <span class="quiet">${state}</span></li>`,
      )}</ul>`
}
</section>`;
}

/** For an administrator: the people, and the proposals of others that wait for them. */
async function peopleWork(
  services: CollectingServices,
  { acting: { person }, language }: { readonly acting: Acting; readonly language: Language },
): Promise<readonly Work[]> {
  if (!mayManagePeople(person)) return [];
  const words = WORDS[language];
  const proposals = await waitingProposals(services)(person);
  const count = proposals.ok ? proposals.value.filter(({ parts }) => parts.includes('confirm')).length : 0;
  return [
    ...(count === 0
      ? []
      : [{ path: '/people#waiting', text: words.proposals(count), state: words.proposalsState }]),
    { path: '/people', text: words.people, state: words.peopleState },
  ];
}

/** A person's own returns of the quarters that are open. */
async function updatesWork(acting: Acting, language: Language): Promise<readonly Work[]> {
  const words = WORDS[language];
  const quarters = (await myUpdates(acting)).filter(({ quarter }) => !isClosed(quarter));
  return quarters.map(({ quarter, returns }) => {
    const toDo = returns.filter(({ entry }) => isEditable(entry.state));
    const back = toDo.filter(({ entry }) => entry.state === 'sent-back').length;
    const period = formatPeriod(quarter.frame.edition.period, language);
    const state = toDo.length === 0 ? words.allSentState : back === 0 ? null : words.back(back);
    return {
      path: '/my-updates',
      text: toDo.length === 0 ? words.allSent : words.toDo(toDo.length),
      state: state === null ? period : `${period}: ${state}`,
    };
  });
}

/** The quarters that the person runs a part of: what waits for their decision, the next step if it is theirs, else how far it has come. */
async function quartersWork(acting: Acting, language: Language): Promise<readonly Work[]> {
  const { person } = acting;
  if (!mayAnywhere(person, 'read-quarter')) return [];
  const words = WORDS[language];
  const open = (await listQuarters(acting)).filter(({ state }) => state !== 'published');
  if (open.length === 0)
    return mayAnywhere(person, 'open-quarter')
      ? [{ path: '/quarters/open', text: words.open, state: words.noneOpen }]
      : [];
  const views = await Promise.all(open.map((quarter) => readQuarter(acting, quarter)));
  return views.flatMap((view, at): readonly Work[] => {
    const key = open[at];
    if (view === null || key === undefined) return [];
    const period = formatPeriod(key.period, language);
    const { sent, total } = view.completeness.all;
    const state = words.sent(sent, total);
    const waiting = waitingFor({ acting, view }).length;
    const step = nextStep({ acting, view, key });
    const path = quarterPath(key);
    if (waiting === 0 && step !== null)
      return [{ path: step.path, text: OVERVIEW_WORDS[language].task[step.name], state: period }];
    if (isClosed(view.quarter)) return [];
    return waiting === 0
      ? [{ path, text: period, state }]
      : [{ path: `${path}#waiting`, text: words.waiting(waiting), state: `${period}: ${state}` }];
  });
}

/** Sealed editions that are not public yet, for those who read them early and do not see the quarter that they are made in. */
async function sealedWork(acting: Acting, language: Language): Promise<readonly Work[]> {
  const { person } = acting;
  if (!mayAnywhere(person, 'read-edition') || mayAnywhere(person, 'read-quarter')) return [];
  const words = WORDS[language];
  const listings = await listReports(ownView(acting), person.authority);
  const found = await Promise.all(
    listings.flatMap(({ directorate, editions: [newest] }) => {
      if (newest === undefined) return [];
      const periods = [newest.period, ...nextQuarters(newest.period)];
      return periods.map(async (period): Promise<readonly Work[]> => {
        const key = { authority: person.authority, directorate: directorate.id, period };
        const sealed = await readSealed(acting, key);
        if (sealed === null || (period === newest.period && sealed.edition.number <= newest.number))
          return [];
        return [
          {
            path: quarterPath(key, 'edition'),
            text: words.sealed(sealed.edition.number),
            state: words.sealedState(formatPeriod(period, language)),
          },
        ];
      });
    }),
  );
  return found.flat();
}
