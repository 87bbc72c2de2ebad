/** Letters of names and places that are neither English nor Welsh but turn up in reports. */
const OTHER_LATIN = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŠšŽžŁłŻżŚśĆćŃńĘęĄąŹźŒœ';

/** Every vowel of Welsh with each of its marks: to bach, didolnod, acen grom, acen ddyrchafedig. */
const WELSH = 'âêîôûŵŷÂÊÎÔÛŴŶäëïöüẅÿÄËÏÖÜẄŸáéíóúẃýÁÉÍÓÚẂÝàèìòùẁỳÀÈÌÒÙẀỲ';

const PUNCTUATION = '‘’“”‚„–—−…•·′″‹›«»¡¿©®™§¶†‡°ªº¹²³¼½¾×÷±≤≥≠≈¬µ£€¥¢‰\u00a0\u00ad\u202f';

/** Directions of travel and the shapes of the statuses. */
const SIGNS = '←↑→↓↔↕↗↘↙↖●○◆▲△▼▽■□✓✗';

/** The characters that the web fonts hold: Latin with all Welsh letters, punctuation, arrows and status shapes. */
export function fontCharacters(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
  return [...new Set(ascii + OTHER_LATIN + WELSH + PUNCTUATION + SIGNS)].join('');
}
