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
import { answersTo } from './answers-to.ts';

const BOTH = (en: string, cy: string) => ({ en, cy });

/** A content of a return that no guard stops, every question answered. */
export function plausibleContent(frame: PeriodRecord, key: Pick<ReturnKey, 'kind' | 'ref'>): ReturnContent {
  const content = typedContent(frame, key);
  const findings = unanswered(guardReturn({ frame, ...key, content }), content);
  const stops = findings.filter(({ strength }) => strength === 'stop');
  if (stops.length > 0)
    throw new Error(`${key.kind} ${key.ref}: ${stops.map(({ code }) => code).join(', ')}`);
  return { ...content, confirmations: answersTo(findings, 'Checked against the register.') };
}

function typedContent(frame: PeriodRecord, { kind, ref }: Pick<ReturnKey, 'kind' | 'ref'>): ReturnContent {
  const empty = emptyContent(kind);
  switch (empty.kind) {
    case 'indicator':
      return {
        ...empty,
        ...figureFor(frame, ref),
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

function figureFor(frame: PeriodRecord, ref: string) {
  const { period } = frame.edition;
  const indicator = frame.indicators.find((each) => each.ref === ref);
  if (indicator === undefined) throw new Error(`${ref} is not in the frame`);
  const definition = indicator.definitions.find(({ year }) => year === yearOf(period));
  const scored = scoredIndicator({ indicator, period, scheme: frame.scheme });
  const known = [...indicator.readings.map(({ figure }) => figure), scored.periodTarget?.figure].flatMap(
    (figure) => (figure?.kind === 'value' ? [figure.value] : []),
  );
  const value = known.at(-1)?.toFixed() ?? '50';
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
