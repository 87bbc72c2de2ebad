import type { Transporter } from 'nodemailer';
import { fail, ok, type Result, validLine, validText } from '../domain/value/index.ts';
import type { Letter, Mail } from '../use-cases/sign-in/ports.ts';

/** The mail server and whom letters come from. */
interface SmtpSettings {
  /** "smtp://host:port" or "smtps://host:port", with "user:password@" where the server asks for it. */
  readonly url: string;
  /** "Mesur <mesur@council.example>", or the address alone. */
  readonly from: string;
  /** How long one answer of the server is waited for; 10 seconds unless said. */
  readonly waitMs?: number;
}

const WAIT_MS = 10_000;

/**
 * Sends letters to a mail server, a connection for each. 'unreachable' is no answer, or "not now" (SMTP 4xx), so a
 * later try may do; 'refused' is a no that will stay one. A password goes to another machine only over TLS. Gives a
 * failure in words at once when the address of the server or of the sender cannot be right.
 */
export function smtpMail(settings: SmtpSettings): Result<Mail, string> {
  const wrong = wrongSettings(settings);
  if (wrong !== null) return fail(wrong);
  let transport: Promise<Transporter> | null = null;
  return ok({
    async send(letter) {
      try {
        transport ??= openTransport(settings);
        await (await transport).sendMail(messageOf(letter, settings));
        return ok(null);
      } catch (error) {
        return fail(failureOf(error));
      }
    },
  });
}

async function openTransport({ url, waitMs = WAIT_MS }: SmtpSettings): Promise<Transporter> {
  // Loaded with the first letter: it costs more than all else of a start.
  const { createTransport } = await import('nodemailer');
  const { username, hostname } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return createTransport({
    url,
    requireTLS: username !== '' && !isHere,
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: waitMs,
    dnsTimeout: waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function messageOf(letter: Letter, { from }: SmtpSettings) {
  return {
    from,
    // As an address in a field of its own: in a text, a comma would begin a second one.
    to: { name: '', address: letter.to },
    subject: validLine(letter.subject),
    text: validText(letter.text),
    messageId: `<${encodeURIComponent(letter.id)}@${addressIn(from).split('@')[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const;
}

function failureOf(error: unknown): { readonly kind: 'unreachable' | 'refused'; readonly detail: string } {
  if (!(error instanceof Error)) return { kind: 'unreachable', detail: String(error) };
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const saidNo = typeof responseCode === 'number' && responseCode >= 500;
  const isUnfit = code === 'EENVELOPE' && responseCode === undefined;
  return { kind: saidNo || isUnfit ? 'refused' : 'unreachable', detail: error.message };
}

function wrongSettings({ url, from }: SmtpSettings): string | null {
  // The address may hold a password: it is never repeated.
  if (!URL.canParse(url) || !['smtp:', 'smtps:'].includes(new URL(url).protocol))
    return 'the address of the mail server must be like smtp://post.council.example:587';
  if (!/^[^\s@]+@[^\s@]+$/.test(addressIn(from))) return `letters cannot come from ${from}: it is no address`;
  return null;
}

/** The address in "Name <address>", or the text itself. */
function addressIn(from: string): string {
  return /<([^<>]+)>$/.exec(from.trim())?.[1] ?? from.trim();
}
