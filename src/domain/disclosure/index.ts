/**
 * Disclosure control (RULES section 9): what of a record everybody may see, so that nobody can be recognised by a
 * small number.
 *
 * What always holds: the gate is one pure function, record in, public record out. A withheld figure keeps its place,
 * has no value and carries the marker "c", the same for a small number and for one that protects it. What is sealed
 * never changes; what is shown is made anew from it.
 *
 * @example publicRecord(record).sections.workforce?.units[2]?.thisYear.absences // { printed: '[c]', value: null, marker: 'c' }
 */
export { aboutOf } from './about.ts';
export { GATE } from './gate.ts';
export { markedRecord, publicRecord } from './public-record.ts';
export { type FoundNumber, smallNumbersOf } from './public-texts.ts';
export { smallNumbersIn } from './small-numbers.ts';
export { smallestOf } from './smallest-shown.ts';
export { withheldCells } from './withheld-figures.ts';
