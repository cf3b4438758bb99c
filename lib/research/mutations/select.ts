import { and, eq, inArray } from 'drizzle-orm';
import { researchSelection, researchTeam } from '@/db/schema/research';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideSelection } from '../rules';
import type { Verdict } from '../schema';
import { lockCall, lockForOffice, moveTeam, type Named, noteInside } from './step';

/** States of teams that take up one of the call's places. */
const placed = ['selected', 'running', 'reported', 'closed'] as const;

/** Writes down what is meant to become of an application, with its reason. Nobody hears of it before another officer publishes it. */
export async function prepareSelection(work: Work, input: Verdict): Promise<Result<Named>> {
  const preparedBy = memberIdOf(work.actor);
  const found = await lockForOffice(work, input.number);
  if (!found.ok) return found;
  const team = found.value;
  if (preparedBy === null) return refuse('not_allowed');
  if (team.state !== 'applied') return refuse('wrong_state');
  const call = await lockCall(work, { id: team.callId });
  const fits = call ? decideSelection(call, input, dayOf(work.now)) : refuse('not_found');
  if (!fits.ok) return fits;
  const verdict = {
    outcome: input.outcome,
    reason: input.reason,
    grantWon: input.outcome === 'select' ? input.grantWon : 0,
    preparedBy,
    preparedAt: work.now,
  };
  await work.tx
    .insert(researchSelection)
    .values({ ...verdict, teamId: team.id })
    .onConflictDoUpdate({ target: researchSelection.teamId, set: verdict });
  noteInside(work, team, 'prepare');
  return ok({ number: team.number });
}

/**
 * Publishes what a colleague prepared. The call's row is locked, so that two officers at once never select more teams than it has places for. Refuses
 * `second_person`, `nothing_prepared`, `places_full`.
 */
export async function publishSelection(work: Work, input: Named): Promise<Result<Named>> {
  const publishedBy = memberIdOf(work.actor);
  const found = await lockForOffice(work, input.number);
  if (!found.ok) return found;
  const team = found.value;
  const call = await lockCall(work, { id: team.callId });
  const [verdict] = await work.tx.select().from(researchSelection).where(eq(researchSelection.teamId, team.id));
  if (publishedBy === null || !call || !verdict || verdict.publishedAt) return refuse('nothing_prepared');
  if (verdict.preparedBy === publishedBy) return refuse('second_person');
  const { outcome, reason, grantWon } = verdict;
  if (outcome === 'select') {
    const taken = and(eq(researchTeam.callId, call.id), inArray(researchTeam.state, placed));
    if ((await work.tx.$count(researchTeam, taken)) >= call.teamCount)
      return refuse('places_full', { detail: { places: call.teamCount } });
  }
  await work.tx
    .update(researchSelection)
    .set({ publishedBy, publishedAt: work.now })
    .where(eq(researchSelection.teamId, team.id));
  const set = outcome === 'select' ? { selectedAt: work.now, grantWon } : {};
  return moveTeam(work, team, outcome, { reason, set, text: [team.title, team.question, reason].join('\n') });
}
