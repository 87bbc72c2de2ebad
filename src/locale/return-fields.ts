import { ABSENCES, type Language } from '../domain/value/index.ts';
import { inBoth, sharedWords } from './words.ts';

interface FieldWords {
  /** By the first step of a field's path. */
  readonly fields: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

const WORDS = inBoth<FieldWords>({
  en: {
    fields: {
      value: 'Figure',
      numerator: 'Numerator',
      denominator: 'Denominator',
      split: 'Split by colour',
      absence: 'Why there is no figure',
      comment: 'Comment',
      nextSteps: 'Next steps',
      confirmations: 'Why it is right',
      status: 'Status',
      progress: 'Progress',
      isOpen: 'Open',
      update: 'Update',
      likelihood: 'Likelihood',
      impact: 'Impact',
      figures: 'Figure',
      texts: 'Text',
      markdown: 'Text',
    },
    parts: { en: 'English', cy: 'Welsh', red: 'red', amber: 'amber', green: 'green' },
    answers: { true: 'Yes', false: 'No' },
  },
  cy: {
    fields: {
      value: 'Ffigur',
      numerator: 'Rhifiadur',
      denominator: 'Enwadur',
      split: 'Rhaniad yn ôl lliw',
      absence: 'Pam nad oes ffigur',
      comment: 'Sylw',
      nextSteps: 'Camau nesaf',
      confirmations: 'Pam y mae’n gywir',
      status: 'Statws',
      progress: 'Cynnydd',
      isOpen: 'Ar agor',
      update: 'Diweddariad',
      likelihood: 'Tebygolrwydd',
      impact: 'Effaith',
      figures: 'Ffigur',
      texts: 'Testun',
      markdown: 'Testun',
    },
    parts: { en: 'Saesneg', cy: 'Cymraeg', red: 'coch', amber: 'ambr', green: 'gwyrdd' },
    answers: { true: 'Ydy', false: 'Nac ydy' },
  },
});

/** A field of a return's content in words: "comment.en" is "Comment (English)". What has no words stands as it is. */
export function returnField(field: string, language: Language): string {
  const { fields, parts } = WORDS[language];
  const [first = '', ...rest] = field.split('.');
  const name = fields[first];
  if (name === undefined) return field;
  const last = rest.pop();
  if (last === undefined) return name;
  const told = [...rest, parts[last] ?? last].join('.');
  return `${name} (${told.replace(/\.([^.]*)$/, ', $1')})`;
}

/** A value of a return's content as people read it: statuses, reasons and answers in words, all else as typed. */
export function returnValue(field: string, value: string, language: Language): string {
  const shared = sharedWords(language);
  const statuses: Readonly<Record<string, string>> = shared.status;
  if (field === 'status') return statuses[value] ?? value;
  if (field === 'isOpen') return WORDS[language].answers[value] ?? value;
  const reason = field === 'absence' ? ABSENCES.find((each) => each === value) : undefined;
  return reason === undefined ? value : shared.noStatus[reason];
}
