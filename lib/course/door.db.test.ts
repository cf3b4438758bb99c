import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { course, courseSeat } from '@/db/schema/course';
import { inScope } from '@/db/scope';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type CourseWorld, courseNow, courseWorld } from '@/db/testing-course';
import { must } from '@/db/testing-rise';
import { unitePeople } from '@/lib/member/mutations/unite';
import { transact } from '@/lib/platform/transact';
import { giveFeedback, issueCertificate } from './mutations/after';
import { checkIn, undoCheckIn, walkIn } from './mutations/door';
import { leaveCourses } from './mutations/person';
import { leave } from './mutations/seat';
import { watchCourses } from './mutations/watch';
import { countSeats, getCourse, listSessions } from './queries';
import { getCertificate } from './queries/certificate';
import { readSeatCode, seatDigits, seatToken } from './queries/code';
import { countBefore, findByName, getOwnSeat, listPeople } from './queries/people';

let database: TestDatabase;
let world: CourseWorld;
const now = courseNow;

beforeAll(async () => {
  database = await freshDatabase();
  world = await courseWorld(20);
}, 60_000);
afterAll(() => database.close());

describe('the door', () => {
  it('takes a code of this course once, gives seats that are left, and leads to certificate and feedback', async () => {
    const number = await world.opened({ capacity: 2 });
    const other = await world.opened();
    for (const n of [0, 1]) await must(world.sign(n, number));
    const [first] = await listPeople(await world.idOf(number));
    const [session] = await listSessions([await world.idOf(number)]);
    const door = { number, session: session?.id ?? 0 };
    const at = new Date('2026-12-03T13:40:00+09:00');
    const after = new Date('2026-12-03T16:00:00+09:00');
    const code = seatToken(number, first?.id ?? 0);
    expect(readSeatCode(number, seatDigits(number, first?.id ?? 0))).toBe(first?.id);
    expect(await world.act(world.host, (work) => checkIn(work, { ...door, code }))).toMatchObject({
      code: 'too_early',
    });
    const foreign = seatToken(other, first?.id ?? 0);
    expect(await world.act(world.host, (work) => checkIn(work, { ...door, code: foreign }), at)).toMatchObject({
      code: 'no_such_code',
    });
    const presses = await Promise.all(
      [1, 2, 3].map(() => world.act(world.host, (work) => checkIn(work, { ...door, code }), at)),
    );
    expect(presses.filter((press) => press.ok && press.value.before === null)).toHaveLength(1);
    expect(await world.act(world.host, (work) => walkIn(work, { ...door, name: '홍길동' }), at)).toMatchObject({
      code: 'no_seat_left',
    });
    await must(world.act(world.person(1), (work) => leave(work, { number }), at));
    await must(world.act(world.host, (work) => walkIn(work, { ...door, name: '홍길동' }), at));
    const [walked] = await findByName(await world.idOf(number), ' 홍 길동');
    const row = (await listPeople(await world.idOf(number))).find(({ id }) => id === walked);
    expect([row?.name, row?.isWalkIn]).toEqual(['홍*동', true]);
    expect(await database.sql`select from course_seat where walk_in_name like '%홍%'`).toHaveLength(0);
    await must(world.act(world.host, (work) => undoCheckIn(work, { ...door, seat: walked ?? 0 }), at));
    expect(await world.seatsOf(number)).toEqual({ taken: 1, waiting: 0 });

    expect(await world.act(world.person(0), (work) => issueCertificate(work, { number }), at)).toMatchObject({
      code: 'not_yet',
    });
    await must(world.act(world.person(0), (work) => issueCertificate(work, { number }), after));
    await must(world.act(world.person(0), (work) => issueCertificate(work, { number }), after));
    const paper = (await getOwnSeat(await world.idOf(number), world.person(0).memberId))?.certificate ?? '';
    expect(await getCertificate(paper)).toMatchObject({ title: 'First steps of selling online', attended: 1 });
    expect(
      await world.act(world.person(0), (work) => giveFeedback(work, { number, rating: 5, words: null }), at),
    ).toMatchObject({
      code: 'not_now',
    });
    await must(world.act(world.person(0), (work) => giveFeedback(work, { number, rating: 5, words: null }), after));
    await must(
      world.act(world.person(0), (work) => giveFeedback(work, { number, rating: 3, words: '짧았습니다.' }), after),
    );
    expect(await database.sql`select rating from course_feedback`).toEqual([{ rating: 3 }]);
    expect(
      await world.act(world.person(1), (work) => giveFeedback(work, { number, rating: 1, words: null }), after),
    ).toMatchObject({ ok: false });
  });

  it('begins and ends by itself, also when two workers look at once', async () => {
    const number = await world.opened();
    await must(world.sign(0, number));
    const start = new Date('2026-12-03T14:00:30+09:00');
    await Promise.all([watchCourses(start), watchCourses(start)]);
    expect((await getCourse(number))?.state).toBe('held');
    await watchCourses(new Date('2026-12-06T16:01:00+09:00'));
    expect((await getCourse(number))?.state).toBe('done');
    const steps = await database.sql`select type from event where subject_id = ${await world.idOf(number)} order by id`;
    expect(steps.map(({ type }) => type).slice(2)).toEqual(['course.begin', 'course.finish']);
  });
});

