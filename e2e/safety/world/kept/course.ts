import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { course, courseSession } from '@/db/schema/course';
import { giveFeedback, handCertificate, issueCertificate } from '@/lib/course/mutations/after';
import { checkIn, walkIn } from '@/lib/course/mutations/door';
import { openCourse } from '@/lib/course/mutations/move';
import { register } from '@/lib/course/mutations/seat';
import { addCourse } from '@/lib/course/mutations/write';
import { getCourse, listSessions } from '@/lib/course/queries';
import { getOwnSeat, listPeople } from '@/lib/course/queries/people';
import { asSystem } from '@/lib/platform/auth/scope';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { as, type Maker, usual } from '../world';

const hours = (n: number) => new Date(Date.now() + n * 3_600_000);

/** A course of the department officer's department in which the author has a seat; `held` has begun, of `done` the author has been there; `walked in`: so has somebody without an account, whose seat is the part and whose paper opens with the other part. */
export const makeCourse: Maker = async (cast, state = 'open') => {
  const { department } = usual(cast);
  const day = addDays(dayOf(new Date()), 21);
  const { number } = await as(cast.planner, (work) =>
    addCourse(work, {
      host: `department:${department}`,
      title: 'Taxes for small shops',
      summary: 'What to declare, when, and where to ask.',
      audience: 'Merchants of the district',
      lecturer: 'Somebody who knows',
      place: 'The hall of the district office',
      contact: 'The library department',
      capacity: 40,
      registerFrom: hours(-48),
      registerUntil: hours(48),
      confirmHours: 24,
      neededSessions: 1,
      programme: null,
      sessionDay: [day],
      sessionFrom: ['14:00'],
      sessionTo: ['16:00'],
      sessionTopic: [null],
    }),
  );
  const id = (await getCourse(number))?.id ?? 0;
  const [session] = await listSessions([id]);
  const named = async () => ({
    number,
    version: String((await getCourse(number))?.version ?? 1),
    otherPart: String(session?.id ?? 0),
  });
  if (state === 'draft') return named();
  await as(cast.planner, (work) => openCourse(work, { number }));
  await as(cast.author, (work) => register(work, { number }));
  const part = String((await getOwnSeat(id, cast.author.memberId))?.id ?? 0);
  if (state === 'held' || state === 'done' || state === 'walked in') {
    await db
      .update(courseSession)
      .set({ startsAt: hours(-3), endsAt: hours(-1) })
      .where(eq(courseSession.id, session?.id ?? 0));
    await db.update(course).set({ state: 'held' }).where(eq(course.id, id));
  }
  if (state === 'done') {
    const there = { number, session: session?.id ?? 0, code: null, seat: Number(part) };
    await as(cast.planner, (work) => checkIn(work, there));
    await as(cast.author, (work) => issueCertificate(work, { number }));
    await as(cast.author, (work) => giveFeedback(work, { number, rating: 5, words: 'It helped me.' }));
  }
  if (state === 'walked in') {
    await as(cast.planner, (work) => walkIn(work, { number, session: session?.id ?? 0, name: 'Hong Gildong' }));
    const seat = (await asSystem(() => listPeople(id))).find(({ isWalkIn }) => isWalkIn)?.id ?? 0;
    const { token } = await as(cast.planner, (work) => handCertificate(work, { number, seat }));
    return { number, part: String(seat), otherPart: token };
  }
  return { ...(await named()), part };
};
