import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { hasRole, type Officer } from '@/lib/platform/actor';
import { requireOfficer, requireSignedIn } from '@/lib/platform/auth/guard';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { mayOpenMeasures } from './policy';
import { listMeasures, listMeasuresOf, listMuted } from './queries';
import { listTakedownsOf } from './queries/takedown';

/** What was done to a person's words, and whom they folded away. */
export async function loadOwnMeasures(lang: Lang) {
  const { memberId } = await requireSignedIn(lang, paths(lang).myMeasures);
  const [measures, takedowns, muted] = await Promise.all([
    listMeasuresOf(memberId),
    listTakedownsOf(memberId),
    listMuted(memberId),
  ]);
  return { measures, takedowns, muted, now: now() };
}

/** The measures of the dongs an officer looks after: objections first. */
export async function loadMeasures(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskMeasures);
  if (!mayOpenMeasures(actor)) notFound();
  const rows = await listMeasures(dongsOf(actor), { kept: hasRole(actor, 'planner') });
  const waiting = rows.filter((row) => row.state === 'appealed');
  return { waiting, lately: rows.filter((row) => row.state !== 'appealed'), me: actor.memberId, now: now() };
}

/** The planning office and the administrator see the whole district. */
function dongsOf(actor: Officer): string[] | null {
  if (hasRole(actor, 'planner') || hasRole(actor, 'admin')) return null;
  const own = actor.assignments.flatMap((assignment) => (assignment.dongCode ? [assignment.dongCode] : []));
  return [...new Set([...own, ...actor.linkedDongs])];
}
