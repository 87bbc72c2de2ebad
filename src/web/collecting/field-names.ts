import { type ReturnKind, sectionTables, tableSection } from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Status } from '../../domain/scoring/index.ts';
import { type Absence, LANGUAGES, type Language } from '../../domain/value/index.ts';
import { columnName, fieldTitle, inBoth, inLanguageTitle, sharedWords } from '../../locale/index.ts';
import { type Content, html } from '../html.ts';
import { absent } from '../parts/index.ts';

interface FieldWords {
  /** What a question asked about, by its code. */
  readonly questions: Readonly<Record<string, string>>;
  readonly answer: (question: string) => string;
  readonly nothing: string;
  readonly open: string;
  readonly closed: string;
}

const WORDS = inBoth<FieldWords>({
  en: {
    questions: {
      'order-of-magnitude': 'far from the target or an earlier figure',
      'outside-usual': 'far outside the earlier figures',
      'target-other-unit': 'entered in another unit',
      'target-far': 'far from the last target and figure',
      'swapped-digits': 'digits perhaps swapped',
      'nought-after-figure': '0 after a figure',
      'fraction-of-people': 'a count that is not a whole number',
      'above-hundred': 'more than 100%',
      'below-zero': 'below zero',
      'numerator-above-denominator': 'more than all of them',
      'value-not-of-fraction': 'not what the two numbers give',
      'cumulative-falls': 'less than the quarter before',
      'cases-collapse': 'fewer cases than the quarter before',
      'empty-words': 'words that explain nothing',
      'comment-against-status': 'the comment and the status differ',
      'same-as-before': 'the same as the quarter before',
      'other-measure': 'a hundred times last quarter, or less',
      'green-and-overdue': 'green and overdue',
      'complete-and-open': 'complete and open',
    },
    answer: (question) => `Why it is right (${question})`,
    nothing: 'Nothing',
    open: 'Open',
    closed: 'Closed',
  },
  cy: {
    questions: {
      'order-of-magnitude': 'ymhell o’r targed neu ffigur cynharach',
      'outside-usual': 'ymhell y tu allan i’r ffigurau cynharach',
      'target-other-unit': 'mewn uned arall',
      'target-far': 'ymhell o’r targed a’r ffigur diwethaf',
      'swapped-digits': 'digidau wedi’u cyfnewid, efallai',
      'nought-after-figure': '0 ar ôl ffigur',
      'fraction-of-people': 'cyfrif nad yw’n rhif cyfan',
      'above-hundred': 'mwy na 100%',
      'below-zero': 'yn is na sero',
      'numerator-above-denominator': 'mwy na’r cyfan',
      'value-not-of-fraction': 'gwahanol i’r hyn y mae’r ddau rif yn ei roi',
      'cumulative-falls': 'llai na’r chwarter blaenorol',
      'cases-collapse': 'llai o achosion na’r chwarter blaenorol',
      'empty-words': 'geiriau nad ydynt yn esbonio dim',
      'comment-against-status': 'y sylw a’r statws yn wahanol',
      'same-as-before': 'yr un fath â’r chwarter blaenorol',
      'other-measure': 'ganwaith yn fwy neu’n llai na’r chwarter diwethaf',
      'green-and-overdue': 'yn wyrdd ac yn hwyr',
      'complete-and-open': 'wedi’i gwblhau ac ar agor',
    },
    answer: (question) => `Pam ei fod yn gywir (${question})`,
    nothing: 'Dim',
    open: 'Ar agor',
    closed: 'Wedi’i gau',
  },
});

/** The return that a field is of. */
export interface FieldPlace {
  readonly kind: ReturnKind;
  readonly frame: PeriodRecord;
  readonly language: Language;
}

/**
 * The name of a field of a return's content as `contentChanges` writes it: "comment.cy" is "Comment, in Welsh",
 * "figures.revenue.outturn" is "Outturn". A field without words is a bug and throws; a question without
 * words goes by its code.
 */
export function fieldName(field: string, place: FieldPlace): string {
  const { language } = place;
  const [head = '', ...rest] = field.split('.');
  if (head === 'confirmations') {
    const [code = '', ...box] = rest.join('.').split(':');
    const question = WORDS[language].answer(questionName(code, language));
    const isTable = place.kind === 'finance' || place.kind === 'workforce';
    return isTable && box.length > 0 ? `${placeName(box.join(':'), place)}: ${question}` : question;
  }
  if (head === 'figures') return placeName(rest.join('.'), place);
  const written = LANGUAGES.find((each) => each === rest.at(-1));
  if (head === 'texts' && written !== undefined)
    return inLanguageTitle(placeName(rest.slice(0, -1).join('.'), place), { language, of: written });
  const name = fieldTitle(written === undefined ? field : head, { language, of: written ?? null });
  if (name === null) throw new Error(`no words for the field ${field}`);
  return name;
}

/** What a question asked about, in a few words. One without words goes by its code: a program may have sent it, or a guard of another time asked. */
export function questionName(code: string, language: Language): string {
  const { questions } = WORDS[language];
  return (Object.hasOwn(questions, code) ? questions[code] : undefined) ?? code;
}

/** A place in a section: its row and column. */
function placeName(path: string, { kind, frame, language }: FieldPlace): string {
  if (kind !== 'finance' && kind !== 'workforce') throw new Error(`${kind} has no tables`);
  const section = tableSection(frame.sections, kind);
  for (const { name, figures, texts } of section === null ? [] : sectionTables(section, kind))
    for (const { path: at, row, column } of [...figures, ...texts])
      if (at === path) {
        const title = columnName({ table: name, column }, { period: frame.edition.period, language });
        return row === null ? title : `${row[language]}: ${title}`;
      }
  // A row that the frame no longer has: its place is all that is known.
  return path;
}

/** What stands in a field, in words; nothing is said to be nothing. */
export function fieldValue(
  { field, text }: { readonly field: string; readonly text: string | null },
  { language }: Pick<FieldPlace, 'language'>,
): Content {
  const words = WORDS[language];
  if (text === null) return absent(words.nothing);
  if (field === 'absence') return sharedWords(language).noStatus[text as Absence] ?? text;
  if (field === 'status') return sharedWords(language).status[text as Status] ?? text;
  if (field === 'isOpen') return text === 'true' ? words.open : words.closed;
  const written = LANGUAGES.find((each) => field.endsWith(`.${each}`));
  return written === undefined
    ? html`<span class="as-typed">${text}</span>`
    : html`<span class="as-typed" lang="${written}">${text}</span>`;
}
