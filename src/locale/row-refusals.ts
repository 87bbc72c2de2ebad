import type { ReturnState } from '../domain/returns/index.ts';
import type { Language } from '../domain/value/index.ts';
import { returnWords } from './return-words.ts';
import { inBoth } from './words.ts';

/** Why a row of a file is not taken, whatever file it is of: the return that it speaks of does not let it in. */
type RowRefusalKind =
  | { readonly kind: 'unknown' | 'not-yours' | 'changed' }
  | { readonly kind: 'locked'; readonly entry: { readonly state: ReturnState } };

const WORDS = inBoth({
  en: {
    unknown: 'There is no such return in this quarter, or it is not yours to see.',
    'not-yours': 'It is not yours to change.',
    locked: (state: string) => `Its state is “${state}”, so it is locked. It has to be reopened first.`,
    changed:
      'Somebody changed it in Mesur after the workbook was made. Nothing is written over: open it and decide there.',
  },
  cy: {
    unknown: 'Nid oes ffurflen o’r fath yn y chwarter hwn, neu nid oes gennych hawl i’w gweld.',
    'not-yours': 'Nid oes gennych hawl i’w newid.',
    locked: (state: string) =>
      `Ei chyflwr yw “${state}”, felly mae wedi’i chloi. Rhaid ei hailagor yn gyntaf.`,
    changed:
      'Newidiodd rhywun hi ym Mesur ar ôl gwneud y llyfr gwaith. Ni throsysgrifir dim: agorwch hi a phenderfynwch yno.',
  },
});

/** Why a row is not taken, and what to do, in a sentence or two. */
export function rowRefusalMessage(refusal: RowRefusalKind, language: Language): string {
  const words = WORDS[language];
  return refusal.kind === 'locked'
    ? words.locked(returnWords(language).state[refusal.entry.state])
    : words[refusal.kind];
}
