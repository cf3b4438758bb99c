import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { hotlineThread, inboundText, outboundText, phone } from '@/db/schema/hotline';
import { listSaid, type Said } from '../queries';
import { numberHashes } from './number';

/** Everything texted between one number and the office, as that phone shows it: without what was only said on the phone. */
export async function listSaidOnPhone(number: string): Promise<Said[]> {
  const of = inArray(phone.lookup, numberHashes(number));
  const threads = await db
    .select({ id: hotlineThread.id })
    .from(hotlineThread)
    .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
    .where(of);
  const apart = await db
    .select({ id: inboundText.id, at: inboundText.sentAt, body: inboundText.body })
    .from(inboundText)
    .innerJoin(phone, eq(phone.id, inboundText.phoneId))
    .where(and(of, isNull(inboundText.threadId)))
    .orderBy(asc(inboundText.id));
  const ours = await db
    .select({ id: outboundText.id, at: outboundText.createdAt, body: outboundText.body, state: outboundText.state })
    .from(outboundText)
    .innerJoin(phone, eq(phone.id, outboundText.phoneId))
    .where(and(of, isNull(outboundText.threadId)))
    .orderBy(asc(outboundText.id));
  const said = await listSaid(threads.map((each) => each.id));
  const others = [
    ...apart.map((t): Said => ({ ...t, key: `in-${t.id}`, by: 'sender', state: null, pictures: [], lost: 0 })),
    ...ours.map((t): Said => ({ ...t, key: `out-${t.id}`, by: 'office', pictures: [], lost: 0 })),
  ];
  return [...said.filter((each) => each.by !== 'call'), ...others].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
