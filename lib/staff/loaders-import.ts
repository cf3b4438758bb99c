import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { mayManageStaff } from './policy';
import { fingerprintOf, getImport, getKnown } from './queries-import';
import type { FileRow } from './rules-file';
import { planImport } from './rules-import';

/** The first lines of a list, with places that this district has. 404 for all but administrators. */
export async function loadImport(lang: Lang) {
  const { memberId } = await admin(lang);
  const today = dayOf(now());
  const { dongs, departments } = await getKnown(today, memberId);
  return { today, dong: dongs[0] ?? null, department: departments[0] ?? null };
}

async function admin(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskImport);
  return mayManageStaff(actor) ? actor : notFound();
}

/** What a list that was read would change now, and whether that is still what was found when it was read. 404 for other people's. */
export async function loadImportPlan(lang: Lang, id: string, done: unknown) {
  const { memberId } = await admin(lang);
  const row = /^\d{1,15}$/.test(id) ? await getImport(Number(id), memberId) : null;
  if (!row) notFound();
  const today = dayOf(now());
  const known = await getKnown(today, memberId);
  const plan = planImport(row.rows as FileRow[], row.mode, known);
  const applied = row.appliedAt !== null;
  const named = [
    ...known.dongs.map((d) => [`dong:${d.id}`, d] as const),
    ...known.departments.map((d) => [`department:${d.id}`, d] as const),
    ...known.institutions.map((i) => [`institution:${i.id}`, i] as const),
  ];
  return {
    id: row.id,
    fileName: row.fileName,
    plan,
    places: new Map<string, (typeof named)[number][1]>(named),
    applied,
    stale: !applied && fingerprintOf(plan, today) !== row.fingerprint,
    done: typeof done === 'string' && /^\d{1,5}$/.test(done) ? Number(done) : null,
  };
}

export type ImportPlanPage = Awaited<ReturnType<typeof loadImportPlan>>;
