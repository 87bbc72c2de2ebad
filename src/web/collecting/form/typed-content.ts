import {
  type Field,
  KINDS,
  type ReturnContent,
  returnAnswered,
  type SectionContent,
  type SectionTable,
  sectionTables,
  type TypedText,
  tableSection,
  VOCABULARIES,
} from '../../../domain/returns/index.ts';
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
  const { kind } = view.entry;
  const fields = Object.entries(KINDS[kind].fields).map(([name, field]) => [
    name,
    fieldTyped(view, { name, field, form }),
  ]);
  // That it is the content of the kind follows from the fields, which the compiler cannot read off the list.
  return { kind, ...Object.fromEntries(fields), confirmations: answersIn(form) } as ReturnContent;
}

function fieldTyped(
  view: ReturnView,
  { name, field, form }: { readonly name: string; readonly field: Field; readonly form: FormValues },
): unknown {
  switch (field.holds) {
    case 'figure':
      return form.text(name);
    case 'text':
      return textIn(form, name);
    case 'choice':
      return VOCABULARIES[field.of].offered.find((each) => String(each) === form.text(name)) ?? null;
    case 'yes-no':
      return form.text(name) !== field.no;
    case 'parts':
      // A measure has its figure in parts or has not: nobody chooses that by filling a form.
      return view.content[name as keyof ReturnContent] === null
        ? null
        : Object.fromEntries(field.parts.map((part) => [part, form.text(`${name}.${part}`)]));
    case 'figures-by-place':
      return figuresTyped(view, form);
    case 'texts-by-place':
      return textsTyped(view, form);
  }
}

/** Figures of the year are kept only where they were typed over, every other where it is filled: the rest is as it was. */
function figuresTyped(view: ReturnView, form: FormValues): SectionContent['figures'] {
  return Object.fromEntries(
    tablesOf(view)
      .flatMap((table) => table.figures)
      .map((figure) => [figure, form.text(`figures.${figure.path}`)] as const)
      .filter(([{ before, isOfYear }, text]) => (isOfYear ? text !== before : text.trim() !== ''))
      .map(([{ path }, text]) => [path, text]),
  );
}

function textsTyped(view: ReturnView, form: FormValues): SectionContent['texts'] {
  return Object.fromEntries(
    tablesOf(view)
      .flatMap((table) => table.texts)
      .map(({ path }) => [path, textIn(form, `texts.${path}`)] as const)
      .filter(([, { en, cy }]) => en.trim() !== '' || cy.trim() !== ''),
  );
}

function tablesOf({ entry, quarter }: ReturnView): readonly SectionTable[] {
  if (entry.kind !== 'finance' && entry.kind !== 'workforce') return [];
  const section = tableSection(quarter.frame.sections, entry.kind);
  return section === null ? [] : sectionTables(section, entry.kind);
}

function textIn(form: FormValues, name: string): TypedText {
  return { en: form.text(`${name}.en`), cy: form.text(`${name}.cy`) };
}
