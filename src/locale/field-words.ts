import type { FieldName } from '../domain/returns/index.ts';
import type { Language } from '../domain/value/index.ts';
import { inBoth } from './words.ts';

interface FieldWords {
  /** By its name; the parts of a figure, and a text or figure of a table, have names too. */
  readonly names: Readonly<Record<FieldName, string>>;
  readonly inLanguage: Readonly<Record<Language, (name: string) => string>>;
}

const WORDS = inBoth<FieldWords>({
  en: {
    names: {
      value: 'Figure',
      numerator: 'How many',
      denominator: 'Out of how many',
      'split.red': 'Planned reductions, red',
      'split.amber': 'Planned reductions, amber',
      'split.green': 'Planned reductions, green',
      absence: 'Why there is no figure',
      comment: 'Comment',
      nextSteps: 'Next steps',
      status: 'Status',
      progress: 'Progress',
      update: 'Update',
      isOpen: 'Open or closed',
      likelihood: 'Likelihood',
      impact: 'Impact',
      figures: 'Figure',
      texts: 'Text',
      markdown: 'Text',
    },
    inLanguage: { en: (name) => `${name}, in English`, cy: (name) => `${name}, in Welsh` },
  },
  cy: {
    names: {
      value: 'Ffigur',
      numerator: 'Faint',
      denominator: 'Allan o faint',
      'split.red': 'Gostyngiadau arfaethedig, coch',
      'split.amber': 'Gostyngiadau arfaethedig, ambr',
      'split.green': 'Gostyngiadau arfaethedig, gwyrdd',
      absence: 'Pam nad oes ffigur',
      comment: 'Sylw',
      nextSteps: 'Camau nesaf',
      status: 'Statws',
      progress: 'Cynnydd',
      update: 'Diweddariad',
      isOpen: 'Ar agor neu wedi’i gau',
      likelihood: 'Tebygolrwydd',
      impact: 'Effaith',
      figures: 'Ffigur',
      texts: 'Testun',
      markdown: 'Testun',
    },
    inLanguage: { en: (name) => `${name}, yn Saesneg`, cy: (name) => `${name}, yn Gymraeg` },
  },
});

/**
 * The name of a field of returns, or of a part of one ("split.red"): "Comment"; of its text in one language "Comment,
 * in Welsh". Null of what is no field.
 */
export function fieldTitle(
  field: string,
  { language, of = null }: { readonly language: Language; readonly of?: Language | null },
): string | null {
  const { names, inLanguage } = WORDS[language];
  if (!Object.hasOwn(names, field)) return null;
  const name = names[field as FieldName];
  return of === null ? name : inLanguage[of](name);
}

/** A name of something with the language that its text is in: "Comment, in Welsh". */
export function inLanguageTitle(
  name: string,
  { language, of }: { readonly language: Language; readonly of: Language },
): string {
  return WORDS[language].inLanguage[of](name);
}
