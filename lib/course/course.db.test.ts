import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type CourseWorld, courseNow, courseWorld } from '@/db/testing-course';
import { must } from '@/db/testing-rise';
import { tellOf } from '@/lib/notification/mutations';
import { checkIn } from './mutations/door';
import { cancelCourse } from './mutations/move';
import { confirm, leave, register } from './mutations/seat';
import { watchCourses } from './mutations/watch';
import { listSessions } from './queries';
import { countBefore, getOwnSeat, listPeople } from './queries/people';

let database: TestDatabase;
let world: CourseWorld;
const now = courseNow;
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);

beforeAll(async () => {
  database = await freshDatabase();
  world = await courseWorld(400);
}, 60_000);
afterAll(() => database.close());

describe('forty seats', () => {
  it('are exactly forty also when four hundred people press at once, and everybody else waits', async () => {
    const number = await world.opened();
    const answers = await Promise.all(world.people.map((_, n) => world.sign(n, number)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await world.seatsOf(number)).toEqual({ taken: 40, waiting: 360 });
    const states = answers.map((answer) => answer.ok && answer.value.state);
    expect(states.filter((state) => state === 'confirmed')).toHaveLength(40);
  }, 60_000);

  it('are one seat for a person who presses twenty times at once', async () => {
    const number = await world.opened();
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.sign(0, number)));
    expect(answers.every((answer) => answer.ok && answer.value.state === 'confirmed')).toBe(true);
    expect(await world.seatsOf(number)).toEqual({ taken: 1, waiting: 0 });
  });

  it('are not given before registration begins or after it ends, and not of a draft', async () => {
    const number = await world.opened({ registerFrom: hours(1) });
    expect(await world.sign(0, number)).toMatchObject({ code: 'not_yet' });
    expect(await world.sign(0, number, hours(101))).toMatchObject({ code: 'registration_over' });
    const draft = await world.drafted();
    expect(await world.sign(0, draft.number)).toMatchObject({ code: 'not_found' });
  });
});

describe('the database itself', () => {
  it('holds no seat too many, whoever writes past the lock, and no room too small for who is in it', async () => {
    const number = await world.opened({ capacity: 2 });
    const id = await world.idOf(number);
    const put = (n: number) =>
      database.sql`insert into course_seat (course_id, member_id, state, asked_at, changed_at)
        values (${id}, ${world.person(n).memberId}, 'confirmed', now(), now())`;
    const puts = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => put(n)));
    const refused = puts.flatMap((each) => (each.status === 'rejected' ? [each.reason.constraint_name] : []));
    expect(refused).toEqual(Array(4).fill('course_seats_hold'));
    expect(await world.seatsOf(number)).toEqual({ taken: 2, waiting: 0 });
    await expect(database.sql`update course set capacity = 1 where id = ${id}`).rejects.toThrow(/2 would be held/);
    const seated = puts.findIndex((each) => each.status === 'fulfilled');
    await expect(put(seated)).rejects.toThrow(/course_seat_once_uq/);
  });
});

