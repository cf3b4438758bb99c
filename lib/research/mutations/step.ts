import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { researchCall, researchMember, researchTeam } from '@/db/schema/research';
import { subject } from '@/db/schema/subject';
import { deskOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { NewEvent, Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { mayDecideTeam, rolesOnTeam, type TeamSubject } from '../policy';
import { type TeamEvent, teamWorkflow } from '../states';

export type Named = { number: string };
export type LockedCall = typeof researchCall.$inferSelect & Named;
export type LockedTeam = typeof researchTeam.$inferSelect & TeamSubject & Named;

type Which = { number: string } | { id: number };

/** The call, its row locked until commit. Whoever locks a team too locks that first. */
export async function lockCall(work: Work, which: Which): Promise<LockedCall | null> {
  const [row] = await work.tx
    .select({ call: researchCall, number: subject.number })
    .from(researchCall)
    .innerJoin(subject, eq(subject.id, researchCall.id))
    .where('number' in which ? eq(subject.number, which.number) : eq(researchCall.id, which.id))
    .for('update', { of: researchCall });
  return row ? { ...row.call, number: row.number } : null;
}

/** The team with who is in it, its row locked until commit: who comes and goes, and its money, are settled one after the other. */
export async function lockTeam(work: Work, which: Which): Promise<LockedTeam | null> {
  const [row] = await work.tx
    .select({ team: researchTeam, number: subject.number, departmentId: researchCall.departmentId })
    .from(researchTeam)
    .innerJoin(subject, eq(subject.id, researchTeam.id))
    .innerJoin(researchCall, eq(researchCall.id, researchTeam.callId))
    .where('number' in which ? eq(subject.number, which.number) : eq(researchTeam.id, which.id))
    .for('update', { of: researchTeam });
  if (!row) return null;
  const people = await work.tx
    .select({ memberId: researchMember.memberId, role: researchMember.role })
    .from(researchMember)
    .where(and(eq(researchMember.teamId, row.team.id), isNull(researchMember.leftAt)))
    .orderBy(asc(researchMember.id));
  return {
    ...row.team,
    number: row.number,
    departmentId: row.departmentId,
    leadId: people.find(({ role }) => role === 'lead')?.memberId ?? null,
    memberIds: people.map(({ memberId }) => memberId),
  };
}

type Step = Omit<NewEvent, 'subjectId' | 'number' | 'type' | 'desk'>;
type About = { id: number; number: string; departmentId: number };

/** Records a step of a call or a team; `department` in its data says whom of the office it concerns. */
export function note(work: Work, row: About, event: string, step: Step): void {
  const { departmentId } = row;
  const desk = deskOf(work.actor, 'department_officer', { departmentId });
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `research.${event}`,
    desk: desk === `department:${departmentId}` ? desk : deskOf(work.actor, 'planner'),
    ...step,
    data: { department: departmentId, ...step.data },
  });
}

/** A step of a team that everyone sees once the team is selected. */
export const noteTeam = (work: Work, team: LockedTeam, event: string, step: Omit<Step, 'public'> = {}): void =>
  note(work, team, event, { ...step, public: team.selectedAt !== null });

/** A step that stays between the team and the office. */
export const noteInside = (work: Work, team: LockedTeam, event: string, step: Omit<Step, 'public'> = {}): void =>
  note(work, team, event, { ...step, public: false });

type Change = { reason?: string | null; text?: string; set?: Partial<typeof researchTeam.$inferInsert> };

/** Takes a step of the team's lifecycle. */
export async function moveTeam(
  work: Work,
  team: LockedTeam,
  event: TeamEvent,
  change: Change = {},
): Promise<Result<Named>> {
  const { reason = null, text, set } = change;
  const roles = work.actor.kind === 'system' ? (['system'] as const) : rolesOnTeam(work.actor, team);
  const decided = decideTransition(teamWorkflow, { state: team.state, event, roles, reason });
  if (!decided.ok) return decided;
  const { to } = decided.value;
  await touchTeam(work, team.id, { ...set, state: to });
  const seen = decided.value.public && (team.selectedAt !== null || event === 'select');
  note(work, team, event, { from: team.state, to, reason, public: seen, ...(text ? { text } : {}) });
  return ok({ number: team.number });
}

export const touchTeam = (work: Work, id: number, set: Partial<typeof researchTeam.$inferInsert>) =>
  work.tx
    .update(researchTeam)
    .set({ ...set, changedAt: work.now, version: sql`${researchTeam.version} + 1` })
    .where(eq(researchTeam.id, id));

/** The team for somebody of the office in charge, who is not in it. */
export async function lockForOffice(work: Work, number: string): Promise<Result<LockedTeam>> {
  const team = await lockTeam(work, { number });
  if (!team) return refuse('not_found');
  return mayDecideTeam(work.actor, team) ? ok(team) : refuse('not_allowed');
}
