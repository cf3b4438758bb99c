import { and, asc, eq } from 'drizzle-orm';
import { receiveText } from '@/lib/hotline/mutations/receive';
import { getThread } from '@/lib/hotline/queries';
import { transact } from '@/lib/platform/transact';
import { db } from './client';
import { hotlineThread, inboundText, outboundText } from './schema/hotline';
import { clock } from './schema/subject';
import { delivery, start } from './testing-hotline';
import { must } from './testing-rise';

/** So many hours after the tests of the hotline begin. */
export const hours = (n: number) => new Date(start.getTime() + n * 3_600_000);

/** A number texts something. */
export const text = (from: string, words: string, at = start) =>
  must(transact({ kind: 'provider', name: 'test' }, at, (w) => receiveText(w, delivery(from, words, { sentAt: at }))));

/** A number texts something, and this is the case it is in. */
export const opened = async (from: string, words: string, at = start) => (await text(from, words, at)).number ?? '';

export async function threadOf(number: string) {
  const id = (await getThread(number))?.id ?? 0;
  const [row] = await db.select().from(hotlineThread).where(eq(hotlineThread.id, id));
  if (!row) throw new Error(`no thread ${number}`);
  return row;
}

/** The promises that run or ran on a case, the oldest first. */
export async function clocksOf(number: string) {
  const { id } = await threadOf(number);
  const mine = and(eq(clock.subjectId, id), eq(clock.promise, 'hotline'));
  return db.select().from(clock).where(mine).orderBy(asc(clock.id));
}

/** Every text of ours to the number of a case. */
export async function oursTo(number: string) {
  const { phoneId } = await threadOf(number);
  return db.select().from(outboundText).where(eq(outboundText.phoneId, phoneId)).orderBy(asc(outboundText.id));
}
export const heard = async (number: string) => (await oursTo(number)).map((row) => row.body);

/** The ids of the texts that a case holds itself. */
export async function ownTexts(number: string): Promise<number[]> {
  const { id } = await threadOf(number);
  const own = eq(inboundText.threadId, id);
  const rows = await db.select({ id: inboundText.id }).from(inboundText).where(own).orderBy(asc(inboundText.id));
  return rows.map((row) => row.id);
}
