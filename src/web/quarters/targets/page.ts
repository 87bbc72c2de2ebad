import {
  definitionIn,
  type Indicator,
  type IndicatorDefinition,
  targetAt,
} from '../../../domain/framework/index.ts';
import { previousPeriod, yearOf } from '../../../domain/period/index.ts';
import { awaitedTargets, type Confirmations, type GuardFinding } from '../../../domain/returns/index.ts';
import type { PeriodRecord } from '../../../domain/scorecard/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { guardMessage, shortPeriod, unitName } from '../../../locale/index.ts';
import { questionBox } from '../../collecting/form/question-box.ts';
import { quarterPath } from '../../collecting/services.ts';
import { button, textarea } from '../../govuk/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { linkTo, pathOf } from '../../links.ts';
import {
  absent,
  type DataRow,
  dataTable,
  errorList,
  type FieldProblem,
  fieldError,
  postForm,
} from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { quarterPage } from '../quarter-page.ts';
import { TARGET_WORDS } from './words.ts';

/** The boxes of a row, by the field they are sent as. */
type TypedBoxes = Readonly<Record<string, string>>;

/** The field of a box: "quarter:PM28". */
export function boxName(which: 'year' | 'quarter', ref: string): string {
  return `${which}:${ref}`;
}

/** The field of what a box held when it was sent out. */
export function wasName(field: string): string {
  return `was:${field}`;
}

/** Whether a field is the box of a target that a quarter has. */
export function isTargetBox(field: string, { indicators }: PeriodRecord): boolean {
  const [, ref] = /^(?:year|quarter):(.+)$/.exec(field) ?? [];
  return indicators.some((indicator) => indicator.ref === ref);
}

/** The targets of a quarter, with boxes for those who may set them now; `typed` is what was in the boxes. */
export function targetsPage({
  asked,
  request,
  isOpen,
  typed = {},
  reason = '',
  findings = [],
  answers = {},
  problems = [],
  before,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly isOpen: boolean;
  readonly typed?: TypedBoxes;
  readonly reason?: string;
  /** What the guards ask of what was typed, and the answers so far. */
  readonly findings?: readonly GuardFinding[];
  readonly answers?: Confirmations;
  readonly problems?: readonly FieldProblem[];
  readonly before?: Html;
}): Html {
  const { language } = request;
  const words = TARGET_WORDS[language];
  const { quarter } = asked.view;
  const awaited = awaitedTargets(quarter.frame);
  const table = targetsTable({ asked, request, isOpen, typed });
  return quarterPage({
    asked,
    request,
    title: words.title,
    hasErrors: problems.length > 0,
    before: html`${errorList(language, problems)}${before}`,
    lead: html`<p class="govuk-body">${isOpen ? words.introduction : words.readOnly}</p>
${awaited.length > 0 && html`<p class="govuk-body"><strong>${words.awaited(awaited.length)}</strong></p>`}`,
    main: isOpen
      ? postForm({
          request,
          action: quarterPath(asked.key, 'targets'),
          classes: 'grid',
          keeps: true,
          body: html`<input type="hidden" name="version" value="${quarter.version}">
${findings.map((finding) =>
  questionBox({
    finding,
    text: targetQuestion({ frame: quarter.frame, finding, language }),
    confirmations: answers,
    problems,
    language,
  }),
)}
${table}
${textarea({
  id: 'reason',
  name: 'reason',
  label: { text: words.reason },
  hint: { text: words.reasonHint },
  rows: 2,
  value: reason,
  ...fieldError({ language, problems, field: 'reason' }),
})}
${button({ text: words.save })}`,
        })
      : table,
  });
}

function targetsTable({
  asked,
  request: { language },
  isOpen,
  typed,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly isOpen: boolean;
  readonly typed: TypedBoxes;
}): Html {
  const words = TARGET_WORDS[language];
  const { frame } = asked.view.quarter;
  const { period } = frame.edition;
  const year = yearOf(period);
  const awaited = new Set(awaitedTargets(frame).map(({ ref }) => ref));
  const rows = frame.indicators.flatMap((indicator): readonly DataRow[] => {
    const definition = indicator.definitions.find((held) => held.year === year);
    if (definition === undefined) return [];
    const box = (which: 'year' | 'quarter', title: string): Content => {
      const held = printedTarget(indicator, which === 'year' ? year : period);
      const name = boxName(which, indicator.ref);
      if (!isOpen) return held === '' ? absent('–') : held;
      const label = words.label(title, `${codeOf(indicator, definition)} ${definition.title[language]}`);
      return html`<input class="govuk-input grid__box" id="${name}" type="text" autocomplete="off" name="${name}" value="${typed[name] ?? held}" aria-label="${label}"><input type="hidden" name="${wasName(name)}" value="${held}">`;
    };
    const before = targetAt(indicator, previousPeriod(period))?.figure.printed ?? '';
    return [
      {
        cells: [
          html`<a class="govuk-link" href="${linkTo(language, pathOf('indicators', indicator.ref))}"><span class="code">${codeOf(indicator, definition)}</span> ${definition.title[language]}</a> <span class="code">${unitName(definition.unit, language)}</span>`,
          before === '' ? absent('–') : html`<span lang="en">${before}</span>`,
          box('year', words.year(year)),
          box('quarter', words.quarter),
          awaited.has(indicator.ref) ? html`<strong>${words.isAwaited}</strong>` : absent('–'),
        ],
      },
    ];
  });
  return dataTable({
    id: 'targets',
    caption: words.caption,
    isCaptionHidden: true,
    columns: [
      { title: words.indicator },
      { title: `${words.before} (${shortPeriod(previousPeriod(period), language)})` },
      { title: words.year(year) },
      { title: `${words.quarter} (${shortPeriod(period, language)})` },
      { title: words.state },
    ],
    rows,
  });
}

/** A target as it is printed; empty where there is none. */
function printedTarget(indicator: Indicator, period: Parameters<typeof targetAt>[1]): string {
  return targetAt(indicator, period)?.figure.printed ?? '';
}

/** What a guard asks of a target, with the indicator and which of its targets is meant. */
export function targetQuestion({
  frame,
  finding,
  language,
}: {
  readonly frame: PeriodRecord;
  readonly finding: GuardFinding;
  readonly language: Language;
}): string {
  const { name, unit } = namedTarget({ frame, field: finding.field, language });
  return `${name}: ${guardMessage(finding, { unit, language })}`;
}

/** The target that a box is for: its indicator and which of its targets, what it is counted in, and what is saved. */
export function namedTarget({
  frame,
  field,
  language,
}: {
  readonly frame: PeriodRecord;
  readonly field: string;
  readonly language: Language;
}): { readonly name: string; readonly unit: IndicatorDefinition['unit']; readonly saved: string } {
  const words = TARGET_WORDS[language];
  const [which = '', ...ref] = field.split(':');
  const year = yearOf(frame.edition.period);
  const indicator = frame.indicators.find((each) => each.ref === ref.join(':'));
  const definition = indicator && definitionIn(indicator, year);
  if (indicator === undefined || definition == null) throw new Error(`${field} has no definition`);
  const name = `${codeOf(indicator, definition)} ${definition.title[language]}`.trim();
  const column = which === 'year' ? words.year(year) : words.quarter;
  const saved = printedTarget(indicator, which === 'year' ? year : frame.edition.period);
  return { name: `${name}, ${column}`, unit: definition.unit, saved };
}

function codeOf(indicator: Indicator, { references, codeLost }: IndicatorDefinition): string {
  return codeLost ? '' : (references[0]?.code ?? indicator.ref);
}
