import {
  type AskedBox,
  type GuardFinding,
  meantName,
  questionKey,
  type ReturnContent,
  unanswered,
} from '../domain/returns/index.ts';
import type { Language, Unit } from '../domain/value/index.ts';
import { guardMessage, meantText } from '../locale/index.ts';

/**
 * Findings of the guards as answers hold them, each in a sentence, with whether the content has an answer to it, and with
 * what a text may mean where that is open.
 */
export function findingsOf(
  {
    findings,
    content,
    asked,
  }: {
    readonly findings: readonly GuardFinding[];
    readonly content: ReturnContent | null;
    readonly asked: readonly AskedBox[];
  },
  spoken: { readonly unit: Unit | null; readonly language: Language },
) {
  const open = new Set(content === null ? findings : unanswered(findings, content));
  return findings.map((found) => {
    const box = found.code === 'not-a-number' ? asked.find(({ field }) => field === found.field) : undefined;
    return {
      key: questionKey(found),
      ...found,
      message: guardMessage(found, spoken),
      isAnswered: !open.has(found),
      choices: box === undefined ? [] : choicesOf(box, spoken.language),
    };
  });
}

function choicesOf({ asked: { choices, proposed }, unit }: AskedBox, language: Language) {
  const likeliest = proposed === null ? null : meantName(proposed);
  return choices.map((meant) => {
    const name = meantName(meant);
    return { name, message: meantText(meant, { unit, language }), isLikeliest: name === likeliest };
  });
}
