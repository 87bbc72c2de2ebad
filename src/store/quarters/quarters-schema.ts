/** The tables of quarters being collected, as rows arrive. `Schema` takes them in. */
export interface QuartersSchema {
  readonly quarter: OfQuarter & {
    readonly state: string;
    /** The sequence of its last event. */
    readonly version: number;
    readonly due_on: string;
    readonly opened_at: string;
    /** The number of the newest edition sealed of it. */
    readonly edition: number | null;
    /** SHA-256 of `frame`, in hexadecimal. */
    readonly frame_hash: string;
    /** The record that returns are put into, as canonical JSON. */
    readonly frame: string;
  };
  readonly quarter_return: OfQuarter & {
    readonly kind: string;
    readonly ref: string;
    /** Its place among the returns that the quarter was opened with. */
    readonly position: number;
    readonly service_id: string | null;
    readonly owner_id: string | null;
    readonly due_on: string;
    readonly state: string;
    /** The sequence of its last event. */
    readonly version: number;
    readonly submitted_by: string | null;
    readonly submitted_at: string | null;
    readonly approved_by: string | null;
    readonly changed_at: string;
    readonly changed_by: string | null;
    readonly reason: string | null;
    /** JSON. */
    readonly content: string | null;
    /** JSON: the content that was last approved. */
    readonly approved_content: string | null;
  };
}

interface OfQuarter {
  readonly authority_id: string;
  readonly directorate_id: string;
  readonly period: string;
}
