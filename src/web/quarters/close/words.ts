import type { QuarterState } from '../../../domain/returns/index.ts';
import { inBoth } from '../../../locale/index.ts';

/** What closes a quarter, step by step. */
export type ClosingStep = 'sign-off' | 'seal' | 'publish';

interface ClosingWords {
  readonly title: Readonly<Record<ClosingStep, string>>;
  /** What doing it means. */
  readonly meaning: Readonly<Record<ClosingStep, readonly string[]>>;
  readonly button: Readonly<Record<ClosingStep, (period: string) => string>>;
  readonly warning: string;
  readonly returns: string;
  readonly kind: string;
  readonly total: string;
  readonly other: string;
  readonly changed: string;
  readonly edition: (number: number) => string;
  readonly corrects: (number: number) => string;
  readonly reason: Readonly<Record<'en' | 'cy', string>>;
  readonly reasonHint: string;
  readonly differences: string;
  readonly smallNumbers: string;
  readonly smallNumbersMeaning: string;
  readonly smallNumbersReason: string;
  readonly smallNumbersHint: string;
  readonly readFirst: string;
  readonly preview: string;
  readonly challenge: string;
  readonly sealedReport: string;
  readonly failure: {
    readonly 'not-possible': (state: string) => string;
    readonly obstacles: string;
    readonly 'reason-missing': Readonly<Record<'en' | 'cy', string>>;
    readonly changed: string;
  };
  readonly notNow: Readonly<Record<ClosingStep, Readonly<Partial<Record<QuarterState, string>>>>>;
}

