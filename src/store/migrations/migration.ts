import type { WriteTransaction } from '../schema.ts';

/** The words of a database for what the two spell differently. */
export interface ColumnWords {
  /** Text compared and sorted byte by byte, so that both databases agree whatever their locale. */
  readonly text: string;
  /** The type of an exact decimal column of this name, null allowed; digits come back as they went in. */
  readonly decimal: (column: string) => string;
  /** What follows the closing bracket of a table. */
  readonly tableOptions: string;
  /**
   * The statements after which a table takes new rows only: to change one or take one away is refused with the
   * message. Restoring a copy over a store lifts this for its own transaction.
   */
  readonly refuseChanges: (table: string, message?: string) => readonly string[];
  /** The statements after which a table that refused changes takes them. */
  readonly allowChanges: (table: string) => readonly string[];
  /** The statements after which such a table refuses them again, but for one kind of update: a condition on `old` and `new`. */
  readonly refuseChangesBut: (order: {
    readonly table: string;
    readonly allowed: string;
  }) => readonly string[];
  /** The statements after which a viewer sees of the chain and of public texts what they may see. */
  readonly chainSecurity: readonly string[];
  /** The statements after which the database itself shows a viewer no more than they may see; none where it cannot. */
  readonly rowSecurity: readonly string[];
}

/**
 * One step of the schema. Names sort in the order of the steps, are never changed once released, and are kept in
 * `schema_migration`. A step is only ever forwards.
 */
export interface Migration {
  readonly name: string;
  /** The statements of the step, run in order in one transaction. */
  readonly statements: (words: ColumnWords) => readonly string[];
  /** What then has to be worked out from the rows that are held, in the same transaction. */
  readonly fill?: (transaction: WriteTransaction) => Promise<void>;
  /** The statements that follow on that. */
  readonly afterwards?: (words: ColumnWords) => readonly string[];
}

/** What is said of a table that takes new rows only, where it has no words of its own. */
export function neverChanged(table: string): string {
  return `rows of ${table} are never changed or taken away`;
}