describe('the waiting list', () => {
  it('moves up in order when somebody leaves, with a time to confirm; who does not is followed by the next', async () => {
    const number = await world.opened({ capacity: 1 });
    for (const n of [0, 1, 2, 3]) await must(world.sign(n, number));
    const third = await getOwnSeat(await world.idOf(number), world.person(3).memberId);
    expect(await countBefore(await world.idOf(number), third?.id ?? 0)).toBe(3);
    await must(world.act(world.person(0), (work) => leave(work, { number })));
    expect([await world.stateOf(0, number), await world.stateOf(1, number), await world.stateOf(2, number)]).toEqual([
      'withdrawn',
      'offered',
      'waiting',
    ]);
    expect(await world.act(world.person(2), (work) => confirm(work, { number }))).toMatchObject({ code: 'offer_over' });
    await Promise.all([watchCourses(hours(25)), watchCourses(hours(25)), watchCourses(hours(25))]);
    expect([await world.stateOf(1, number), await world.stateOf(2, number), await world.stateOf(3, number)]).toEqual([
      'lapsed',
      'offered',
      'waiting',
    ]);
    expect(await world.act(world.person(1), (work) => confirm(work, { number }), hours(26))).toMatchObject({
      ok: false,
    });
    await must(world.act(world.person(2), (work) => confirm(work, { number }), hours(26)));
    await must(world.act(world.person(2), (work) => confirm(work, { number }), hours(26)));
    expect(await world.stateOf(2, number)).toBe('confirmed');
    expect(await world.seatsOf(number)).toEqual({ taken: 1, waiting: 1 });
    const events =
      await database.sql`select type, data from event where subject_id = ${await world.idOf(number)} order by id`;
    expect(events.map(({ type }) => type)).toEqual([
      'course.write',
      'course.open',
      'course.offer',
      'course.lapse',
      'course.offer',
    ]);
    const [lastOffer] = await database.sql`select max(id)::int as id from event where type = 'course.offer'`;
    expect(await tellOf(lastOffer?.id, now)).toBe(1);
    expect(await tellOf(lastOffer?.id, now)).toBe(0);
  });

  it('takes seats that come free when there are more of them; fewer than are held is refused', async () => {
    const number = await world.opened({ capacity: 2 });
    for (const n of [0, 1, 2, 3, 4]) await must(world.sign(n, number));
    expect(await world.change(number, { capacity: 1 })).toMatchObject({
      code: 'below_registered:2',
      field: 'capacity',
    });
    await must(world.change(number, { capacity: 4 }));
    expect([await world.stateOf(2, number), await world.stateOf(3, number), await world.stateOf(4, number)]).toEqual([
      'offered',
      'offered',
      'waiting',
    ]);
  });

  it('keeps who comes later behind who waits, also while a seat is free shortly before the start', async () => {
    const number = await world.opened({ capacity: 1, registerUntil: new Date('2026-12-03T13:50:00+09:00') });
    for (const n of [0, 1]) await must(world.sign(n, number));
    const late = new Date('2026-12-03T13:20:00+09:00');
    await must(world.act(world.person(0), (work) => leave(work, { number }), late));
    expect(await world.stateOf(1, number)).toBe('waiting');
    await must(world.sign(2, number, late));
    expect(await world.stateOf(2, number)).toBe('waiting');
  });

  it('never gives one seat to two when leaving, confirming and asking happen at once', async () => {
    const number = await world.opened({ capacity: 5 });
    await Promise.all(world.people.slice(0, 20).map((_, n) => world.sign(n, number)));
    await Promise.all(
      world.people
        .slice(0, 40)
        .map((who, n) =>
          world.act(who, (work) =>
            n % 3 === 0
              ? leave(work, { number })
              : n % 3 === 1
                ? confirm(work, { number })
                : register(work, { number }),
          ),
        ),
    );
    const { taken = 0, waiting = 0 } = (await world.seatsOf(number)) ?? {};
    expect(taken).toBe(5);
    expect(waiting).toBeGreaterThan(0);
  });
});

describe('a course that changes', () => {
  it('says why when it is moved or called off, and everybody registered is told', async () => {
    const number = await world.opened();
    for (const n of [0, 1, 2]) await must(world.sign(n, number));
    expect(await world.change(number, { place: '3층 회의실' })).toMatchObject({
      code: 'reason_required',
      field: 'reason',
    });
    await must(world.change(number, { place: '3층 회의실' }, '2층을 고칩니다.'));
    await must(world.act(world.host, (work) => cancelCourse(work, { number, reason: '강사가 다쳤습니다.' })));
    const events = await database.sql`
      select id::int, type, reason, public from event where subject_id = ${await world.idOf(number)} and type in ('course.move', 'course.cancel') order by id`;
    expect(events.map(({ type, reason, public: open }) => [type, reason, open])).toEqual([
      ['course.move', '2층을 고칩니다.', true],
      ['course.cancel', '강사가 다쳤습니다.', true],
    ]);
    expect(await tellOf(events[1]?.id, now)).toBe(3);
    expect(await world.sign(3, number)).toMatchObject({ code: 'registration_over' });
  });

  it('keeps the ids of its sessions when they move, and none with attendance goes', async () => {
    const days = {
      sessionDay: ['2026-12-03', '2026-12-10'],
      sessionFrom: ['14:00', '14:00'],
      sessionTo: ['16:00', '16:00'],
    };
    const number = await world.opened(days);
    await must(world.sign(0, number));
    const before = await listSessions([await world.idOf(number)]);
    const swapped = { ...days, sessionDay: ['2026-12-10', '2026-12-17'] };
    await must(world.change(number, swapped, '강사의 일정이 바뀌었습니다.'));
    const after = await listSessions([await world.idOf(number)]);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const [seat] = await listPeople(await world.idOf(number));
    const at = new Date('2026-12-17T14:00:00+09:00');
    await must(
      world.act(
        world.host,
        (work) => checkIn(work, { number, session: after[1]?.id ?? 0, code: null, seat: seat?.id }),
        at,
      ),
    );
    expect(await world.change(number, { sessionDay: ['2026-12-10'] }, '줄입니다.', at)).toMatchObject({
      code: 'session_attended',
    });
  });
});
