import type { Absence, Unit } from '../value/index.ts';

/** Texts that say themselves why there is no figure, in both languages: nobody has to be asked. */
const ABSENT: readonly (readonly [RegExp, Absence])[] = [
  [
    /^((data )?awaited|awaiting( the)? (data|figures?)|disgwylir( data)?|yn cael ei ddisgwyl|(yn )?aros am (ddata|y data|ffigur(au)?))$/,
    'awaited',
  ],
  [/^(not applicable|ddim yn berthnasol|amherthnasol|\[z\])$/, 'not-applicable'],
  [/^(suppressed|ataliwyd|wedi['’]i atal|\[c\])$/, 'suppressed'],
  [/^(establish(ing)? (a )?baseline|(sefydlu|pennu|gosod) (gwaelodlin|llinell sylfaen))$/, 'baseline'],
  [/^(not stated|heb ei nodi)$/, 'not-stated'],
  [/^(not (yet )?due|ddim yn ddyledus)$/, 'not-due'],
];

/** Texts that leave open why there is no figure, and the reason that they most often stand for. */
const UNSAID: readonly (readonly [RegExp, Absence | null])[] = [
  [
    /^(tbc|tbd|t\.b\.c\.?|to be (confirmed|determined|advised|supplied)|pending|to follow|to come|i['’]w (gadarnhau|ddilyn|bennu)|i ddilyn)$/,
    'awaited',
  ],
  [/^\*+$/, 'suppressed'],
  [
    /^([-–—]+|\.{1,3}|…|\?+|\[x\]|n ?[/.\\]? ?a\.?\??|no (data|figure|information)|not (available|known|recorded)|unknown|blank|dim (data|ffigur|gwybodaeth)|ddim ar gael|nid yw ar gael|anhysbys|amh\.?|#n\/a)$/,
    null,
  ],
];

/** "None": nothing to count, or no figure. */
const NIL = /^(nil|none|nothing|dim|dim un|dim byd|null|nul)$/;

/** Zero, and nothing else. */
const ZERO_WORD = /^(zero|nought|sero)$/;

/** What a text says of a figure that is not there; null where it says nothing of the kind. */
type SaidAbsent =
  | { readonly kind: 'certain'; readonly reason: Absence }
  | { readonly kind: 'unsaid'; readonly proposed: Absence | null }
  | { readonly kind: 'nil' }
  | { readonly kind: 'zero' };

/**
 * Whether a text stands where a figure is not, and whether it says why: "awaited" does, "n/a" and a dash do not.
 *
 * @example absentSaid('TBC') // { kind: 'unsaid', proposed: 'awaited' }
 */
export function absentSaid(text: string): SaidAbsent | null {
  const plain = text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const certain = ABSENT.find(([pattern]) => pattern.test(plain));
  if (certain !== undefined) return { kind: 'certain', reason: certain[1] };
  const unsaid = UNSAID.find(([pattern]) => pattern.test(plain));
  if (unsaid !== undefined) return { kind: 'unsaid', proposed: unsaid[1] };
  if (NIL.test(plain)) return { kind: 'nil' };
  return ZERO_WORD.test(plain) ? { kind: 'zero' } : null;
}

const DAYS =
  /^((working|calendar|lost) )?(days?|(o )?(dd|n|d)iwrnod(au)?|dydd(iau)?|o ddyddiau)( lost| gwaith| a gollwyd)?$/;

/** How people write what a figure counts, after it; the words of a share may stand after any place. */
const UNIT_WORDS: Readonly<Record<Unit, RegExp>> = {
  percent: /^(%|per ?cent|pct|y cant)$/,
  days: DAYS,
  years: /^(years?|yrs?|years? old|(b|f|m)?lwydd(yn)?( oed)?|(b|f|m)lynedd|oed|o flynyddoedd)$/,
  'rate-per-1000':
    /^(per (1,?000|thousand)( people| population)?|(fesul|y|i bob|am bob) (1,?000|mil|fil)|y fil)$/,
  'days-per-fte': /^(days?( (per|an?) fte)?|(o )?(dd|n|d)iwrnod(au)?( (fesul|am bob) (fte|cal(l|a)?))?)$/,
  gbp: /^(pounds?( sterling)?|gbp|(p|b|f)unt|(p|b|ph)unnoedd|o bunnoedd)$/,
  'gbp-thousand': /^(pounds?( sterling)?|gbp|(p|b|f)unt|(p|b|ph)unnoedd|o bunnoedd)$/,
  count:
    /^((working )?days?|weeks?|months?|hours?|years?|fte|(o )?(dd|n|d)iwrnod(au)?|wythnos(au)?|mis(oedd)?|oriau|blynedd|people|persons?|visits?|cases?|children|adults?|items?|pobl|o bobl|person|o bersonau|ymweliad(au)?|o ymweliadau|achos(ion)?|o achosion|o blant|plentyn|o oedolion)$/,
};

/** Whether words after a number name the unit. */
export function namesUnit(words: string, unit: Unit): boolean {
  return UNIT_WORDS[unit].test(words);
}

/** Whether words after a number name any unit that figures are counted in. */
export function namesAnyUnit(words: string): boolean {
  return Object.values(UNIT_WORDS).some((pattern) => pattern.test(words));
}

/** Whether words after a number name a measure that no figure is counted in: weeks, pence. */
export function isOtherMeasure(words: string): boolean {
  return /^(weeks?|months?|hours?|hrs?|minutes?|mins?|fte|wythnos(au)?|mis(oedd)?|awr|oriau|munud(au)?|p|pence|ceiniog(au)?)$/.test(
    words,
  );
}
