import type { Language } from '../../../domain/value/index.ts';
import { inBoth } from '../../../locale/index.ts';
import type { AcceptedReport } from '../../../use-cases/imports/index.ts';
import type { ShownFate } from './asked.ts';

interface ImportWords {
  readonly title: string;
  readonly quarters: string;
  readonly introduction: string;
  readonly file: string;
  readonly fileHint: string;
  readonly look: string;
  readonly directorate: string;
  readonly period: string;
  readonly periodHint: string;
  readonly written: string;
  readonly language: Readonly<Record<Language, string>>;
  readonly basis: string;
  readonly basisHint: string;
  readonly noBasis: string;
  readonly nothingChosen: string;
  readonly chooseDirectorate: string;
  readonly notAQuarter: (typed: string) => string;
  readonly tooMuch: string;
  readonly done: Readonly<Record<'given-up' | 'gone', string>>;
}

/** The words of the page where a past report is brought in. */
export const IMPORT_WORDS = inBoth<ImportWords>({
  en: {
    title: 'Import a past report',
    quarters: 'Quarters',
    introduction:
      'Bring in a performance report that was published before. You see what becomes of every row beside the line that it stands on, and nothing is kept until you accept it.',
    file: 'The published report',
    fileHint: 'A PDF with tags, a Word document (.docx), a web page or plain text, at most 20 MB.',
    look: 'Check the file',
    directorate: 'Whose report it is',
    period: 'Quarter, where the report does not say it',
    periodHint: 'For example 2017-18-Q4',
    written: 'Language that the report is written in',
    language: { en: 'English', cy: 'Welsh' },
    basis: 'What its figures are of, where nothing else says so',
    basisHint:
      'Reports seldom say it. Where a definition of the same code is held, that one counts, whatever you choose here.',
    noBasis: 'Not known: leave such rows out',
    nothingChosen: 'Choose the report',
    chooseDirectorate: 'Choose whose report it is',
    notAQuarter: (typed) => `“${typed}” is not a quarter. Write it as 2017-18-Q4, or leave it empty`,
    tooMuch: 'The file holds more than a report can. Bring in the report alone.',
    done: {
      'given-up': 'The report is given up. Nothing of it was kept.',
      gone: 'What was brought in is not there any more: it is kept for one day. Bring the file in again.',
    },
  },
  cy: {
    title: 'Mewnforio adroddiad o’r gorffennol',
    quarters: 'Chwarteri',
    introduction:
      'Dewch ag adroddiad perfformiad a gyhoeddwyd eisoes i mewn. Cewch weld beth a ddaw o bob rhes ochr yn ochr â’r llinell y daw ohoni, ac ni chedwir dim nes i chi ei dderbyn.',
    file: 'Yr adroddiad cyhoeddedig',
    fileHint: 'PDF â thagiau, dogfen Word (.docx), tudalen we neu destun plaen, 20 MB ar y mwyaf.',
    look: 'Gweld beth sydd ynddo',
    directorate: 'Adroddiad pa gyfarwyddiaeth ydyw',
    period: 'Y chwarter, os nad yw’r adroddiad yn ei nodi',
    periodHint: 'Er enghraifft 2017-18-Q4',
    written: 'Yr iaith yr ysgrifennwyd yr adroddiad ynddi',
    language: { en: 'Saesneg', cy: 'Cymraeg' },
    basis: 'Y cyfnod y mae ei ffigurau’n ei gwmpasu, lle nad oes dim arall yn ei nodi',
    basisHint:
      'Anaml y bydd adroddiadau’n ei nodi. Lle cedwir diffiniad o’r un cod, hwnnw sy’n cyfrif, beth bynnag a ddewiswch yma.',
    noBasis: 'Anhysbys: gadael rhesi o’r fath allan',
    nothingChosen: 'Dewiswch yr adroddiad',
    chooseDirectorate: 'Dewiswch adroddiad pa gyfarwyddiaeth ydyw',
    notAQuarter: (typed) =>
      `Nid yw “${typed}” yn chwarter. Ysgrifennwch ef fel 2017-18-Q4, neu gadewch y blwch yn wag`,
    tooMuch: 'Mae’r ffeil yn cynnwys mwy nag y gall adroddiad. Dewch â’r adroddiad yn unig i mewn.',
    done: {
      'given-up': 'Rhoddwyd y gorau i’r adroddiad. Ni chadwyd dim ohono.',
      gone: 'Nid yw’r hyn a ddaethpwyd i mewn yno mwyach: fe’i cedwir am un diwrnod. Dewch â’r ffeil i mewn eto.',
    },
  },
});

