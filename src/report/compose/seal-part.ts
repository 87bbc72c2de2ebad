import type { CalendarDate } from '../../domain/period/index.ts';
import { formatDate, inBoth } from '../../locale/index.ts';
import type { Block } from '../document/index.ts';
import type { Seal } from '../json/index.ts';
import { strong, text } from './cells.ts';
import type { Context } from './context.ts';

const WORDS = inBoth({
  en: {
    seal: 'Seal',
    meaning: (edition: number, day: string) =>
      `Edition ${edition} was sealed on ${day}. The public hash is the SHA-256 of its public text, so anybody can check that nothing in it has been changed.`,
    publicText: 'Public text',
    wholeText: 'Whole text',
  },
  cy: {
    seal: 'Sêl',
    meaning: (edition: number, day: string) =>
      `Seliwyd argraffiad ${edition} ar ${day}. Yr hash cyhoeddus yw SHA-256 ei destun cyhoeddus, felly gall unrhyw un wirio nad oes dim ynddo wedi’i newid.`,
    publicText: 'Testun cyhoeddus',
    wholeText: 'Testun cyfan',
  },
});

/** The seal of the edition: when it was sealed, and the hashes of its texts. */
export function sealPart(
  { scorecard, language }: Pick<Context, 'scorecard' | 'language'>,
  { sealedAt, publicHash, contentHash }: Seal,
): readonly Block[] {
  const words = WORDS[language];
  const day = formatDate(sealedAt.slice(0, 10) as CalendarDate, language);
  const hashes = [
    [words.publicText, publicHash],
    ...(contentHash === null ? [] : [[words.wholeText, contentHash] as const]),
  ] as const;
  return [
    { kind: 'heading', level: 1, text: words.seal, id: 'seal' },
    { kind: 'paragraph', content: [text(words.meaning(scorecard.record.edition.number, day))] },
    // Each hash has a line of its own: broken in two it could not be copied.
    ...hashes.flatMap(([name = '', hash = '']): readonly Block[] => [
      { kind: 'paragraph', content: [strong(name)] },
      { kind: 'paragraph', content: [text(hash)] },
    ]),
  ];
}
