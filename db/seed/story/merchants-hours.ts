import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { isWorkingDay } from '@/lib/platform/calendar/calendar';
import { addDays, dayOf, hour, instantOn, weekdayOf } from '@/lib/platform/calendar/day';
import { advice } from '../content/merchants';
import type { ProgrammeCase } from './merchants';
import type { Random } from './random';
import { note, type Who, type World } from './world';

const room = '소상공인센터 2층 상담실';
/** Tuesdays and Thursdays, three hours of fifty minutes from two o'clock. */
const days = [2, 4];
const begins = [14 * 60, 14 * 60 + 50, 15 * 60 + 40];
const minutes = 50;

/** Hours of advice of the last four and the next four weeks, with who booked them, who came, and what was advised. */
export function tellHours(world: World, chance: Random, centre: ProgrammeCase, who: Who): void {
  const { now } = world.times;
  const today = dayOf(now);
  const published = world.times.office(35);
  const open = Array.from({ length: 57 }, (_, at) => addDays(today, at - 28)).filter(
    (day) => days.includes(weekdayOf(day)) && isWorkingDay(day, world.calendar),
  );
  note(world, centre, 'add_slots', who, published, {
    public: true,
    text: room,
    data: () => ({ n: open.length * begins.length }),
  });
  const hours = open.flatMap((day) =>
    begins.map((from, at) => ({
      startsAt: instantOn(day, from),
      endsAt: instantOn(day, from + minutes),
      said: advice[(open.indexOf(day) + at) % advice.length] ?? { topic: '', question: '', answer: '' },
    })),
  );
  const coming = hours.filter(({ startsAt }) => startsAt.getTime() > now.getTime() + 30 * hour);
  const free = chance.some(world.residents, hours.length);
  const demo = world.demo['resident-2'];
  const booked = hours.flatMap((slot, at) => {
    const past = slot.endsAt <= now;
    const mine = demo !== undefined && (slot === coming[1] || slot === hours[2]);
    const soon = slot.startsAt.getTime() - now.getTime() < 10 * 24 * hour;
    const memberId = mine ? demo : chance.chance(past ? 0.8 : soon ? 0.6 : 0.15) ? free[at]?.id : undefined;
    if (memberId === undefined) return [];
    const at0 = new Date(slot.startsAt.getTime() - chance.int(4, 20) * 24 * hour);
    const bookedAt = at0 < published ? published : at0 > now ? world.times.resident(0.5) : at0;
    const state = !past ? 'booked' : !mine && chance.chance(0.12) ? 'no_show' : 'attended';
    return [{ slot, memberId, bookedAt, state: state as 'booked' | 'no_show' | 'attended' }];
  });
  world.rows.push(async (tx) => {
    const rows = await tx
      .insert(consultingSlot)
      .values(
        hours.map(({ said, ...slot }) => ({
          startsAt: slot.startsAt,
          endsAt: slot.endsAt,
          programmeId: centre.id,
          topic: said.topic,
          place: room,
          capacity: 1,
          taken: booked.some((b) => b.slot.startsAt === slot.startsAt) ? 1 : 0,
          publishedBy: who.memberId ?? 0,
          publishedAt: published,
        })),
      )
      .returning({ id: consultingSlot.id });
    await tx.insert(consultingBooking).values(
      booked.map(({ slot, memberId, bookedAt, state }) => ({
        slotId: rows[hours.indexOf(slot)]?.id ?? 0,
        memberId,
        state,
        moves: slot === coming[1] || slot.startsAt.getTime() % 7 === 3 ? 1 : 0,
        question: slot.said.question,
        advice: state === 'attended' ? slot.said.answer : null,
        bookedAt,
        changedAt: state === 'booked' ? bookedAt : slot.endsAt,
        remindedAt: state === 'booked' ? null : new Date(slot.startsAt.getTime() - 25 * hour),
        recordedBy: state === 'booked' ? null : who.memberId,
      })),
    );
  });
}
