/** Contents that an owner could send: figures near last quarter's, texts in both languages. Nothing of a real quarter. */
import { yearOf } from '../../src/domain/period/index.ts';
import {
  emptyContent,
  guardReturn,
  type ReturnContent,
  type ReturnKey,
  sectionTables,
  tableSection,
  unanswered,
} from '../../src/domain/returns/index.ts';
import { type PeriodRecord, scoredIndicator } from '../../src/domain/scorecard/index.ts';
import { whole } from '../../src/domain/value/index.ts';
import { answersTo } from './answers-to.ts';

/** Times what was known last: the same where that is not asked about, else nearly the same. */
const NEARLY = ['1', '0.98', '1.03', '1.5'];

const BOTH = (en: string, cy: string) => ({ en, cy });

/** A content of a return that no guard stops: one that nothing is asked of where there is one, else every question answered. */
export function plausibleContent(frame: PeriodRecord, key: Pick<ReturnKey, 'kind' | 'ref'>): ReturnContent {
  const tried = NEARLY.map((times) => typedContent(frame, { ...key, times }));
  const found = tried.map((each) => ({ each, open: guardReturn({ frame, ...key, content: each }) }));
  const { each: content, open } = found.find((one) => one.open.length === 0) ?? found[0] ?? fail();
  const findings = unanswered(open, content);
  const stops = findings.filter(({ strength }) => strength === 'stop');
  if (stops.length > 0)
    throw new Error(`${key.kind} ${key.ref}: ${stops.map(({ code }) => code).join(', ')}`);
  return { ...content, confirmations: answersTo(findings, 'Checked against the register.') };
}

function fail(): never {
  throw new Error('nothing was tried');
}

function typedContent(
  frame: PeriodRecord,
  { kind, ref, times }: Pick<ReturnKey, 'kind' | 'ref'> & { readonly times: string },
): ReturnContent {
  const empty = emptyContent(kind);
  switch (empty.kind) {
    case 'indicator':
      return {
        ...empty,
        ...figureFor(frame, { ref, times }),
        comment: BOTH('Demand rose in the autumn.', 'Cynyddodd y galw yn yr hydref.'),
        nextSteps: BOTH('Two more posts are being filled.', 'Mae dwy swydd arall yn cael eu llenwi.'),
      };
    case 'commitment':
      return {
        ...empty,
        status: 'amber',
        progress: BOTH('The first phase is complete.', 'Mae’r cam cyntaf wedi’i gwblhau.'),
        nextSteps: BOTH('The second phase starts in January.', 'Bydd yr ail gam yn dechrau ym mis Ionawr.'),
      };
    case 'recommendation':
      return {
        ...empty,
        status: 'yellow',
        update: BOTH('The new procedure is in use.', 'Mae’r weithdrefn newydd ar waith.'),
      };
    case 'risk':
      return { ...empty, likelihood: 3, impact: 4 };
    case 'narrative':
      return { ...empty, markdown: BOTH('A steady quarter.', 'Chwarter sefydlog.') };
    default:
      return { ...empty, ...sectionFor(frame, empty.kind) };
  }
}

function figureFor(frame: PeriodRecord, { ref, times }: { readonly ref: string; readonly times: string }) {
  const { period } = frame.edition;
  const indicator = frame.indicators.find((each) => each.ref === ref);
  if (indicator === undefined) throw new Error(`${ref} is not in the frame`);
  const definition = indicator.definitions.find(({ year }) => year === yearOf(period));
  const scored = scoredIndicator({ indicator, period, scheme: frame.scheme });
  const known = [...indicator.readings.map(({ figure }) => figure), scored.periodTarget?.figure].flatMap(
    (figure) => (figure?.kind === 'value' ? [figure.value] : []),
  );
  const places = definition?.unit === 'count' ? 0 : 2;
  const value = (known.at(-1) ?? whole(50)).times(times).round(places).toFixed();
  if (definition?.measure === 'planned-reductions') return { split: { red: '0', amber: '0', green: value } };
  return { value };
}

function sectionFor(frame: PeriodRecord, kind: 'finance' | 'workforce') {
  const section = tableSection(frame.sections, kind);
  if (section === null) throw new Error(`the frame has no ${kind}`);
  const tables = sectionTables(section, kind);
  const figures = tables.flatMap((table) => table.figures);
  const texts = tables.flatMap((table) => table.texts).filter(({ before }) => before !== null);
  return {
    figures: Object.fromEntries(
      figures.map(({ path, before }) => [path, before.trim() === '' ? '-' : before]),
    ),
    texts: Object.fromEntries(texts.map(({ path }) => [path, BOTH('As forecast.', 'Fel y rhagwelwyd.')])),
  };
}
