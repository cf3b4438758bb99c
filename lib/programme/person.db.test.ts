import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { department } from '@/db/schema/district';
import { programme } from '@/db/schema/programme';
import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { hoursOfAdvice } from '@/db/testing-advice';
import { must } from '@/db/testing-rise';
import { loadSeogu, officer, residents } from '@/db/testing-world';
import { undoUnion, unitePeople } from '@/lib/member/mutations/unite';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { apply } from './mutations/apply';
import { bookSlot, recordAttendance } from './mutations/booking';
import { approve, objectTo, refuseApplication } from './mutations/decide';
import { moveProgramme, writeProgramme } from './mutations/programme';
import { getApplication } from './queries/application';

const now = new Date('2026-11-23T01:00:00Z');
const million = 1_000_000;
const system: Actor = { kind: 'system', job: 'test' };
let database: TestDatabase;
let desk: Officer;
let departmentId: number;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const [row] = await database.db.select({ id: department.id }).from(department).where(eq(department.slug, 'economy'));
  departmentId = row!.id;
  desk = await officer({ role: 'department_officer', dongCode: null, departmentId, isHead: false }, now);
});
afterAll(() => database.close());

const act = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);

async function opened(kind: 'guarantee' | 'consulting'): Promise<string> {
  const money = kind === 'guarantee' ? 100 * million : null;
  const { number } = await must(
    act(desk, (work) =>
      writeProgramme(work, {
        kind,
        department: departmentId,
        title: '소상공인 지원',
        summary: '담보가 없어도 보증해 드립니다.',
        audience: '우리 구 소상공인',
        benefit: '한 곳에 3,000만 원까지',
        papers: null,
        contact: '경제과',
        opensOn: null,
        closesOn: null,
        budgetWon: money,
        mostWon: money,
        mostBookings: 3,
        cancelHours: 24,
      }),
    ),
  );
  await must(act(desk, (work) => moveProgramme(work, { number }, 'publish')));
  return number;
}

const applies = (actor: Actor, number: string) =>
  act(actor, (work) =>
    apply(work, {
      number,
      businessName: '발산분식',
      businessNumber: '1234567891',
      plan: '가게 수리에 씁니다. 그릇도 바꿉니다.',
      askedWon: 10 * million,
      files: [],
      agree: ['yes'],
    }),
  );
const applied = async (actor: Actor, number: string) => (await must(applies(actor, number))).number;
const grants = (number: string) =>
  must(act(desk, (work) => approve(work, { number, amount: 10 * million, version: 1, reason: null })));
const reads = async (number: string) => {
  const row = await getApplication(number);
  return [row?.applicantId, row?.state];
};
const clocksOf = (number: string) =>
  database.sql`select c.promise from clock c join subject s on s.id = c.subject_id where s.number = ${number} and c.stopped_at is null`;

const unite = (from: Resident, into: Resident) =>
  act(system, (work) => unitePeople(work, from.memberId, into.memberId, 'codes'));
async function part(from: Resident, into: Resident) {
  const [union] = await database.sql<{ id: string }[]>`select id from member_union where from_id = ${from.memberId}`;
  return must(act(into, (work) => undoUnion(work, Number(union?.id), into.memberId)));
}
const two = async () => (await residents(2, now)) as [Resident, Resident];

const hours = (number: string, perDay: number, firstDay: string) =>
  hoursOfAdvice(desk, number, now, { perDay, firstDay, capacity: 2 });
const books = (actor: Actor, slot: number) =>
  act(actor, (work) => bookSlot(work, { slot, question: '세금을 묻습니다.' }));
const takenIn = async (id: number) => {
  const [row] = await database.db
    .select({ n: consultingSlot.taken })
    .from(consultingSlot)
    .where(eq(consultingSlot.id, id));
  return row?.n;
};
const bookingsOf = ({ memberId }: Resident) =>
  database.db
    .select({ slot: consultingBooking.slotId, state: consultingBooking.state })
    .from(consultingBooking)
    .where(eq(consultingBooking.memberId, memberId))
    .orderBy(consultingBooking.slotId, consultingBooking.id);

