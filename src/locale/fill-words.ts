import type { Language } from '../domain/value/index.ts';
import { rowRefusalMessage } from './row-refusals.ts';
import { inBoth } from './words.ts';

/** Why something of a file does not come into a quarter. */
export type FillReason =
  | 'unknown'
  | 'not-yours'
  | 'locked'
  | 'other-period'
  | 'not-due'
  | 'has-parts'
  | 'given-twice'
  | 'other-unit'
  | 'no-cases'
  | 'no-such-section'
  | 'changed-meanwhile';

/** Reasons that every file has in common: said by `rowRefusalMessage`. */
type CommonReason = 'unknown' | 'not-yours';

interface FillWords {
  readonly reason: Readonly<Record<FillReason, string>>;
  readonly onLine: (line: number, said: string) => string;
  readonly nothing: string;
  readonly notTaken: string;
  readonly unchanged: string;
  readonly rows: (file: string, counts: RowCounts) => string;
  readonly more: (count: number, said: string) => string;
  readonly kept: (returns: number, figures: number) => string;
  readonly notKept: (returns: number, figures: number) => string;
  readonly walesKept: (figures: number) => string;
  readonly walesNotKept: (figures: number) => string;
  readonly onlyIn: Readonly<Record<'extract' | 'form', (row: string, table: string) => string>>;
  readonly withoutAbsence: (rows: string) => string;
  readonly notStated: (boxes: number) => string;
  readonly outside: (rows: number) => string;
  readonly overlaps: (count: number) => string;
  readonly small: (cells: number) => string;
  readonly smallCount: string;
  readonly disagreeing: (count: number, lines: string) => string;
  readonly definition: string;
  readonly wales: Readonly<Record<'walesAverage' | 'rank', string>>;
  readonly standing: (standing: {
    readonly code: string;
    readonly year: string;
    readonly method: 'pooled' | 'mean' | 'official' | null;
    readonly councils: number;
  }) => string;
  /** Beside a published figure for Wales: what the councils' own figures come to. */
  readonly ownWales: (name: string, value: string) => string;
  /** Why a set with gaps was not used; the councils by name, the lines by number. */
  readonly gaps: (gaps: {
    readonly withheld: 'rank' | 'both';
    readonly councils: readonly string[];
    readonly lines: readonly number[];
  }) => string;
}

/** What became of the rows of a file. */
interface RowCounts {
  readonly read: number;
  readonly taken: number;
  readonly refused: number;
}

interface OwnWords extends Omit<FillWords, 'reason'> {
  readonly reason: Readonly<Record<Exclude<FillReason, CommonReason>, string>>;
}

/** How a figure for Wales was made. */
const METHOD_EN = {
  pooled: 'from all their counts together',
  mean: 'the mean of their figures',
  official: 'the published figure for Wales',
} as const;
const METHOD_CY = {
  pooled: 'o’u holl niferoedd gyda’i gilydd',
  mean: 'cymedr eu ffigurau',
  official: 'y ffigur a gyhoeddwyd ar gyfer Cymru',
} as const;

