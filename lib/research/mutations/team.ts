import { and, eq, isNull } from 'drizzle-orm';
import { researchMember, researchTeam } from '@/db/schema/research';
import { refuseSuspended } from '@/lib/moderation/mutations/measure';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { decideFounding } from '../rules';
import type { TeamEdit, TeamInput } from '../schema';
import { lockCall, lockTeam, moveTeam, type Named, note, noteInside, touchTeam } from './step';

/** A resident answers a call with a question. Refuses `call_not_open`, and `leads_one` when they lead another team of it. */
export async function foundTeam(work: Work, input: TeamInput): Promise<Result<Named>> {
  const { actor } = work;
  if (actor.kind !== 'resident') return refuse('not_allowed');
  const writes = await refuseSuspended(work);
  if (!writes.ok) return writes;
  const call = await lockCall(work, { number: input.call });
  if (!call) return refuse('not_found');
  const fits = decideFounding(call, actor, dayOf(work.now));
  if (!fits.ok) return fits;
  const leads = await work.tx.$count(
    researchMember,
    and(
      eq(researchMember.callId, call.id),
      eq(researchMember.memberId, actor.memberId),
      eq(researchMember.role, 'lead'),
      isNull(researchMember.leftAt),
    ),
  );
  if (leads > 0) return refuse('leads_one');
  const { id, number } = await createSubject(work, 'research');
  const person = { teamId: id, callId: call.id, memberId: actor.memberId };
  const words = wordsOf(input);
  await work.tx
    .insert(researchTeam)
    .values({ ...words, id, callId: call.id, state: 'applied', appliedAt: work.now, changedAt: work.now });
  await work.tx.insert(researchMember).values({ ...person, role: 'lead', joinedAt: work.now });
  note(work, { id, number, departmentId: call.departmentId }, 'apply', { to: 'applied', public: false });
  return ok({ number });
}

/** Changes the application while nobody has decided on it. Refuses `stale` when somebody else of the team did meanwhile. */
export async function reviseTeam(work: Work, input: TeamEdit): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  if (team.state !== 'applied') return refuse('wrong_state');
  if (team.version !== input.version)
    return refuse('stale', { detail: { title: team.title, question: team.question } });
  await touchTeam(work, team.id, wordsOf(input));
  noteInside(work, team, 'revise');
  return ok({ number: team.number });
}

/** The team begins its work. */
export async function startTeam(work: Work, input: Named): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  return team ? moveTeam(work, team, 'start') : refuse('not_found');
}

/** Ends a team before its report. What was never selected goes apart; what was public stays readable. */
export async function endTeam(work: Work, input: Named & { reason: string }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  const ended = await moveTeam(work, team, 'end', { reason: input.reason, set: { endedAt: work.now } });
  if (!ended.ok) return ended;
  const own = memberIdOf(work.actor);
  if (team.selectedAt === null && own !== null && team.memberIds.includes(own))
    await work.tx
      .update(researchMember)
      .set({ leftAt: work.now })
      .where(and(eq(researchMember.teamId, team.id), isNull(researchMember.leftAt)));
  return ended;
}

const wordsOf = ({ name, title, question, method, plan }: Omit<TeamInput, 'call'>) => ({
  name,
  title,
  question,
  method,
  plan,
});
