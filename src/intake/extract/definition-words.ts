import { type FteBasis, LONG_TERM_DAYS } from '../../domain/absences/index.ts';
import type { Bilingual, Language } from '../../domain/value/index.ts';
import { formatDate, inBoth } from '../../locale/index.ts';
import type { AbsenceDeclaration, AbsenceMeasure } from './absence-declaration.ts';

interface DefinitionWords {
  readonly measure: Readonly<Record<AbsenceMeasure['kind'], (hours: string) => string>>;
  readonly open: (day: string) => string;
  readonly rules: readonly string[];
  readonly basis: Readonly<Record<FteBasis, string>>;
  readonly reach: (day: string) => string;
}

const WORDS = inBoth<DefinitionWords>({
  en: {
    measure: {
      'fte-days': () => 'Days lost are full-time equivalent (FTE) days as the extract gives them.',
      days: () => 'Days lost are working days as the extract gives them, times the person’s FTE.',
      hours: (hours) =>
        `Days lost are the hours of the extract divided by ${hours}, the hours of a full-time day.`,
      dates: () =>
        'Days lost are Monday to Friday from the first to the last day of the absence, times the person’s FTE; bank holidays are not taken out.',
    },
    open: (day) => `The first and the last day both count. An absence still open is counted to ${day}.`,
    rules: [
      'An absence that runs past the end of a quarter is split evenly over its working days, Monday to Friday, bank holidays included (our rule).',
      'It is one absence in every quarter that it has a day in. Records of one person that overlap are one absence, and their days count once.',
      `Long term is ${LONG_TERM_DAYS} days or more on the calendar from first day to last (our rule); all other absence is short term.`,
    ],
    basis: {
      end: 'Days per FTE are the days divided by FTE on the last day of the quarter, in both the quarter and the year to date. Totals are added up before they are divided.',
      average:
        'Days per FTE are the days divided by the average FTE of the month ends of the quarter, or of the year to date. Totals are added up before they are divided.',
    },
    reach: (day) =>
      `The year to date runs from 1 April. The extract holds every absence from ${day}; what lies before is not stated.`,
  },
  cy: {
    measure: {
      'fte-days': () =>
        'Diwrnodau cyfwerth ag amser llawn (CALl) fel y mae’r detholiad yn eu rhoi yw’r diwrnodau a gollwyd.',
      days: () =>
        'Diwrnodau gwaith fel y mae’r detholiad yn eu rhoi, wedi’u lluosi â CALl yr unigolyn, yw’r diwrnodau a gollwyd.',
      hours: (hours) =>
        `Oriau’r detholiad wedi’u rhannu â nifer yr oriau mewn diwrnod amser llawn (${hours}) yw’r diwrnodau a gollwyd.`,
      dates: () =>
        'Dydd Llun i ddydd Gwener o ddiwrnod cyntaf yr absenoldeb i’r olaf, wedi’u lluosi â CALl yr unigolyn, yw’r diwrnodau a gollwyd; nid yw gwyliau banc yn cael eu tynnu.',
    },
    open: (day) =>
      `Mae’r diwrnod cyntaf a’r diwrnod olaf ill dau’n cyfrif. Cyfrifir absenoldeb sy’n dal heb ddod i ben hyd at ${day}.`,
    rules: [
      'Rhennir absenoldeb sy’n mynd heibio i ddiwedd chwarter yn gyfartal dros ei ddiwrnodau gwaith, dydd Llun i ddydd Gwener, gan gynnwys gwyliau banc (ein rheol ni).',
      'Mae’n un absenoldeb ym mhob chwarter y mae ganddo ddiwrnod ynddo. Un absenoldeb yw cofnodion un person sy’n gorgyffwrdd, ac unwaith y mae eu diwrnodau’n cyfrif.',
      `Ystyr tymor hir yw ${LONG_TERM_DAYS} diwrnod neu fwy ar y calendr o’r diwrnod cyntaf i’r olaf (ein rheol ni); tymor byr yw pob absenoldeb arall.`,
    ],
    basis: {
      end: 'Diwrnodau fesul CALl yw’r diwrnodau wedi’u rhannu â’r CALl ar ddiwrnod olaf y chwarter, ar gyfer y chwarter a’r flwyddyn hyd yma. Caiff cyfansymiau eu hadio cyn eu rhannu.',
      average:
        'Diwrnodau fesul CALl yw’r diwrnodau wedi’u rhannu â CALl cyfartalog diwedd pob mis yn y chwarter, neu yn y flwyddyn hyd yma. Caiff cyfansymiau eu hadio cyn eu rhannu.',
    },
    reach: (day) =>
      `Mae’r flwyddyn hyd yma yn dechrau ar 1 Ebrill. Mae’r detholiad yn cynnwys pob absenoldeb o ${day} ymlaen; ni nodir yr hyn sydd cyn hynny.`,
  },
});

/** How the tables of an extract are computed, in sentences of both languages: shown beside them wherever they stand. */
export function absenceDefinition(declaration: AbsenceDeclaration, basis: FteBasis): Bilingual {
  const { measure, takenOn, completeFrom } = declaration;
  const said = (language: Language) => {
    const words = WORDS[language];
    const hours = measure.kind === 'hours' ? String(measure.fullTimeDayHours) : '';
    return [
      words.measure[measure.kind](hours),
      words.open(formatDate(takenOn, language)),
      ...words.rules,
      words.basis[basis],
      words.reach(formatDate(completeFrom, language)),
    ].join(' ');
  };
  return { en: said('en'), cy: said('cy') };
}

/** Why a return was filled, for its trail, which everybody reads in their own language: both, one after the other. */
export function filledFrom({ en, cy }: Bilingual): string {
  return `Computed from an extract: ${en}\n\nCyfrifwyd o ddetholiad: ${cy}`;
}