const WORDS = inBoth<OwnWords>({
  en: {
    reason: {
      locked: 'The return has been sent. It must be sent back or reopened first.',
      'other-period': 'Of another period than the one that this quarter reports.',
      'not-due': 'This indicator is not due in this quarter.',
      'has-parts': 'This figure is made of three parts (red, amber, green). Type them in Mesur.',
      'given-twice': 'Another line gives a figure of this indicator for the quarter too. Neither was taken.',
      'other-unit': 'The definition gives a figure of another unit than the indicator has.',
      'no-cases': 'No case belongs to this period, so there is no figure.',
      'no-such-section': 'This quarter has no return of staff and sickness.',
      'changed-meanwhile': 'Somebody changed it meanwhile. Nothing was overwritten.',
    },
    onLine: (line, said) => `Line ${line}: ${said}`,
    nothing: 'nothing',
    notTaken: 'not taken',
    unchanged: 'unchanged',
    rows: (file, { read, taken, refused }) => `${file}: rows ${read}, taken ${taken}, not taken ${refused}.`,
    more: (count, said) => `and ${count} more: ${said}`,
    kept: (returns, figures) => `Kept. Returns that are drafts now: ${returns}. Boxes changed: ${figures}.`,
    notKept: (returns, figures) =>
      `Nothing was kept. Returns that would be drafts: ${returns}. Boxes that would change: ${figures}.`,
    walesKept: (figures) => `Kept. Figures for Wales and ranks that changed: ${figures}.`,
    walesNotKept: (figures) => `Nothing was kept. Figures for Wales and ranks that would change: ${figures}.`,
    onlyIn: {
      extract: (row, table) => `“${row}” is computed, and not in the form (${table}). It was left out.`,
      form: (row, table) => `“${row}” is in the form (${table}), and not computed. It stays as it is.`,
    },
    withoutAbsence: (rows) =>
      `No absence of the extract is of these, and 0 is put in: ${rows}. Check that the extract holds them.`,
    notStated: (boxes) => `Boxes that the extract does not give, left as they are: ${boxes}.`,
    outside: (rows) => `Absences with no day in the quarters that are counted: ${rows}.`,
    overlaps: (count) => `Records that overlap another of the same person, counted once: ${count}.`,
    small: (cells) =>
      `Figures that rest on 1 to 4 absences, so that somebody might be recognised: ${cells}. Think of that before they are published.`,
    smallCount:
      'One of these counts is 1 to 4, so that somebody might be recognised. Think of that before it is published.',
    disagreeing: (count, lines) =>
      `Rows that repeat a case and say otherwise than its first row, which was counted: ${count} (lines ${lines}).`,
    definition: 'How it was computed:',
    wales: { walesAverage: 'Figure for Wales', rank: 'Rank' },
    standing: ({ code, year, method, councils }) =>
      `${code}, ${year}: ${councils} ${councils === 1 ? 'council' : 'councils'}${method === null ? '' : `, ${METHOD_EN[method]}`}`,
    ownWales: (name, value) => `${name}. Calculated from the councils’ own figures, it would be ${value}.`,
    gaps: ({ withheld, councils, lines }) =>
      [
        `The set is not complete, so ${withheld === 'rank' ? 'no rank was' : 'no figure for Wales and no rank were'} taken.`,
        ...(councils.length === 0
          ? []
          : [`Councils that are missing (${councils.length}): ${councils.join(', ')}.`]),
        ...(lines.length === 0 ? [] : [`Lines that were not understood: ${lines.join(', ')}.`]),
        'Complete the file, or add --incomplete to use the councils that are there.',
      ].join(' '),
  },
  cy: {
    reason: {
      locked: 'Mae’r ffurflen wedi’i hanfon. Rhaid ei hanfon yn ôl neu ei hailagor yn gyntaf.',
      'other-period': 'Mae’n perthyn i gyfnod arall, nid yr un y mae’r chwarter hwn yn adrodd arno.',
      'not-due': 'Nid yw’r dangosydd hwn i’w adrodd yn y chwarter hwn.',
      'has-parts': 'Tair rhan (coch, ambr, gwyrdd) sy’n gwneud y ffigur hwn. Teipiwch nhw ym Mesur.',
      'given-twice':
        'Mae llinell arall hefyd yn rhoi ffigur y dangosydd hwn ar gyfer y chwarter. Ni ddefnyddiwyd yr un ohonynt.',
      'other-unit': 'Mae’r diffiniad yn rhoi ffigur mewn uned wahanol i uned y dangosydd.',
      'no-cases': 'Nid oes achos yn perthyn i’r cyfnod hwn, felly nid oes ffigur.',
      'no-such-section': 'Nid oes ffurflen staff a salwch yn y chwarter hwn.',
      'changed-meanwhile': 'Newidiodd rhywun ef yn y cyfamser. Ni throsysgrifwyd dim.',
    },
    onLine: (line, said) => `Llinell ${line}: ${said}`,
    nothing: 'dim',
    notTaken: 'gwrthodwyd',
    unchanged: 'heb newid',
    rows: (file, { read, taken, refused }) =>
      `${file}: rhesi ${read}, defnyddiwyd ${taken}, gwrthodwyd ${refused}.`,
    more: (count, said) => `a ${count} arall: ${said}`,
    kept: (returns, figures) =>
      `Cadwyd. Ffurflenni sydd bellach yn ddrafftiau: ${returns}. Blychau a newidiwyd: ${figures}.`,
    notKept: (returns, figures) =>
      `Ni chadwyd dim. Ffurflenni a fyddai’n ddrafftiau: ${returns}. Blychau a fyddai’n newid: ${figures}.`,
    walesKept: (figures) => `Cadwyd. Ffigurau Cymru a safleoedd a newidiwyd: ${figures}.`,
    walesNotKept: (figures) => `Ni chadwyd dim. Ffigurau Cymru a safleoedd a fyddai’n newid: ${figures}.`,
    onlyIn: {
      extract: (row, table) => `Cyfrifwyd “${row}”, ond nid yw yn y ffurflen (${table}). Fe’i gadawyd allan.`,
      form: (row, table) => `Mae “${row}” yn y ffurflen (${table}), ond nis cyfrifwyd. Mae’n aros fel y mae.`,
    },
    withoutAbsence: (rows) =>
      `Nid oes absenoldeb yn y detholiad ar gyfer y rhain, a rhoddir 0: ${rows}. Gwiriwch fod y detholiad yn eu cynnwys.`,
    notStated: (boxes) => `Blychau nad yw’r detholiad yn eu rhoi, a adawyd fel y maent: ${boxes}.`,
    outside: (rows) => `Absenoldebau heb ddiwrnod yn y chwarteri a gyfrifir: ${rows}.`,
    overlaps: (count) =>
      `Cofnodion sy’n gorgyffwrdd ag un arall gan yr un person, a gyfrifwyd unwaith: ${count}.`,
    small: (cells) =>
      `Ffigurau sy’n seiliedig ar 1 i 4 absenoldeb, fel y gellid adnabod rhywun: ${cells}. Ystyriwch hynny cyn eu cyhoeddi.`,
    smallCount:
      'Mae un o’r niferoedd hyn rhwng 1 a 4, fel y gellid adnabod rhywun. Ystyriwch hynny cyn ei gyhoeddi.',
    disagreeing: (count, lines) =>
      `Rhesi sy’n ailadrodd achos ac yn dweud yn wahanol i’w res gyntaf, a gyfrifwyd: ${count} (llinellau ${lines}).`,
    definition: 'Sut y’i cyfrifwyd:',
    wales: { walesAverage: 'Ffigur Cymru', rank: 'Safle' },
    standing: ({ code, year, method, councils }) =>
      `${code}, ${year}: nifer y cynghorau ${councils}${method === null ? '' : `, ${METHOD_CY[method]}`}`,
    ownWales: (name, value) => `${name}. O’i gyfrifo o ffigurau’r cynghorau eu hunain, ${value} fyddai.`,
    gaps: ({ withheld, councils, lines }) =>
      [
        `Nid yw’r set yn gyflawn, felly ni ddefnyddiwyd ${withheld === 'rank' ? 'unrhyw safle' : 'ffigur Cymru na safle'}.`,
        ...(councils.length === 0
          ? []
          : [`Cynghorau sydd ar goll (${councils.length}): ${councils.join(', ')}.`]),
        ...(lines.length === 0 ? [] : [`Llinellau na chawsant eu deall: ${lines.join(', ')}.`]),
        'Cwblhewch y ffeil, neu ychwanegwch --incomplete i ddefnyddio’r cynghorau sydd yno.',
      ].join(' '),
  },
});

/** The words of files that fill a quarter: why something is not taken, and what became of the rest. */
export function fillWords(language: Language): FillWords {
  const words = WORDS[language];
  const common = (kind: CommonReason) => rowRefusalMessage({ kind }, language);
  return {
    ...words,
    reason: { ...words.reason, unknown: common('unknown'), 'not-yours': common('not-yours') },
  };
}
