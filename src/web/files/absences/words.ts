import { inBoth } from '../../../locale/index.ts';

interface AbsencesWords {
  readonly title: string;
  readonly introduction: string;
  readonly kept: string;
  readonly columns: string;
  readonly example: string;
  readonly absencesExample: string;
  readonly staffExample: string;
  readonly absences: string;
  readonly staff: string;
  readonly staffHint: string;
  readonly limit: string;
  readonly whatItHolds: string;
  readonly measure: string;
  readonly measures: Readonly<Record<'fte-days' | 'days' | 'hours' | 'dates', string>>;
  readonly hours: string;
  readonly hoursHint: string;
  readonly completeFrom: string;
  readonly completeFromHint: string;
  readonly takenOn: string;
  readonly takenOnHint: string;
  readonly reasons: string;
  readonly reasonsCounted: Readonly<Record<'counted' | 'none', string>>;
  readonly elsewhere: string;
  readonly elsewhereHint: string;
  readonly basis: string;
  readonly bases: Readonly<Record<'end' | 'average', string>>;
  readonly shape: string;
  readonly shapes: Readonly<Record<'by-date' | 'posts', string>>;
  readonly declaration: string;
  readonly declarationHint: string;
  readonly declarationExample: string;
  readonly closed: string;
  readonly nothingChosen: string;
  readonly tooMuch: (file: string) => string;
  readonly tooMuchRead: string;
  readonly noJson: string;
  readonly undeclared: (paths: string) => string;
  readonly wholeFile: string;
  readonly notADay: string;
  readonly notHours: string;
  readonly sayInForm: string;
  readonly sayForStaff: string;
  readonly nameColumn: (column: string) => string;
  readonly nameStaffColumn: (column: string) => string;
  readonly noHeading: string;
  readonly done: Readonly<Record<'given-up' | 'gone', string>>;
}

