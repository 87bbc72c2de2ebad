import type { Tolerance } from '../../domain/scoring/index.ts';
import type { NoStatusReason } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';

interface KeyWords {
  readonly title: string;
  readonly description: (directorate: string, period: string) => string;
  readonly introduction: (name: string, year: string) => string;
  readonly order: string;
  readonly indicators: string;
  readonly commitments: string;
  readonly commitmentsIntroduction: string;
  readonly directions: string;
  readonly comparison: {
    readonly 'same-period-last-year': string;
    readonly 'year-end': string;
  };
  readonly arrows: string;
  readonly types: string;
  readonly noStatus: string;
  readonly noStatusIntroduction: string;
  readonly noStatusMeaning: Readonly<Record<NoStatusReason, string>>;
  readonly status: string;
  readonly meaning: string;
  readonly scrutiny: string;
  readonly nothing: string;
  readonly here: string;
  readonly direction: string;
  readonly type: string;
  readonly short: string;
  readonly reason: string;
  readonly working: string;
  readonly tolerance: Readonly<Record<Tolerance, string>>;
  readonly unrounded: string;
  readonly boundary: string;
  readonly maximum: string;
  readonly ours: string;
  readonly oursIntroduction: string;
  readonly targetZero: (status: string) => string;
  readonly noComparison: (onTarget: string) => string;
  readonly declineFromZero: (direction: string) => string;
  readonly redefined: string;
  readonly polarities: string;
  readonly notStated: string;
  readonly back: string;
}

