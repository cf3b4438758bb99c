import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { hotlineThread, inboundDelivery, inboundText } from '@/db/schema/hotline';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { joinParts, type Piece, partsPatienceMilliseconds } from '../rules-parts';
import { texted } from '../schema';
import type { LockedPhone } from './phone';
import { keepText } from './receive';
import { longTextHashes, openKept } from './store';

/** Phones number their long texts anew after a while: only what came within an hour belongs together. */
const hour = 3_600_000;

type Delivery = typeof inboundDelivery.$inferSelect & { longText: string; from: LockedPhone };
type Row = Pick<typeof inboundDelivery.$inferSelect, 'id' | 'textId' | 'receivedAt' | 'payload'>;

const pieceOf = (row: Row): Piece & { sentAt: string } => {
  const { part, text, sentAt } = openKept(row.payload ?? '');
  if (!part) throw new Error('a part has a place');
  return { place: part.place, of: part.of, text, coded: part.coded, sentAt };
};

/**
 * Files a long text once all of its parts are here, or what there is of it after a minute. A part that comes later still is put in its place. The
 * caller holds the number's lock.
 */
export async function fileParts(work: Work, delivery: Delivery, now: Date): Promise<Result<undefined>> {
  const hashes = longTextHashes(delivery.provider, openKept(delivery.payload ?? ''));
  const rows = await work.tx
    .select({
      id: inboundDelivery.id,
      textId: inboundDelivery.textId,
      receivedAt: inboundDelivery.receivedAt,
      payload: inboundDelivery.payload,
    })
    .from(inboundDelivery)
    .where(
      and(
        inArray(inboundDelivery.longText, hashes),
        gt(inboundDelivery.receivedAt, new Date(delivery.receivedAt.getTime() - hour)),
      ),
    )
    .orderBy(asc(inboundDelivery.id));
  const mine = pieceOf(delivery);
  const filed = rows.filter((row) => row.textId !== null && row.payload !== null);
  const last = filed.at(-1)?.textId ?? null;
  const before = filed.filter((row) => row.textId === last);
  if (last !== null && !before.some((row) => pieceOf(row).place === mine.place))
    return addLate(work, delivery, last, [...before, delivery], now);
  const waiting = rows.filter((row) => row.textId === null && row.payload !== null);
  const whole = new Set(waiting.map((row) => pieceOf(row).place)).size === mine.of;
  const patience = new Date((waiting[0]?.receivedAt ?? delivery.receivedAt).getTime() + partsPatienceMilliseconds);
  if (!whole && now < patience) return rest(work, delivery.id, patience);
  return fileTogether(work, delivery, waiting, now);
}

async function rest(work: Work, id: number, waitUntil: Date): Promise<Result<undefined>> {
  await work.tx.update(inboundDelivery).set({ waitUntil }).where(eq(inboundDelivery.id, id));
  return ok();
}

async function fileTogether(work: Work, delivery: Delivery, rows: Row[], now: Date): Promise<Result<undefined>> {
  const pieces = rows.map(pieceOf);
  const { from } = openKept(delivery.payload ?? '');
  const sentAt = pieces.map((piece) => piece.sentAt).toSorted()[0] ?? work.now.toISOString();
  const text = { provider: delivery.provider, id: delivery.providerId, from, media: [], sentAt: new Date(sentAt) };
  const filed = await keepText(work, delivery.from, { ...text, text: texted.parse(joinParts(pieces)) }, []);
  if (!filed.ok) return filed;
  await markFiled(work, rows, filed.value.id, now);
  return ok();
}

async function addLate(
  work: Work,
  delivery: Delivery,
  textId: number,
  rows: Row[],
  now: Date,
): Promise<Result<undefined>> {
  const [text] = await work.tx
    .update(inboundText)
    .set({ body: texted.parse(joinParts(rows.map(pieceOf))) })
    .where(eq(inboundText.id, textId))
    .returning({ threadId: inboundText.threadId });
  await markFiled(work, [delivery], textId, now);
  if (text?.threadId)
    await work.tx
      .update(hotlineThread)
      .set({ unread: true, changedAt: now, version: sql`${hotlineThread.version} + 1` })
      .where(eq(hotlineThread.id, text.threadId));
  return ok();
}

async function markFiled(work: Work, rows: readonly { id: number }[], textId: number, now: Date): Promise<void> {
  const ids = rows.map((row) => row.id);
  await work.tx
    .update(inboundDelivery)
    .set({ filedAt: now, textId })
    .where(and(inArray(inboundDelivery.id, ids), isNull(inboundDelivery.filedAt)));
}
