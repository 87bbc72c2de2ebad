import { type Risk, riskMovement, riskScore } from '../../domain/risk/index.ts';
import { whole } from '../../domain/value/index.ts';
import type { Block, TableBlock } from '../document/index.ts';
import { absentCell, cellOf, numberCell, said, textCell } from './cells.ts';
import type { Context } from './context.ts';
import { objectiveLabel } from './indicator-table.ts';
import { narrativePart } from './narrative-part.ts';
import { riskChart } from './risk-chart.ts';
import { SECTION_WORDS } from './section-words.ts';

/** Risks: the register where the report has one, and what it says of risks in prose. */
export function risksPart(context: Context): readonly Block[] {
  const { language } = context;
  const words = SECTION_WORDS[language];
  const { risks } = context.scorecard.record.sections;
  if (risks.length === 0) return narrativePart('risks', context);
  return [
    { kind: 'heading', level: 1, text: words.risks, id: 'risks' },
    { kind: 'figure', chart: riskChart(risks, context), table: risksTable(risks, context) },
    ...narrativePart('risks', context),
  ];
}

function risksTable(risks: readonly Risk[], context: Context): TableBlock {
  const { language } = context;
  const words = SECTION_WORDS[language];
  const count = (value: number) => numberCell({ value: whole(value), unit: 'count', decimals: 0 });
  return {
    kind: 'table',
    caption: words.risks,
    columns: [
      { title: words.risk, align: 'start', width: 40 },
      { title: words.linked, align: 'start', width: 20 },
      { title: words.likelihood, align: 'end', width: 10 },
      { title: words.impact, align: 'end', width: 10 },
      { title: words.score, align: 'end', width: 10 },
      { title: words.movement, align: 'start', width: 15 },
    ],
    rows: risks.map((risk, index) => {
      const movement = riskMovement(risk);
      return {
        role: 'body',
        cells: [
          cellOf([said(risk.title, context, `${index + 1}. `)]),
          textCell(
            risk.objectives === 'all'
              ? words.allObjectives
              : risk.objectives.map((code) => objectiveLabel(code, language)).join(', '),
          ),
          count(risk.likelihood),
          count(risk.impact),
          count(riskScore(risk)),
          movement === null ? absentCell(words.moves.unknown) : textCell(words.moves[movement]),
        ],
      };
    }),
  };
}
