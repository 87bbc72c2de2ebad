import { type QuarterReturn, RETURN_KINDS } from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { type Html, html } from '../html.ts';
import { QUARTER_WORDS } from './words.ts';

/** A return that was ticked, as it stood when it was looked at. */
export type TickedReturn = Pick<QuarterReturn, 'kind' | 'ref' | 'version'>;

/** A box to tick a return with, for what is done to several at once. It carries the version that was looked at. */
export function chooseBox({
  entry: { kind, ref, version },
  name,
  language,
  isTicked = false,
}: {
  readonly entry: TickedReturn;
  /** The return in words, for those who do not see the row. */
  readonly name: string;
  readonly language: Language;
  readonly isTicked?: boolean;
}): Html {
  return html`<input class="choose" type="checkbox" name="ticked" value="${version}/${kind}/${ref}" aria-label="${QUARTER_WORDS[language].choose(name)}"${isTicked && ' checked'}>`;
}

/** The returns that were ticked, from the values of their boxes; what is none of ours is left out. */
export function tickedReturns(values: readonly string[]): readonly TickedReturn[] {
  return values.flatMap((value) => {
    const [, version, name, ref = ''] = /^(\d{1,9})\/([a-z]+)\/(.+)$/.exec(value) ?? [];
    const kind = RETURN_KINDS.find((known) => known === name);
    return version === undefined || kind === undefined ? [] : [{ version: Number(version), kind, ref }];
  });
}
