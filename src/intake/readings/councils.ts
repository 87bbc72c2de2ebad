import type { Bilingual } from '../../domain/value/index.ts';
import { plainHeading } from '../tables/index.ts';

/** A council of Wales: its key, and its name in both languages. */
export interface Council {
  readonly id: string;
  readonly name: Bilingual;
}

/** The names of each council, in the order of the letters, and its code of the Office for National Statistics. */
const NAMES: readonly (readonly [en: string, cy: string, code: string])[] = [
  ['Blaenau Gwent', 'Blaenau Gwent', 'W06000019'],
  ['Bridgend', 'Pen-y-bont ar Ogwr', 'W06000013'],
  ['Caerphilly', 'Caerffili', 'W06000018'],
  ['Cardiff', 'Caerdydd', 'W06000015'],
  ['Carmarthenshire', 'Sir Gaerfyrddin', 'W06000010'],
  ['Ceredigion', 'Ceredigion', 'W06000008'],
  ['Conwy', 'Conwy', 'W06000003'],
  ['Denbighshire', 'Sir Ddinbych', 'W06000004'],
  ['Flintshire', 'Sir y Fflint', 'W06000005'],
  ['Gwynedd', 'Gwynedd', 'W06000002'],
  ['Isle of Anglesey', 'Ynys Môn', 'W06000001'],
  ['Merthyr Tydfil', 'Merthyr Tudful', 'W06000024'],
  ['Monmouthshire', 'Sir Fynwy', 'W06000021'],
  ['Neath Port Talbot', 'Castell-nedd Port Talbot', 'W06000012'],
  ['Newport', 'Casnewydd', 'W06000022'],
  ['Pembrokeshire', 'Sir Benfro', 'W06000009'],
  ['Powys', 'Powys', 'W06000023'],
  ['Rhondda Cynon Taf', 'Rhondda Cynon Taf', 'W06000016'],
  ['Swansea', 'Abertawe', 'W06000011'],
  ['Torfaen', 'Torfaen', 'W06000020'],
  ['Vale of Glamorgan', 'Bro Morgannwg', 'W06000014'],
  ['Wrexham', 'Wrecsam', 'W06000006'],
];

/** The 22 councils of Wales. */
export const COUNCILS: readonly Council[] = NAMES.map(([en, cy]) => ({
  id: plainHeading(en).replaceAll(' ', '-'),
  name: { en, cy },
}));

const OTHER_NAMES: Readonly<Record<string, string>> = {
  anglesey: 'isle-of-anglesey',
  'rhondda cynon taff': 'rhondda-cynon-taf',
  rct: 'rhondda-cynon-taf',
  npt: 'neath-port-talbot',
  glamorgan: 'vale-of-glamorgan',
};

/** Words that councils carry before or after their names. */
const TITLES =
  /\b(the|county|borough|city|and|of the|council|cyngor|bwrdeistref|sirol|dinas|a sir|cbc|cc|bc|mbc|ccbc)\b/g;

const BY_NAME: ReadonlyMap<string, Council> = new Map(
  COUNCILS.flatMap((council, at) =>
    [council.name.en, council.name.cy, council.id, NAMES[at]?.[2] ?? ''].map(
      (name) => [plainHeading(name), council] as const,
    ),
  ),
);

/**
 * The council that a text names in either language, with or without its titles ("Bridgend County Borough Council",
 * "Cyngor Sir Ddinbych"). Null of any other text, such as "Wales" or "Average".
 */
export function councilNamed(text: string): Council | null {
  const plain = plainHeading(text);
  const bare = plain.replaceAll(TITLES, ' ').replaceAll(/\s+/g, ' ').trim().replace(/^of /, '');
  for (const name of [plain, bare]) {
    const known = BY_NAME.get(name) ?? COUNCILS.find(({ id }) => id === OTHER_NAMES[name]);
    if (known !== undefined) return known;
  }
  return null;
}

const SUM = '(?:average|mean|figure|value|result|total|overall)';
const SUM_CY = '(?:cyfartaledd|cymedr|ffigur|gwerth|canlyniad|cyfanswm)';
const WALES = new RegExp(
  `^(?:(?:all )?(?:wales|welsh)(?: (?:national )?${SUM})?|national ${SUM}|${SUM}(?: for| of)? (?:all )?wales|cymru(?: gyfan)?|${SUM_CY} (?:cenedlaethol|cymru(?: gyfan)?)|w92000004)$`,
);

/** Whether a text, where a council stands, names Wales as a whole: a row that its publisher worked out itself. */
export function namesWales(text: string): boolean {
  return WALES.test(plainHeading(text));
}

/** Whether a text names what sums up several places and is neither a council nor Wales: "England", "Welsh median". */
export function summarises(text: string): boolean {
  return /\b(median|quartiles?|average|mean|total|maximum|minimum|best|worst|england|scotland|lloegr|yr alban|uk|united kingdom|canolrif|chwartel(au)?|cyfartaledd|cymedr|cyfanswm|gorau|gwaethaf)\b/.test(
    plainHeading(text),
  );
}
