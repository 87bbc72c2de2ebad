/**
 * The chain: a link for each event, edition, publication and public text of an authority, each with the hash of the one
 * before (decision 16).
 *
 * What always holds: rows are linked in the transaction that adds them, at its end; nothing that an event says is in
 * the chain but by a salted hash, so that it can be erased and the chain stays whole.
 *
 * @example await appendLinks(transaction, [eventEntry(row)])
 */
export {
  type ChainEntry,
  digest,
  editionEntry,
  eventContentHash,
  eventEntry,
  linkHash,
  NO_HASH,
  publicationEntry,
  publicTextEntry,
} from './entries.ts';
export { issuePublicTexts } from './public-texts.ts';
