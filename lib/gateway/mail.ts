import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { ok, type Result, refuse } from '@/lib/platform/result';

/** One letter to one person. `key` is the same however often it is handed over: its Message-ID is made of it, so that a repeated letter can be told. */
export interface Mail {
  to: string;
  subject: string;
  body: string;
  key: string;
  /** The same for programs that show letters as pages. */
  html?: string | undefined;
  /** Where its reader ends such letters, by one press in their mail program (RFC 8058). */
  unsubscribe?: string | undefined;
}

/** A way out for mail. A refusal is for ever (no such box, no way out at all); whoever throws may be asked again. */
export interface MailGateway {
  name: string;
  send: (mail: Mail) => Promise<Result<undefined>>;
}

/** How long each step of a delivery may take before it counts as failed and is tried again later. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** A mail server, as `smtp://` (with STARTTLS where it offers it) or `smtps://`. */
export function smtpGateway(url: string, from: string): MailGateway {
  const transport = createTransport(url, { from, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    name: 'smtp',
    send: async ({ to, subject, body, key, html, unsubscribe }) => {
      const id = createHash('sha256').update(key).digest('hex').slice(0, 40);
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject,
          text: body,
          ...(html ? { html } : {}),
          messageId: `<${id}@${domainOf(from)}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            ...(unsubscribe ? oneClick(unsubscribe) : {}),
          },
          textEncoding: 'base64',
        });
        return ok();
      } catch (error) {
        if (isFinal(error)) return refuse('mail_refused');
        throw error;
      }
    },
  };
}

/** The embedded default of a demo: the letter is in the box of the demo page as soon as it is written. */
const box: MailGateway = { name: 'box', send: async () => ok() };

/** Without a mail server nothing goes out. */
const none: MailGateway = { name: 'none', send: async () => refuse('no_mail_server') };

/** The way out that the configuration names. */
export function mailGateway(settings: {
  url: string | undefined;
  from: string | undefined;
  demo: boolean;
}): MailGateway {
  if (settings.url && settings.from) return smtpGateway(settings.url, settings.from);
  return settings.demo ? box : none;
}

const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

const domainOf = (from: string): string => /@([^\s>@]+)>?\s*$/u.exec(from)?.[1] ?? 'localhost';

/** A 5xx to this letter or its address will be the same tomorrow; a server that is away, busy or does not know us yet may be put right. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (typeof responseCode !== 'number' || responseCode >= 500);
}
