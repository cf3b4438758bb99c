import { z } from 'zod';
import { ok, refuse } from '@/lib/platform/result';
import { later, type SmsGateway } from './gateway';
import { below, callCarrier } from './http';

const taken = z.object({ id: z.string() });

/**
 * The office's own handset with "SMS Gateway for Android", in its local, private or cloud mode. The handset knows a text by our key, so the same text
 * handed over again is not sent again: after an uncertain answer it is simply repeated.
 */
export function androidGateway(base: string): SmsGateway {
  return {
    name: 'android',
    send: async ({ to, body, key }) => {
      const { url, authorization } = below(base, '/messages');
      const answer = await callCarrier(url, {
        method: 'POST',
        headers: authorization ? { authorization } : {},
        body: JSON.stringify({
          id: key,
          textMessage: { text: body },
          phoneNumbers: [international(to)],
          withDeliveryReport: true,
        }),
      }).catch(() => null);
      if (!answer || answer.status >= 500 || answer.status === 429) return later();
      if (answer.status === 409) return ok({ providerIds: [key], delivered: false });
      if (answer.status >= 400) return refuse(`android_${answer.status}`);
      const read = taken.safeParse(answer.body);
      return ok({ providerIds: [read.success ? read.data.id : key], delivered: false });
    },
  };
}

/** 01000001234 as a handset abroad would dial it. */
const international = (number: string): string => number.replace(/^0/u, '+82');
