import type { Figure } from '../../framework/index.ts';
import type { Scorecard, ScoredIndicator } from '../../scorecard/index.ts';
import type { Problem } from '../problem.ts';

/** Codes, statuses and figures that the source lost or prints unreadably: kept as rows, never guessed. */
export function lostBySource({ indicators, commitments }: Scorecard): readonly Problem[] {
  return [
    ...indicators.flatMap((scored) => [...lostCode(scored), ...unreadable(scored)]),
    ...commitments.flatMap(({ commitment, update }): readonly Problem[] => {
      const place = { kind: 'commitment', ref: commitment.code, field: null } as const;
      return [
        ...(commitment.codeLost ? [notice('code-lost', { ...place, field: 'code' })] : []),
        ...(update !== null && update.status === null
          ? [{ ...notice('status-lost', { ...place, field: 'status' }), severity: 'warning' as const }]
          : []),
      ];
    }),
  ];
}

function lostCode({ indicator, definition }: ScoredIndicator): readonly Problem[] {
  return definition.codeLost
    ? [notice('code-lost', { kind: 'indicator', ref: indicator.ref, field: 'ref' })]
    : [];
}

/** A cell that has digits and could not be read as one figure, such as "66 84%". */
function unreadable(scored: ScoredIndicator): readonly Problem[] {
  const cells: readonly (readonly [string, Figure | undefined])[] = [
    ['target', scored.yearTarget?.figure],
    ['periodTarget', scored.periodTarget?.figure],
    ['actual', scored.reading?.figure],
    ['previous', scored.previous?.figure],
    ['yearEndPrevious', scored.yearEndPrevious?.figure],
  ];
  return cells.flatMap(([field, figure]) =>
    figure?.kind === 'absent' && figure.reason === 'not-stated' && /\d/.test(figure.printed)
      ? [
          {
            code: 'figure-unreadable',
            severity: 'warning' as const,
            place: { kind: 'indicator' as const, ref: scored.indicator.ref, field },
            figures: { printed: figure.printed },
          },
        ]
      : [],
  );
}

function notice(code: string, place: Problem['place']): Problem {
  return { code, severity: 'notice', place, figures: {} };
}
