import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type CourseWorld, courseNow, courseWorld } from '@/db/testing-course';
import { must } from '@/db/testing-rise';
import { tellOf } from '@/lib/notification/mutations';
import { handCertificate } from './mutations/after';
import { undoCheckIn, walkIn } from './mutations/door';
import { cancelCourse } from './mutations/move';
import { remindCourses } from './mutations/remind';
import { leave } from './mutations/seat';
import { listSessions } from './queries';
import { getCertificate, getWalkInPaper } from './queries/certificate';
import { readPaperToken } from './queries/code';
import { findByName } from './queries/people';

let database: TestDatabase;
let world: CourseWorld;

beforeAll(async () => {
  database = await freshDatabase();
  world = await courseWorld(12);
}, 60_000);
afterAll(() => database.close());

const on = (day: string, time: string) => new Date(`${day}T${time}:00+09:00`);

describe('who came without an account', () => {
  const at = on('2026-12-03', '13:40');
  const after = on('2026-12-03', '16:00');

  async function walkedIn(name: string) {
    const number = await world.opened();
    const id = await world.idOf(number);
    const [session] = await listSessions([id]);
    const door = { number, session: session?.id ?? 0 };
    await must(world.act(world.host, (work) => walkIn(work, { ...door, name }), at));
    const [seat = 0] = await findByName(id, name);
    return { number, id, door, seat };
  }

  it('gets a certificate from the desk once it is over, the same one however often it is printed', async () => {
    const { number, id, seat } = await walkedIn('홍길동');
    const hand = (when: Date) => world.act(world.host, (work) => handCertificate(work, { number, seat }), when);
    expect(await hand(at)).toMatchObject({ code: 'not_yet' });
    const papers = await Promise.all([hand(after), hand(after), hand(after)]);
    expect(papers.every((paper) => paper.ok)).toBe(true);
    const { token } = await must(hand(after));
    expect(readPaperToken(number, token, on('2026-12-03', '16:59'))).toBe(seat);
    expect(readPaperToken(number, token, on('2026-12-03', '18:00'))).toBeNull();
    expect(readPaperToken(await world.opened(), token, after)).toBeNull();
    const paper = await getWalkInPaper(id, seat);
    expect(paper).toMatchObject({ name: '홍길동', attended: 1, issuedAt: after });
    expect(await getCertificate(paper?.paper ?? '')).toMatchObject({ name: '홍*동', attended: 1, seat: 'confirmed' });
    const looks = await database.sql`select reason, data from audit_entry where type = 'course.paper_opened'`;
    expect(looks).toHaveLength(4);
    expect(JSON.stringify(looks)).not.toContain('홍');
  });

  it('has none when they were not there after all, and no paper once the name was forgotten', async () => {
    const { number, door, seat, id } = await walkedIn('김하늘');
    const hand = () => world.act(world.host, (work) => handCertificate(work, { number, seat }), after);
    await must(hand());
    const number12 = (await getWalkInPaper(id, seat))?.paper ?? '';
    await database.sql`update course_seat set walk_in_name = '' where id = ${seat}`;
    expect(await hand()).toMatchObject({ code: 'no_name' });
    expect(await getWalkInPaper(id, seat)).toBeNull();
    expect(await getCertificate(number12)).toMatchObject({ name: '', seat: 'confirmed' });
    await must(world.act(world.host, (work) => undoCheckIn(work, { ...door, seat }), after));
    expect(await hand()).toMatchObject({ code: 'not_found' });
    expect(await getCertificate(number12)).toMatchObject({ attended: 0, seat: 'withdrawn' });
  });

  it('is another matter than who has an account, and than the seat of another course', async () => {
    const { seat } = await walkedIn('이바다');
    const other = await world.opened();
    await must(world.sign(0, other));
    const [account] = await database.sql`select id from course_seat where course_id = ${await world.idOf(other)}`;
    for (const wrong of [Number(account?.id), seat])
      expect(
        await world.act(world.host, (work) => handCertificate(work, { number: other, seat: wrong }), after),
      ).toMatchObject({ code: 'not_found' });
  });
});

