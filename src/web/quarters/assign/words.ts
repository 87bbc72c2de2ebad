import { inBoth } from '../../../locale/index.ts';

/** The words of assigning returns. */
export const ASSIGN_WORDS = inBoth({
  en: {
    title: 'Assign owners and dates',
    introduction:
      'Choose which returns, then who answers for them, in which service, and by when. What you leave as it is stays as it is for each of them.',
    which: 'Which returns?',
    ticked: 'Those ticked below',
    allShown: (count: number) => (count === 1 ? 'The one shown below' : `All ${count} shown below`),
    owner: 'Owner',
    service: 'Service',
    serviceHint: 'The head of the service approves its returns.',
    dueOn: 'Due date',
    dueOnHint: 'Leave it empty to keep the dates as they are.',
    keep: 'Leave as it is',
    nobody: 'Nobody',
    assign: 'Assign',
    table: 'Returns that can be assigned',
    locked: 'A return that is approved or accepted is not shown: nobody has to answer for it any more.',
    nothingTicked: 'Tick at least one return, or choose all that are shown.',
    nothingChosen: 'Choose an owner, a service or a date.',
    notADay: 'Write a day, for example 19 January 2024.',
    tooEarly: (day: string) => `The due date must be after the quarter’s last day, ${day}.`,
    someDone: (count: number) => (count === 1 ? 'One return is assigned.' : `${count} returns are assigned.`),
  },
  cy: {
    title: 'Neilltuo perchnogion a dyddiadau',
    introduction:
      'Dewiswch pa ffurflenni, yna pwy sy’n gyfrifol amdanynt, ym mha wasanaeth, ac erbyn pryd. Bydd unrhyw beth nad ydych yn ei ddewis yn aros fel y mae i bob un ohonynt.',
    which: 'Pa ffurflenni?',
    ticked: 'Y rhai a diciwyd isod',
    allShown: (count: number) =>
      count === 1 ? 'Yr un a ddangosir isod' : `Pob un a ddangosir isod (${count})`,
    owner: 'Perchennog',
    service: 'Gwasanaeth',
    serviceHint: 'Pennaeth y gwasanaeth sy’n cymeradwyo ei ffurflenni.',
    dueOn: 'Dyddiad cau',
    dueOnHint: 'Gadewch ef yn wag i gadw’r dyddiadau fel y maent.',
    keep: 'Gadael fel y mae',
    nobody: 'Neb',
    assign: 'Neilltuo',
    table: 'Ffurflenni y gellir eu neilltuo',
    locked:
      'Ni ddangosir ffurflen a gymeradwywyd neu a dderbyniwyd: nid oes neb yn gorfod gweithio arni mwyach.',
    nothingTicked: 'Ticiwch o leiaf un ffurflen, neu dewiswch bob un a ddangosir.',
    nothingChosen: 'Dewiswch berchennog, gwasanaeth neu ddyddiad cau.',
    notADay: 'Nodwch ddyddiad, er enghraifft 19 Ionawr 2024.',
    tooEarly: (day: string) => `Rhaid i’r dyddiad cau fod ar ôl diwrnod olaf y chwarter, ${day}.`,
    someDone: (count: number) =>
      count === 1 ? 'Neilltuwyd un ffurflen.' : `Nifer y ffurflenni a neilltuwyd: ${count}.`,
  },
});
