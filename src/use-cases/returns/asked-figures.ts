import {
  type AskedBox,
  contentChanges,
  type ReturnContent,
  returnMeant,
} from '../../domain/returns/index.ts';

/** Whether what stands in a return already is an answer to all that is asked: the file was taken before. */
export function isAnswered(
  held: ReturnContent | null,
  { content, boxes }: { readonly content: ReturnContent; readonly boxes: readonly AskedBox[] },
): boolean {
  if (held === null || boxes.length === 0) return false;
  const differing = (answered: ReturnContent) => contentChanges(held, answered).length;
  const nearest = boxes.reduce((before, { field, asked }) => {
    const answered = asked.choices.map((meant) => returnMeant(before, field, meant));
    return answered.reduce((one, other) => (differing(other) < differing(one) ? other : one), before);
  }, content);
  return differing(nearest) === 0;
}
