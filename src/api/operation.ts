import type { z } from 'zod';
import type { Person, PersonId } from '../domain/people/index.ts';
import { fail, type Language, type Result } from '../domain/value/index.ts';
import type { Sent } from '../report/json/index.ts';
import type { Store, Unavailability } from '../use-cases/index.ts';
import type { Acting } from '../use-cases/returns/index.ts';
import type { Accounts, Clock } from '../use-cases/sign-in/ports.ts';
import type { ApiFailure, ErrorCode } from './failures.ts';
import type { PersonRef } from './schemas/values.ts';
import { parsedBody } from './sent-body.ts';

/** Who is signed in, and the token that their writes carry. */
export interface SignedInPerson {
  readonly person: Person;
  readonly token: string;
  /** Whether their role asks for codes from a device that they have not set up: then nothing is done for them. */
  readonly mustSetUpCodes?: boolean;
}

/** A request that failed by a fault of ours, to be recorded. `reference` is what the caller was told. */
export interface ApiFault {
  readonly reference: string;
  readonly method: string;
  readonly path: string;
  readonly error: unknown;
}

/** What the API stands on. */
export interface ApiParts {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly clock: Clock;
  /** Whether it is the demo, where nobody is asked for a second administrator. */
  readonly isDemo?: boolean;
  /** Who sent a request, by its session; null when nobody is signed in. */
  readonly personOf: (request: Request) => Promise<SignedInPerson | null>;
  /** The name of the request that is under way, by which whoever asks can refer to it. */
  readonly requestId?: () => string | null;
  /** Records a fault of ours. */
  readonly record: (fault: ApiFault) => void;
  /** Whether an error says that the store is busy or down, which is no fault of ours; and notes it. */
  readonly unavailability?: (error: unknown) => Unavailability | null;
  /** The address that the site is known by: links are whole addresses with it, and paths without. */
  readonly publicUrl?: string | undefined;
}

/** What an operation is asked. */
export interface Asked {
  readonly parts: ApiParts;
  /** The named parts of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query, as its schema gives it; empty where an operation has none. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** The address of a path of this site. */
  readonly linkTo: (path: string) => string;
}

/** What somebody who is signed in asks. */
export interface SignedInAsked extends Asked {
  readonly acting: Acting;
  readonly token: string;
  /** Names people of the authority, for trails and lists. */
  readonly naming: () => Promise<Naming>;
}

/** Gives a person's name beside their id; null of nobody. */
export type Naming = (id: PersonId | null) => PersonRef | null;

/** An answer that an operation gives, or why it gives none. */
export type Answer<Schema extends z.ZodType = z.ZodType> = Result<Sent<z.infer<Schema>>, ApiFailure>;

/** What the document of the API says of an operation. */
interface Told<Schema extends z.ZodType> {
  /** The path in the manner of OpenAPI: "/v1/reports/{directorate}/{period}". */
  readonly path: string;
  /** A name for generated clients: "getReport". */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly answer: Schema;
  /** The parameters of the query besides `lang`. */
  readonly query?: z.ZodObject<Readonly<Record<string, z.ZodType<string | undefined>>>>;
  /** What can go wrong besides what can always go wrong. */
  readonly errors?: readonly ErrorCode[];
}

/** An operation that anybody may ask for. */
interface PublicRead<Schema extends z.ZodType = z.ZodType> extends Told<Schema> {
  readonly access: 'public';
  readonly method: 'GET';
  readonly answerTo: (asked: Asked) => Promise<Answer<Schema>>;
}

/** An operation that reads for somebody who is signed in. */
interface SignedInRead<Schema extends z.ZodType = z.ZodType> extends Told<Schema> {
  readonly access: 'signed-in';
  readonly method: 'GET';
  readonly answerTo: (asked: SignedInAsked) => Promise<Answer<Schema>>;
}

/** An operation that writes for somebody who is signed in. */
interface Write<Schema extends z.ZodType = z.ZodType> extends Told<Schema> {
  readonly access: 'write';
  readonly method: 'PUT' | 'POST';
  readonly body: z.ZodType;
  /** Finds what is to be changed, and gives what changes it by the JSON that was sent; null where nothing is found. */
  readonly prepare: (asked: SignedInAsked) => Promise<((sent: unknown) => Promise<Answer<Schema>>) | null>;
}

/** One thing that can be asked for at an address. */
export type Operation = PublicRead | SignedInRead | Write;

/** An operation for anybody, its answer held to its schema. */
export function publicRead<Schema extends z.ZodType>(
  told: Omit<PublicRead<Schema>, 'access' | 'method'>,
): Operation {
  return { access: 'public', method: 'GET', ...told };
}

/** An operation for those who are signed in, its answer held to its schema. */
export function signedInRead<Schema extends z.ZodType>(
  told: Omit<SignedInRead<Schema>, 'access' | 'method'>,
): Operation {
  return { access: 'signed-in', method: 'GET', ...told };
}

/**
 * An operation that changes something. What is not there, or not for this person, is told before anything is said of
 * what was sent, so that what was sent finds out nothing.
 */
export function write<Schema extends z.ZodType, Body extends z.ZodType, Found>({
  find,
  change,
  ...told
}: Omit<Write<Schema>, 'access' | 'prepare' | 'body'> & {
  readonly body: Body;
  readonly find: (asked: SignedInAsked) => Promise<Found | null>;
  readonly change: (order: {
    readonly asked: SignedInAsked;
    readonly found: Found;
    readonly body: z.infer<Body>;
  }) => Promise<Answer<Schema>>;
}): Operation {
  return {
    access: 'write',
    ...told,
    prepare: async (asked) => {
      const found = await find(asked);
      if (found === null) return null;
      return async (sent) => {
        const body = parsedBody(told.body, sent);
        return body.ok ? change({ asked, found, body: body.value }) : fail(body.failure);
      };
    },
  };
}
