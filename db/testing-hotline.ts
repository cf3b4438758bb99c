import { asc, eq } from 'drizzle-orm';
import { inboundDelivery, inboundText, outboundPart, outboundText } from '@/db/schema/hotline';
import type { SmsGateway } from '@/lib/gateway/sms/gateway';
import { answerThread } from '@/lib/hotline/mutations/desk';
import { fileWaiting } from '@/lib/hotline/mutations/file-waiting';
import { sendText } from '@/lib/hotline/mutations/send';
import { storeDelivery } from '@/lib/hotline/mutations/store';
import type { Inbound } from '@/lib/hotline/schema';
import type { Officer } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { db } from './client';
import { subject } from './schema/subject';

/** When everything begins in the tests of the hotline, and so many seconds later. */
export const start = new Date('2026-11-23T10:00:00+09:00');
export const seconds = (n: number) => new Date(start.getTime() + n * 1000);

let ids = 0;

/** A delivery with an id of its own. */
export const delivery = (from: string, text: string, more: Partial<Inbound> = {}): Inbound => ({
  provider: 'test',
  id: `id-${++ids}`,
  from,
  text,
  media: [],
  sentAt: start,
  ...more,
});

/** Brings it to the door; null when it was here before. */
export async function deliver(given: Inbound, at = start): Promise<number | null> {
  const stored = await storeDelivery(given, at);
  if (!stored.ok) throw new Error(stored.code);
  return stored.value.id;
}

export const fileAt = (at: Date) => fileWaiting(() => at);

/** The text that a delivery was filed as. */
export async function textOf(id: number | null) {
  const [row] = await db
    .select({ text: inboundText })
    .from(inboundDelivery)
    .innerJoin(inboundText, eq(inboundText.id, inboundDelivery.textId))
    .where(eq(inboundDelivery.id, id ?? 0));
  return row?.text ?? null;
}

export const part = (from: string, ref: string, place: number, of: number, text: string) =>
  delivery(from, text, { part: { ref, place, of } });

/** A carrier that does what the test says. */
export const carrier = (send: SmsGateway['send'], ask?: SmsGateway['ask']): SmsGateway => ({
  name: 'solapi',
  send,
  ...(ask ? { ask } : {}),
});

/** Takes everything, as two messages each. */
export const taking = carrier(async ({ key }) => ({
  ok: true,
  value: { providerIds: [`${key}/1`, `${key}/2`], delivered: false },
}));

/** A case whose answer waits to go out. */
export async function answered(mayor: Officer, from: string): Promise<{ number: string; answer: number }> {
  const id = await deliver(delivery(from, '보도블록이 깨졌어요'));
  await fileAt(start);
  const thread = (await textOf(id))?.threadId ?? 0;
  const [row] = await db.select({ number: subject.number }).from(subject).where(eq(subject.id, thread));
  const number = row?.number ?? '';
  const done = await transact(mayor, seconds(60), (work) => answerThread(work, { number, text: '고쳤습니다' }));
  if (!done.ok) throw new Error(done.code);
  const ours = await db
    .select()
    .from(outboundText)
    .where(eq(outboundText.threadId, thread))
    .orderBy(asc(outboundText.id));
  await sendText(ours[0]?.id ?? 0, taking, seconds(60));
  return { number, answer: ours.find((text) => text.kind === 'answer')?.id ?? 0 };
}
export const stateOf = async (id: number) =>
  (await db.select().from(outboundText).where(eq(outboundText.id, id)))[0]?.state;
export const partsOf = async (id: number) =>
  db.select().from(outboundPart).where(eq(outboundPart.textId, id)).orderBy(asc(outboundPart.id));