/** The words of signing off, sealing and publishing. */
export const CLOSING_WORDS = inBoth<ClosingWords>({
  en: {
    title: {
      'sign-off': 'Sign off the quarter',
      seal: 'Seal an edition',
      publish: 'Publish the edition',
    },
    meaning: {
      'sign-off': [
        'Signing says that you, as director, answer for every figure and text of the quarter as it stands now.',
        'If a return is changed afterwards, your signature lapses and you are asked again.',
      ],
      seal: [
        'Sealing makes an edition of the accepted returns, as they are at this moment, with a hash that shows if anything in it were altered.',
        'It is not public until it is published.',
      ],
      publish: [
        'Publishing makes the sealed edition public in Welsh and English at once: as pages, documents and open data.',
        'What is published stays. A mistake found later is corrected by a further edition, beside this one.',
      ],
    },
    button: {
      'sign-off': (period) => `Sign off ${period}`,
      seal: (period) => `Seal ${period}`,
      publish: (period) => `Publish ${period}`,
    },
    warning: 'This cannot be undone.',
    returns: 'Returns of the quarter',
    kind: 'Kind',
    total: 'All',
    other: 'Not approved',
    changed: 'Changed since it was approved',
    edition: (number) => `This will be edition ${number}.`,
    corrects: (number) => `It corrects edition ${number}, which stays as it is.`,
    reason: { en: 'Why it is corrected, in English', cy: 'Why it is corrected, in Welsh' },
    reasonHint: 'This is published with the edition.',
    differences: 'What it will say otherwise',
    smallNumbers: 'Small numbers of people in the texts',
    smallNumbersMeaning:
      'Somebody might be recognised by these numbers. The public will see [c] in place of each. Reopen a return to reword its text.',
    smallNumbersReason: 'Why the public may see these numbers (optional)',
    smallNumbersHint: 'If you give a reason, all of them are shown. The reason is kept with your name.',
    readFirst: 'Read before you do',
    preview: 'Preview the report',
    challenge: 'Challenge list',
    sealedReport: 'Read the sealed edition',
    failure: {
      'not-possible': (state) => `The quarter is in the state “${state}” now, where this cannot be done.`,
      obstacles: 'Something stands in the way. It is listed below.',
      'reason-missing': {
        en: 'Write in English why the edition is corrected.',
        cy: 'Write in Welsh why the edition is corrected.',
      },
      changed:
        'The quarter changed while you looked at it, and nothing was done. Look at it again as it is now.',
    },
    notNow: {
      'sign-off': {
        'signed-off': 'The quarter is signed off already.',
        sealed: 'The quarter is sealed. A return has to be reopened before it can be signed off again.',
        published: 'The quarter is published. A return has to be reopened before it can be signed off again.',
      },
      seal: {
        sealed: 'The edition is sealed already.',
        published: 'The edition is published. A return has to be reopened before another can be sealed.',
      },
      publish: {
        open: 'No edition is sealed that could be published.',
        'signed-off': 'No edition is sealed that could be published.',
        published: 'The edition is published already.',
      },
    },
  },
  cy: {
    title: {
      'sign-off': 'Llofnodi’r chwarter',
      seal: 'Selio argraffiad',
      publish: 'Cyhoeddi’r argraffiad',
    },
    meaning: {
      'sign-off': [
        'Drwy lofnodi rydych chi, fel cyfarwyddwr, yn cymryd cyfrifoldeb am bob ffigur a thestun yn y chwarter fel y mae yn awr.',
        'Os newidir ffurflen wedyn, daw eich llofnod i ben a gofynnir i chi lofnodi eto.',
      ],
      seal: [
        'Mae selio’n gwneud argraffiad o’r ffurflenni a dderbyniwyd, fel y maent ar hyn o bryd, gyda hash sy’n dangos a yw unrhyw beth ynddo wedi’i newid.',
        'Ni fydd yn gyhoeddus nes iddo gael ei gyhoeddi.',
      ],
      publish: [
        'Mae cyhoeddi’n gwneud yr argraffiad a seliwyd yn gyhoeddus yn Gymraeg ac yn Saesneg ar unwaith: fel tudalennau, dogfennau a data agored.',
        'Mae’r hyn a gyhoeddir yn aros. Cywirir camgymeriad a ganfyddir wedyn mewn argraffiad pellach, ochr yn ochr â hwn.',
      ],
    },
    button: {
      'sign-off': (period) => `Llofnodi ${period}`,
      seal: (period) => `Selio ${period}`,
      publish: (period) => `Cyhoeddi ${period}`,
    },
    warning: 'Ni ellir dadwneud hyn.',
    returns: 'Ffurflenni’r chwarter',
    kind: 'Math',
    total: 'Pob un',
    other: 'Heb eu cymeradwyo',
    changed: 'Newidiadau ers cymeradwyo',
    edition: (number) => `Argraffiad ${number} fydd hwn.`,
    corrects: (number) => `Mae’n cywiro argraffiad ${number}, sy’n aros fel y mae.`,
    reason: { en: 'Pam y caiff ei gywiro, yn Saesneg', cy: 'Pam y caiff ei gywiro, yn Gymraeg' },
    reasonHint: 'Cyhoeddir hyn gyda’r argraffiad.',
    differences: 'Yr hyn y bydd yn ei ddweud yn wahanol',
    smallNumbers: 'Niferoedd bach o bobl yn y testunau',
    smallNumbersMeaning:
      'Gallai’r rhifau hyn ddangos pwy yw rhywun. Bydd y cyhoedd yn gweld [c] yn lle pob un. Ailagorwch ffurflen i aileirio ei thestun.',
    smallNumbersReason: 'Pam y caiff y cyhoedd weld y rhifau hyn (dewisol)',
    smallNumbersHint: 'Os rhowch reswm, dangosir pob un ohonynt. Cedwir y rheswm gyda’ch enw.',
    readFirst: 'Darllenwch cyn gwneud hyn',
    preview: 'Rhagolwg o’r adroddiad',
    challenge: 'Rhestr herio',
    sealedReport: 'Darllen yr argraffiad a seliwyd',
    failure: {
      'not-possible': (state) => `Cyflwr y chwarter yn awr yw “${state}”, felly ni ellir gwneud hyn.`,
      obstacles: 'Mae rhywbeth yn atal hyn. Fe’i rhestrir isod.',
      'reason-missing': {
        en: 'Nodwch yn Saesneg pam y caiff yr argraffiad ei gywiro.',
        cy: 'Nodwch yn Gymraeg pam y caiff yr argraffiad ei gywiro.',
      },
      changed:
        'Newidiwyd y chwarter tra oeddech yn edrych arno, ac ni wnaed dim. Edrychwch arno eto fel y mae yn awr.',
    },
    notNow: {
      'sign-off': {
        'signed-off': 'Mae’r chwarter wedi’i lofnodi eisoes.',
        sealed: 'Mae’r chwarter wedi’i selio. Rhaid ailagor ffurflen cyn y gellir ei lofnodi eto.',
        published: 'Mae’r chwarter wedi’i gyhoeddi. Rhaid ailagor ffurflen cyn y gellir ei lofnodi eto.',
      },
      seal: {
        sealed: 'Mae’r argraffiad wedi’i selio eisoes.',
        published: 'Mae’r argraffiad wedi’i gyhoeddi. Rhaid ailagor ffurflen cyn y gellir selio un arall.',
      },
      publish: {
        open: 'Nid oes argraffiad wedi’i selio y gellid ei gyhoeddi.',
        'signed-off': 'Nid oes argraffiad wedi’i selio y gellid ei gyhoeddi.',
        published: 'Mae’r argraffiad wedi’i gyhoeddi eisoes.',
      },
    },
  },
});
