import { notFound } from 'next/navigation';
import { listInstitutions, listTaskFields } from '@/lib/district/queries/institutions';
import { one, type Query } from '@/lib/format/query';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { currentActor } from '@/lib/platform/session';
import { mayCreateProject } from '../policy';
import { fingerprintOf, getKnownTasks, getProjectImport } from '../queries/import';
import { planTasks } from '../rules/import';

async function planner(): Promise<number> {
  const actor = await currentActor();
  return actor.kind === 'officer' && mayCreateProject(actor) ? actor.memberId : notFound();
}

/** The names that a file may use. 404 for all but planners. */
export async function loadTaskImport() {
  await planner();
  const today = dayOf(now());
  const [fields, institutions] = await Promise.all([listTaskFields(), listInstitutions(today)]);
  return { fields, institutions, today };
}

/** What a file that was read would change now, and whether that is still what was found when it was read. 404 for other people's. */
export async function loadTaskPlan(id: string, query: Query) {
  const memberId = await planner();
  const row = /^\d{1,15}$/.test(id) ? await getProjectImport(Number(id), memberId) : null;
  if (!row) notFound();
  const done = one(query.done);
  const base = { id: row.id, fileName: row.fileName };
  if (row.appliedAt) return { ...base, applied: Number(/^\d{1,4}$/.test(done ?? '') ? done : 0), plan: null };
  if (!row.file) notFound();
  const known = await getKnownTasks(dayOf(now()));
  const plan = planTasks(row.file, known);
  const names = (rows: readonly { id: number; nameKo: string; nameEn: string }[]) =>
    new Map(rows.map((each) => [each.id, each]));
  return {
    ...base,
    applied: null,
    plan,
    stale: fingerprintOf(plan) !== row.fingerprint,
    fields: names(known.fields),
    institutions: names(known.institutions),
  };
}

export type TaskPlanPage = Extract<Awaited<ReturnType<typeof loadTaskPlan>>, { applied: null }>;
