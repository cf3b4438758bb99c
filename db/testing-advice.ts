import { eq } from 'drizzle-orm';
import type { Officer } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { publishSlots } from '@/lib/programme/mutations/slot';
import type { SlotsInput } from '@/lib/programme/schema/slot';
import { db } from './client';
import { consultingSlot } from './schema/programme-consulting';
import { must } from './testing-rise';

let room = 0;

/** Hours of advice in a room of their own; answers with their ids in the order of time. One hour with one place, unless `more` says otherwise. */
export async function hoursOfAdvice(desk: Officer, number: string, now: Date, more: Partial<SlotsInput>) {
  room += 1;
  const place = `Room ${room}`;
  const hours = { number, topic: 'Taxes', place, firstDay: '2026-12-01', from: 600, minutes: 50, perDay: 1, weeks: 1 };
  await must(transact(desk, now, (work) => publishSlots(work, { ...hours, capacity: 1, ...more })));
  const rows = await db
    .select({ id: consultingSlot.id })
    .from(consultingSlot)
    .where(eq(consultingSlot.place, place))
    .orderBy(consultingSlot.startsAt);
  return rows.map(({ id }) => id);
}
