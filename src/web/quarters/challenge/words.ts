import { inBoth } from '../../../locale/index.ts';

/** The words of looking at a report before it is public. */
export const CHALLENGE_WORDS = inBoth({
  en: {
    challenge: 'Challenge list',
    challengeIntroduction:
      'Mesur checks the report as it would be with what has been entered so far, drafts too. Each line leads to the return that it concerns.',
    preview: 'Preview',
    draft: 'This is a draft, not a published report.',
    draftMeaning: (sent: number, total: number) =>
      `It shows what has been entered so far: ${sent} of ${total} returns are sent, and drafts are in it as they stand. It changes as returns do.`,
    edition: (number: number) => `Edition ${number}, not yet published`,
    unpublished: 'This edition is sealed and not yet published.',
    unpublishedMeaning:
      'It is shown to those who took part in the quarter and to scrutiny members. Please do not pass it on before it is published.',
    publicHash: 'Public hash (SHA-256):',
    hash: 'Hash of the whole text (SHA-256):',
    back: 'Back to the quarter',
    seeChallenge: 'See the challenge list',
    seePreview: 'See the report as it would be',
  },
  cy: {
    challenge: 'Rhestr herio',
    challengeIntroduction:
      'Mae Mesur yn gwirio’r adroddiad fel y byddai gyda’r hyn a nodwyd hyd yma, gan gynnwys drafftiau. Mae pob llinell yn arwain at y ffurflen y mae’n ymwneud â hi.',
    preview: 'Rhagolwg',
    draft: 'Drafft yw hwn, nid adroddiad cyhoeddedig.',
    draftMeaning: (sent: number, total: number) =>
      `Mae’n dangos yr hyn a nodwyd hyd yma: anfonwyd ${sent} o’r ${total} o ffurflenni, ac mae’r drafftiau ynddo fel y maent. Mae’n newid wrth i’r ffurflenni newid.`,
    edition: (number: number) => `Argraffiad ${number}, heb ei gyhoeddi eto`,
    unpublished: 'Mae’r argraffiad hwn wedi’i selio a heb ei gyhoeddi eto.',
    unpublishedMeaning:
      'Fe’i dangosir i’r rhai a gymerodd ran yn y chwarter ac i aelodau craffu. Peidiwch â’i rannu cyn iddo gael ei gyhoeddi.',
    publicHash: 'Hash cyhoeddus (SHA-256):',
    hash: 'Hash y testun cyfan (SHA-256):',
    back: 'Yn ôl i’r chwarter',
    seeChallenge: 'Gweld y rhestr herio',
    seePreview: 'Gweld yr adroddiad fel y byddai',
  },
});
