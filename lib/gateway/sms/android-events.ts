import { z } from 'zod';

const named = { id: z.string().min(1).max(200) };
/** The app once called the sender `phoneNumber` and now says `sender` as well. */
const from = { phoneNumber: z.string().nullish(), sender: z.string().nullish() };
const when = z.iso.datetime({ offset: true });
const message = z.object({ messageId: z.string().min(1).max(200) });
const picture = z.object({ contentType: z.string(), data: z.string().nullish() });

/** What "SMS Gateway for Android" posts: one event, under an id that stays the same when it is posted again. */
const events = z.discriminatedUnion('event', [
  z.object({
    ...named,
    event: z.literal('sms:received'),
    payload: z.object({ ...from, message: z.string(), receivedAt: when }),
  }),
  z.object({
    ...named,
    event: z.literal('mms:downloaded'),
    payload: z.object({
      ...from,
      body: z.string().nullish(),
      subject: z.string().nullish(),
      attachments: z.array(picture).default([]),
      receivedAt: when,
    }),
  }),
  z.object({ ...named, event: z.literal('sms:delivered'), payload: message }),
  z.object({
    ...named,
    event: z.literal('sms:failed'),
    payload: message.extend({ reason: z.string().nullish() }),
  }),
]);

/** The rest of its vocabulary: pings, `sms:sent`, an MMS of which only the notice is here. Nothing to do, and no error either. */
const otherEvent = z.object({ event: z.string().regex(/^[a-z]+(:[a-z-]+)+$/u) });

type Event =
  | {
      is: 'text';
      text: { provider: 'android'; id: string; from: string; text: string; sentAt: string; media: { data: string }[] };
    }
  | { is: 'report'; report: { provider: 'android'; id: string; state: 'delivered' | 'failed'; reason?: string } }
  | { is: 'nothing' };

/** What one event means to us; null when it is none. */
export function readAndroidEvent(given: unknown): Event | null {
  const read = events.safeParse(given);
  if (!read.success) return otherEvent.safeParse(given).success && !isOurs(given) ? { is: 'nothing' } : null;
  const { id, event, payload } = read.data;
  const provider = 'android' as const;
  if (event === 'sms:delivered')
    return { is: 'report', report: { provider, id: payload.messageId, state: 'delivered' } };
  if (event === 'sms:failed') {
    const reason = payload.reason?.slice(0, 80) || 'not_delivered';
    return { is: 'report', report: { provider, id: payload.messageId, state: 'failed', reason } };
  }
  const text = { provider, id, from: payload.sender || payload.phoneNumber || '', sentAt: payload.receivedAt };
  if (event === 'sms:received') return { is: 'text', text: { ...text, text: payload.message, media: [] } };
  const media = payload.attachments.flatMap(({ contentType, data }) =>
    data && contentType.startsWith('image/') ? [{ data }] : [],
  );
  const words = [payload.subject, payload.body].filter(Boolean).join('\n');
  return { is: 'text', text: { ...text, text: words, media: media.slice(0, 10) } };
}

const ours = new Set(events.options.map((option) => option.shape.event.value as string));
const isOurs = (given: unknown): boolean => ours.has(otherEvent.parse(given).event);
