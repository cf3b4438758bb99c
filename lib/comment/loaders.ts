import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { hasRole, type Officer } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { mayOpenQueue } from './policy';
import { listReported } from './queries';

/** The reported comments of the dongs that an officer looks after. */
export async function loadReported(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskComments);
  if (!mayOpenQueue(actor)) notFound();
  return { reported: await listReported(dongsOf(actor)), now: now() };
}

/** The planning office and the administrator see the whole district. */
function dongsOf(actor: Officer): string[] | null {
  if (hasRole(actor, 'planner') || hasRole(actor, 'admin')) return null;
  const own = actor.assignments.flatMap((assignment) => (assignment.dongCode ? [assignment.dongCode] : []));
  return [...new Set([...own, ...actor.linkedDongs])];
}
