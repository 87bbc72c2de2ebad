import { inBoth } from '../../locale/index.ts';

interface AccessibilityWords {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly able: string;
  readonly abilities: readonly string[];
  readonly standard: string;
  readonly standardText: string;
  readonly tested: string;
  readonly testedIntroduction: string;
  readonly tests: readonly string[];
  readonly untested: string;
  readonly untestedText: readonly string[];
  readonly limits: string;
  readonly limitItems: readonly string[];
  readonly contact: string;
  readonly contactText: string;
  readonly contactMissing: string;
  readonly warning: string;
  readonly enforcement: string;
  readonly enforcementText: string;
}

/** The words of the accessibility statement. */
export const ACCESSIBILITY_WORDS = inBoth<AccessibilityWords>({
  en: {
    title: 'Accessibility statement',
    description: 'What this site is built and tested to, what has not been tested yet, and whom to tell.',
    introduction: 'Everybody should be able to read how their council is doing.',
    able: 'What you should be able to do',
    abilities: [
      'read every page in Welsh and in English',
      'use every page with a keyboard alone, and see where you are',
      'use every page without script',
      'enlarge the text to 400% without scrolling from side to side',
      'know every status by its word and its shape, without its colour',
      'read every chart as a table',
      'choose light or dark in your own system; the pages follow it',
    ],
    standard: 'The standard',
    standardText:
      'The site is built to level AA of the Web Content Accessibility Guidelines, version 2.2. Its PDF documents are made to PDF/UA-1.',
    tested: 'What is tested',
    testedIntroduction: 'Each change to Mesur is tested by machine before it is accepted:',
    tests: [
      'each kind of page in both languages, on wide and on narrow screens, with the axe-core checker: no failure is accepted',
      'going through a page by keyboard: nothing is out of reach, nothing holds you, and what has the focus looks different',
      'using a page with script turned off',
      'the contrast of every status colour and its word',
      'that no English is left on a Welsh page without being marked as English',
    ],
    untested: 'What is not tested yet',
    untestedText: [
      'A machine finds only some of what can stand in a reader’s way. Nobody has yet tested this site with people who use screen readers, magnifiers, speech input or other aids, and no outside body has audited it. We therefore do not say that it meets the standard in full.',
    ],
    limits: 'What we know falls short',
    limitItems: [
      'Text printed in a source is shown as it was printed, in English, on Welsh pages too; it is marked as English.',
      'The Welsh of this site was drafted by machine and has not yet been read by a translator.',
      'The council’s own earlier reports, which are the sources, are PDF files outside this site and may not be accessible.',
    ],
    contact: 'If something stands in your way',
    contactText:
      'Tell the council that runs this site what you were looking for and what went wrong. You can also ask for any report in another format.',
    contactMissing:
      'The council has not filled in its contact here yet. Until it does, use the contact on the council’s main website.',
    warning: 'Warning',
    enforcement: 'If you are not satisfied with the answer',
    enforcementText:
      'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not satisfied with how the council answers, contact the Equality Advisory and Support Service.',
  },
  cy: {
    title: 'Datganiad hygyrchedd',
    description:
      'I ba safon y mae’r wefan hon wedi’i hadeiladu a’i phrofi, beth sydd heb ei brofi eto, ac wrth bwy y dylid dweud.',
    introduction: 'Dylai pawb allu darllen sut mae eu cyngor yn perfformio.',
    able: 'Yr hyn y dylech allu ei wneud',
    abilities: [
      'darllen pob tudalen yn Gymraeg ac yn Saesneg',
      'defnyddio pob tudalen â bysellfwrdd yn unig, a gweld ble rydych chi',
      'defnyddio pob tudalen heb sgript',
      'chwyddo’r testun i 400% heb sgrolio o ochr i ochr',
      'adnabod pob statws wrth ei air a’i siâp, heb ei liw',
      'darllen pob siart fel tabl',
      'dewis golau neu dywyll yn eich system eich hun; mae’r tudalennau’n ei dilyn',
    ],
    standard: 'Y safon',
    standardText:
      'Adeiladwyd y wefan i gyrraedd lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe, fersiwn 2.2. Gwneir ei dogfennau PDF yn unol â PDF/UA-1.',
    tested: 'Yr hyn a brofir',
    testedIntroduction: 'Profir pob newid i Mesur gan beiriant cyn ei dderbyn:',
    tests: [
      'pob math o dudalen yn y ddwy iaith, ar sgriniau llydan a chul, â’r gwiriwr axe-core: ni dderbynnir unrhyw fethiant',
      'mynd drwy dudalen â’r bysellfwrdd: nid oes dim allan o gyrraedd, nid oes dim yn eich dal, ac mae golwg wahanol ar yr hyn sydd â’r ffocws',
      'defnyddio tudalen a’r sgript wedi’i diffodd',
      'cyferbyniad lliw pob statws a’i air',
      'nad oes Saesneg ar ôl ar dudalen Gymraeg heb ei nodi’n Saesneg',
    ],
    untested: 'Yr hyn sydd heb ei brofi eto',
    untestedText: [
      'Rhan yn unig o’r hyn a all fod yn rhwystr i ddarllenydd y gall peiriant ei chanfod. Nid oes neb eto wedi profi’r wefan hon gyda phobl sy’n defnyddio darllenwyr sgrin, chwyddwyr, mewnbwn llais neu gymhorthion eraill, ac nid oes corff allanol wedi’i harchwilio. Felly nid ydym yn honni ei bod yn bodloni’r safon yn llawn.',
    ],
    limits: 'Yr hyn y gwyddom ei fod yn ddiffygiol',
    limitItems: [
      'Dangosir testun a argraffwyd mewn ffynhonnell fel y’i hargraffwyd, yn Saesneg, ar dudalennau Cymraeg hefyd; nodir ei fod yn Saesneg.',
      'Drafftiwyd Cymraeg y wefan hon gan beiriant ac nid yw cyfieithydd wedi’i darllen eto.',
      'Ffeiliau PDF y tu allan i’r wefan hon yw adroddiadau cynharach y cyngor, sef y ffynonellau, ac efallai nad ydynt yn hygyrch.',
    ],
    contact: 'Os oes rhywbeth yn eich rhwystro',
    contactText:
      'Dywedwch wrth y cyngor sy’n rhedeg y wefan hon am beth yr oeddech yn chwilio a beth aeth o’i le. Gallwch hefyd ofyn am unrhyw adroddiad mewn fformat arall.',
    contactMissing:
      'Nid yw’r cyngor wedi rhoi ei fanylion cyswllt yma eto. Hyd nes y gwna, defnyddiwch y manylion cyswllt ar brif wefan y cyngor.',
    warning: 'Rhybudd',
    enforcement: 'Os nad ydych yn fodlon ar yr ateb',
    enforcementText:
      'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar sut mae’r cyngor yn ateb, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb.',
  },
});
