import { askToFile, storeDelivery } from '@/lib/hotline/mutations/store';
import { inboundSchema } from '@/lib/hotline/schema';
import { now } from '@/lib/platform/clock/now';
import { atMostEvery } from '@/lib/platform/door/pace';
import { openSigned, refused } from '@/lib/platform/door/signed';
import { env } from '@/lib/platform/env';
import { isDatabaseAway } from '@/lib/platform/failure';
import { log } from '@/lib/platform/log';

const file = atMostEvery(250, askToFile);

/**
 * Takes one text from a provider: JSON, signed by HMAC-SHA256 over `timestamp.body`. 200 after it is stored, also when it was here before; 401 unsigned,
 * wrongly signed or older than five minutes; 400 for anything that is no text; 429 or 503 when it should come again later.
 */
export async function POST(request: Request): Promise<Response> {
  const at = now();
  const opened = await openSigned(request, env().HOTLINE_SECRET, at);
  if (!opened.ok) return opened.answer;
  const text = inboundSchema.safeParse(opened.value);
  if (!text.success) return refused(400, 'malformed');
  try {
    const stored = await storeDelivery(text.data, at);
    if (!stored.ok) return refused(400, stored.code);
    if (stored.value.id !== null) file();
    return Response.json({ received: true, duplicate: stored.value.id === null });
  } catch (error) {
    log.error('hotline.not_stored', error, { away: isDatabaseAway(error) });
    return refused(503, 'not_stored');
  }
}
