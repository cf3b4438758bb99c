import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { deputy } from '@/db/schema/staff';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { areColleagues, decideDeputy, endOf, lastDayOf, overlap, whenIs } from '../rules';
import type { deputySchema } from '../schema';
import { heldBy } from './assign';
import { lockOfficer } from './locked';

/** Names who stands in for an officer on some days. Refuses `not_found`, `other_house`, and as `decideDeputy`. */
export async function nameDeputy(work: Work, input: z.output<typeof deputySchema>): Promise<Result<undefined>> {
  const namedBy = memberIdOf(work.actor);
  const officer = await lockOfficer(work, input.member);
  const other = await lockOfficer(work, input.deputy);
  if (namedBy === null || !officer) return refuse('not_found');
  if (!other) return refuse('not_found', { field: 'deputy' });
  const validTo = endOf(input.lastDay) ?? input.from;
  const wanted = { memberId: officer.id, deputyId: other.id, validFrom: input.from, validTo };
  const named = await work.tx.select().from(deputy).where(eq(deputy.memberId, officer.id));
  const decided = decideDeputy(wanted, named, namedBy, dayOf(work.now));
  if (!decided.ok) return decided;
  const during = async (id: number) => (await heldBy(work, id)).filter((charge) => overlap(charge, wanted));
  if (!areColleagues(await during(officer.id), await during(other.id)))
    return refuse('other_house', { field: 'deputy' });
  await work.tx.insert(deputy).values({ ...wanted, namedBy, namedAt: work.now });
  await audit(work, {
    type: 'staff.deputy_named',
    aboutId: officer.id,
    data: { deputy: other.id, name: other.name, from: input.from, lastDay: input.lastDay },
  });
  return ok();
}

/** Whoever stood in no longer does, from now on. Refuses `ended_already`. */
export async function endDeputy(work: Work, id: number): Promise<Result<undefined>> {
  const [row] = await work.tx.select().from(deputy).where(eq(deputy.id, id)).for('update');
  if (!row) return refuse('not_found');
  const today = dayOf(work.now);
  if (whenIs(row, today) === 'past') return refuse('ended_already');
  const validTo = row.validFrom > today ? row.validFrom : today;
  await work.tx.update(deputy).set({ validTo }).where(eq(deputy.id, id));
  await audit(work, {
    type: 'staff.deputy_ended',
    aboutId: row.memberId,
    data: { deputy: row.deputyId, lastDay: lastDayOf(row.validTo) },
  });
  return ok();
}
