import { emptyWords } from '../guards/empty-words.ts';
import { type GuardFinding, stop } from '../guards/finding.ts';
import { isWritten } from '../guards/said.ts';
import { type ContentOf, TEXT } from './field.ts';
import { declaredKind, type GuardedReturn } from './kind.ts';
import { written } from './written.ts';

/** Markdown as typed. */
const fields = { markdown: TEXT } as const;

/** A section of narrative. */
export type NarrativeContent = ContentOf<'narrative', typeof fields>;

/** Returns of sections of narrative, by their id. One that was not returned is left out of the report. */
export const narrativeKind = declaredKind({
  kind: 'narrative',
  fields,
  due: ({ sections }) => sections.narrative.map(({ id, service }) => ({ ref: id, service })),
  findings: narrativeFindings,
  returned: (frame, contentOf) => ({
    ...frame,
    sections: {
      ...frame.sections,
      narrative: frame.sections.narrative.flatMap((section) => {
        const markdown = written(contentOf(section.id)?.markdown ?? null);
        return markdown === null ? [] : [{ ...section, markdown }];
      }),
    },
  }),
});

function narrativeFindings({
  content: { markdown },
}: GuardedReturn<NarrativeContent>): readonly GuardFinding[] {
  return isWritten(markdown) ? emptyWords('markdown', markdown) : [stop('text-missing', 'markdown')];
}
