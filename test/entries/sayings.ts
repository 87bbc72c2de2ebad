/**
 * What officers write into the boxes of words. Each list is in two halves, turn about: guards are worked on with the
 * one ("known"), and the other ("unseen") is for the entries that are counted.
 */
import type { Random } from './random.ts';

/** Which half of the sayings is drawn from. */
export type Pool = 'known' | 'unseen';

interface Saying {
  readonly en: string;
  readonly cy: string;
}

/** A saying of a list, of one half of it. */
export function pickOf(random: Random, list: readonly Saying[], pool: Pool): Saying {
  return random.pick(list.filter((_, index) => (index % 2 === 0) === (pool === 'known')));
}

const en = (text: string): Saying => ({ en: text, cy: '' });
const cy = (text: string): Saying => ({ en: '', cy: text });

/** Says what happened and nothing of targets. */
export const NEUTRAL: readonly Saying[] = [
  en('Two members of staff left in October and one post is vacant.'),
  en('Figures are taken from the case management system at the end of the quarter.'),
  { en: 'The new team has been in place since June.', cy: 'Mae’r tîm newydd yn ei le ers mis Mehefin.' },
  cy('Cafodd y data eu dilysu gan y tîm gwybodaeth.'),
  en('Numbers are driven by referrals from the hospital.'),
  en('The service moved to a new recording system in August.'),
  cy('Mae tair swydd wag yn y tîm ar hyn o bryd.'),
  en('Demand varies with the school year.'),
];

/** Says what is being done. */
export const NEXT_STEPS: readonly Saying[] = [
  en('Two posts are advertised and will be filled by March.'),
  en('Weekly meetings with the provider continue until the end of the year.'),
  { en: 'A new rota starts in January.', cy: 'Bydd rota newydd yn dechrau ym mis Ionawr.' },
  cy('Bydd adolygiad o’r broses yn cael ei gwblhau erbyn mis Chwefror.'),
  en('The head of service will review all open cases in February.'),
  en('Training for the whole team is booked for 12 February.'),
];

/** Stands in a box of words and says nothing. */
export const EMPTY: readonly Saying[] = [
  en('.'),
  en('-'),
  en('TBC'),
  en('tba'),
  en('n/a'),
  en('N/A'),
  en('xxx'),
  en('xxxxxxxx'),
  en('asdf'),
  en('aaaa'),
  en('...'),
  en('???'),
  en('none'),
  en('None.'),
  en('ok'),
  en('OK'),
  en('to follow'),
  en('To be confirmed'),
  en('see above'),
  en('As above'),
  en('No comment'),
  en('no comments'),
  en('test'),
  en('testing'),
  en('nothing to add'),
  en('Nothing to report'),
  cy('.'),
  cy('…'),
  cy('I ddilyn'),
  cy('i’w gadarnhau'),
  cy('Dim sylw'),
  cy('dim sylwadau'),
  cy('dim'),
  cy('Dim.'),
  cy('gweler uchod'),
  cy('Fel uchod'),
  en('update to follow'),
  en('comment to be added'),
  en('1'),
  en('12/1/24'),
];

/** Says that all is well. */
export const PRAISING: readonly Saying[] = [
  en('We are on target this quarter.'),
  en('On target.'),
  en('Performance is above target and has improved on last year.'),
  en('Above target for the third quarter running.'),
  en('The target has been met.'),
  en('Target achieved, and an improvement on the previous quarter.'),
  en('Performance has improved again and exceeds the target.'),
  en('The service exceeded its target thanks to the new team.'),
  en('This is better than last year and on track.'),
  en('An excellent result: we met the target.'),
  en('Performance continues to improve and the target was exceeded.'),
  en('Improved since the same quarter last year; target met.'),
  en('Good performance, in line with the target.'),
  en('Meeting target.'),
  cy('Rydym ar y targed y chwarter hwn.'),
  cy('Ar y targed.'),
  cy('Mae perfformiad yn uwch na’r targed ac wedi gwella ers y llynedd.'),
  cy('Cyrhaeddwyd y targed.'),
  cy('Cyflawnwyd y targed, ac mae gwelliant ers y chwarter diwethaf.'),
  cy('Mae perfformiad wedi gwella eto ac yn rhagori ar y targed.'),
  cy('Mae’r canlyniad yn well na’r llynedd ac ar y trywydd iawn.'),
  cy('Rhagorwyd ar y targed diolch i’r tîm newydd.'),
];

