import { domainToASCII, domainToUnicode } from 'node:url';

/** Why an e-mail address is not taken. "email-unusual": a character in it cannot be seen, or can be taken for another. */
export type EmailFault = 'email-malformed' | 'email-unusual';

const SHAPE = /^[^\s@]+@[^\s@]+$/;
const LENGTH_MAX = 254;

/** Letters of their own that look like no other. */
const OWN_LETTERS = /[ßæøðþœł]/giu;

/**
 * What is wrong with an e-mail address, or null. Letters are those of ASCII, also with marks above or below them, in
 * the name and in the domain as people read it: so two addresses that look alike are one address, and nothing in it is
 * hidden.
 */
export function emailFault(email: string): EmailFault | null {
  const address = email.normalize('NFC').trim();
  if (address.length > LENGTH_MAX) return 'email-malformed';
  if (!isPlain(address)) return 'email-unusual';
  if (!SHAPE.test(address)) return 'email-malformed';
  const domain = domainToASCII(domainOf(address));
  if (domain === '') return 'email-malformed';
  return isPlain(domainToUnicode(domain)) ? null : 'email-unusual';
}

/** The form that e-mail addresses are compared in: without capitals or spaces around, the domain as the network has it. */
export function emailKey(email: string): string {
  const address = email.normalize('NFC').trim().toLowerCase();
  const domain = domainOf(address);
  const known = domainToASCII(domain);
  return known === '' ? address : `${address.slice(0, -domain.length)}${known}`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Marks only where Unicode has one character for letter and mark: loose ones can be heaped up, or hide. */
function isPlain(text: string): boolean {
  const letters = text.replaceAll(OWN_LETTERS, '').replaceAll(/\p{L}/gu, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    return marks.every((mark) => /\p{M}/u.test(mark)) ? base : letter;
  });
  return /^[\x20-\x7e]*$/.test(letters);
}
