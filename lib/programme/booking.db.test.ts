import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { department } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { notification } from '@/db/schema/notification';
import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { event } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { hoursOfAdvice } from '@/db/testing-advice';
import { must } from '@/db/testing-rise';
import { loadSeogu, officer } from '@/db/testing-world';
import { tellOf } from '@/lib/notification/mutations';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { bookSlot, cancelBooking, moveBooking, recordAttendance, remindBookings } from './mutations/booking';
import { moveProgramme, writeProgramme } from './mutations/programme';
import { cancelSlot, publishSlots } from './mutations/slot';
import type { SlotsInput } from './schema/slot';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let people: Resident[];
let desk: Officer;
let number: string;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const [row] = await database.db.select({ id: department.id }).from(department).where(eq(department.slug, 'economy'));
  const departmentId = row!.id;
  desk = await officer({ role: 'department_officer', dongCode: null, departmentId, isHead: false }, now);
  const rows = await database.db
    .insert(member)
    .values(
      Array.from({ length: 400 }, (_, at) => ({
        kind: 'resident' as const,
        name: `상인${at}`,
        verification: 'phone' as const,
        createdAt: now,
      })),
    )
    .returning({ id: member.id });
  people = rows.map(({ id }) => ({
    kind: 'resident',
    memberId: id,
    name: '상인',
    homeDong: null,
    verification: 'phone',
  }));
  number = await programme(departmentId);
});
afterAll(() => database.close());

const act = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);
const wins = (results: Result<unknown>[]) => results.filter((result) => result.ok).length;
const codes = (results: Result<unknown>[]) => [...new Set(results.flatMap((r) => (r.ok ? [] : [r.code])))];

async function programme(departmentId: number): Promise<string> {
  const made = await must(
    act(desk, (work) =>
      writeProgramme(work, {
        kind: 'consulting',
        department: departmentId,
        title: '소상공인 상담',
        summary: '세무와 노무를 묻는 시간입니다.',
        audience: '우리 구 소상공인',
        benefit: '50분 상담',
        papers: null,
        contact: '경제과',
        opensOn: null,
        closesOn: null,
        budgetWon: null,
        mostWon: null,
        mostBookings: 2,
        cancelHours: 24,
      }),
    ),
  );
  await must(act(desk, (work) => moveProgramme(work, made, 'publish')));
  return made.number;
}

const hours = (more: Partial<SlotsInput> = {}) => hoursOfAdvice(desk, number, now, more);
const books = (actor: Actor, slot: number) =>
  act(actor, (work) => bookSlot(work, { slot, question: '세금을 묻습니다.' }));
const takenIn = async (slot: number) => {
  const [row] = await database.db
    .select({ taken: consultingSlot.taken })
    .from(consultingSlot)
    .where(eq(consultingSlot.id, slot));
  const held = await database.db.$count(consultingBooking, eq(consultingBooking.slotId, slot));
  return [row?.taken, held];
};

it('four hundred book one hour at once: exactly one has it', async () => {
  const [slot] = await hours();
  const results = await Promise.all(people.map((person) => books(person, slot!)));
  expect(wins(results)).toBe(1);
  expect(codes(results)).toEqual(['slot_full']);
  expect(await takenIn(slot!)).toEqual([1, 1]);
});

it('four hundred book an hour with seven places: exactly seven have one', async () => {
  const [slot] = await hours({ capacity: 7, firstDay: '2026-12-02' });
  const results = await Promise.all(people.map((person) => books(person, slot!)));
  expect(wins(results)).toBe(7);
  expect(await takenIn(slot!)).toEqual([7, 7]);
  await expect(database.sql`update consulting_slot set taken = taken + 1 where id = ${slot!}`).rejects.toThrow(
    'consulting_slot_seats',
  );
});

it('one person who books nine hours at once holds two', async () => {
  const slots = await hours({ perDay: 9, capacity: 3, firstDay: '2026-12-03' });
  const results = await Promise.all(slots.map((slot) => books(people[20]!, slot)));
  expect(wins(results)).toBe(2);
  expect(codes(results)).toEqual(['too_many_bookings']);
});

it('two who change places at once do not wait for each other for ever, and no place is lost', async () => {
  const [one, two] = await hours({ perDay: 2, capacity: 2, firstDay: '2026-12-04' });
  const [a, b] = [await must(books(people[30]!, one!)), await must(books(people[31]!, two!))];
  const results = await Promise.all([
    act(people[30]!, (work) => moveBooking(work, { booking: a.id, slot: two! })),
    act(people[31]!, (work) => moveBooking(work, { booking: b.id, slot: one! })),
  ]);
  expect(wins(results)).toBe(2);
  expect(await takenIn(one!)).toEqual([1, 1]);
  expect(await takenIn(two!)).toEqual([1, 1]);
});

it('a cancelled place is free again; too late, somebody else’s and a second time are refused', async () => {
  const [slot] = await hours({ firstDay: '2026-12-07' });
  const { id } = await must(books(people[40]!, slot!));
  expect(codes([await books(people[41]!, slot!)])).toEqual(['slot_full']);
  const cancels = (actor: Actor, at = now) => act(actor, (work) => cancelBooking(work, { booking: id }), at);
  expect(codes([await cancels(people[41]!)])).toEqual(['not_found']);
  expect(codes([await cancels(people[40]!, new Date('2026-12-06T01:00:01Z'))])).toEqual(['too_late']);
  await must(cancels(people[40]!));
  expect(codes([await cancels(people[40]!)])).toEqual(['wrong_state']);
  await must(books(people[41]!, slot!));
  const came = { booking: id, came: 'no_show' as const };
  expect(codes([await act(desk, (work) => recordAttendance(work, came))])).toEqual(['wrong_state']);
});

it('hours at one place never overlap, also when they are opened at once', async () => {
  const place = '겹치는 상담실';
  const open = (from: number) =>
    act(desk, (work) =>
      publishSlots(work, {
        number,
        topic: '노무',
        place,
        firstDay: '2026-12-08',
        from,
        minutes: 60,
        perDay: 2,
        weeks: 3,
        capacity: 1,
      }),
    );
  const results = await Promise.all([open(600), open(630), open(659), open(600)]);
  expect(wins(results)).toBe(1);
  expect(codes(results)).toEqual(['overlapping']);
});

it('whoever booked is told once that the hour comes near, and when the office takes it back', async () => {
  const [slot] = await hours({ firstDay: '2026-12-09' });
  await must(books(people[50]!, slot!));
  const near = new Date('2026-12-08T01:00:00Z');
  const before = await remindBookings(near);
  expect(before).toBeGreaterThan(0);
  expect(await remindBookings(near)).toBe(0);
  await must(act(desk, (work) => cancelSlot(work, { slot: slot!, reason: '상담하는 분이 아픕니다.' }), near));
  const told = await database.db.select({ id: event.id, type: event.type, data: event.data }).from(event);
  const mine = told.filter(({ data }) => data.author === people[50]!.memberId);
  expect(mine.map(({ type }) => type).sort()).toEqual(['programme.remind', 'programme.slot_cancelled']);
  for (const { id } of mine) await tellOf(id, near);
  expect(await database.db.$count(notification, eq(notification.memberId, people[50]!.memberId))).toBe(2);
  expect(await takenIn(slot!)).toEqual([0, 1]);
});