describe('people who are one, or go', () => {
  const unite = (from: number, into: number) =>
    transact({ kind: 'system', job: 'test' }, now, (work) =>
      unitePeople(work, world.person(from).memberId, world.person(into).memberId, 'codes'),
    );

  it('two accounts that become one keep one seat, the better, and the other goes to who waits', async () => {
    const number = await world.opened({ capacity: 2 });
    for (const n of [10, 11, 12]) await must(world.sign(n, number));
    await must(unite(10, 11));
    expect(await world.seatsOf(number)).toEqual({ taken: 2, waiting: 0 });
    expect([await world.stateOf(11, number), await world.stateOf(12, number)]).toEqual(['confirmed', 'offered']);
    const rows = await database.db
      .select()
      .from(courseSeat)
      .where(eq(courseSeat.memberId, world.person(10).memberId));
    expect(rows.every(({ state }) => state === 'withdrawn')).toBe(true);
    expect(await world.sign(10, number)).toMatchObject({ code: 'not_allowed' });
  });

  it('uniting and registering at once ends with one seat', async () => {
    const number = await world.opened();
    await must(world.sign(13, number));
    await Promise.all([unite(13, 14), world.sign(14, number), world.sign(13, number)]);
    expect(await world.seatsOf(number)).toEqual({ taken: 1, waiting: 0 });
  });

  it('who goes for good leaves the seat to the next', async () => {
    const number = await world.opened({ capacity: 1 });
    for (const n of [15, 16]) await must(world.sign(n, number));
    await must(
      transact({ kind: 'system', job: 'test' }, now, async (work) => {
        await leaveCourses(work, world.person(15).memberId);
        return { ok: true, value: undefined };
      }),
    );
    expect(await world.stateOf(16, number)).toBe('offered');
  });
});

describe('the walls', () => {
  it('a resident sees the own seat and nobody else’s', async () => {
    const number = await world.opened();
    for (const n of [0, 1]) await must(world.sign(n, number));
    const seen = await world.act(world.person(0), async (work) => ({
      ok: true as const,
      value: await work.tx.select({ who: courseSeat.memberId }).from(courseSeat),
    }));
    expect(seen.ok && new Set(seen.value.map(({ who }) => who))).toEqual(new Set([world.person(0).memberId]));
    expect(await database.db.select({ id: course.id }).from(course)).not.toEqual([]);
    const id = await world.idOf(number);
    const [seat] = await listPeople(id);
    const counted = await inScope('', async () => [await countSeats([id]), await countBefore(id, seat?.id ?? 0)]);
    expect(counted).toEqual([new Map([[id, { taken: 2, waiting: 0 }]]), 0]);
    expect(await inScope('', async () => listPeople(id))).toEqual([]);
  });
});
