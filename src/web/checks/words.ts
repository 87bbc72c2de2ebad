import type { Severity } from '../../domain/assurance/index.ts';
import { inBoth, PROBLEMS_WORDS } from '../../locale/index.ts';

interface ChecksWords {
  readonly title: string;
  readonly description: (directorate: string, period: string) => string;
  readonly introduction: string;
  readonly count: (errors: number, warnings: number, notices: number) => string;
  readonly nothing: string;
  readonly told: string;
  readonly notices: (count: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityMeaning: Readonly<Record<Severity, string>>;
  readonly severityColumn: string;
  readonly place: string;
  readonly finding: string;
  readonly commitment: string;
  readonly codeLost: string;
  /** What of a place a problem is about, by field name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly meaning: string;
  readonly meaningOf: string;
  readonly back: string;
}

/** The words of the checks page. */
export const CHECKS_WORDS = inBoth<ChecksWords>({
  en: {
    title: PROBLEMS_WORDS.en.title,
    description: (directorate, period) =>
      `Counts, arrows, comments and figures of ${directorate} in ${period} that do not agree, and what the source lost.`,
    introduction:
      'Mesur works every count, status and direction out again from the figures, and lists here whatever the published report says otherwise or no longer shows. The report itself is left as it is.',
    count: (errors, warnings, notices) =>
      `${errors === 1 ? 'One error' : `${errors} errors`}, ${warnings === 1 ? 'one warning' : `${warnings} warnings`}, ${notices === 1 ? 'one notice' : `${notices} notices`}.`,
    nothing: PROBLEMS_WORDS.en.none,
    told: 'Errors and warnings',
    notices: (count) => (count === 1 ? 'One notice, for the record' : `${count} notices, for the record`),
    severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
    severityMeaning: {
      error: 'Two figures or statements cannot both be right.',
      warning: 'Something differs, or an explanation is missing.',
      notice: 'For the record: read it before using the figure.',
    },
    severityColumn: 'Severity',
    place: 'Place',
    finding: 'What was found',
    commitment: 'Commitment',
    codeLost: 'code not legible in the source',
    fields: {
      summary: 'Summary',
      directions: 'Direction of travel',
      ref: 'Code',
      code: 'Code',
      status: 'Status',
      actual: 'Figure',
      target: 'Target for the year',
      periodTarget: 'Target for the quarter',
      previous: 'Last year’s figure',
      yearEndPrevious: 'Figure at last year’s end',
      direction: 'Direction',
      comment: 'Comment',
      nextSteps: 'Next steps',
      split: 'Split by colour',
      score: 'Score',
    },
    meaning: 'What the severities mean',
    meaningOf: 'Meaning',
    back: 'Back to the report',
  },
  cy: {
    title: PROBLEMS_WORDS.cy.title,
    description: (directorate, period) =>
      `Niferoedd, saethau, sylwadau a ffigurau ${directorate} yn ${period} nad ydynt yn cytuno, a’r hyn a gollodd y ffynhonnell.`,
    introduction:
      'Mae Mesur yn cyfrifo pob nifer, statws a chyfeiriad eto o’r ffigurau, ac yn rhestru yma beth bynnag y mae’r adroddiad cyhoeddedig yn ei ddweud yn wahanol neu nad yw’n ei ddangos mwyach. Gadewir yr adroddiad ei hun fel y mae.',
    count: (errors, warnings, notices) =>
      `Gwallau: ${errors}. Rhybuddion: ${warnings}. Hysbysiadau: ${notices}.`,
    nothing: PROBLEMS_WORDS.cy.none,
    told: 'Gwallau a rhybuddion',
    notices: (count) =>
      count === 1 ? 'Un hysbysiad, er gwybodaeth' : `${count} o hysbysiadau, er gwybodaeth`,
    severity: { error: 'Gwall', warning: 'Rhybudd', notice: 'Hysbysiad' },
    severityMeaning: {
      error: 'Ni all dau ffigur neu ddau ddatganiad fod yn gywir ill dau.',
      warning: 'Mae rhywbeth yn wahanol, neu mae esboniad ar goll.',
      notice: 'Er gwybodaeth: darllenwch ef cyn defnyddio’r ffigur.',
    },
    severityColumn: 'Difrifoldeb',
    place: 'Lle',
    finding: 'Yr hyn a ganfuwyd',
    commitment: 'Ymrwymiad',
    codeLost: 'cod annarllenadwy yn y ffynhonnell',
    fields: {
      summary: 'Crynodeb',
      directions: 'Cyfeiriad teithio',
      ref: 'Cod',
      code: 'Cod',
      status: 'Statws',
      actual: 'Ffigur',
      target: 'Targed y flwyddyn',
      periodTarget: 'Targed y chwarter',
      previous: 'Ffigur y llynedd',
      yearEndPrevious: 'Ffigur ar ddiwedd y llynedd',
      direction: 'Cyfeiriad',
      comment: 'Sylw',
      nextSteps: 'Camau nesaf',
      split: 'Rhaniad yn ôl lliw',
      score: 'Sgôr',
    },
    meaning: 'Ystyr y graddau difrifoldeb',
    meaningOf: 'Ystyr',
    back: 'Yn ôl i’r adroddiad',
  },
});
