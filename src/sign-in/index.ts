/**
 * How people prove who they are: passwords, tokens, codes by time, and the council's own accounts by OpenID Connect.
 * Each is an adapter behind a port of `use-cases/sign-in`; what they are used for is decided there.
 *
 * What always holds: no password or token can be read back from what is kept; a name nobody has costs as much time as
 * a wrong password; the identity provider is found when first needed, and what it cannot prove is a value, never an
 * exception; secrets are in no message.
 *
 * @example await argon2Passwords().hash('ceffyl cywir batri') // "$argon2id$v=19$m=19456,t=2,p=1$…"
 */
export { codePicture } from './code-picture.ts';
export { type IdentityProviderSettings, openIdProvider } from './identity-provider.ts';
export { oneTimeCodes } from './one-time-codes.ts';
export { argon2Passwords } from './passwords.ts';
export { systemClock } from './system-clock.ts';
export { randomTokens } from './tokens.ts';
