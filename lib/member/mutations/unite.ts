import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { member, session } from '@/db/schema/member';
import { contact, type Moved, memberUnion, providerAccount } from '@/db/schema/member-contact';
import { residenceConfirmation } from '@/db/schema/member-residence';
import { handBackComments, handOverComments } from '@/lib/comment/mutations-person';
import { handBackComplaints, handOverComplaints } from '@/lib/complaint/mutations/person';
import { handBackSeats, handOverSeats } from '@/lib/course/mutations/person';
import { handBackBallots, handOverBallots } from '@/lib/evaluation/mutations/person';
import { handBackFollows, handOverFollows } from '@/lib/follow/mutations';
import { handBackPhones, handOverPhones } from '@/lib/hotline/mutations/phone';
import { handBackMessages, handOverMessages } from '@/lib/notification/mutations-person';
import { audit } from '@/lib/platform/audit/audit';
import { seeAs } from '@/lib/platform/auth/scope';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import {
  handBackApplications,
  handBackBookings,
  handOverApplications,
  handOverBookings,
} from '@/lib/programme/mutations/person';
import { handBackProposals, handOverProposals } from '@/lib/proposal/mutations/person';
import { handBackTeams, handOverTeams } from '@/lib/research/mutations/person';
import { decideUnion, undoUntil } from '../rules/union';

type Proof = (typeof memberUnion.$inferSelect)['proof'];
const levels = ['none', 'phone', 'residence'] as const;

/**
 * Makes two accounts one: cases, applications, supports (one voice where both had one), comments, messages and contacts of `from` are those of `into`, and `from` is
 * nobody's any more. Both rows are locked in the order of their ids, so that of attempts at once one wins. Refuses `same_account`, `already_united`.
 */
export async function unitePeople(work: Work, from: number, into: number, proof: Proof): Promise<Result<undefined>> {
  await seeAs(work.tx, 'system');
  const rows = await lockPeople(work, from, into);
  const [giving, taking] = [from, into].map((id) => rows.find((row) => row.id === id));
  const decided = decideUnion(giving, taking);
  if (!decided.ok) return decided;
  if (!giving || !taking) return refuse('not_found');
  const moved: Moved = {
    ...(await handOverProposals(work, from, into)),
    complaints: await handOverComplaints(work, from, into),
    comments: await handOverComments(work, from, into),
    messages: await handOverMessages(work, from, into),
    follows: await handOverFollows(work, from, into),
    applications: await handOverApplications(work, from, into),
    bookings: await handOverBookings(work, from, into),
    seats: await handOverSeats(work, from, into),
    teams: await handOverTeams(work, from, into),
    phones: await handOverPhones(work, from, into),
    ballots: await handOverBallots(work, from, into),
    contacts: await moveContacts(work, from, into),
    providers: await moveProviders(work, from, into),
    residence: await moveResidence(work, from, into),
    before: { verification: taking.verification, homeDong: taking.homeDong },
  };
  const [lower, higher] = [giving, taking].sort(
    (a, b) => levels.indexOf(a.verification) - levels.indexOf(b.verification),
  );
  await work.tx
    .update(member)
    .set({
      verification: higher?.verification ?? taking.verification,
      homeDong: higher?.homeDong ?? lower?.homeDong ?? null,
    })
    .where(eq(member.id, into));
  await work.tx.update(member).set({ unitedIntoId: into }).where(eq(member.id, from));
  await work.tx
    .update(session)
    .set({ revokedAt: work.now })
    .where(and(eq(session.memberId, from), isNull(session.revokedAt)));
  await work.tx.insert(memberUnion).values({ fromId: from, intoId: into, proof, moved, at: work.now });
  await audit(work, { type: 'member.united', aboutId: from, data: { into, proof } });
  return ok();
}

