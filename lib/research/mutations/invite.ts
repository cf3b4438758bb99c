import { and, eq, gt, isNull } from 'drizzle-orm';
import { researchCall, researchInvitation, researchMember } from '@/db/schema/research';
import { sendMessage } from '@/lib/member/mutations/deliver';
import { maskContact, readContact } from '@/lib/member/rules/contact';
import { memberIdOf } from '@/lib/platform/actor';
import { seeAs } from '@/lib/platform/auth/scope';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { readLink, signLink } from '@/lib/platform/auth/signed-link';
import { hour } from '@/lib/platform/calendar/day';
import { paths } from '@/lib/platform/paths';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { researchCopy } from '../copy';
import { invitationFor } from '../queries/team';
import { invitationDays, invitationsAtOnce, isAlive, mostMembers, standingOf } from '../rules';
import { lockTeam, type Named, noteInside } from './step';

const levels = ['none', 'phone', 'residence'] as const;

/**
 * Makes a link that lets one person in, once, within some days, and sends it where a number or an address is given. The answer is the same whether or not an
 * account belongs to it.
 */
export async function invite(work: Work, input: Named & { contact: string | null }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  const invitedBy = memberIdOf(work.actor);
  if (!team || invitedBy === null) return refuse('not_found');
  const to = input.contact === null ? null : readContact(input.contact);
  if (to && !to.ok) return { ...to, field: 'contact' };
  const live = and(
    eq(researchInvitation.teamId, team.id),
    isNull(researchInvitation.usedAt),
    isNull(researchInvitation.revokedAt),
    gt(researchInvitation.expiresAt, work.now),
  );
  if ((await work.tx.$count(researchInvitation, live)) >= invitationsAtOnce) return refuse('invited_enough');
  const expiresAt = new Date(work.now.getTime() + invitationDays * 24 * hour);
  const [made] = await work.tx
    .insert(researchInvitation)
    .values({
      teamId: team.id,
      sentTo: to ? maskContact(to.value) : null,
      invitedBy,
      createdAt: work.now,
      expiresAt,
    })
    .returning({ id: researchInvitation.id });
  if (!made) return refuse('not_found');
  if (to) {
    const t = researchCopy.ko.mail;
    const link = `${siteOrigin()}${paths('ko').researchInvitation(signLink(invitationFor, made.id))}`;
    const sent = await sendMessage(work, to.value, {
      subject: t.subject(team.name),
      body: t.body(team.name, team.title, invitationDays, link),
      text: t.text(team.name, link),
      key: `research-invitation:${made.id}`,
      goodUntil: expiresAt,
    });
    if (!sent.ok) return sent;
  }
  noteInside(work, team, 'invite');
  return ok({ number: team.number });
}

/** Takes an open invitation back. Refuses `wrong_state` when somebody has come in by it. */
export async function revokeInvitation(work: Work, input: Named & { invitation: number }): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  const [gone] = await work.tx
    .update(researchInvitation)
    .set({ revokedAt: work.now })
    .where(
      and(
        eq(researchInvitation.id, input.invitation),
        eq(researchInvitation.teamId, team.id),
        isNull(researchInvitation.usedAt),
        isNull(researchInvitation.revokedAt),
      ),
    )
    .returning({ id: researchInvitation.id });
  return gone ? ok({ number: team.number }) : refuse('wrong_state');
}

/**
 * Comes in by a link. The signature proves the invitation, so it is read with the portal's eyes; the team's lock makes a link that two people open at once let in
 * one. Refuses `invitation_used`, `invitation_revoked`, `invitation_expired`, `already_in`, `team_full`.
 */
export async function acceptInvitation(work: Work, input: { token: string }): Promise<Result<Named>> {
  const { actor } = work;
  const id = readLink(invitationFor, input.token);
  if (id === null || actor.kind !== 'resident') return refuse('not_found');
  await seeAs(work.tx, 'system');
  const byId = eq(researchInvitation.id, id);
  const [which] = await work.tx.select({ id: researchInvitation.teamId }).from(researchInvitation).where(byId);
  const team = which ? await lockTeam(work, which) : null;
  const [row] = await work.tx.select().from(researchInvitation).where(byId).for('update');
  if (!team || !row) return refuse('not_found');
  const standing = standingOf(row, work.now);
  if (standing !== 'open') return refuse(`invitation_${standing}`);
  if (!isAlive(team)) return refuse('wrong_state');
  if (team.memberIds.includes(actor.memberId)) return refuse('already_in');
  if (team.memberIds.length >= mostMembers) return refuse('team_full');
  const [call] = await work.tx
    .select({ level: researchCall.eligibility })
    .from(researchCall)
    .where(eq(researchCall.id, team.callId));
  if (call && levels.indexOf(actor.verification) < levels.indexOf(call.level)) return refuse(`needs_${call.level}`);
  const person = { teamId: team.id, callId: team.callId, memberId: actor.memberId };
  await work.tx.insert(researchMember).values({ ...person, role: 'member', joinedAt: work.now });
  await work.tx.update(researchInvitation).set({ usedAt: work.now, usedBy: actor.memberId }).where(byId);
  noteInside(work, team, 'join');
  return ok({ number: team.number });
}
