import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import { BYTE_ENCODINGS, type ByteEncoding, type TableQuestion } from '../../use-cases/uploads/index.ts';
import { select } from '../govuk/index.ts';
import type { Html } from '../html.ts';
import type { fieldError } from '../parts/index.ts';

const WORDS = inBoth({
  en: {
    encoding: 'Text encoding',
    found: 'Detect automatically',
    'windows-1252': 'Windows (Excel CSV)',
    macintosh: 'Mac (Mac Roman)',
    'iso-8859-14': 'Celtic (ISO-8859-14)',
    'iso-8859-15': 'Western European (ISO-8859-15)',
  },
  cy: {
    encoding: 'Amgodiad y testun',
    found: 'Canfod yn awtomatig',
    'windows-1252': 'Windows (CSV Excel)',
    macintosh: 'Mac (Mac Roman)',
    'iso-8859-14': 'Celtaidd (ISO-8859-14)',
    'iso-8859-15': 'Gorllewin Ewrop (ISO-8859-15)',
  },
});

/** The field of every form with a list that says how the letters of the list are written; empty: it is found. */
export function encodingSelect({
  language,
  value,
  ...error
}: {
  readonly language: Language;
  readonly value: string;
} & ReturnType<typeof fieldError>): Html {
  const words = WORDS[language];
  return select({
    name: 'encoding',
    label: { text: words.encoding },
    items: [
      { value: '', text: words.found },
      ...BYTE_ENCODINGS.map((encoding) => ({ value: encoding, text: words[encoding] })),
    ],
    value,
    ...error,
  });
}

/** The encoding that a form names; null where it names none. */
export function encodingNamed(name: string): ByteEncoding | null {
  return BYTE_ENCODINGS.find((encoding) => encoding === name) ?? null;
}

/**
 * The likeliest encoding where one is asked for: the form chooses it beforehand, and the person looks at the words and
 * sends the file again.
 */
export function likeliestEncoding(questions: readonly TableQuestion[]): ByteEncoding | null {
  const asked = questions.find((question) => question.kind === 'encoding');
  return asked?.choices[0]?.encoding ?? null;
}
