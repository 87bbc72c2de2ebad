/** The tables of the chain and of the public texts, as rows arrive. `Schema` takes them in. */
export interface ChainSchema {
  /** A link for each event, edition, publication and public text. Rows are added, never changed or taken away. */
  readonly chain_link: {
    readonly authority_id: string;
    readonly position: number;
    readonly subject: string;
    readonly before_hash: string;
    readonly hash: string;
  };
  /** The last link of each authority. */
  readonly chain_head: { readonly authority_id: string; readonly position: number; readonly hash: string };
  /** What of an edition is public, as canonical JSON; the highest issue holds. */
  readonly public_text: {
    readonly authority_id: string;
    readonly edition_id: string;
    /** Counts from 1. */
    readonly issue: number;
    /** The rules of disclosure that it was made by. */
    readonly gate: number;
    /** 1 where the hash of the whole text may be told to everybody: it is salted, or nothing is withheld. */
    readonly shows_whole_hash: number;
    readonly issued_at: string;
    /** SHA-256 of `content`, in hexadecimal. */
    readonly content_hash: string;
    readonly content: string;
  };
}
