import { readAndroidEvent } from '@/lib/gateway/sms/android-events';
import { reportText } from '@/lib/hotline/mutations/report';
import { askToFile, storeDelivery } from '@/lib/hotline/mutations/store';
import { inboundSchema } from '@/lib/hotline/schema';
import { now } from '@/lib/platform/clock/now';
import { atMostEvery } from '@/lib/platform/door/pace';
import { type Lock, openSigned, refused } from '@/lib/platform/door/signed';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

const file = atMostEvery(250, askToFile);

/** As the app signs: HMAC-SHA256 over the body and then the time. */
const lock: Lock = { timestamp: 'x-timestamp', signature: 'x-signature', over: 'body+timestamp' };

/**
 * The door of the office's own handset with "SMS Gateway for Android": texts, pictures and delivery reports come as the app's events, signed with its key.
 * The app repeats with growing pauses, for about two days, whatever is not answered 200.
 */
export async function POST(request: Request): Promise<Response> {
  const at = now();
  const opened = await openSigned(request, env().ANDROID_SMS_SECRET, at, lock);
  if (!opened.ok) return opened.answer;
  const event = readAndroidEvent(opened.value);
  if (!event) return refused(400, 'malformed');
  try {
    if (event.is === 'text') return await take(event.text, at);
    if (event.is === 'report' && !(await reportText(event.report, at)).ok) return refused(404, 'unknown_text');
    return Response.json({ received: true });
  } catch (error) {
    log.error('hotline.not_stored', error);
    return refused(503, 'not_stored');
  }
}

async function take(given: unknown, at: Date): Promise<Response> {
  const text = inboundSchema.safeParse(given);
  if (!text.success) return refused(400, 'malformed');
  const stored = await storeDelivery(text.data, at);
  if (!stored.ok) return refused(400, stored.code);
  if (stored.value.id !== null) file();
  return Response.json({ received: true, duplicate: stored.value.id === null });
}