/** The words of the page where an extract of absences is brought, and of what may be wrong with it. */
export const ABSENCES_WORDS = inBoth<AbsencesWords>({
  en: {
    title: 'Absences and staff',
    introduction:
      'Bring the list of absences that your personnel system gives, and the list of staff where you have one. The return of staff and sickness is counted from them. You see every figure before anything is kept, and nothing is sent by it.',
    kept: 'Nothing of a person is kept: neither the files nor a row of them. What is counted is kept for one day, for you alone.',
    columns:
      'A row for each absence: the person’s number, their service, the first and the last day, what was lost, and the reason. An end that is empty is an absence still open. Headings may be in English or Welsh.',
    example: 'For example',
    absencesExample: `Payroll number,Service,First day,Last day,FTE days,Reason
90210,Adult Social Care,02/10/2023,06/10/2023,5,Cancer`,
    staffExample: `Service,Date,FTE
Adult Social Care,31/12/2023,601.56`,
    absences: 'The list of absences',
    staff: 'The list of staff, if you have one',
    staffHint: 'Without it nothing is given that is divided by full-time equivalents (FTE).',
    limit: 'CSV or .xlsx, at most 2 MB.',
    whatItHolds: 'What the files hold',
    measure: 'What an absence is counted in',
    measures: {
      'fte-days': 'FTE days lost',
      days: 'Working days lost, with the person’s FTE',
      hours: 'Hours lost',
      dates: 'Its dates alone, with the person’s FTE',
    },
    hours: 'Hours of a full-time day',
    hoursHint: 'Used only where absences are counted in hours.',
    completeFrom: 'Every absence is there from',
    completeFromHint:
      'To calculate the year to date, the list must start on or before 1 April this year, and for last year’s figures, on or before 1 April last year. Figures for periods that the list does not include are not changed.',
    takenOn: 'The day the list was taken',
    takenOnHint: 'Absences still open are counted to it.',
    reasons: 'Reasons',
    reasonsCounted: { counted: 'Count them', none: 'The list has none' },
    elsewhere: 'Services in the list that are not part of this report',
    elsewhereHint: 'One on each line, written as in the list. Their rows are skipped.',
    basis: 'Days are divided by',
    bases: { end: 'FTE at the end of the quarter', average: 'The average FTE of the month ends' },
    shape: 'How is the staff list arranged?',
    shapes: {
      'by-date': 'A row for each service and date',
      posts: 'A row for each post, with its first and last day',
    },
    declaration: 'A declaration, if you have one',
    declarationHint:
      'A file of JSON, as the command takes it. It says what the files hold in place of the answers above, and can name columns and services. At most 2 MB.',
    declarationExample: 'What a declaration looks like',
    closed: 'The quarter is sealed. A return has to be reopened before anything can be brought.',
    nothingChosen: 'Choose the list of absences',
    tooMuch: (file) =>
      `“${file}” is larger than 2 MB. Take out what is not of this quarter or of those it is compared with, or ask whoever runs Mesur to bring it by the command.`,
    tooMuchRead: 'More came of the lists than a quarter can hold. Check that the columns are the right ones.',
    noJson: 'The declaration is not JSON. Save it as plain text in the form of the example.',
    undeclared: (paths) =>
      `The declaration is not understood here: ${paths}. Write it as in the example, and bring it again.`,
    wholeFile: 'the whole file',
    notADay: 'Write the day as 1 April 2023 or 1/4/2023',
    notHours: 'Write the hours of a full-time day, more than 0 and at most 24: 7.4',
    sayInForm: 'Choose it under “What parts the cells”, and upload the file again.',
    sayForStaff: 'Save the list with one mark between its cells, and bring it again.',
    nameColumn: (column) =>
      `Change the heading in the list, or bring a declaration that names it: "columns": {"${column}": "the heading"}.`,
    nameStaffColumn: (column) =>
      `Change the heading in the list, or bring a declaration that names it: "establishment": {"columns": {"${column}": "the heading"}}.`,
    noHeading: 'Put the headings in the first line, and upload the file again.',
    done: {
      'given-up': 'The lists are given up. Nothing of them was kept.',
      gone: 'What was counted is not there any more: it is kept for one day. Bring the files again.',
    },
  },
  cy: {
    title: 'Absenoldebau a staff',
    introduction:
      'Dewch â’r rhestr o absenoldebau y mae eich system bersonél yn ei rhoi, a’r rhestr staff os oes gennych un. Cyfrifir y ffurflen staff a salwch ohonynt. Cewch weld pob ffigur cyn i ddim gael ei gadw, ac nid oes dim yn cael ei anfon drwyddo.',
    kept: 'Ni chedwir dim am unrhyw berson: na’r ffeiliau nac unrhyw res ohonynt. Cedwir yr hyn a gyfrifwyd am un diwrnod, i chi yn unig.',
    columns:
      'Rhes ar gyfer pob absenoldeb: rhif y person, ei wasanaeth, y diwrnod cyntaf a’r olaf, yr hyn a gollwyd, a’r rheswm. Absenoldeb sy’n dal heb ddod i ben yw un heb ddiwrnod olaf. Caiff y penawdau fod yn Gymraeg neu’n Saesneg.',
    example: 'Er enghraifft',
    absencesExample: `Rhif cyflogres,Gwasanaeth,Diwrnod cyntaf,Diwrnod olaf,Diwrnodau CALl,Rheswm
90210,Gofal Cymdeithasol i Oedolion,02/10/2023,06/10/2023,5,Canser`,
    staffExample: `Gwasanaeth,Dyddiad,CALl
Gofal Cymdeithasol i Oedolion,31/12/2023,601.56`,
    absences: 'Y rhestr o absenoldebau',
    staff: 'Y rhestr staff, os oes gennych un',
    staffHint: 'Hebddi ni roddir dim sy’n cael ei rannu â staff cyfwerth ag amser llawn (CALl).',
    limit: 'CSV neu .xlsx, 2 MB ar y mwyaf.',
    whatItHolds: 'Yr hyn sydd yn y ffeiliau',
    measure: 'Ym mha uned y cyfrifir absenoldeb',
    measures: {
      'fte-days': 'Diwrnodau CALl a gollwyd',
      days: 'Diwrnodau gwaith a gollwyd, gyda CALl y person',
      hours: 'Oriau a gollwyd',
      dates: 'Ei ddyddiadau yn unig, gyda CALl y person',
    },
    hours: 'Oriau diwrnod amser llawn',
    hoursHint: 'Fe’i defnyddir dim ond lle cyfrifir absenoldebau mewn oriau.',
    completeFrom: 'Mae pob absenoldeb yno o',
    completeFromHint:
      'I gyfrifo’r flwyddyn hyd yma, rhaid i’r rhestr ddechrau ar 1 Ebrill eleni neu cyn hynny, ac ar gyfer ffigurau’r llynedd, ar 1 Ebrill y llynedd neu cyn hynny. Ni newidir ffigurau cyfnodau nad yw’r rhestr yn eu cynnwys.',
    takenOn: 'Y diwrnod y cymerwyd y rhestr',
    takenOnHint: 'Cyfrifir absenoldebau sy’n dal heb ddod i ben hyd ato.',
    reasons: 'Rhesymau',
    reasonsCounted: { counted: 'Eu cyfrif', none: 'Nid oes rhai yn y rhestr' },
    elsewhere: 'Gwasanaethau yn y rhestr nad ydynt yn rhan o’r adroddiad hwn',
    elsewhereHint: 'Un ar bob llinell, fel y’i hysgrifennir yn y rhestr. Hepgorir eu rhesi.',
    basis: 'Rhennir diwrnodau â',
    bases: { end: 'CALl ar ddiwedd y chwarter', average: 'CALl cyfartalog diwedd y misoedd' },
    shape: 'Sut mae’r rhestr staff wedi’i threfnu?',
    shapes: {
      'by-date': 'Rhes ar gyfer pob gwasanaeth a dyddiad',
      posts: 'Rhes ar gyfer pob swydd, gyda’i diwrnod cyntaf a’i diwrnod olaf',
    },
    declaration: 'Datganiad, os oes gennych un',
    declarationHint:
      'Ffeil JSON, fel y mae’r gorchymyn yn ei chymryd. Mae’n dweud beth sydd yn y ffeiliau yn lle’r atebion uchod, a gall enwi colofnau a gwasanaethau. 2 MB ar y mwyaf.',
    declarationExample: 'Sut mae datganiad yn edrych',
    closed: 'Mae’r chwarter wedi’i selio. Rhaid ailagor ffurflen cyn y gellir dod â dim.',
    nothingChosen: 'Dewiswch y rhestr o absenoldebau',
    tooMuch: (file) =>
      `Mae “${file}” yn fwy na 2 MB. Tynnwch yr hyn nad yw o’r chwarter hwn nac o’r rhai y’i cymherir â nhw, neu gofynnwch i’r sawl sy’n rhedeg Mesur ddod â hi drwy’r gorchymyn.`,
    tooMuchRead: 'Daeth mwy o’r rhestrau nag y gall chwarter ei ddal. Gwiriwch mai’r colofnau cywir ydynt.',
    noJson: 'Nid JSON yw’r datganiad. Cadwch ef fel testun plaen ar ffurf yr enghraifft.',
    undeclared: (paths) =>
      `Ni ddeellir y datganiad yma: ${paths}. Ysgrifennwch ef fel yn yr enghraifft, a dewch ag ef eto.`,
    wholeFile: 'y ffeil gyfan',
    notADay: 'Ysgrifennwch y diwrnod fel 1 Ebrill 2023 neu 1/4/2023',
    notHours: 'Ysgrifennwch oriau diwrnod amser llawn, mwy na 0 a 24 ar y mwyaf: 7.4',
    sayInForm: 'Dewiswch ef dan “Yr hyn sy’n gwahanu’r celloedd”, a dewch â’r ffeil eto.',
    sayForStaff: 'Cadwch y rhestr gydag un nod rhwng ei chelloedd, a dewch â hi eto.',
    nameColumn: (column) =>
      `Newidiwch y pennawd yn y rhestr, neu dewch â datganiad sy’n ei enwi: "columns": {"${column}": "y pennawd"}.`,
    nameStaffColumn: (column) =>
      `Newidiwch y pennawd yn y rhestr, neu dewch â datganiad sy’n ei enwi: "establishment": {"columns": {"${column}": "y pennawd"}}.`,
    noHeading: 'Rhowch y penawdau yn y llinell gyntaf, a dewch â’r ffeil eto.',
    done: {
      'given-up': 'Rhoddwyd y gorau i’r rhestrau. Ni chadwyd dim ohonynt.',
      gone: 'Nid yw’r hyn a gyfrifwyd ar gael mwyach: fe’i cedwir am un diwrnod. Dewch â’r ffeiliau eto.',
    },
  },
});

