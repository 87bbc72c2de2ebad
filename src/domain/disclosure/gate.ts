/**
 * The number of the rules that `publicRecord` withholds by. Raise it whenever it withholds more or less of a record
 * that may be sealed already: the public texts of all editions are then issued anew.
 */
export const GATE = 1;
