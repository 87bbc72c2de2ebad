/**
 * Words for people, in both languages, as they stand after a number: what counts as a small number of people in a
 * text, and what an indicator counts. Officers, managers and members of bodies are left out: they act in public.
 */

const ENGLISH_PLURAL =
  'children|people|persons|adults|carers|parents|families|individuals|residents|users|pupils|students|learners|' +
  'clients|patients|boys|girls|babies|infants|men|women|teenagers|youths|youngsters|siblings|leavers|mothers|fathers|' +
  'victims|refugees|participants|applicants|staff|employees|workers|apprentices|absences|absentees|deaths|suicides|' +
  'members of staff|staff members';
const ENGLISH_SINGULAR =
  'child|person|adult|carer|parent|family|individual|resident|service user|pupil|student|learner|client|patient|boy|' +
  'girl|baby|infant|man|woman|teenager|sibling|care leaver|mother|father|victim|refugee|participant|applicant|' +
  'employee|worker|social worker|apprentice|absence|death|suicide|member of staff|staff member';

/** Welsh nouns stand in the singular after a number; their first letter may have changed. */
const WELSH_SINGULAR =
  'plentyn|person|oedolyn|gofalwr|gofalwraig|rhiant|teulu|unigolyn|preswylydd|defnyddiwr|disgybl|myfyriwr|dysgwr|' +
  'cleient|claf|bachgen|merch|baban|babi|dyn|menyw|gwraig|mam|tad|brawd|chwaer|ffoadur|cyfranogwr|ymgeisydd|' +
  'aelod o staff|aelod o’r staff|gweithiwr|cyflogai|prentis|absenoldeb|marwolaeth';
const WELSH_PLURAL =
  'plant|pobl|personau|oedolion|gofalwyr|rhieni|teuluoedd|unigolion|preswylwyr|defnyddwyr|disgyblion|myfyrwyr|' +
  'dysgwyr|cleientiaid|cleifion|bechgyn|merched|babanod|dynion|menywod|gwragedd|mamau|tadau|ffoaduriaid|cyfranogwyr|' +
  'ymgeiswyr|staff|gweithwyr|cyflogeion|prentisiaid|absenoldebau|marwolaethau';

const SOFT: Readonly<Record<string, string>> = { p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f' };
const ASPIRATE: Readonly<Record<string, string>> = { p: 'ph', t: 'th', c: 'ch' };
const NASAL: Readonly<Record<string, string>> = { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' };

/** A Welsh word and every form that a mutation gives it: plentyn, blentyn, phlentyn, mhlentyn. */
function mutations(word: string): readonly string[] {
  const rhiant = word.startsWith('rh') || word.startsWith('ll') ? [word[0] + word.slice(2)] : [];
  const changed =
    word.startsWith('rh') || word.startsWith('ch') || word.startsWith('ff') ? [] : [SOFT, ASPIRATE, NASAL];
  const others = changed.flatMap((table) => {
    const first = table[word[0] ?? ''];
    return first === undefined ? [] : [first + word.slice(1)];
  });
  return [word, ...rhiant, ...others];
}

function mutated(words: string): string {
  return [...new Set(words.split('|').flatMap(mutations))].join('|');
}

/** Patterns of words for people, to stand in a pattern of one's own. */
export const PEOPLE_WORDS = {
  en: { singular: ENGLISH_SINGULAR, plural: ENGLISH_PLURAL },
  cy: { singular: mutated(WELSH_SINGULAR), plural: mutated(WELSH_PLURAL) },
} as const;