interface CountedWords {
  readonly title: string;
  readonly file: Readonly<Record<'absences' | 'staff', string>>;
  readonly noStaff: string;
  readonly rows: (counts: { readonly read: number; readonly taken: number; readonly out: number }) => string;
  readonly changing: string;
  readonly same: string;
  readonly notTaken: (file: string) => string;
  readonly why: string;
  readonly howMany: string;
  readonly firstLines: (count: number) => string;
  readonly toCheck: string;
  readonly unknown: string;
  readonly warning: string;
  readonly smallAre: (rows: string) => string;
  readonly allTogether: string;
  readonly boxes: string;
  readonly box: string;
  readonly before: string;
  readonly after: string;
  readonly definition: string;
  readonly becomesComment: string;
  readonly nothingNew: string;
  readonly nothingYet: string;
  readonly take: string;
  readonly giveUp: string;
  readonly another: string;
  readonly done: Readonly<Record<'taken' | 'left', string>>;
}

/** The words of the page that shows what was counted of an extract, before it is taken. */
export const COUNTED_WORDS = inBoth<CountedWords>({
  en: {
    title: 'What was counted',
    file: { absences: 'List of absences', staff: 'List of staff' },
    noStaff: 'No file uploaded',
    rows: ({ read, taken, out }) => `rows ${read}, counted ${taken}, left out ${out}`,
    changing: 'Boxes that change',
    same: 'Boxes that already have the figure',
    notTaken: (file) => `${file}: rows left out, and why`,
    why: 'Why',
    howMany: 'Rows',
    firstLines: (count) => (count === 1 ? 'The row' : `The first ${count}`),
    toCheck: 'Please check',
    unknown:
      'To name a service or reason that is not recognised, correct it in the list, list a service that is not part of this report in the form, or use a declaration file (“units”, “reasons”). Then upload the files again.',
    warning: 'Warning',
    smallAre: (rows) => `They are of: ${rows}.`,
    allTogether: 'all together',
    boxes: 'What will be imported',
    box: 'Box',
    before: 'Now',
    after: 'After',
    definition: 'How it was counted',
    becomesComment: 'This becomes the comment of the return, which has none yet.',
    nothingNew: 'The return already has these figures. There is nothing to import.',
    nothingYet: 'None of this is in the return yet.',
    take: 'Take as a draft',
    giveUp: 'Cancel import',
    another: 'Upload other lists',
    done: {
      taken: 'The figures are in the return of staff and sickness, as a draft. It is not sent yet.',
      left: 'Someone changed the return while you were looking, so nothing was saved. Check what would change now, then import it.',
    },
  },
  cy: {
    title: 'Yr hyn a gyfrifwyd',
    file: { absences: 'Rhestr o absenoldebau', staff: 'Rhestr staff' },
    noStaff: 'Ni lanlwythwyd ffeil',
    rows: ({ read, taken, out }) => `rhesi ${read}, cyfrifwyd ${taken}, gadawyd allan ${out}`,
    changing: 'Blychau sy’n newid',
    same: 'Blychau â’r ffigur ynddynt eisoes',
    notTaken: (file) => `${file}: y rhesi a adawyd allan, a pham`,
    why: 'Pam',
    howMany: 'Rhesi',
    firstLines: (count) => (count === 1 ? 'Y rhes' : `Y ${count} gyntaf`),
    toCheck: 'Gwiriwch y canlynol',
    unknown:
      'I enwi gwasanaeth neu reswm nad yw’n cael ei adnabod, cywirwch ef yn y rhestr, rhestrwch yn y ffurflen wasanaeth nad yw’n rhan o’r adroddiad hwn, neu defnyddiwch ffeil datganiad (“units”, “reasons”). Yna lanlwythwch y ffeiliau eto.',
    warning: 'Rhybudd',
    smallAre: (rows) => `Maent yn perthyn i: ${rows}.`,
    allTogether: 'y cyfan gyda’i gilydd',
    boxes: 'Yr hyn a gaiff ei fewnforio',
    box: 'Blwch',
    before: 'Yn awr',
    after: 'Wedyn',
    definition: 'Sut y’i cyfrifwyd',
    becomesComment: 'Daw hyn yn sylw’r ffurflen, sydd heb un eto.',
    nothingNew: 'Mae’r ffigurau hyn yn y ffurflen eisoes. Nid oes dim i’w fewnforio.',
    nothingYet: 'Nid oes dim o hyn yn y ffurflen eto.',
    take: 'Cymryd fel drafft',
    giveUp: 'Canslo’r mewnforio',
    another: 'Lanlwytho rhestrau eraill',
    done: {
      taken: 'Mae’r ffigurau yn y ffurflen staff a salwch, fel drafft. Nid yw wedi’i hanfon eto.',
      left: 'Newidiodd rhywun y ffurflen tra oeddech yn edrych, felly ni chadwyd dim. Gwiriwch yr hyn a fyddai’n newid yn awr, yna mewnforiwch ef.',
    },
  },
});
