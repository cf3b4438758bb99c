import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { smsGateway } from '@/lib/gateway/sms';
import { now } from '@/lib/platform/clock/now';
import { env } from '@/lib/platform/env';
import { sendText } from './mutations/send';

const payload = z.object({ id: z.coerce.number().int().positive() });

/** What the worker does for the hotline: texts of one thread go out one after the other. */
export const tasks: TaskList = {
  send_text: async (given) => {
    await sendText(payload.parse(given).id, smsGateway(env().DEMO_SIGN_IN === 'on'), now());
  },
};
