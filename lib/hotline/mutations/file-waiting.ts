import { setTimeout as wait } from 'node:timers/promises';
import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { inboundDelivery } from '@/db/schema/hotline';
import { isDatabaseAway } from '@/lib/platform/failure';
import { log } from '@/lib/platform/log';
import { ok, type Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import type { Inbound } from '../schema';
import { fileParts } from './file-parts';
import { lockPhone } from './phone';
import { type ReadPicture, readPictures } from './pictures';
import { keepText } from './receive';
import { type Kept, openKept } from './store';

/** Held for each text that is filed: two workers take turns, so texts are filed in the order they came. */
const filingLock = 7_310_002;

/** More than this within a second is a storm (two hundred an hour were the worst yet): then acknowledging comes first and filing rests, for half a minute at most. */
const storm = 20;
const longestRestMilliseconds = 30_000;
const atOnce = 50;

type Waiting = Pick<typeof inboundDelivery.$inferSelect, 'id' | 'provider' | 'receivedAt' | 'payload'>;

/** One filer in a process is enough; who comes while it works is heard when it is through. */
let working = false;
let askedAgain = false;

/** Files what waits, oldest first, until nothing does. A delivery that cannot be filed is tried again later and holds up no other. */
export async function fileWaiting(clock: () => Date): Promise<void> {
  askedAgain = working;
  if (working) return;
  working = true;
  try {
    do {
      askedAgain = false;
      await fileAll(clock);
    } while (askedAgain);
  } finally {
    working = false;
  }
}

async function fileAll(clock: () => Date): Promise<void> {
  const restUntil = clock().getTime() + longestRestMilliseconds;
  for (;;) {
    while (clock().getTime() < restUntil && (await isStorm(clock()))) await wait(500);
    const due = await listDue(clock());
    if (due.length === 0) return;
    for (const each of due) await fileOne(each, clock());
  }
}

async function isStorm(now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 1000);
  const waiting = isNull(inboundDelivery.filedAt);
  const recent = await db
    .select({ id: inboundDelivery.id })
    .from(inboundDelivery)
    .where(and(waiting, gt(inboundDelivery.receivedAt, since)))
    .limit(storm);
  return recent.length === storm;
}

function listDue(now: Date): Promise<Waiting[]> {
  const due = or(isNull(inboundDelivery.waitUntil), lte(inboundDelivery.waitUntil, now));
  return db
    .select({
      id: inboundDelivery.id,
      provider: inboundDelivery.provider,
      receivedAt: inboundDelivery.receivedAt,
      payload: inboundDelivery.payload,
    })
    .from(inboundDelivery)
    .where(and(isNull(inboundDelivery.filedAt), due))
    .orderBy(asc(inboundDelivery.id))
    .limit(atOnce);
}

async function fileOne(delivery: Waiting, now: Date): Promise<void> {
  try {
    const kept = delivery.payload && openKept(delivery.payload);
    const pictures = kept ? await readPictures(kept.media) : [];
    const actor = { kind: 'provider' as const, name: delivery.provider };
    const filed = await transact(actor, delivery.receivedAt, (work) => file(work, delivery.id, pictures, now));
    if (!filed.ok) throw new Error(filed.code);
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    log.error('hotline.not_filed', error, { delivery: delivery.id });
    await tryLater(delivery.id, now);
  }
}

async function tryLater(id: number, now: Date): Promise<void> {
  const minutes = sql`least(power(2, ${inboundDelivery.tries}), 60)`;
  await db
    .update(inboundDelivery)
    .set({
      tries: sql`${inboundDelivery.tries} + 1`,
      waitUntil: sql`${now.toISOString()}::timestamptz + ${minutes} * interval '1 minute'`,
    })
    .where(eq(inboundDelivery.id, id));
}

async function file(work: Work, id: number, pictures: readonly ReadPicture[], now: Date): Promise<Result<undefined>> {
  await work.tx.execute(sql`select pg_advisory_xact_lock(${filingLock})`);
  const [row] = await work.tx.select().from(inboundDelivery).where(eq(inboundDelivery.id, id)).for('update');
  if (!row || row.filedAt) return ok();
  const kept = openKept(row.payload ?? '');
  const from = await lockPhone(work, kept.from, row.provider);
  if (row.longText) return fileParts(work, { ...row, longText: row.longText, from }, now);
  const filed = await keepText(work, from, textOf(row, kept), pictures);
  if (!filed.ok) return filed;
  await work.tx
    .update(inboundDelivery)
    .set({ filedAt: now, textId: filed.value.id, payload: null })
    .where(eq(inboundDelivery.id, id));
  return ok();
}

const textOf = (row: { provider: string; providerId: string }, kept: Kept): Inbound => ({
  provider: row.provider,
  id: row.providerId,
  from: kept.from,
  text: kept.text,
  media: kept.media,
  sentAt: new Date(kept.sentAt),
});
