/** The table of letters, as rows arrive. `Schema` takes it in. */
export interface LettersSchema {
  readonly letter: {
    readonly authority_id: string;
    readonly letter_key: string;
    readonly recipient: string;
    readonly subject: string;
    readonly body: string;
    readonly written_at: string;
    readonly state: 'waiting' | 'taken' | 'sent' | 'failed';
    readonly attempts: number;
    /** Not before this moment; null while it is not waiting. */
    readonly try_at: string | null;
    readonly changed_at: string;
    readonly failure: string | null;
  };
}
