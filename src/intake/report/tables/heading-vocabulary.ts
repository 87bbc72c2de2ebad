import type { ColumnName } from './column-name.ts';

/** Words that may stand in the heading of any column: they say when and of what, and change nothing. */
const COMMON =
  'a an the of for at in to and on by is as y yr o ar am i ac yn o gyfer pi kpi pis performance indicator indicators measure quarter quarterly qtr q ch chwarter chwarterol year yearly annual period end date ytd financial month monthly blwyddyn flwyddyn blynyddol cyfnod perfformiad diwedd hyd yma figure figures value data this current hwn hon gyfredol cyfredol council directorate service cyngor cyfarwyddiaeth no number nifer m k s £ % £m £k £000 £000s 000 000s per cent percentage final cumulative pam pams rag ryag bryag brag brayg rayg';

/** Words that a column of figures or signs may have besides. A column that is not here takes any: it holds text. */
const VOCABULARY: Readonly<Partial<Record<ColumnName, string>>> = {
  target: 'target targets targed targedau nod revised agreed set profiled profile diwygiedig',
  'annual-target': 'target targets targed nod revised agreed set full corporate',
  actual:
    'actual actuals position result results outturn out-turn cumulative cumulatively reported achieved latest status rag gwirioneddol canlyniad canlyniadau sefyllfa cronnus alldro adroddwyd',
  'same-period':
    'same period time point last previous prior comparison position actual result outturn un adeg llynedd y gwirioneddol sefyllfa cymhariaeth',
  'year-end':
    'year-end outturn out-turn actual position result last previous prior cumulative forecast projected projection estimate estimated alldro rhagolwg rhagamcan gwirioneddol sefyllfa y llynedd blaenorol',
  'wales-average': 'wales welsh cymru national average mean all cyfartaledd cenedlaethol cymedr ffigur gyfan',
  rank: 'rank ranking ranked position out wales welsh national all-wales cymru safle cenedlaethol councils cynghorau',
  status:
    'rag brag bryag ryag brayg rayg status statws rating overall colour lliw against target sgôr progress commitment commitments project',
  likelihood: 'likelihood probability tebygolrwydd score sgôr',
  impact: 'impact effaith score sgôr',
  score: 'overall score rating risk total sgôr cyfanswm risg',
  'net-budget': 'net budget revised total full cyllideb net net diwygiedig revenue gross',
  outturn:
    'outturn projected forecast actual spend year-end alldro rhagamcanol rhagolwg gwariant final provisional',
  variance:
    'variance over under overspend underspend over/under over/(under amrywiant gorwariant tanwariant projected forecast budget of from net spend cyllideb',
  original:
    'original reduction reductions saving savings proposal amount budget gwreiddiol gostyngiad arbediad arbedion swm cynnig',
  achieved:
    'achieved amount likely be saving savings reduction reductions likely projected cyflawnwyd gyflawnwyd tebygol debygol cyflawni gael eu ei swm arbedion',
  fte: 'fte ftes full time full-time equivalent staff headcount average nifer cyfwerth amser llawn ag call staff',
  'days-lost':
    'fte days lost working sickness absence total due diwrnodau collwyd gollwyd a salwch oherwydd gwaith',
  absences: 'absences absence sickness occasions of absenoldebau salwch',
  'days-per-fte':
    'days fte lost each full time full-time equivalent sickness diwrnodau fesul cyfwerth amser llawn call ag gollwyd a',
  cumulative:
    'cumulative days fte lost overall total diwrnodau fesul cronnus cyfwerth ag amser llawn call average',
  days: 'days lost number fte working total sickness diwrnodau collwyd gollwyd a salwch',
  pct: 'percentage share total all days lost absence absences canran cyfran cyfanswm variance amrywiant budget cyllideb of diwrnodau',
};

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(VOCABULARY).map(([name, words]) => [name, new Set(`${COMMON} ${words}`.split(' '))]),
);

/** Whether every word of a heading is one that a column of the name may have; numbers, years and quarters may stand anywhere. */
export function saysNothingElse(heading: string, name: ColumnName): boolean {
  const known = KNOWN.get(name);
  if (known === undefined) return true;
  return heading
    .split(/[\s\-–—/&+'"*]+/)
    .every(
      (word) =>
        word === '' ||
        known.has(word) ||
        /^(q|qtr|ch|h)?\d+(st|nd|rd|th|af|ail|il|ydd)?%?$/.test(word) ||
        MONTH.test(word) ||
        COUNCIL.test(word),
    );
}

const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)$/;

/** The initials of a council: its own figures are headed with them. */
const COUNCIL = /^[a-z]{1,3}(cbc|bc|cc)$/;