interface PreviewWords {
  readonly title: string;
  readonly file: string;
  readonly report: string;
  readonly noPeriod: string;
  readonly lines: string;
  readonly parts: string;
  readonly fate: Readonly<Record<ShownFate, string>>;
  readonly byKind: string;
  readonly kind: string;
  readonly otherwise: string;
  readonly lookAgain: string;
  readonly whichQuarter: string;
  readonly useQuarter: string;
  readonly rows: string;
  readonly found: (count: number, page: number, pages: number) => string;
  readonly where: string;
  readonly printed: string;
  readonly becomes: string;
  readonly line: (line: number, page: number | null) => string;
  readonly all: string;
  readonly show: string;
  readonly page: (page: number) => string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
}

/** The words of the preview of a report. */
export const PREVIEW_WORDS = inBoth<PreviewWords>({
  en: {
    title: 'What is in the report',
    file: 'File',
    report: 'Report',
    noPeriod: 'quarter not known',
    lines: 'Lines in the file',
    parts: 'Parts of rows that were not taken',
    fate: { taken: 'Comes in', left: 'Left out', unread: 'Lines not understood' },
    byKind: 'Rows by kind',
    kind: 'Kind of row',
    otherwise: 'Change these details',
    lookAgain: 'Check it again',
    whichQuarter: 'Which quarter is this report for?',
    useQuarter: 'Use this quarter',
    rows: 'Rows beside their lines',
    found: (count, page, pages) =>
      pages === 1 ? `${count} shown` : `${count} found, page ${page} of ${pages}`,
    where: 'Line',
    printed: 'In the report',
    becomes: 'Result',
    line: (line, page) => (page === null ? `Line ${line}` : `Line ${line}, page ${page}`),
    all: 'All',
    show: 'Show',
    page: (page) => `Page ${page}`,
    pages: 'Pages of rows',
    previous: 'Previous',
    next: 'Next',
  },
  cy: {
    title: 'Beth sydd yn yr adroddiad',
    file: 'Ffeil',
    report: 'Adroddiad',
    noPeriod: 'chwarter anhysbys',
    lines: 'Llinellau yn y ffeil',
    parts: 'Rhannau o resi na chawsant eu cymryd',
    fate: { taken: 'Yn dod i mewn', left: 'Wedi’i adael allan', unread: 'Llinellau heb eu deall' },
    byKind: 'Rhesi yn ôl math',
    kind: 'Math o res',
    otherwise: 'Newid y manylion hyn',
    lookAgain: 'Gwirio eto',
    whichQuarter: 'Ar gyfer pa chwarter y mae’r adroddiad hwn?',
    useQuarter: 'Defnyddio’r chwarter hwn',
    rows: 'Rhesi ochr yn ochr â’u llinellau',
    found: (count, page, pages) =>
      pages === 1 ? `Nifer a ddangosir: ${count}` : `Nifer a gafwyd: ${count}, tudalen ${page} o ${pages}`,
    where: 'Llinell',
    printed: 'Yn yr adroddiad',
    becomes: 'Canlyniad',
    line: (line, page) => (page === null ? `Llinell ${line}` : `Llinell ${line}, tudalen ${page}`),
    all: 'Y cyfan',
    show: 'Dangos',
    page: (page) => `Tudalen ${page}`,
    pages: 'Tudalennau o resi',
    previous: 'Blaenorol',
    next: 'Nesaf',
  },
});

