import { createHash, randomBytes } from 'node:crypto';
import type { Tokens } from '../use-cases/sign-in/ports.ts';

const TOKEN_BYTES = 32;

/**
 * Tokens of 32 random bytes as 43 characters that may stand in an address or a cookie; their hash is SHA-256 in hex.
 * Nothing slower is needed: what is random through and through cannot be guessed from its hash.
 */
export function randomTokens(): Tokens {
  return {
    make: () => randomBytes(TOKEN_BYTES).toString('base64url'),
    hash: (token) => createHash('sha256').update(token).digest('hex'),
  };
}
