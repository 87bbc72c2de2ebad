import type { ReturnState } from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { returnWords } from '../../locale/index.ts';
import { tag } from '../govuk/index.ts';
import type { Html } from '../html.ts';

/** Where a return stands, as a tag. */
export function stateTag(state: ReturnState, language: Language): Html {
  return tag({ text: returnWords(language).state[state], classes: `state state--${state}` });
}
