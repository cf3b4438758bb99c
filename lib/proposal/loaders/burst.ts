import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { hasRole } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { mayOpenSupports } from '../policy';
import { listHolds } from '../queries/burst';

/** The bursts of voices that this officer looks at: what waits, and what was settled last. */
export async function loadHolds(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskSupports);
  if (!mayOpenSupports(actor)) notFound();
  const own = actor.assignments.flatMap((assignment) => (assignment.dongCode ? [assignment.dongCode] : []));
  const dongs = hasRole(actor, 'planner') ? null : [...new Set([...own, ...actor.linkedDongs])];
  const [waiting, settled] = await Promise.all([listHolds(dongs, false), listHolds(dongs, true)]);
  return { waiting, settled, now: now() };
}
