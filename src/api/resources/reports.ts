import { z } from 'zod';
import { LANGUAGES, ok } from '../../domain/value/index.ts';
import { type ListedEdition, listReports, servedAuthority } from '../../use-cases/index.ts';
import { pathOf } from '../addresses.ts';
import { publicRead } from '../operation.ts';
import { bilingual, dayOrMoment, moment, name, quarter } from '../schemas/values.ts';

const links = z.strictObject({ html: z.string(), pdf: z.string(), json: z.string() });

const edition = name(
  'Edition',
  z.strictObject({
    directorate: z.string(),
    directorateName: bilingual,
    period: quarter,
    number: z.int().positive(),
    isNewest: z.boolean().describe('Whether no later number of the quarter is published.'),
    title: bilingual,
    sealedAt: moment,
    publishedAt: dayOrMoment.nullable(),
    publicHash: z.string().describe('SHA-256 of the public text (`links.publicText`), in hexadecimal.'),
    contentHash: z
      .string()
      .nullable()
      .describe(
        'SHA-256 of the whole text, in hexadecimal. Null where something is withheld from an edition that was sealed without a salt.',
      ),
    links: z.strictObject({ self: z.string(), publicText: z.string(), en: links, cy: links }),
  }),
);

const answer = name('Editions', z.strictObject({ editions: z.array(edition) }));

/** Every edition that is published: directorate by directorate, the newest quarter and number first. */
export const listEditions = publicRead({
  path: '/v1/reports',
  name: 'listReports',
  summary: 'The editions published, each with its documents in both languages.',
  answer,
  answerTo: async ({ parts: { store }, linkTo }) => {
    const authority = await servedAuthority(store);
    const listings = authority === null ? [] : await listReports(store, authority.id);
    return ok({
      editions: listings.flatMap(({ directorate, editions }) =>
        editions.map((listed) => ({
          directorate: directorate.id,
          directorateName: directorate.name,
          period: listed.period,
          number: listed.number,
          isNewest: editions.every(
            ({ period, number }) => period !== listed.period || number <= listed.number,
          ),
          title: listed.title,
          sealedAt: listed.sealedAt,
          publishedAt: listed.publishedAt,
          publicHash: listed.publicHash,
          contentHash: listed.contentHash,
          links: linksOf(listed, linkTo),
        })),
      ),
    });
  },
});

/** Links name the number, so that they lead to the same content for ever. */
function linksOf({ directorate, period, number }: ListedEdition, linkTo: (path: string) => string) {
  const address = `${period}.${number}`;
  const [en, cy] = LANGUAGES.map((language) => {
    const front = language === 'cy' ? '/cy' : '';
    const document = (...rest: readonly string[]) =>
      linkTo(`${front}${pathOf(directorate, address, ...rest)}`);
    return { html: document(), pdf: document('report.pdf'), json: document('report.json') };
  });
  const none = { html: '', pdf: '', json: '' };
  return {
    self: linkTo(pathOf('api', 'v1', 'reports', directorate, address)),
    publicText: linkTo(pathOf(directorate, address, 'sealed.json')),
    en: en ?? none,
    cy: cy ?? none,
  };
}
