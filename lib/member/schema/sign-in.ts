import { z } from 'zod';
import { line } from '@/lib/format/text';

/** Where to come back to; judged by the server, which takes only paths of its own. */
const back = z.string().max(500).optional();

export const askCodeSchema = z.object({ contact: line(254), callbackUrl: back });
export const enterCodeSchema = z.object({ code: line(40), callbackUrl: back });
export const wayOnSchema = z.object({ callbackUrl: back });
export const joinSchema = z.object({
  name: line(40),
  agree: z.array(z.enum(['account', 'messages'])).refine((agreed) => agreed.includes('account'), 'agree_needed'),
  callbackUrl: back,
});