/** The words of the key. */
export const KEY_WORDS = inBoth<KeyWords>({
  en: {
    title: 'Key',
    description: (directorate, period) =>
      `The rules that give the statuses and directions of ${directorate} in ${period}.`,
    introduction: (name, year) =>
      `The rules that give the statuses of ${year}, as the council published them under the name ${name}. What Mesur had to decide for itself stands apart, below.`,
    order: 'The first rule that fits gives the status.',
    indicators: 'Status of an indicator',
    commitments: 'Status of a commitment',
    commitmentsIntroduction: 'Its owner judges a commitment by these descriptions; it is not worked out.',
    directions: 'Direction of travel',
    comparison: {
      'same-period-last-year': 'A figure is compared with the same period of the year before.',
      'year-end':
        'A year-end figure is compared with the year end before, although the published key says “same quarter”.',
    },
    arrows: 'An arrow means better or worse, not up or down: fewer days lost is an improvement.',
    types: 'Types of indicator',
    noStatus: 'No status, and why',
    noStatusIntroduction: 'A missing status is never a blank. Each reason is a different thing.',
    noStatusMeaning: {
      baseline: 'This year’s figures are gathered so that a target can be set from them.',
      'no-target': 'The figure is reported as data only.',
      'not-due': 'The indicator is read once a year, and this is another quarter.',
      awaited: 'A figure is due and has not been received.',
      'not-applicable': 'The figure cannot exist: nothing was planned, or there is nothing to count.',
      suppressed: 'So few people are counted that they might be recognised, so the figure is withheld.',
      'not-stated': 'The report leaves it blank or unreadable, or says “N/A” without saying why.',
      neutral: 'Neither higher nor lower is better, so there is nothing to judge.',
    },
    status: 'Status',
    meaning: 'Meaning',
    scrutiny: 'What scrutiny may do',
    nothing: 'Nothing said',
    here: 'In this report',
    direction: 'Direction',
    type: 'Type',
    short: 'Short',
    reason: 'Reason',
    working: 'How a status is worked out',
    tolerance: {
      relative:
        'A miss of 10% is a tenth of the target itself, not ten percentage points: 76.5% against a target of 85% is 10% worse.',
      points: 'A miss of 10% is ten percentage points.',
      absolute: 'A miss is counted in the indicator’s own unit.',
    },
    unrounded: 'Figures are scored as they are reported, not rounded.',
    boundary: 'A miss of exactly 10% counts as 10% or more.',
    maximum:
      'At its maximum: 100% where higher is better in a per cent; 0 where lower is better in a number or a per cent.',
    ours: 'Rules of Mesur',
    oursIntroduction: 'The published key does not settle these. Mesur does it so; the council can disagree.',
    targetZero: (status) =>
      `A target of zero: no percentage of zero exists. Zero is on target; any miss is ${status}.`,
    noComparison: (onTarget) =>
      `On target, with no earlier figure to compare with and not at its maximum: ${onTarget}, since nothing shows an improvement.`,
    declineFromZero: (direction) => `A decline from zero has no percentage; it is told as “${direction}”.`,
    redefined:
      'A changed definition breaks the comparison: figures from before and after it are not compared, even where the report does.',
    polarities:
      'An indicator that should stay within a range is scored by its distance from the nearer end; one where neither way is better is not scored.',
    notStated: '“N/A” in a report is “not stated”, unless the report says which reason it stands for.',
    back: 'Back to the report',
  },
  cy: {
    title: 'Allwedd',
    description: (directorate, period) =>
      `Y rheolau sy’n rhoi statws a chyfeiriad ${directorate} yn ${period}.`,
    introduction: (name, year) =>
      `Y rheolau sy’n rhoi statws yn ${year}, fel y cyhoeddodd y cyngor hwy o dan yr enw ${name}. Mae’r hyn y bu’n rhaid i Mesur ei benderfynu drosto’i hun ar wahân, isod.`,
    order: 'Y rheol gyntaf sy’n berthnasol sy’n rhoi’r statws.',
    indicators: 'Statws dangosydd',
    commitments: 'Statws ymrwymiad',
    commitmentsIntroduction:
      'Mae perchennog ymrwymiad yn ei farnu yn ôl y disgrifiadau hyn; ni chaiff ei gyfrifo.',
    directions: 'Cyfeiriad teithio',
    comparison: {
      'same-period-last-year': 'Cymherir ffigur â’r un cyfnod y flwyddyn flaenorol.',
      'year-end':
        'Cymherir ffigur diwedd blwyddyn â diwedd y flwyddyn flaenorol, er bod yr allwedd gyhoeddedig yn dweud “yr un chwarter”.',
    },
    arrows: 'Ystyr saeth yw gwell neu waeth, nid i fyny neu i lawr: gwelliant yw colli llai o ddiwrnodau.',
    types: 'Mathau o ddangosyddion',
    noStatus: 'Dim statws, a pham',
    noStatusIntroduction: 'Ni adewir statws yn wag heb reswm. Mae pob rheswm yn beth gwahanol.',
    noStatusMeaning: {
      baseline: 'Cesglir ffigurau eleni er mwyn gallu pennu targed ar eu sail.',
      'no-target': 'Adroddir y ffigur fel data yn unig.',
      'not-due': 'Unwaith y flwyddyn y darllenir y dangosydd, a chwarter arall yw hwn.',
      awaited: 'Dylai ffigur fod wedi’i adrodd, ond nid yw wedi dod i law.',
      'not-applicable': 'Ni all y ffigur fodoli: ni chynlluniwyd dim, neu nid oes dim i’w gyfrif.',
      suppressed: 'Cyfrifir cyn lleied o bobl fel y gellid eu hadnabod, felly caiff y ffigur ei atal.',
      'not-stated':
        'Mae’r adroddiad yn ei adael yn wag neu’n annarllenadwy, neu’n dweud “N/A” heb ddweud pam.',
      neutral: 'Nid yw ffigur uwch nac is yn well, felly nid oes dim i’w farnu.',
    },
    status: 'Statws',
    meaning: 'Ystyr',
    scrutiny: 'Yr hyn y gall y pwyllgor craffu ei wneud',
    nothing: 'Dim wedi’i nodi',
    here: 'Yn yr adroddiad hwn',
    direction: 'Cyfeiriad',
    type: 'Math',
    short: 'Ffurf fer',
    reason: 'Rheswm',
    working: 'Sut y cyfrifir statws',
    tolerance: {
      relative:
        'Ystyr methu o 10% yw methu o ddegfed ran o’r targed ei hun, nid o ddeg pwynt canran: mae 76.5%, o gymharu â tharged o 85%, yn 10% yn waeth.',
      points: 'Ystyr methu o 10% yw methu o ddeg pwynt canran.',
      absolute: 'Mesurir methiant yn uned y dangosydd ei hun.',
    },
    unrounded: 'Sgorir ffigurau fel y’u hadroddir, heb eu talgrynnu.',
    boundary: 'Mae methu o 10% yn union yn cyfrif fel 10% neu fwy.',
    maximum:
      'Ar ei uchafswm: 100% ar gyfer canran lle gorau po uchaf; 0 ar gyfer nifer neu ganran lle gorau po isaf.',
    ours: 'Rheolau Mesur',
    oursIntroduction:
      'Nid yw’r allwedd gyhoeddedig yn rhoi ateb i’r rhain. Dyma ddull Mesur; gall y cyngor anghytuno.',
    targetZero: (status) =>
      `Targed o sero: nid oes canran o sero. Mae sero ar y targed; mae unrhyw fethiant i’w gyrraedd yn ${status}.`,
    noComparison: (onTarget) =>
      `Ar y targed, heb ffigur cynharach i’w gymharu ag ef a heb fod ar ei uchafswm: yn ${onTarget}, gan nad oes dim yn dangos gwelliant.`,
    declineFromZero: (direction) => `Nid oes canran i ddirywiad o sero; dywedir “${direction}” amdano.`,
    redefined:
      'Mae newid diffiniad yn torri’r gymhariaeth: ni chymherir ffigurau o’i flaen â rhai ar ei ôl, hyd yn oed lle mae’r adroddiad yn gwneud hynny.',
    polarities:
      'Sgorir dangosydd a ddylai aros o fewn ystod yn ôl ei bellter o’r pen agosaf; ni sgorir un lle nad yw’r naill gyfeiriad na’r llall yn well.',
    notStated:
      'Ystyr “N/A” mewn adroddiad yw “heb ei nodi”, oni bai bod yr adroddiad yn dweud pa reswm y mae’n ei gynrychioli.',
    back: 'Yn ôl i’r adroddiad',
  },
});