interface TakingWords {
  readonly title: string;
  readonly first: string;
  readonly corrects: (number: number) => string;
  readonly same: (number: number) => string;
  readonly notPublic: string;
  readonly read: string;
  readonly collected: string;
  readonly changed: string;
  readonly reason: Readonly<Record<Language, string>>;
  readonly sayWhy: Readonly<Record<Language, string>>;
  readonly publish: string;
  readonly publishHint: string;
  readonly take: string;
  readonly giveUp: string;
  readonly done: Readonly<Record<AcceptedReport['outcome'], string>>;
}

/** The words of accepting a report. */
export const TAKING_WORDS = inBoth<TakingWords>({
  en: {
    title: 'Accept the report',
    first:
      'If you accept it, this becomes edition 1 of its quarter. It contains only the rows that will be imported.',
    corrects: (number) =>
      `Edition ${number} of this quarter is different. If you accept this report, it replaces that edition, contains only the rows that will be imported, and needs a reason.`,
    same: (number) => `This report is the same as edition ${number} of this quarter.`,
    notPublic: 'It is not public yet.',
    read: 'Read it',
    collected:
      'This quarter is filled in by returns, so a report of it cannot be accepted. Correct its returns instead.',
    changed:
      'Someone has sealed an edition of this quarter since you opened this page. Check the report again.',
    reason: { en: 'Reason, in English', cy: 'Reason, in Welsh' },
    sayWhy: { en: 'Say in English why it is corrected', cy: 'Say in Welsh why it is corrected' },
    publish: 'Publish it immediately',
    publishHint:
      'If you do not tick this box, the report is sealed but stays private until someone accepts it again with the box ticked.',
    take: 'Accept the report',
    giveUp: 'Cancel import',
    done: {
      sealed: 'The report is sealed as an edition.',
      published: 'The edition is public now.',
      'nothing-new': 'The edition says the same already. Nothing was changed.',
    },
  },
  cy: {
    title: 'Derbyn yr adroddiad',
    first:
      'Os byddwch yn ei dderbyn, hwn fydd argraffiad 1 ei chwarter. Dim ond y rhesi sy’n dod i mewn fydd ynddo.',
    corrects: (number) =>
      `Mae argraffiad ${number} o’r chwarter hwn yn dweud rhywbeth arall. O’i dderbyn, bydd hwn yn cymryd ei le, gyda dim ond y rhesi sy’n dod i mewn, ac mae angen rheswm.`,
    same: (number) => `Mae argraffiad ${number} o’r chwarter hwn eisoes yn dweud yr un peth.`,
    notPublic: 'Nid yw’n gyhoeddus eto.',
    read: 'Darllenwch ef',
    collected:
      'Llenwir y chwarter hwn drwy ffurflenni, felly ni ellir derbyn adroddiad arno. Cywirwch ei ffurflenni yn lle hynny.',
    changed:
      'Mae rhywun wedi selio argraffiad o’r chwarter hwn ers i chi agor y dudalen hon. Gwiriwch yr adroddiad eto.',
    reason: { en: 'Rheswm, yn Saesneg', cy: 'Rheswm, yn Gymraeg' },
    sayWhy: { en: 'Nodwch yn Saesneg pam y’i cywirir', cy: 'Nodwch yn Gymraeg pam y’i cywirir' },
    publish: 'Ei gyhoeddi ar unwaith',
    publishHint:
      'Os na fyddwch yn ticio’r blwch hwn, caiff yr adroddiad ei selio, ond ni fydd yn gyhoeddus nes i rywun ei dderbyn eto gyda’r blwch wedi’i dicio.',
    take: 'Derbyn yr adroddiad',
    giveUp: 'Canslo’r mewnforio',
    done: {
      sealed: 'Mae’r adroddiad wedi’i selio fel argraffiad.',
      published: 'Mae’r argraffiad yn gyhoeddus bellach.',
      'nothing-new': 'Mae’r argraffiad eisoes yn dweud yr un peth. Ni newidiwyd dim.',
    },
  },
});
