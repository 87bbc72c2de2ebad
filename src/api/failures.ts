import type { Language } from '../domain/value/index.ts';
import type { ReportFailure, Unavailability } from '../use-cases/index.ts';
import type { ReturnFailure } from '../use-cases/returns/index.ts';
import { findingsOf } from './finding-answers.ts';
import type { ErrorAnswer } from './schemas/error-schema.ts';
import type { BadBody } from './sent-body.ts';
import { ERROR_WORDS } from './words.ts';

/** Why a request has no answer. */
export type ApiFailure =
  | ReturnFailure
  | ReportFailure
  | BadBody
  | { readonly kind: 'bad-query'; readonly names: readonly string[] }
  | {
      readonly kind:
        | 'not-signed-in'
        | 'codes-needed'
        | 'bad-token'
        | 'not-json'
        | 'too-large'
        | 'too-complex'
        | 'address-too-long';
    }
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }
  | { readonly kind: 'unavailable'; readonly why: Unavailability }
  | { readonly kind: 'failed'; readonly reference: string };

/** The code of an error. */
export type ErrorCode = ApiFailure['kind'];

/** The status that each error is answered with. */
export const ERROR_STATUS = {
  'not-signed-in': 401,
  'codes-needed': 403,
  forbidden: 403,
  'bad-token': 403,
  // Nobody approves what they sent themselves: another person may.
  'by-another': 403,
  'not-found': 404,
  'unknown-directorate': 404,
  'unknown-period': 404,
  'not-a-quarter': 404,
  'method-not-allowed': 405,
  changed: 409,
  'quarter-closed': 409,
  'not-possible': 409,
  'too-large': 413,
  'too-complex': 413,
  'address-too-long': 414,
  'not-json': 415,
  'bad-body': 422,
  'bad-query': 422,
  'reason-missing': 422,
  guarded: 422,
  failed: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<ErrorCode, number>>;

/** What is answered to a request that failed, its message in a language. */
export function errorAnswer(failure: ApiFailure, language: Language): ErrorAnswer {
  const words = ERROR_WORDS[language];
  const { kind: code } = failure;
  switch (failure.kind) {
    case 'changed': {
      const { current, differences } = failure;
      const { version, state, content } = current;
      return {
        error: {
          code: failure.kind,
          message: words.changed,
          details: { version, state, content, differences },
        },
      };
    }
    case 'guarded': {
      const { kept, findings, asked } = failure;
      const { version, state } = kept;
      const details = {
        findings: findingsOf({ findings, asked, content: kept.content }, { unit: null, language }),
        kept: { version, state },
      };
      return { error: { code: failure.kind, message: words.guarded, details } };
    }
    case 'bad-body': {
      const { places } = failure;
      const message = words['bad-body'](places.map(({ place }) => place));
      return { error: { code: failure.kind, message, details: { places } } };
    }
    case 'unknown-directorate':
    case 'unknown-period': {
      const { known } = failure;
      return { error: { code: failure.kind, message: words[failure.kind], details: { known } } };
    }
    case 'bad-query':
      return errorOf(code, words['bad-query'](failure.names));
    case 'method-not-allowed':
      return errorOf(code, words['method-not-allowed'](failure.allowed));
    case 'unavailable':
      return errorOf(code, words.unavailable[failure.why]);
    case 'failed':
      return errorOf(code, words.failed(failure.reference));
    default:
      return errorOf(code, words[failure.kind]);
  }
}

function errorOf(code: ErrorCode, message: string): ErrorAnswer {
  return { error: { code, message, details: {} } } as ErrorAnswer;
}
