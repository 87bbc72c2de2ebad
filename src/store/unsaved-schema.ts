/** The table of forms that were not saved, as rows arrive. `Schema` takes it in. */
export interface UnsavedSchema {
  readonly unsaved_form: {
    readonly authority_id: string;
    readonly person_id: string;
    readonly path: string;
    readonly at: string;
    /** JSON: pairs of name and value. */
    readonly fields: string;
  };
}
