import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { tellNameless } from '@/lib/complaint/mutations/news';
import { tellStepByText } from '@/lib/hotline/mutations/meaning/tell-step';
import { now } from '@/lib/platform/clock/now';
import { tellOf } from './mutations';
import { sendAtOnce, sendDigests } from './mutations/send';

const payload = z.object({ eventId: z.coerce.number().int().positive() });

/** What the worker does after a step was committed. At least once, in any order: telling people twice changes nothing. */
export const tasks: TaskList = {
  react: async (given) => {
    const { eventId } = payload.parse(given);
    await tellOf(eventId, now());
    await sendAtOnce(eventId, now());
    await tellStepByText(eventId, now());
    await tellNameless(eventId, now());
  },
  send_digests: async () => void (await sendDigests(now())),
};
