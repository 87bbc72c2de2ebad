/** The measure of an amount of money: pounds, or thousands of pounds. */
export type Money = 'gbp' | 'gbp-thousand';

/** What an owner is asked of each row of a table; what is computed of it is never asked. */
export interface Asked<Row, Figure extends string = string & keyof Row> {
  readonly figures: readonly Figure[];
  readonly texts?: readonly (string & keyof Row)[];
  /** What a bare number counts in, where it is money. */
  readonly money?: Money;
  /** Where the row's name stands; a table of one row has none. */
  readonly rowName?: string & keyof Row;
}
