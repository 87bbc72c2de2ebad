import { inBoth } from '../../locale/index.ts';

/** The words of the first page. */
export const HOME_WORDS = inBoth({
  en: {
    title: (authority: string) => `${authority}: performance`,
    heading: 'How the council is performing',
    what: 'Each quarter the council’s directorates report how they are doing against its plan. Here is every report, with each indicator’s figure, its target and the rule that gives its status.',
    trail: 'Every figure says which report it was printed in.',
    find: 'Find an indicator',
    findHint: 'By its code, or by words of its title. For example, PAM/025 or carers.',
    findButton: 'Find',
    allIndicators: 'All indicators',
    indicators: 'Indicators by status',
    commitments: 'Commitments by status',
    noStatus: 'No status',
    earlier: 'Earlier quarters',
    emptyTitle: 'No reports yet',
    empty: 'No report has been loaded into this site yet.',
    emptyNext:
      'If you came to read one, please come back later. If you run this site: a new Mesur loads the published quarters when it starts, so check its log for the reason that it did not.',
  },
  cy: {
    title: (authority: string) => `${authority}: perfformiad`,
    heading: 'Sut mae’r cyngor yn perfformio',
    what: 'Bob chwarter mae cyfarwyddiaethau’r cyngor yn adrodd ar eu perfformiad o gymharu â’i gynllun. Dyma bob adroddiad, gyda ffigur pob dangosydd, ei darged a’r rheol sy’n rhoi ei statws.',
    trail: 'Mae pob ffigur yn dweud ym mha adroddiad y’i hargraffwyd.',
    find: 'Dod o hyd i ddangosydd',
    findHint: 'Yn ôl ei god, neu eiriau o’i deitl. Er enghraifft, PAM/025 neu ‘gofalwyr’.',
    findButton: 'Chwilio',
    allIndicators: 'Pob dangosydd',
    indicators: 'Dangosyddion yn ôl statws',
    commitments: 'Ymrwymiadau yn ôl statws',
    noStatus: 'Dim statws',
    earlier: 'Chwarteri cynharach',
    emptyTitle: 'Dim adroddiadau eto',
    empty: 'Nid oes adroddiad wedi’i lwytho i’r wefan hon eto.',
    emptyNext:
      'Os daethoch yma i ddarllen adroddiad, dewch yn ôl yn nes ymlaen. Os chi sy’n rhedeg y wefan hon: bydd Mesur newydd yn llwytho’r chwarteri cyhoeddedig wrth gychwyn, felly edrychwch yn ei log am y rheswm na wnaeth hynny.',
  },
});