/** Says that it does not go well. */
export const REGRETTING: readonly Saying[] = [
  en('Performance has dipped this quarter.'),
  en('The target was missed.'),
  en('We missed the target because of vacancies.'),
  en('Performance has declined since last year and is below target.'),
  en('Below target.'),
  en('Target not met owing to staff sickness.'),
  en('The target has not been met this quarter.'),
  en('We did not meet the target.'),
  en('Performance has deteriorated on last year.'),
  en('Performance has worsened and we fell short of the target.'),
  en('This is off target and worse than the same quarter last year.'),
  en('Off target: two workers left.'),
  en('We failed to achieve the target this quarter.'),
  en('A disappointing decline, short of target.'),
  cy('Mae perfformiad wedi gostwng y chwarter hwn.'),
  cy('Methwyd y targed.'),
  cy('Ni chyrhaeddwyd y targed oherwydd swyddi gwag.'),
  cy('Mae perfformiad wedi dirywio ers y llynedd ac mae’n is na’r targed.'),
  cy('Ni chyflawnwyd y targed y chwarter hwn.'),
  cy('Mae’r perfformiad yn waeth na’r llynedd.'),
  cy('Islaw’r targed.'),
  cy('Rydym wedi methu’r targed oherwydd salwch.'),
];

/** Says of a figure off target, truly, what sounds well. */
export const HOPEFUL: readonly Saying[] = [
  en('Although below target, staff have worked hard to reduce the backlog.'),
  en('The target was missed, but the new team should be on target by March.'),
  en('We expect to be on target by the end of the year.'),
  en('The service is off target. Recruitment has improved since January.'),
  en('The target of last year was met; this year’s is higher and was not met.'),
  en('Not on target, owing to two vacancies.'),
  en('Not yet on target.'),
  en('This has not improved since the last quarter, owing to sickness.'),
  en('On target to recruit both vacant posts by March.'),
  en('The action plan aims to improve performance and bring it back on target.'),
  cy('Er bod y ffigur islaw’r targed, mae’r staff wedi lleihau’r ôl-groniad.'),
  cy('Disgwylir cyrraedd y targed erbyn diwedd y flwyddyn.'),
  cy('Nid ydym ar y targed eto oherwydd swyddi gwag.'),
  cy('Nid yw’r perfformiad wedi gwella ers y chwarter diwethaf.'),
];

/** Says of a figure on target and better, truly, what sounds badly. */
export const WARY: readonly Saying[] = [
  en('The target was missed last year and has now been met.'),
  en('Performance dipped in the summer and has recovered; the target is met.'),
  en('The number of referrals has declined, so cases are completed sooner.'),
  en('Despite a fall in staff numbers, performance is above target.'),
  en('We have not missed the target in any quarter of this year.'),
  en('There is no decline in performance.'),
  en('The waiting list has fallen below target levels, which is good news.'),
  en('Sickness has dropped, and more visits were made in time.'),
  cy('Methwyd y targed y llynedd, ond cafodd ei gyrraedd eleni.'),
  cy('Mae nifer yr atgyfeiriadau wedi gostwng, felly caiff achosion eu cwblhau’n gynt.'),
  cy('Er gwaethaf gostyngiad mewn staff, mae’r perfformiad yn uwch na’r targed.'),
  cy('Nid yw perfformiad wedi dirywio.'),
];
