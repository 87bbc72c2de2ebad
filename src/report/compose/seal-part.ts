import type { CalendarDate } from '../../domain/period/index.ts';
import { formatDate, inBoth } from '../../locale/index.ts';
import type { Block } from '../document/index.ts';
import type { Seal } from '../json/index.ts';
import { cellOf, strong, text } from './cells.ts';
import type { Context } from './context.ts';

const WORDS = inBoth({
  en: {
    seal: 'Seal',
    meaning: (edition: number, day: string) =>
      `Edition ${edition} was sealed on ${day}. The public hash is the SHA-256 of its public text, so anybody can check that nothing in it has been changed.`,
    text: 'Text',
    hash: 'SHA-256',
    publicText: 'Public text',
    wholeText: 'Whole text',
  },
  cy: {
    seal: 'Sêl',
    meaning: (edition: number, day: string) =>
      `Seliwyd argraffiad ${edition} ar ${day}. Yr hash cyhoeddus yw SHA-256 ei destun cyhoeddus, felly gall unrhyw un wirio nad oes dim ynddo wedi’i newid.`,
    text: 'Testun',
    hash: 'SHA-256',
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
    {
      kind: 'table',
      caption: words.seal,
      columns: [
        { title: words.text, align: 'start', width: 20 },
        { title: words.hash, align: 'start', width: 80 },
      ],
      rows: hashes.map(([name = '', hash = '']) => ({
        role: 'body',
        cells: [cellOf([strong(name)]), cellOf([text(hash)])],
      })),
    },
  ];
}
