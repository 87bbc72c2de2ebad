import {
  emptyContent,
  OFFERED_ABSENCES,
  type ReturnContent,
  returnAnswered,
  type SectionContent,
  sectionTables,
  type TypedText,
  tableSection,
} from '../../../domain/returns/index.ts';
import { RISK_STEPS, type RiskStep } from '../../../domain/risk/index.ts';
import { STATUSES, type Status } from '../../../domain/scoring/index.ts';
import type { ReturnView } from '../../../use-cases/returns/index.ts';
import type { FormValues } from '../../form-values.ts';
import { answersIn } from './question-box.ts';

/** What the fields are called that say what was meant by a text: "meant.value". */
export const MEANT = 'meant.';

/** What was typed into the form of a return, as it was typed; where somebody chose what a text meant, that instead. */
export function typedContent(view: ReturnView, form: FormValues): ReturnContent {
  const content = contentAsTyped(view, form);
  return returnAnswered(content, {
    ...{ frame: view.quarter.frame, ref: view.entry.ref },
    answer: (field) => form.text(`${MEANT}${field}`),
  });
}

function contentAsTyped(view: ReturnView, form: FormValues): ReturnContent {
  const confirmations = answersIn(form);
  const { kind } = view.entry;
  const held = view.content;
  switch (kind) {
    case 'indicator':
      return {
        kind,
        value: form.text('value'),
        numerator: form.text('numerator'),
        denominator: form.text('denominator'),
        split:
          held.kind !== 'indicator' || held.split === null
            ? null
            : {
                red: form.text('split.red'),
                amber: form.text('split.amber'),
                green: form.text('split.green'),
              },
        absence: OFFERED_ABSENCES.find((reason) => reason === form.text('absence')) ?? null,
        comment: textIn(form, 'comment'),
        nextSteps: textIn(form, 'nextSteps'),
        confirmations,
      };
    case 'commitment':
      return {
        kind,
        status: statusIn(form),
        progress: textIn(form, 'progress'),
        nextSteps: textIn(form, 'nextSteps'),
        confirmations,
      };
    case 'recommendation':
      return {
        kind,
        status: statusIn(form),
        isOpen: form.text('isOpen') !== 'closed',
        update: textIn(form, 'update'),
        confirmations,
      };
    case 'risk':
      return { kind, likelihood: stepIn(form, 'likelihood'), impact: stepIn(form, 'impact'), confirmations };
    case 'finance':
    case 'workforce':
      return { kind, ...sectionTyped(view, { kind, form }), confirmations } as SectionContent;
    case 'narrative':
      return { kind, markdown: textIn(form, 'markdown'), confirmations };
    default:
      return emptyContent(kind);
  }
}

/** Figures of the year are kept only where they were typed over, every other where it is filled: the rest is as it was. */
function sectionTyped(
  { quarter }: ReturnView,
  { kind, form }: { readonly kind: SectionContent['kind']; readonly form: FormValues },
): Pick<SectionContent, 'figures' | 'texts'> {
  const section = tableSection(quarter.frame.sections, kind);
  const tables = section === null ? [] : sectionTables(section, kind);
  const figures = tables.flatMap((table) => table.figures);
  const texts = tables.flatMap((table) => table.texts);
  return {
    figures: Object.fromEntries(
      figures
        .map((figure) => [figure, form.text(`figures.${figure.path}`)] as const)
        .filter(([{ before, isOfYear }, text]) => (isOfYear ? text !== before : text.trim() !== ''))
        .map(([{ path }, text]) => [path, text]),
    ),
    texts: Object.fromEntries(
      texts
        .map(({ path }) => [path, textIn(form, `texts.${path}`)] as const)
        .filter(([, { en, cy }]) => en.trim() !== '' || cy.trim() !== ''),
    ),
  };
}

function textIn(form: FormValues, name: string): TypedText {
  return { en: form.text(`${name}.en`), cy: form.text(`${name}.cy`) };
}

function statusIn(form: FormValues): Status | null {
  return STATUSES.find((status) => status === form.text('status')) ?? null;
}

function stepIn(form: FormValues, name: string): RiskStep | null {
  return RISK_STEPS.find((step) => String(step) === form.text(name)) ?? null;
}
