/** The table of uploads, as rows arrive. `Schema` takes it in. */
export interface UploadsSchema {
  readonly upload: {
    readonly authority_id: string;
    readonly id: string;
    readonly person_id: string;
    readonly kind: string;
    readonly name: string;
    readonly about: string;
    /** JSON. */
    readonly content: string;
    readonly at: string;
  };
}
