import { inBoth } from '../../../locale/index.ts';

/** The words of opening a quarter. */
export const OPEN_WORDS = inBoth({
  en: {
    title: 'Open a quarter',
    which: 'Which quarter?',
    whichHint:
      'A quarter is opened on the newest published report: everything in it that is due is asked for again.',
    next: 'Continue',
    none: 'Every quarter that could follow the newest published report is open already.',
    noneHint: 'The next one can be opened once one of them is published.',
    dueOn: 'When are returns due?',
    dueOnHint:
      'Suggested is the fifteenth working day after the end of the quarter, or after today if the quarter is over. Bank holidays are not left out.',
    owners: 'Who answers where nobody did before?',
    ownersHint:
      'Whoever answered for a return last quarter keeps it. Choose who gets the others of each service, or leave them without an owner and assign them later.',
    keeps: (total: number, kept: number) =>
      kept === 0
        ? `${total === 1 ? 'One return' : `${total} returns`}, none with an owner yet.`
        : kept === total
          ? `${total === 1 ? 'One return keeps its owner' : `All ${total} returns keep their owners`}.`
          : `${total} returns, ${kept} keep their owners.`,
    check: 'Check before opening',
    checkTitle: 'Check before opening',
    willOpen: (count: number) => `${count} returns will be opened:`,
    kind: 'Kind',
    count: 'Returns',
    withOwner: 'With an owner',
    total: 'All',
    dueLine: (day: string) => `They are due on ${day}.`,
    ownerLess: (count: number) =>
      count === 0
        ? 'Every return has an owner.'
        : `${count === 1 ? 'One return has' : `${count} returns have`} no owner yet. A data manager can assign them after opening.`,
    open: 'Open the quarter',
    change: 'Change something',
    failure: {
      forbidden: 'You may not open a quarter of this directorate.',
      'not-a-quarter': 'Choose a quarter.',
      'no-edition': 'This directorate has no published report to begin from.',
      'already-open': 'Somebody has opened this quarter meanwhile.',
      'not-later': 'This quarter is not later than the newest published report.',
      'no-plan': 'No plan of the council holds in the year of this quarter. Load the plan first.',
      'no-scheme': 'No key of statuses holds in the year of this quarter. Load the key first.',
    },
    notADay: 'Write a day, for example 19 January 2024.',
    tooEarly: (day: string) => `The due date must be after the quarter’s last day, ${day}.`,
  },
  cy: {
    title: 'Agor chwarter',
    which: 'Pa chwarter?',
    whichHint:
      'Agorir chwarter ar sail yr adroddiad cyhoeddedig diweddaraf: gofynnir eto am bopeth ynddo sydd i’w adrodd.',
    next: 'Parhau',
    none: 'Mae pob chwarter a allai ddilyn yr adroddiad cyhoeddedig diweddaraf ar agor eisoes.',
    noneHint: 'Gellir agor y nesaf pan gyhoeddir un ohonynt.',
    dueOn: 'Beth yw dyddiad cau’r ffurflenni?',
    dueOnHint:
      'Awgrymir y pymthegfed diwrnod gwaith ar ôl diwedd y chwarter, neu ar ôl heddiw os yw’r chwarter ar ben. Nid yw gwyliau banc yn cael eu hepgor.',
    owners: 'Pwy fydd yn gyfrifol lle nad oedd neb o’r blaen?',
    ownersHint:
      'Bydd pwy bynnag a oedd yn gyfrifol am ffurflen y chwarter diwethaf yn ei chadw. Dewiswch pwy sy’n cael y lleill ym mhob gwasanaeth, neu gadewch nhw heb berchennog a’u neilltuo wedyn.',
    keeps: (total: number, kept: number) =>
      kept === 0
        ? `Nifer y ffurflenni, heb berchennog eto: ${total}.`
        : `Nifer y ffurflenni: ${total}. Nifer sy’n cadw eu perchennog: ${kept}.`,
    check: 'Gwirio cyn agor',
    checkTitle: 'Gwirio cyn agor',
    willOpen: (count: number) => `Nifer y ffurflenni a agorir: ${count}`,
    kind: 'Math',
    count: 'Ffurflenni',
    withOwner: 'Â pherchennog',
    total: 'Pob un',
    dueLine: (day: string) => `Y dyddiad cau yw ${day}.`,
    ownerLess: (count: number) =>
      count === 0
        ? 'Mae gan bob ffurflen berchennog.'
        : `Nifer y ffurflenni heb berchennog eto: ${count}. Gall rheolwr data eu neilltuo ar ôl agor.`,
    open: 'Agor y chwarter',
    change: 'Newid rhywbeth',
    failure: {
      forbidden: 'Ni chewch agor chwarter i’r gyfarwyddiaeth hon.',
      'not-a-quarter': 'Dewiswch chwarter.',
      'no-edition': 'Nid oes gan y gyfarwyddiaeth hon adroddiad cyhoeddedig i ddechrau ohono.',
      'already-open': 'Mae rhywun wedi agor y chwarter hwn yn y cyfamser.',
      'not-later': 'Nid yw’r chwarter hwn yn hwyrach na’r adroddiad cyhoeddedig diweddaraf.',
      'no-plan':
        'Nid oes cynllun gan y cyngor ar gyfer blwyddyn y chwarter hwn. Llwythwch y cynllun yn gyntaf.',
      'no-scheme': 'Nid oes allwedd statws ar gyfer blwyddyn y chwarter hwn. Llwythwch yr allwedd yn gyntaf.',
    },
    notADay: 'Nodwch ddyddiad, er enghraifft 19 Ionawr 2024.',
    tooEarly: (day: string) => `Rhaid i’r dyddiad cau fod ar ôl diwrnod olaf y chwarter, ${day}.`,
  },
});
