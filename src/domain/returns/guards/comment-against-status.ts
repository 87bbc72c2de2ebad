import type { Direction } from '../../scoring/index.ts';
import { LANGUAGES } from '../../value/index.ts';
import { valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** What says, of the figure itself and now, that all is well. */
const PRAISE: readonly RegExp[] = [
  /\b(on|exceed(?:s|ed|ing)?|met|meets|meeting|achiev(?:ed|es|ing)|surpass(?:ed|es|ing)?|beat(?:en)?|within|in line with) (?:the |our |its |this )?(?:year['’]?s |annual |quarterly )?target\b/,
  /\btargets? (?:(?:has|have) been |was |were |is |are |been )?(?:met|achieved|exceeded|surpassed|reached|hit)\b/,
  /\b(?:performance|figures?|results?|position) (?:(?:has|have) |continues? to |is )?(?:also |again |further )?(?:improv(?:e|ed|es|ing)|better)\b/,
  /^(?:an? )?(?:improved|improvement|better)\b/,
  /\b(?:this|it) is (?:better|an improvement)\b/,
  /\bar y targed\b|\bwell na[’']?r targed\b/,
  /\b(?:cyrhaeddwyd|cyflawnwyd|bodlonwyd|rhagorwyd ar|wedi cyrraedd|wedi cyflawni|rhagori ar)(?: ein| y|[’']r| ei)? (?:targed|tharged)\b/,
  /\bperfformiad (?:wedi |yn )?(?:parhau i )?gwella\b|\byn well na[’']?r (?:llynedd|chwarter)/,
];

/** What says, of the figure itself and now, that it does not go well. */
const REGRET: readonly RegExp[] = [
  /\b(?:off|short of|missed|missing|miss) (?:the |our |its |this )?(?:year['’]?s |annual |quarterly )?target\b/,
  /\btargets? (?:(?:has|have) )?(?:was |were |is |are |been )?(?:not (?:been )?(?:met|achieved|reached|hit)|missed)\b/,
  /\b(?:did not|didn['’]t|failed to|unable to|could not) (?:meet|achieve|reach|hit) (?:the |our |its |this )?target\b/,
  /\bperformance (?:(?:has|have) )?(?:dipped|declined|deteriorated|worsened|fallen|fell|dropped|slipped)\b/,
  /\b(?:this|it|performance|the figure|the result) is (?:worse|down)\b/,
  /\b(?:methwyd|wedi methu|methu)(?: â chyrraedd)?(?: ein| y|[’']r)? targed\b|\b(?:ni chyrhaeddwyd|ni chyflawnwyd|ni lwyddwyd i gyrraedd)(?: y|[’']r)? targed\b/,
  /\b(?:perfformiad|canlyniad) (?:hwn )?(?:wedi |yn )(?:gostwng|dirywio|gwaethygu|waeth|disgyn)\b/,
];

/** On which side of the target it is, which is well or not as more or less is better. */
const ABOVE = /\b(?:above|over) (?:the |our |its |this )?target\b(?! level)|\b(?:yn )?uwch na[’']?r targed\b/;
const BELOW =
  /\b(?:below|under) (?:the |our |its |this )?target\b(?! level)|\b(?:islaw[’']?r|is law[’']?r|is na[’']?r) targed\b/;

/** What makes it unclear of what, of when or of whether it speaks: then nothing is asked. */
const UNCLEAR =
  /\b(but|although|though|however|despite|while|whilst|yet|expect\w*|anticipat\w*|forecast\w*|hop\w*|plan\w*|aim\w*|will|would|should|could|may|might|until|unless|if|recover\w*|by (?:the )?(?:end|march|june|september|december|year)|last year[’']?s? (?:target|was)|target (?:of|for) last|(?:missed|met) last|good news|pleas\w+|welcome|next|back (?:on|to)|to recruit|remain\w* (?:a )?challeng\w*|ond|er (?:bod|gwaethaf|i)|newyddion da|disgwyl\w*|gobeithi\w*|erbyn|bydd\w*|dylai|byddai|adfer\w*|os|eto i|cynllun\w*)\b/;

/** Not, no, never: turns a claim round. "Has not improved" praises nothing. */
const NEGATED =
  /\b(not|no|never|nor|without|neither|haven[’']t|hasn[’']t|isn[’']t|didn[’']t|nid|ni|heb|dim|na(?:d)? (?:yw|oes))\b/;

/**
 * A comment that says the contrary of the status: "on target" beside red and worse, "the target was missed" beside green and
 * better. Only plain claims count: a comment that says both, speaks of another time, or denies is let pass.
 */
export const commentAgainstStatus: IndicatorGuard = (entry) => {
  const { content, scored, definition } = entry;
  const { status, direction } = scored.score;
  const { polarity } = definition;
  const praise = [...PRAISE, ...(polarity === 'higher' ? [ABOVE] : polarity === 'lower' ? [BELOW] : [])];
  const regret = [...REGRET, ...(polarity === 'higher' ? [BELOW] : polarity === 'lower' ? [ABOVE] : [])];
  const isBad = status === 'red' && isWorse(direction);
  const isGood = status === 'green' && direction === 'improved';
  if (status === null || (!isBad && !isGood)) return [];
  const [wrong, right] = isBad ? [praise, regret] : [regret, praise];
  const said = LANGUAGES.flatMap((language) => claimIn(content.comment[language], { wrong, right }) ?? []);
  const [first] = said;
  if (first === undefined) return [];
  const whole = `${content.comment.en.trim()} / ${content.comment.cy.trim()}`;
  return [
    confirm('comment-against-status', 'comment', {
      ...{ said: first, status, value: valueText(entry), comment: whole },
    }),
  ];
};

function isWorse(direction: Direction | null): boolean {
  return direction === 'declined' || direction === 'declined-under-10' || direction === 'declined-10-or-more';
}

/** The words of a text that claim what is wrong; null where it claims nothing, or what is right too. */
function claimIn(
  text: string,
  { wrong, right }: { readonly wrong: readonly RegExp[]; readonly right: readonly RegExp[] },
): string | null {
  const plain = text.trim().toLowerCase();
  if (UNCLEAR.test(plain) || right.some((claim) => claim.test(plain))) return null;
  for (const claim of wrong) {
    const at = claim.exec(plain);
    if (at === null) continue;
    const clause = plain.slice(0, at.index).split(/[.;:]/).at(-1) ?? '';
    if (!NEGATED.test(clause)) return text.trim().slice(at.index, at.index + at[0].length);
  }
  return null;
}
