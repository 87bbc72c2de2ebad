import {
  type AskedBox,
  askedInReturn,
  type ContentChange,
  isLate,
  type ReturnKey,
} from '../domain/returns/index.ts';
import { directionSentence, statusSentence } from '../locale/index.ts';
import { figureJson, numberOf } from '../report/json/index.ts';
import { type NamedReturn, type ReturnView, todayFor } from '../use-cases/returns/index.ts';
import { returnPath } from './addresses.ts';
import { findingsOf } from './finding-answers.ts';
import type { Naming, SignedInAsked } from './operation.ts';

/** A return as it stands in a list. */
export function listedReturnAnswer({
  named: { entry, code, title },
  nameOf,
  asked: { acting, linkTo },
}: {
  readonly named: NamedReturn;
  readonly nameOf: Naming;
  readonly asked: Pick<SignedInAsked, 'acting' | 'linkTo'>;
}) {
  const { directorate, period, kind, ref, service, dueOn, state, version } = entry;
  return {
    directorate,
    period,
    kind,
    ref,
    code,
    title,
    service,
    owner: nameOf(entry.owner),
    dueOn,
    isLate: isLate(entry, todayFor(acting)),
    state,
    version,
    submittedBy: nameOf(entry.submittedBy),
    submittedAt: entry.submittedAt,
    approvedBy: nameOf(entry.approvedBy),
    changedBy: nameOf(entry.changedBy),
    changedAt: entry.changedAt,
    reason: entry.reason,
    links: linksOf(entry, linkTo),
  };
}

/** A return whole: what is in it, what the guards find, and how it scores where it is an indicator's. */
export function returnAnswer({
  view,
  nameOf,
  asked,
}: {
  readonly view: ReturnView;
  readonly nameOf: Naming;
  readonly asked: Pick<SignedInAsked, 'acting' | 'linkTo' | 'language'>;
}) {
  const { content, entry, scored } = view;
  const spoken = { unit: scored?.definition.unit ?? null, language: asked.language };
  return {
    ...listedReturnAnswer({ named: view, nameOf, asked }),
    isSaved: entry.content !== null,
    content,
    findings: findingsOf({ ...view, asked: askedIn(view) }, spoken),
    indicator: indicatorAnswer(view, asked),
    changedSinceApproval: changesAnswer(view.changedSinceApproval),
  };
}

/** The boxes of a return whose text leaves open what is meant; none before anything is saved, as with findings. */
function askedIn({ content, entry, quarter: { frame } }: ReturnView): readonly AskedBox[] {
  return entry.content === null ? [] : askedInReturn(content, { frame, ref: entry.ref });
}

/** Changes as answers hold them. */
export function changesAnswer(changes: readonly ContentChange[]) {
  return changes.map(({ field, earlier, later }) => ({ field, earlier, later }));
}

function linksOf(key: ReturnKey, linkTo: (path: string) => string) {
  const self = linkTo(returnPath(key));
  return { self, events: `${self}/events`, decisions: `${self}/decisions` };
}

function indicatorAnswer(
  { scored, quarter: { frame } }: ReturnView,
  { language }: Pick<SignedInAsked, 'language'>,
) {
  if (scored === null) return null;
  const { score, definition, reading } = scored;
  const { scheme } = frame;
  return {
    unit: definition.unit,
    polarity: definition.polarity,
    readingPeriod: scored.readingPeriod,
    target: figureJson(scored.yearTarget?.figure),
    periodTarget: figureJson(scored.periodTarget?.figure),
    actual: figureJson(reading?.figure),
    previous: figureJson(scored.previous?.figure),
    previousPeriod: scored.previous?.period ?? null,
    yearEndPrevious: figureJson(scored.yearEndPrevious?.figure),
    status: score.status,
    statusReason: statusSentence({ scored, scheme, language }),
    noStatusReason: score.statusReason.kind === 'none' ? score.statusReason.reason : null,
    gapPct: numberOf(score.gap?.pct),
    direction: score.direction,
    directionReason: directionSentence({ scored, scheme, language }),
    noDirectionReason: score.noDirectionReason,
    changePct: numberOf(score.change?.pct),
  };
}