describe('two accounts that are one person’s', () => {
  it('have their applications together, and two again when they part', async () => {
    const [from, into] = await two();
    const [one, other] = [await opened('guarantee'), await opened('guarantee')];
    const [theirs, mine] = [await applied(from, one), await applied(into, other)];
    await must(unite(from, into));
    expect([await reads(theirs), await reads(mine)]).toEqual([
      [into.memberId, 'submitted'],
      [into.memberId, 'submitted'],
    ]);
    expect(await applies(from, other)).toMatchObject({ code: 'not_allowed' });
    await part(from, into);
    expect([await reads(theirs), await reads(mine)]).toEqual([
      [from.memberId, 'submitted'],
      [into.memberId, 'submitted'],
    ]);
  });

  it('go on with the further of two applications for one programme, whichever account it came from', async () => {
    const number = await opened('guarantee');
    for (const further of ['from', 'into'] as const) {
      const [from, into] = await two();
      const [theirs, mine] = [await applied(from, number), await applied(into, number)];
      const [kept, closed] = further === 'from' ? [theirs, mine] : [mine, theirs];
      const reason = '서류가 모자랍니다.';
      await must(act(desk, (work) => refuseApplication(work, { number: kept, reason })));
      await must(act(further === 'from' ? from : into, (work) => objectTo(work, { number: kept, reason })));
      await must(unite(from, into));
      expect([await reads(kept), await reads(closed)]).toEqual([
        [into.memberId, 'objected'],
        [into.memberId, 'withdrawn'],
      ]);
      expect([await clocksOf(kept), await clocksOf(closed)]).toEqual([[{ promise: 'application_objection' }], []]);
      const steps =
        await database.sql`select e.type, e.actor_kind, e.public from event e join subject s on s.id = e.subject_id
        where s.number = ${closed} order by e.id desc limit 1`;
      expect(steps).toEqual([{ type: 'application.merge', actor_kind: 'system', public: false }]);
      await part(from, into);
      const back = further === 'from' ? from : into;
      expect(await reads(kept)).toEqual([back.memberId, 'objected']);
      expect((await reads(closed))[1]).toBe('withdrawn');
    }
  });

  it('go on with the earlier of two alike, and lose nothing that was granted to both', async () => {
    const [alike, granted] = [await opened('guarantee'), await opened('guarantee')];
    const [from, into] = await two();
    const [mine, theirs] = [await applied(into, alike), await applied(from, alike)];
    const [toMe, toThem] = [await applied(into, granted), await applied(from, granted)];
    for (const each of [toMe, toThem]) await grants(each);
    await must(unite(from, into));
    expect([await reads(mine), await reads(theirs)]).toEqual([
      [into.memberId, 'submitted'],
      [into.memberId, 'withdrawn'],
    ]);
    expect([await reads(toMe), await reads(toThem)]).toEqual([
      [into.memberId, 'approved'],
      [from.memberId, 'approved'],
    ]);
    const [fund] = await database.db
      .select({ granted: programme.grantedWon })
      .from(programme)
      .innerJoin(subject, eq(subject.id, programme.id))
      .where(eq(subject.number, granted));
    expect(fund?.granted).toBe(20 * million);
  });

  it('applying from both and becoming one at the same moment ends with one application', async () => {
    const number = await opened('guarantee');
    const [from, into] = await two();
    const [, , united] = await Promise.all([applies(from, number), applies(into, number), unite(from, into)]);
    expect(united.ok).toBe(true);
    const live =
      await database.sql`select applicant_id from programme_application where applicant_id in (${from.memberId}, ${into.memberId}) and state <> 'withdrawn'`;
    expect(live).toEqual([{ applicant_id: String(into.memberId) }]);
  });

  it('have their hours of advice together; of one hour held twice a place is free again', async () => {
    const number = await opened('consulting');
    const [shared = 0, own = 0] = await hours(number, 2, '2026-12-01');
    const [from, into] = await two();
    for (const [who, slot] of [
      [from, shared],
      [from, own],
      [into, shared],
    ] as const)
      await must(books(who, slot));
    expect([await takenIn(shared), await takenIn(own)]).toEqual([2, 1]);
    await must(unite(from, into));
    expect([await takenIn(shared), await takenIn(own)]).toEqual([1, 1]);
    expect(await bookingsOf(into)).toEqual([
      { slot: shared, state: 'cancelled' },
      { slot: shared, state: 'booked' },
      { slot: own, state: 'booked' },
    ]);
    expect(await books(from, own)).toMatchObject({ code: 'not_allowed' });
    await part(from, into);
    expect(await bookingsOf(from)).toEqual([
      { slot: shared, state: 'cancelled' },
      { slot: own, state: 'booked' },
    ]);
    expect(await bookingsOf(into)).toEqual([{ slot: shared, state: 'booked' }]);
  });

  it('keep what was written down of an hour both had', async () => {
    const number = await opened('consulting');
    const [slot = 0] = await hours(number, 1, '2026-12-02');
    const [from, into] = await two();
    const { id } = await must(books(from, slot));
    await must(books(into, slot));
    const after = new Date('2026-12-02T03:00:00Z');
    await must(act(desk, (work) => recordAttendance(work, { booking: id, came: 'attended' }), after));
    await must(unite(from, into));
    expect([await bookingsOf(from), await bookingsOf(into)]).toEqual([
      [{ slot, state: 'attended' }],
      [{ slot, state: 'booked' }],
    ]);
    expect(await takenIn(slot)).toBe(2);
  });

  it('booking from both and becoming one at the same moment ends with one place', async () => {
    const number = await opened('consulting');
    const [slot = 0] = await hours(number, 1, '2026-12-03');
    const [from, into] = await two();
    const [, , united] = await Promise.all([books(from, slot), books(into, slot), unite(from, into)]);
    expect(united.ok).toBe(true);
    const held = [...(await bookingsOf(from)), ...(await bookingsOf(into))].filter(({ state }) => state === 'booked');
    expect([held.length, await takenIn(slot)]).toEqual([1, 1]);
    expect((await bookingsOf(into)).some(({ state }) => state === 'booked')).toBe(true);
  });
});
