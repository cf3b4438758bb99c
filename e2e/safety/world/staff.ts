import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { adminGrant, assignment, deputy } from '@/db/schema/staff';
import { beginEnrolment } from '@/lib/platform/auth/second-factor/store';
import { openSession } from '@/lib/platform/auth/session-store';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { keepImport } from '@/lib/staff/mutations/import';
import type { Cast } from '../cast';
import { as, type Maker } from './world';

async function newOfficer(): Promise<number> {
  const values = { kind: 'officer' as const, name: 'Kim Bada', createdAt: new Date() };
  const [row] = await db.insert(member).values(values).returning({ id: member.id });
  return row?.id ?? 0;
}

async function charge(memberId: number): Promise<number> {
  const values = { memberId, role: 'mayor' as const, validFrom: '2026-01-01' };
  const [row] = await db.insert(assignment).values(values).returning({ id: assignment.id });
  return row?.id ?? 0;
}

async function asked(cast: Cast, memberId: number): Promise<number> {
  const values = { memberId, validFrom: dayOf(new Date()), reason: 'More work', askedBy: cast.planner.memberId };
  const [row] = await db
    .insert(adminGrant)
    .values({ ...values, askedAt: new Date() })
    .returning({ id: adminGrant.id });
  return row?.id ?? 0;
}

async function read(cast: Cast): Promise<number> {
  const file = new File([`staff_no,name\nN-${await newOfficer()},Lee Haneul\n`], 'staff.csv');
  return (await as(cast.people.admin.actor, (work) => keepImport(work, { file: [file], mode: 'part' }))).id;
}

/** An officer, and what hangs on them: a charge, a request, a session, a second factor, a list that was read. `part` is its id. */
export const makePowers: Maker = async (cast, state) => {
  if (state === undefined) return {};
  if (state === 'import') return { part: String(await read(cast)) };
  const memberId = await newOfficer();
  const now = new Date();
  if (state === 'charge') return { part: String(await charge(memberId)) };
  if (state === 'asked') return { part: String(await asked(cast, memberId)) };
  if (state === 'session') await openSession(memberId, now);
  if (state === 'factor') await beginEnrolment(memberId, '', now);
  return { part: String(memberId) };
};

/** Two officers who are nobody of the cast; `named`: one stands in for the other, and `part` is that. */
export const makeDeputy: Maker = async (cast, state) => {
  const [memberId, deputyId] = [await newOfficer(), await newOfficer()];
  if (state !== 'named') return { part: String(memberId), twin: String(deputyId) };
  const validFrom = dayOf(new Date());
  const days = { validFrom, validTo: addDays(validFrom, 7), namedAt: new Date() };
  const values = { memberId, deputyId, namedBy: cast.planner.memberId, ...days };
  const [row] = await db.insert(deputy).values(values).returning({ id: deputy.id });
  return { part: String(row?.id) };
};
