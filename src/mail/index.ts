/**
 * Letters to people, by SMTP.
 *
 * What always holds: a letter goes to one address, is plain text, says that a machine wrote it, and keeps its
 * Message-ID however often it is tried; nothing is read from files or fetched for it; a failure is a value that never
 * holds the password of the mail server.
 *
 * @example smtpMail({ url: 'smtp://post.council.example:587', from: 'Mesur <mesur@council.example>' })
 */
export { smtpMail } from './smtp-mail.ts';