/** Takes a union back within its days: what was moved returns, what came since stays. Refuses `not_found` and `too_late`. */
export async function undoUnion(work: Work, unionId: number, intoId: number): Promise<Result<undefined>> {
  await seeAs(work.tx, 'system');
  const [union] = await work.tx
    .select()
    .from(memberUnion)
    .where(and(eq(memberUnion.id, unionId), eq(memberUnion.intoId, intoId), isNull(memberUnion.undoneAt)))
    .for('update');
  if (union?.proof !== 'codes') return refuse('not_found');
  if (undoUntil(union.at) <= work.now) return refuse('too_late');
  const { fromId: from, moved } = union;
  await lockPeople(work, from, intoId);
  await handBackProposals(work, moved, from, intoId);
  await handBackComplaints(work, moved.complaints, from, intoId);
  await handBackComments(work, moved.comments, from, intoId);
  await handBackMessages(work, moved.messages, from, intoId);
  await handBackFollows(work, moved.follows ?? [], from, intoId);
  await handBackApplications(work, moved.applications ?? [], from, intoId);
  await handBackBookings(work, moved.bookings ?? [], from, intoId);
  await handBackSeats(work, moved.seats ?? [], from, intoId);
  await handBackTeams(work, moved.teams ?? [], from, intoId);
  await handBackPhones(work, moved.phones, from, intoId);
  await handBackBallots(work, moved.ballots ?? [], from, intoId);
  if (moved.contacts.length > 0)
    await work.tx
      .update(contact)
      .set({ memberId: from })
      .where(and(inArray(contact.id, moved.contacts), eq(contact.memberId, intoId)));
  if (moved.providers.length > 0)
    await work.tx
      .update(providerAccount)
      .set({ memberId: from })
      .where(and(inArray(providerAccount.id, moved.providers), eq(providerAccount.memberId, intoId)));
  if (moved.residence.length > 0)
    await work.tx
      .update(residenceConfirmation)
      .set({ memberId: from })
      .where(and(inArray(residenceConfirmation.id, moved.residence), eq(residenceConfirmation.memberId, intoId)));
  await work.tx.update(member).set({ unitedIntoId: null }).where(eq(member.id, from));
  await work.tx.update(member).set(moved.before).where(eq(member.id, intoId));
  await work.tx.update(memberUnion).set({ undoneAt: work.now }).where(eq(memberUnion.id, unionId));
  await audit(work, { type: 'member.parted', aboutId: from, data: { from: intoId } });
  return ok();
}

async function lockPeople(work: Work, ...ids: number[]) {
  return work.tx
    .select({
      id: member.id,
      kind: member.kind,
      unitedIntoId: member.unitedIntoId,
      verification: member.verification,
      homeDong: member.homeDong,
    })
    .from(member)
    .where(inArray(member.id, ids))
    .orderBy(asc(member.id))
    .for('update');
}

async function moveContacts(work: Work, from: number, into: number): Promise<number[]> {
  const rows = await work.tx
    .update(contact)
    .set({ memberId: into })
    .where(and(eq(contact.memberId, from), isNull(contact.endedAt)))
    .returning({ id: contact.id });
  return rows.map((row) => row.id);
}

async function moveProviders(work: Work, from: number, into: number): Promise<number[]> {
  const rows = await work.tx
    .update(providerAccount)
    .set({ memberId: into })
    .where(eq(providerAccount.memberId, from))
    .returning({ id: providerAccount.id });
  return rows.map((row) => row.id);
}

/** What an officer saw of the one counts for both; of two, that of the account that stays. */
async function moveResidence(work: Work, from: number, into: number): Promise<number[]> {
  const live = (id: number) => and(eq(residenceConfirmation.memberId, id), isNull(residenceConfirmation.revokedAt));
  const own = await work.tx.select({ id: residenceConfirmation.id }).from(residenceConfirmation).where(live(into));
  if (own.length > 0) return [];
  const rows = await work.tx
    .update(residenceConfirmation)
    .set({ memberId: into })
    .where(live(from))
    .returning({ id: residenceConfirmation.id });
  return rows.map((row) => row.id);
}
