import { openCourse } from '@/lib/course/mutations/move';
import { register } from '@/lib/course/mutations/seat';
import { addCourse, editCourse } from '@/lib/course/mutations/write';
import { countSeats, getCourse } from '@/lib/course/queries';
import { getOwnSeat } from '@/lib/course/queries/people';
import type { CourseInput } from '@/lib/course/schema';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { must } from './testing-rise';
import { dongs, loadSeogu, officer, residents } from './testing-world';

/** When everything begins in the tests of courses. */
export const courseNow = new Date('2026-11-23T10:00:00+09:00');
const hours = (n: number) => new Date(courseNow.getTime() + n * 3_600_000);

const words = (more: Partial<CourseInput> = {}): CourseInput => ({
  host: `dong:${dongs.yang3}`,
  title: 'First steps of selling online',
  summary: 'We put a shop online.',
  audience: 'Merchants',
  lecturer: 'Somebody who knows',
  place: 'The hall upstairs',
  contact: 'The dong centre',
  capacity: 40,
  registerFrom: hours(-1),
  registerUntil: hours(100),
  confirmHours: 24,
  neededSessions: 1,
  programme: null,
  sessionDay: ['2026-12-03'],
  sessionFrom: ['14:00'],
  sessionTo: ['16:00'],
  sessionTopic: [null],
  ...more,
});

/** A dong whose officer holds courses, so many residents, and what they do. */
export async function courseWorld(count: number) {
  await loadSeogu();
  const host: Officer = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, courseNow);
  const people = await residents(count, courseNow);
  const person = (n: number): Resident => people[n] as Resident;
  const act = <T>(who: Actor, run: (work: Work) => Promise<Result<T>>, at = courseNow) => transact(who, at, run);
  const idOf = async (number: string) => (await getCourse(number))?.id ?? 0;
  return {
    host,
    people,
    person,
    act,
    idOf,
    drafted: () => must(act(host, (work) => addCourse(work, words()))),
    opened: async (more: Partial<CourseInput> = {}): Promise<string> => {
      const { number } = await must(act(host, (work) => addCourse(work, words(more))));
      await must(act(host, (work) => openCourse(work, { number })));
      return number;
    },
    sign: (n: number, number: string, at = courseNow) => act(person(n), (work) => register(work, { number }), at),
    stateOf: async (n: number, number: string) =>
      (await getOwnSeat(await idOf(number), person(n).memberId))?.state ?? null,
    change: async (number: string, more: Partial<CourseInput>, reason: string | null = null, at = courseNow) => {
      const version = (await getCourse(number))?.version ?? 0;
      return act(host, (work) => editCourse(work, { ...words(more), number, version, reason }), at);
    },
    seatsOf: async (number: string) => (await countSeats([await idOf(number)])).get(await idOf(number)),
  };
}
export type CourseWorld = Awaited<ReturnType<typeof courseWorld>>;
