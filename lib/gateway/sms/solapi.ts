import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ok, refuse } from '@/lib/platform/result';
import { type Fate, later, type SmsGateway } from './gateway';
import { below, callCarrier } from './http';

interface Account {
  url: string;
  key: string;
  secret: string;
  /** The number registered with the provider, digits only. */
  from: string;
}

/** The provider's own scheme: HMAC-SHA256 in hexadecimal over the date and a salt, with the account's secret. */
export function solapiAuthorization({ key, secret }: Pick<Account, 'key' | 'secret'>, at: Date, salt: string): string {
  const date = at.toISOString();
  const signature = createHmac('sha256', secret).update(`${date}${salt}`).digest('hex');
  return `HMAC-SHA256 apiKey=${key}, date=${date}, salt=${salt}, signature=${signature}`;
}

const accepted = z.object({ messageId: z.string(), statusCode: z.string() });
const stored = z.object({ messageId: z.string(), statusCode: z.string() });
const list = z.object({ messageList: z.union([z.array(stored), z.record(z.string(), stored)]) });

/** Too many at once, or a fault on their side before anything was taken. */
const tryAgain = new Set([429, 503]);

/** SOLAPI, a Korean provider with a REST interface. It picks SMS or LMS by the length; what became of a text is asked for. */
export function solapiGateway(account: Account, clock: () => Date): SmsGateway {
  const call = (path: string, request: RequestInit) => {
    const { url } = below(account.url, path.split('?')[0] ?? '');
    url.search = path.split('?')[1] ?? '';
    const authorization = solapiAuthorization(account, clock(), randomBytes(16).toString('hex'));
    return callCarrier(url, { ...request, headers: { authorization } });
  };
  return {
    name: 'solapi',
    send: async ({ to, body, key }) => {
      const message = { to, from: account.from, text: body, autoTypeDetect: true, customFields: { key } };
      const answer = await call('/messages/v4/send', { method: 'POST', body: JSON.stringify({ message }) });
      if (!answer || tryAgain.has(answer.status)) return later();
      if (answer.status >= 500) throw new Error(`solapi answered ${answer.status}`);
      if (answer.status >= 400) return refuse(`solapi_${answer.status}`);
      const read = accepted.safeParse(answer.body);
      if (!read.success) throw new Error('solapi answered something else');
      const { messageId, statusCode } = read.data;
      return statusCode.startsWith('2')
        ? ok({ providerIds: [messageId], delivered: false })
        : refuse(`solapi_${statusCode}`);
    },
    ask: async (providerIds) => {
      const fates = new Map<string, Fate>();
      for (const id of providerIds) {
        const answer = await call(`/messages/v4/list?messageId=${encodeURIComponent(id)}`, { method: 'GET' });
        const read = list.safeParse(answer?.body);
        const found = read.success ? Object.values(read.data.messageList).find((each) => each.messageId === id) : null;
        const fate = found ? fateOf(found.statusCode) : null;
        if (fate) fates.set(id, fate);
      }
      return fates;
    },
  };
}

/** 2000 taken, 3000 with the carrier, 4000 delivered; everything else did not arrive. */
function fateOf(statusCode: string): Fate | null {
  if (/^[23]/u.test(statusCode) && /000$/u.test(statusCode)) return null;
  return statusCode === '4000' ? 'delivered' : 'failed';
}
