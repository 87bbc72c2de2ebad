import { INDICATOR_TYPES } from '../../domain/framework/index.ts';
import { sharedWords } from '../../locale/index.ts';
import type { Block } from '../document/index.ts';
import { cellOf, commitmentStatus, strong, text, textCell } from './cells.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';

/** The key at the end: statuses, directions and types of the year's scheme, in the council's meaning. */
export function keyPart(context: Context): readonly Block[] {
  const { words, year } = context;
  return [
    { kind: 'heading', level: 1, text: words.key, id: 'key' },
    { kind: 'paragraph', content: [text(words.keyIntroduction(year))] },
    ...keyTables(context),
  ];
}

/** The tables of the key: for indicators, for directions, for commitments, and the types. */
function keyTables(context: Context): readonly Block[] {
  const { words, language, scorecard } = context;
  const { scheme } = scorecard.record;
  const shared = sharedWords(language);
  const hasScrutiny = scheme.commitments.some(({ scrutiny }) => scrutiny !== null);
  const used = INDICATOR_TYPES.filter((type) =>
    scorecard.indicators.some(({ definition }) => definition.types.includes(type)),
  );
  return [
    {
      kind: 'table',
      caption: words.meaningForIndicators,
      columns: [
        { title: words.statusColumn, align: 'start', width: 20 },
        { title: words.meaning, align: 'start', width: 80 },
      ],
      rows: scheme.rules.map(({ status, meaning }) => ({
        role: 'body',
        cells: [
          { ...cellOf([{ kind: 'status', status, word: shared.status[status] }]), fill: status },
          textCell(meaning[language]),
        ],
      })),
    },
    {
      kind: 'table',
      caption: words.directionOfTravel,
      columns: [
        { title: words.direction, align: 'start', width: 30 },
        { title: words.meaning, align: 'start', width: 70 },
      ],
      rows: scheme.directions.map(({ direction, meaning }) => ({
        role: 'body',
        cells: [
          cellOf([{ kind: 'direction', direction, word: shared.direction[direction] }]),
          textCell(meaning[language]),
        ],
      })),
    },
    {
      kind: 'table',
      caption: words.meaningForCommitments,
      columns: [
        { title: words.statusColumn, align: 'start', width: 20 },
        { title: words.meaning, align: 'start', width: 45 },
        ...(hasScrutiny ? [{ title: words.scrutiny, align: 'start' as const, width: 35 }] : []),
      ],
      rows: scheme.commitments.map(({ status, meaning, scrutiny }) => ({
        role: 'body',
        cells: [
          { ...cellOf([commitmentStatus({ status, scheme, language })]), fill: status },
          textCell(meaning[language]),
          ...(hasScrutiny ? [textCell(scrutiny?.[language])] : []),
        ],
      })),
    },
    ...(scheme.selfAssessment.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: SECTION_WORDS[language].selfAssessment,
            columns: [
              { title: words.statusColumn, align: 'start' as const, width: 20 },
              { title: words.meaning, align: 'start' as const, width: 80 },
            ],
            rows: scheme.selfAssessment.map(({ status, word, meaning }) => ({
              role: 'body' as const,
              cells: [
                {
                  ...cellOf([
                    { kind: 'status' as const, status, word: `${shared.status[status]} (${word[language]})` },
                  ]),
                  fill: status,
                },
                textCell(meaning[language]),
              ],
            })),
          },
        ]),
    {
      kind: 'table',
      caption: words.types,
      columns: [
        { title: words.code, align: 'start', width: 20 },
        { title: words.meaning, align: 'start', width: 80 },
      ],
      rows: used.map((type) => ({
        role: 'body',
        cells: [cellOf([strong(shared.typeShort[type])]), textCell(shared.type[type])],
      })),
    },
  ];
}