describe('the day before', () => {
  const heardOf = async (number: string) => {
    const steps =
      await database.sql`select id from event where type = 'course.remind' and subject_id = ${await world.idOf(number)}`;
    for (const { id } of steps) await Promise.all([tellOf(Number(id), courseNow), tellOf(Number(id), courseNow)]);
    const told = await database.sql`select n.member_id from notification n join event e on e.id = n.event_id
      where e.type = 'course.remind' and e.subject_id = ${await world.idOf(number)} order by n.member_id`;
    return told.map(({ member_id }) => Number(member_id));
  };
  const memberOf = (n: number) => world.person(n).memberId;
  const onDay = (day: string) => ({ sessionDay: [day], registerUntil: on('2026-11-23', '23:00') });

  it('who has a seat is reminded once, also by two workers at once; who waits or gave the seat up is not', async () => {
    const number = await world.opened({ capacity: 2, ...onDay('2026-12-10') });
    for (const n of [0, 1, 2, 3]) await must(world.sign(n, number));
    await must(world.act(world.person(1), (work) => leave(work, { number })));
    expect(await remindCourses(on('2026-12-09', '06:59'))).toBe(0);
    const both = await Promise.all([
      remindCourses(on('2026-12-09', '07:00')),
      remindCourses(on('2026-12-09', '07:00')),
    ]);
    expect(both.toSorted()).toEqual([0, 1]);
    expect(await remindCourses(on('2026-12-09', '08:00'))).toBe(0);
    expect(await heardOf(number)).toEqual([memberOf(0)]);
  });

  it.each([
    ['the first of a month', '2026-12-01', '2026-11-30'],
    ['the first of a year', '2027-01-01', '2026-12-31'],
    ['the first of March', '2027-03-01', '2027-02-28'],
    ['the leap day', '2028-02-29', '2028-02-28'],
  ])('is the day before in Seoul, also of %s and of an hour that is yesterday in London', async (_, day, before) => {
    const number = await world.opened({ ...onDay(day), sessionFrom: ['00:30'], sessionTo: ['01:30'] });
    await must(world.sign(4, number));
    expect(await remindCourses(on(before, '06:59'))).toBe(0);
    expect(await remindCourses(on(before, '07:00'))).toBe(1);
    expect(await heardOf(number)).toEqual([memberOf(4)]);
  });

  it('nobody hears of a course that was cancelled, before or after, or that has begun', async () => {
    const cancel = (number: string, at: Date) =>
      must(world.act(world.host, (work) => cancelCourse(work, { number, reason: '강사가 다쳤습니다.' }), at));
    const [early, late, begun] = [
      await world.opened(onDay('2029-05-02')),
      await world.opened(onDay('2029-05-02')),
      await world.opened(onDay('2029-05-01')),
    ];
    for (const number of [early, late, begun]) await must(world.sign(5, number));
    await cancel(early, on('2029-05-01', '06:00'));
    expect(await remindCourses(on('2029-05-01', '14:00'))).toBe(1);
    await cancel(late, on('2029-05-01', '14:01'));
    expect(await heardOf(early)).toEqual([]);
    expect(await heardOf(late)).toEqual([]);
    expect(await heardOf(begun)).toEqual([]);
  });

  it('comes again for a course that was moved, and not for one whose words were changed', async () => {
    const number = await world.opened(onDay('2030-06-11'));
    await must(world.sign(6, number));
    expect(await remindCourses(on('2030-06-10', '09:00'))).toBe(1);
    await must(
      world.change(number, { ...onDay('2030-06-11'), summary: '새 설명입니다.' }, null, on('2030-06-10', '09:30')),
    );
    expect(await remindCourses(on('2030-06-10', '10:00'))).toBe(0);
    await must(world.change(number, onDay('2030-06-12'), '강당을 고칩니다.', on('2030-06-10', '10:30')));
    expect(await remindCourses(on('2030-06-10', '11:00'))).toBe(0);
    expect(await remindCourses(on('2030-06-11', '11:00'))).toBe(1);
  });
});
