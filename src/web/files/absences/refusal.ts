import type { Language } from '../../../domain/value/index.ts';
import {
  type AbsencesFailure,
  type BroughtAbsences,
  extractQuestionText,
  sourceFaultText,
} from '../../../use-cases/uploads/index.ts';
import type { FieldProblem } from '../../parts/index.ts';
import { ABSENCES_WORDS } from './words.ts';

type Said = Exclude<AbsencesFailure, { readonly kind: 'not-found' | 'no-such-section' }>;

/** Why extracts were not read, each reason at the field that it is about, with what to do. */
export function refusalProblems(
  failure: Said,
  { brought, language }: { readonly brought: BroughtAbsences; readonly language: Language },
): readonly FieldProblem[] {
  const words = ABSENCES_WORDS[language];
  switch (failure.kind) {
    case 'quarter-closed':
      return [{ field: 'absences', text: words.closed }];
    case 'too-much':
      return [tooMuch(failure.file, { brought, language })];
    case 'no-json':
      return [{ field: 'declaration', text: words.noJson }];
    case 'undeclared':
      return undeclared(failure.faults, { isForm: 'form' in brought.declared, language });
    case 'unread': {
      const { file, fault } = failure;
      const next =
        fault.kind !== 'separator' ? '' : file === 'absences' ? words.sayInForm : words.sayForStaff;
      return [{ field: file, text: `${sourceFaultText(fault, language)} ${next}`.trim() }];
    }
    case 'asked':
      return [{ field: failure.file, text: asked(failure, language) }];
  }
}

function tooMuch(
  file: Extract<Said, { readonly kind: 'too-much' }>['file'],
  { brought, language }: { readonly brought: BroughtAbsences; readonly language: Language },
): FieldProblem {
  const words = ABSENCES_WORDS[language];
  if (file === null) return { field: 'absences', text: words.tooMuchRead };
  const { absences, staff, declared } = brought;
  const named = { absences, staff, declaration: 'file' in declared ? declared.file : null };
  return { field: file, text: words.tooMuch(named[file]?.name ?? '') };
}

function undeclared(
  faults: Extract<Said, { readonly kind: 'undeclared' }>['faults'],
  { isForm, language }: { readonly isForm: boolean; readonly language: Language },
): readonly FieldProblem[] {
  const words = ABSENCES_WORDS[language];
  const fields = isForm
    ? faults.flatMap(({ path }): readonly FieldProblem[] => {
        if (path === 'completeFrom' || path === 'takenOn') return [{ field: path, text: words.notADay }];
        return path.startsWith('measure.full') ? [{ field: 'hours', text: words.notHours }] : [];
      })
    : [];
  if (fields.length > 0) return fields;
  const paths = faults.map(({ path }) => (path === '' ? words.wholeFile : path));
  return [{ field: 'declaration', text: words.undeclared([...new Set(paths)].join(', ')) }];
}

function asked({ file, questions }: Extract<Said, { readonly kind: 'asked' }>, language: Language): string {
  const words = ABSENCES_WORDS[language];
  const next = file === 'absences' ? words.nameColumn : words.nameStaffColumn;
  return questions
    .map((question) => {
      const said = extractQuestionText(question, language);
      return `${said} ${'column' in question ? next(question.column) : words.noHeading}`;
    })
    .join(' ');
}
