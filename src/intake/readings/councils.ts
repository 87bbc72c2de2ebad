import type { Bilingual } from '../../domain/value/index.ts';
import { plainHeading } from '../tables/index.ts';

/** A council of Wales: its key, and its name in both languages. */
export interface Council {
  readonly id: string;
  readonly name: Bilingual;
}

const NAMES: readonly (readonly [en: string, cy: string])[] = [
  ['Blaenau Gwent', 'Blaenau Gwent'],
  ['Bridgend', 'Pen-y-bont ar Ogwr'],
  ['Caerphilly', 'Caerffili'],
  ['Cardiff', 'Caerdydd'],
  ['Carmarthenshire', 'Sir Gaerfyrddin'],
  ['Ceredigion', 'Ceredigion'],
  ['Conwy', 'Conwy'],
  ['Denbighshire', 'Sir Ddinbych'],
  ['Flintshire', 'Sir y Fflint'],
  ['Gwynedd', 'Gwynedd'],
  ['Isle of Anglesey', 'Ynys Môn'],
  ['Merthyr Tydfil', 'Merthyr Tudful'],
  ['Monmouthshire', 'Sir Fynwy'],
  ['Neath Port Talbot', 'Castell-nedd Port Talbot'],
  ['Newport', 'Casnewydd'],
  ['Pembrokeshire', 'Sir Benfro'],
  ['Powys', 'Powys'],
  ['Rhondda Cynon Taf', 'Rhondda Cynon Taf'],
  ['Swansea', 'Abertawe'],
  ['Torfaen', 'Torfaen'],
  ['Vale of Glamorgan', 'Bro Morgannwg'],
  ['Wrexham', 'Wrecsam'],
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
  COUNCILS.flatMap((council) =>
    [council.name.en, council.name.cy, council.id].map((name) => [plainHeading(name), council] as const),
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
