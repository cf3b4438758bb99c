import { inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, db } from '@/db/client';
import { courseSeat } from '@/db/schema/course';
import { member } from '@/db/schema/member';
import { countSeats, getCourse } from '@/lib/course/queries';
import { builtActions, callAction } from './call';
import { type Cast, castOfPortal, signedIn } from './cast';
import { make } from './world/makers';

const action = 'lib/course/actions/seat.ts#take';
const people = 400;
const seats = 40;

let cast: Cast;
let cookies: string[];

beforeAll(async () => {
  const now = new Date();
  cast = await castOfPortal(now);
  const rows = await db
    .insert(member)
    .values(
      Array.from({ length: people }, (_, n) => ({
        kind: 'resident' as const,
        name: `주*민${n}`,
        verification: 'phone' as const,
        createdAt: now,
      })),
    )
    .returning({ id: member.id });
  cookies = [];
  for (const { id } of rows) cookies.push((await signedIn(id, now)).cookie);
});
afterAll(() => closeDatabase());

it('four hundred people press at once, and exactly forty have a seat', async () => {
  const { number } = await make(cast, 'Course', 'open');
  const take = builtActions().get(action);
  if (!take) throw new Error(`${action} is not in the build`);
  const id = (await getCourse(number))?.id ?? 0;
  const answers = await Promise.all(cookies.map((cookie) => callAction(take, { number }, cookie)));
  const statuses = new Set(answers.map(({ status }) => status));
  expect(
    [...statuses].every((status) => status < 400),
    [...statuses].join(', '),
  ).toBe(true);
  // The author has had one of the forty before.
  expect((await countSeats([id])).get(id)).toEqual({ taken: seats, waiting: people + 1 - seats });
  const [once] = await db.select({ most: sql<number>`max(n)::int` }).from(
    db
      .select({ n: sql<number>`count(*)`.as('n') })
      .from(courseSeat)
      .where(inArray(courseSeat.courseId, [id]))
      .groupBy(courseSeat.memberId)
      .as('of_person'),
  );
  expect(once?.most).toBe(1);
});
