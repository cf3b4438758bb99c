import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { member, ownName } from '@/db/schema/member';
import { researchMember } from '@/db/schema/research';
import { memberIdOf } from '@/lib/platform/actor';
import { open } from '@/lib/platform/crypto/seal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { isAlive } from '../rules';
import { teamWorkflow } from '../states';
import { type LockedTeam, lockTeam, type Named, note, noteInside, touchTeam } from './step';

const here = (team: { id: number }, memberId: number) =>
  and(eq(researchMember.teamId, team.id), eq(researchMember.memberId, memberId), isNull(researchMember.leftAt));

/** Goes. Who leads hands the lead over first; the last one ends the team instead. Refuses `hand_over_first`, `last_one`. */
export async function leaveTeam(work: Work, input: Named): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  const memberId = memberIdOf(work.actor);
  if (!team || memberId === null || !team.memberIds.includes(memberId)) return refuse('not_found');
  if (!isAlive(team)) return refuse('wrong_state');
  if (team.memberIds.length === 1) return refuse('last_one');
  if (team.leadId === memberId) return refuse('hand_over_first');
  await work.tx.update(researchMember).set({ leftAt: work.now }).where(here(team, memberId));
  noteInside(work, team, 'leave');
  return ok({ number: team.number });
}

/** Makes somebody else of the team its lead. Refuses `leads_one` when that person leads another team of the call. */
export async function handOver(work: Work, input: Named & { member: number }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  if (!team.memberIds.includes(input.member) || team.leadId === input.member) return refuse('wrong_state');
  if (await leadsAnother(work, team, input.member)) return refuse('leads_one');
  await makeLead(work, team, input.member);
  noteInside(work, team, 'hand_over');
  return ok({ number: team.number });
}

/** Takes somebody out of the team, who reads the reason. */
export async function removeMember(
  work: Work,
  input: Named & { member: number; reason: string },
): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  if (!team.memberIds.includes(input.member) || team.leadId === input.member) return refuse('wrong_state');
  await work.tx
    .update(researchMember)
    .set({ leftAt: work.now, removedReason: input.reason })
    .where(here(team, input.member));
  noteInside(work, team, 'remove', { reason: input.reason, data: { author: input.member } });
  return ok({ number: team.number });
}

/** A person agrees to be shown by name, or takes it back: then they are masked as everywhere else. */
export async function nameMember(work: Work, input: Named & { named: readonly 'yes'[] }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  const memberId = memberIdOf(work.actor);
  if (!team || memberId === null) return refuse('not_found');
  const [person] = await work.tx
    .select({ legalName: ownName.legalName, name: member.name })
    .from(member)
    .leftJoin(ownName, eq(ownName.memberId, member.id))
    .where(eq(member.id, memberId));
  const full = person?.legalName ? open(person.legalName, 'member.legal_name') : (person?.name ?? null);
  await work.tx
    .update(researchMember)
    .set({ publicName: input.named.includes('yes') ? full : null })
    .where(here(team, memberId));
  return ok({ number: team.number });
}

/** Somebody goes for good, and their teams stay: who was longest there leads on; a team without anybody ends. */
export async function leaveAllTeams(work: Work, memberId: number): Promise<void> {
  const mine = await work.tx
    .select({ id: researchMember.teamId })
    .from(researchMember)
    .where(and(eq(researchMember.memberId, memberId), isNull(researchMember.leftAt)))
    .orderBy(asc(researchMember.teamId));
  for (const which of mine) {
    const team = await lockTeam(work, which);
    if (team) await goFrom(work, team, memberId);
  }
  await work.tx.update(researchMember).set({ publicName: null }).where(eq(researchMember.memberId, memberId));
}

async function goFrom(work: Work, team: LockedTeam, memberId: number): Promise<void> {
  const rest = team.memberIds.filter((id) => id !== memberId);
  let next: number | undefined;
  if (team.leadId === memberId)
    for (const id of rest) if (next === undefined && !(await leadsAnother(work, team, id))) next = id;
  await work.tx.update(researchMember).set({ leftAt: work.now }).where(here(team, memberId));
  noteInside(work, team, 'leave');
  if (next !== undefined) await work.tx.update(researchMember).set({ role: 'lead' }).where(here(team, next));
  const ends = teamWorkflow.transitions.some((t) => t.event === 'end' && t.from.includes(team.state));
  if (!ends || next !== undefined || team.leadId !== memberId) return;
  await touchTeam(work, team.id, { state: 'ended', endedAt: work.now });
  note(work, team, 'end', { from: team.state, to: 'ended', public: team.selectedAt !== null });
}

/** The old lead steps down before the new one stands up: the database lets a team have one. */
async function makeLead(work: Work, team: LockedTeam, memberId: number): Promise<void> {
  if (team.leadId !== null) await work.tx.update(researchMember).set({ role: 'member' }).where(here(team, team.leadId));
  await work.tx.update(researchMember).set({ role: 'lead' }).where(here(team, memberId));
}

async function leadsAnother(work: Work, team: LockedTeam, memberId: number): Promise<boolean> {
  const leads = and(
    eq(researchMember.callId, team.callId),
    eq(researchMember.memberId, memberId),
    eq(researchMember.role, 'lead'),
    isNull(researchMember.leftAt),
    ne(researchMember.teamId, team.id),
  );
  return (await work.tx.$count(researchMember, leads)) > 0;
}
