import { z } from 'zod';

const count = (least: number, most: number, usual: number) =>
  z.coerce.number().int().min(least).max(most).default(usual);

/** What follows the question mark of SMPP_URL. */
const extras = z.object({
  /** Our number, as the sender of what goes out. */
  from: z.string().regex(/^\d{3,15}$/u),
  type: z.string().max(12).default(''),
  /** Texts handed over and not yet answered, at most. */
  window: count(1, 100, 10),
  /** How a long text goes: in numbered pieces, or whole in `message_payload`. */
  long: z.enum(['udh', 'payload']).default('udh'),
  /** Bytes of one piece. */
  piece: count(20, 254, 140),
  /** The alphabet for what fits it; anything else goes as UCS-2. */
  letters: z.enum(['euc-kr', 'ucs2']).default('euc-kr'),
  /** What the carrier means by `data_coding` 0. */
  plain: z.enum(['gsm', 'latin1', 'euc-kr']).default('gsm'),
  /** Seconds between two signs of life. */
  alive: count(1, 300, 30),
});

export interface SmppSettings extends z.output<typeof extras> {
  host: string;
  port: number;
  tls: boolean;
  account: string;
  password: string;
}

const usualPort = { plain: 2775, tls: 3550 } as const;

/** Reads `smpp://account:password@host:2775?from=0620000000&window=10`; `ssmpp:` is TLS. Null for what cannot be used. */
export function readSmppUrl(text: string): SmppSettings | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const tls = url.protocol === 'ssmpp:';
  const read = extras.safeParse(Object.fromEntries(url.searchParams));
  if (!/^s?smpp:$/u.test(url.protocol) || !url.hostname || !url.username || !read.success) return null;
  return {
    ...read.data,
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: Number(url.port) || (tls ? usualPort.tls : usualPort.plain),
    tls,
    account: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}
