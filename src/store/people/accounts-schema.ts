/** The tables of people, of how they sign in, and of the trail, as rows arrive. `Schema` takes them in. */
export interface AccountsSchema {
  readonly person: Ours & {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    /** `email` in the form addresses are compared in. */
    readonly email_key: string;
    readonly language: string;
    readonly is_active: number;
  };
  readonly role_grant: OfPerson & {
    readonly position: number;
    readonly role: string;
    readonly directorate_id: string | null;
    readonly service_id: string | null;
  };
  readonly local_key: OfPerson & {
    readonly password_hash: string | null;
    /** Encrypted; see `secret-keys.ts`. */
    readonly code_secret: string | null;
    readonly code_step: number | null;
  };
  readonly identity: OfPerson & { readonly issuer: string; readonly subject: string };
  readonly session: OfPerson & {
    readonly token_hash: string;
    readonly id: string;
    readonly form_token: string;
    readonly started_at: string;
    readonly seen_at: string;
    readonly way: string;
    readonly proved_at: string | null;
  };
  readonly one_time_link: OfPerson & {
    readonly token_hash: string;
    readonly purpose: string;
    readonly expires_at: string;
    readonly used_at: string | null;
  };
  readonly proposal: OfPerson & {
    readonly number: number;
    readonly version: number;
    readonly kind: string;
    /** JSON: of a person, how they were and are to be; null for the other kinds. */
    readonly content: string | null;
    /** The last event that made or changed the person when it was proposed. */
    readonly standing: number;
    readonly state: string;
    readonly proposed_by: string;
    readonly proposed_at: string;
    readonly reason: string | null;
    readonly decided_by: string | null;
    readonly decided_at: string | null;
    readonly decision_reason: string | null;
  };
  /** The last event of a person's trail that they were told of. */
  readonly person_told: OfPerson & { readonly sequence: number };
  readonly recovery_code: OfPerson & { readonly code_hash: string };
  readonly known_device: OfPerson & { readonly token_hash: string; readonly seen_at: string };
  /** When a subject is free to be tried again at once as often as its pace allows. */
  readonly sign_in_try: { readonly subject: string; readonly free_at: string };
  /** The trail: rows are added, never changed or taken away. What one says can be erased, see `chain`. */
  readonly event: Ours & {
    readonly stream: string;
    readonly sequence: number;
    readonly type: string;
    /** Who did it; null for Mesur itself. */
    readonly person_id: string | null;
    readonly at: string;
    readonly reason: string | null;
    readonly directorate_id: string | null;
    readonly period: string | null;
    /** JSON. */
    readonly content: string | null;
    /** Random, in hexadecimal; null where reason and content were erased. */
    readonly salt: string | null;
    /** SHA-256 of salt, reason and content, in hexadecimal. */
    readonly content_hash: string;
  };
}

interface Ours {
  readonly authority_id: string;
}

interface OfPerson extends Ours {
  readonly person_id: string;
}
