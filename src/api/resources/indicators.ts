import { z } from 'zod';
import { allCodes } from '../../domain/framework/index.ts';
import { ok } from '../../domain/value/index.ts';
import { listIndicators, servedAuthority } from '../../use-cases/index.ts';
import { pathOf } from '../addresses.ts';
import { publicRead } from '../operation.ts';
import { bilingual, name, quarter, status } from '../schemas/values.ts';

const listed = name(
  'ListedIndicator',
  z.strictObject({
    ref: z.string(),
    codes: z.array(z.string()).describe('Every code of the newest report that has it.'),
    title: bilingual,
    directorate: z.string(),
    newestPeriod: quarter,
    status: status.nullable(),
    links: z.strictObject({ self: z.string() }),
  }),
);

const answer = name('Indicators', z.strictObject({ indicators: z.array(listed) }));

/** Every indicator of the published reports, as the newest report that has it shows it. */
export const getIndicators = publicRead({
  path: '/v1/indicators',
  name: 'listIndicators',
  summary: 'Every indicator of the published reports, as the newest report that has it shows it.',
  answer,
  answerTo: async ({ parts: { store }, linkTo }) => {
    const authority = await servedAuthority(store);
    const listings = authority === null ? [] : await listIndicators(store, authority.id);
    return ok({
      indicators: listings.flatMap(({ directorate, indicators }) =>
        indicators.map(({ scored, scorecard }) => ({
          ref: scored.indicator.ref,
          codes: allCodes(scored.indicator),
          title: scored.definition.title,
          directorate: directorate.id,
          newestPeriod: scorecard.period,
          status: scored.score.status,
          links: { self: linkTo(pathOf('api', 'v1', 'indicators', scored.indicator.ref)) },
        })),
      ),
    });
  },
});
