import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { researchInvitation, researchMember, researchTeam } from '@/db/schema/research';
import { researchBudget, researchEntry, researchFile, researchReceipt } from '@/db/schema/research-work';
import { attachment } from '@/db/schema/subject';
import { asSystem } from '@/lib/platform/auth/scope';
import { readLink } from '@/lib/platform/auth/signed-link';

/** What an invitation's address is signed for. */
export const invitationFor = 'research_invitation';

/** By the name they agreed to, else masked; somebody who is gone has none. */
const shownName = sql<string>`case when ${member.erasedAt} is null then coalesce(${researchMember.publicName}, ${member.name}) else ${member.name} end`;

/** Who is in a team now, the lead first. */
export const listPeople = (teamId: number) =>
  db
    .select({
      id: researchMember.id,
      memberId: researchMember.memberId,
      role: researchMember.role,
      name: shownName,
      named: sql<boolean>`${researchMember.publicName} is not null`,
      joinedAt: researchMember.joinedAt,
    })
    .from(researchMember)
    .innerJoin(member, eq(member.id, researchMember.memberId))
    .where(and(eq(researchMember.teamId, teamId), isNull(researchMember.leftAt)))
    .orderBy(asc(researchMember.role), asc(researchMember.id));
export type PersonRow = Awaited<ReturnType<typeof listPeople>>[number];

/** Invitations of a team, newest first. */
export const listInvitations = (teamId: number) =>
  db
    .select({
      id: researchInvitation.id,
      sentTo: researchInvitation.sentTo,
      createdAt: researchInvitation.createdAt,
      expiresAt: researchInvitation.expiresAt,
      usedAt: researchInvitation.usedAt,
      revokedAt: researchInvitation.revokedAt,
    })
    .from(researchInvitation)
    .where(eq(researchInvitation.teamId, teamId))
    .orderBy(desc(researchInvitation.id))
    .limit(50);
export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number];

/** What an invitation's address lets its reader know before they come in: team and question. Null when it was not made by us. */
export async function getInvited(token: string) {
  const id = readLink(invitationFor, token);
  if (id === null) return null;
  return asSystem(async () => {
    const [row] = await db
      .select({
        name: researchTeam.name,
        title: researchTeam.title,
        question: researchTeam.question,
        state: researchTeam.state,
        expiresAt: researchInvitation.expiresAt,
        usedAt: researchInvitation.usedAt,
        revokedAt: researchInvitation.revokedAt,
      })
      .from(researchInvitation)
      .innerJoin(researchTeam, eq(researchTeam.id, researchInvitation.teamId))
      .where(eq(researchInvitation.id, id));
    return row ?? null;
  });
}

/** The diary, newest first: with `inside` also what is for the team and the office. */
export const listEntries = (teamId: number, { inside = false } = {}) =>
  db
    .select({
      id: researchEntry.id,
      memberId: researchEntry.memberId,
      title: researchEntry.title,
      text: researchEntry.text,
      open: researchEntry.open,
      at: researchEntry.at,
      editedAt: researchEntry.editedAt,
      by: sql<string>`coalesce((select m.public_name from research_member m where m.team_id = ${researchEntry.teamId} and m.member_id = ${researchEntry.memberId}
        and m.left_at is null), ${member.name})`,
    })
    .from(researchEntry)
    .innerJoin(member, eq(member.id, researchEntry.memberId))
    .where(
      and(
        eq(researchEntry.teamId, teamId),
        isNull(researchEntry.withdrawnAt),
        inside ? undefined : eq(researchEntry.open, true),
      ),
    )
    .orderBy(desc(researchEntry.id))
    .limit(200);
export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

/** Files of a team with where they belong. Without `inside` only those that everyone may see. */
export async function listFiles(teamId: number, { inside = false } = {}) {
  return db
    .select({
      id: attachment.id,
      name: attachment.name,
      mediaType: attachment.mediaType,
      bytes: attachment.bytes,
      width: attachment.width,
      height: attachment.height,
      entryId: researchFile.entryId,
      receiptId: researchFile.receiptId,
      description: researchFile.description,
      licence: researchFile.licence,
    })
    .from(researchFile)
    .innerJoin(attachment, eq(attachment.id, researchFile.attachmentId))
    .where(and(eq(researchFile.teamId, teamId), inside ? undefined : eq(attachment.public, true)))
    .orderBy(asc(attachment.createdAt), asc(attachment.id));
}
export type FileRow = Awaited<ReturnType<typeof listFiles>>[number];

const counted = sql`${researchReceipt.state} in ('handed_in', 'approved')`;

/** What the money is for, and how much of each line is spent. */
export const listBudget = (teamId: number) =>
  db
    .select({
      id: researchBudget.id,
      label: researchBudget.label,
      amountWon: researchBudget.amountWon,
      spentWon: sql<number>`coalesce(sum(${researchReceipt.amountWon}) filter (where ${counted}), 0)`.mapWith(Number),
      receipts: sql<number>`count(${researchReceipt.id})::int`,
    })
    .from(researchBudget)
    .leftJoin(researchReceipt, eq(researchReceipt.budgetId, researchBudget.id))
    .where(eq(researchBudget.teamId, teamId))
    .groupBy(researchBudget.id)
    .orderBy(asc(researchBudget.id));
export type BudgetRow = Awaited<ReturnType<typeof listBudget>>[number];

/** Receipts of a team, those that wait first. */
export const listReceipts = (teamId: number) =>
  db
    .select({
      id: researchReceipt.id,
      label: researchBudget.label,
      amountWon: researchReceipt.amountWon,
      paidOn: researchReceipt.paidOn,
      vendor: researchReceipt.vendor,
      note: researchReceipt.note,
      state: researchReceipt.state,
      reason: researchReceipt.reason,
      handedInAt: researchReceipt.handedInAt,
    })
    .from(researchReceipt)
    .innerJoin(researchBudget, eq(researchBudget.id, researchReceipt.budgetId))
    .where(
      and(eq(researchReceipt.teamId, teamId), inArray(researchReceipt.state, ['handed_in', 'approved', 'returned'])),
    )
    .orderBy(desc(sql`${researchReceipt.state} = 'handed_in'`), desc(researchReceipt.id))
    .limit(300);
export type ReceiptRow = Awaited<ReturnType<typeof listReceipts>>[number];
