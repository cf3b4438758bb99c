import { and, eq, gt, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { proposal, support, supportHold } from '@/db/schema/proposal';
import { liftRejected, noteRejected } from '@/lib/moderation/mutations/measure';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideSettlement, findBurst, groupOf, windowHours } from '../rules/burst';
import { lockItemHolding, recountVoices } from './count';
import { lockProposals } from './move';

const hour = 3_600_000;
const weekHours = 7 * 24;
/** How long it is kept which network a voice came from. */
const networkDays = 30;

type Row = { id: number; number: string; publishedAt: Date | null };

/** Looks at the voices of the last hour, and holds those that came in a burst. The proposal's row has to be locked. Says whether any were held. */
export async function watchBurst(work: Work, row: Row): Promise<void> {
  const [open] = await work.tx
    .select()
    .from(supportHold)
    .where(and(eq(supportHold.proposalId, row.id), isNull(supportHold.settledAt)));
  const since = new Date(work.now.getTime() - windowHours * hour);
  // What an officer has looked at is not looked at again.
  const unseen = or(isNull(support.holdId), open ? eq(support.holdId, open.id) : undefined);
  const voices = await work.tx
    .select({
      memberId: support.memberId,
      at: support.createdAt,
      network: support.network,
      accountSince: member.createdAt,
      held: sql<boolean>`${support.standing} = 'held'`,
    })
    .from(support)
    .innerJoin(member, eq(member.id, support.memberId))
    .where(and(eq(support.proposalId, row.id), gt(support.createdAt, since), unseen));
  const usual = open?.usualPerHour ?? (await usualPerHour(work, row, since));
  const held = open ? voices.filter((voice) => voice.held).flatMap((voice) => voice.network ?? []) : [];
  const burst = findBurst(voices, usual, held);
  if (!burst) return;
  const id = open?.id ?? (await openHold(work, row, burst.why, usual));
  const theirs = and(
    eq(support.proposalId, row.id),
    sql`${support.memberId} = any(${sql.param(burst.memberIds)}::bigint[])`,
  );
  await work.tx.update(support).set({ standing: 'held', holdId: id }).where(theirs);
  if (!open) note(work, row, 'hold_supports', id, { voices: burst.memberIds.length });
}

async function usualPerHour(work: Work, row: Row, since: Date): Promise<number> {
  const published = row.publishedAt?.getTime() ?? since.getTime();
  const hours = Math.min(weekHours, (since.getTime() - published) / hour);
  if (hours < 1) return 0;
  const from = new Date(since.getTime() - weekHours * hour);
  const n = await work.tx.$count(
    support,
    and(eq(support.proposalId, row.id), gt(support.createdAt, from), lt(support.createdAt, since)),
  );
  return n / hours;
}

async function openHold(work: Work, row: Row, why: 'one_network' | 'rush', usual: number): Promise<number> {
  const [hold] = await work.tx
    .insert(supportHold)
    .values({ proposalId: row.id, why, openedAt: work.now, usualPerHour: usual })
    .returning({ id: supportHold.id });
  if (!hold) throw new Error('a burst was not written');
  return hold.id;
}

const note = (
  work: Work,
  row: Pick<Row, 'id' | 'number'>,
  verb: string,
  hold: number,
  data: Record<string, number>,
  reason: string | null = null,
) =>
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `proposal.${verb}`,
    public: false,
    reason,
    data: { hold, ...data },
  });

type Settled = Result<{ number: string; outcome: string }>;

/** An officer has looked: the chosen groups count from now on, the others do not, with a reason that their people read. */
export async function settleHold(
  work: Work,
  input: { id: number; release: 'all' | readonly string[]; reason: string | null },
): Promise<Settled> {
  const locked = await lockHold(work, input.id);
  if (!locked) return refuse('not_found');
  const { hold, row, item } = locked;
  const voices = await work.tx
    .select({
      memberId: support.memberId,
      at: support.createdAt,
      network: support.network,
      accountSince: member.createdAt,
    })
    .from(support)
    .innerJoin(member, eq(member.id, support.memberId))
    .where(eq(support.holdId, hold.id));
  const groups = [...new Set(voices.map(groupOf))];
  const released = input.release === 'all' ? groups : input.release;
  const decided = decideSettlement(hold, groups, released, input.reason);
  if (!decided.ok) return decided;
  const counted = voices.filter((voice) => released.includes(groupOf(voice))).map((voice) => voice.memberId);
  const reason = decided.value === 'released' ? null : input.reason;
  await work.tx
    .update(support)
    .set({
      standing: sql`case when ${support.memberId} = any(${sql.param(counted)}::bigint[]) then 'counted' else 'rejected' end`,
    })
    .where(eq(support.holdId, hold.id));
  await work.tx
    .update(supportHold)
    .set({ settledAt: work.now, settledBy: memberIdOf(work.actor), outcome: decided.value, reason })
    .where(eq(supportHold.id, hold.id));
  if (reason !== null) {
    const members = voices.filter((voice) => !released.includes(groupOf(voice))).map((voice) => voice.memberId);
    await noteRejected(work, { members, subjectId: row.id, dongCode: row.dongCode, reason });
  }
  await recountFamily(work, row, item);
  const figures = { counted: counted.length, rejected: voices.length - counted.length };
  note(work, row, 'settle_supports', hold.id, figures, reason);
  return ok({ number: row.number, outcome: decided.value });
}

/** Takes a settlement back: all voices of the burst wait again, as they did before it. */
export async function reopenHold(work: Work, id: number): Promise<Settled> {
  const locked = await lockHold(work, id);
  if (!locked) return refuse('not_found');
  const { hold, row, item } = locked;
  if (hold.settledAt === null) return refuse('already_done');
  await work.tx
    .update(supportHold)
    .set({ settledAt: null, settledBy: null, outcome: null, reason: null })
    .where(eq(supportHold.id, hold.id));
  const voices = await work.tx
    .update(support)
    .set({ standing: 'held' })
    .where(eq(support.holdId, hold.id))
    .returning({ memberId: support.memberId });
  await liftRejected(
    work,
    row.id,
    voices.map((voice) => voice.memberId),
  );
  await recountFamily(work, row, item);
  note(work, row, 'reopen_supports', hold.id, {});
  return ok({ number: row.number, outcome: 'reopened' });
}

/** A voice that was not counted counts after all: its person objected, and another officer agreed. */
export async function restoreVoice(work: Work, proposalId: number, memberId: number): Promise<Result<undefined>> {
  const { row, item } = await lockFamily(work, proposalId);
  if (!row) return refuse('not_found');
  const theirs = and(eq(support.proposalId, row.id), eq(support.memberId, memberId));
  await work.tx
    .update(support)
    .set({ standing: 'counted' })
    .where(and(theirs, eq(support.standing, 'rejected')));
  await recountFamily(work, row, item);
  return ok();
}

/** The burst with its proposal, locked after the family of that proposal. */
async function lockHold(work: Work, id: number) {
  const [found] = await work.tx
    .select({ proposalId: supportHold.proposalId })
    .from(supportHold)
    .where(eq(supportHold.id, id));
  if (!found) return null;
  const { row, item } = await lockFamily(work, found.proposalId);
  const [hold] = await work.tx.select().from(supportHold).where(eq(supportHold.id, id)).for('update');
  return row && hold ? { row, hold, item } : null;
}

/** A proposal with the one that it was merged into and the item that holds it, locked in the order that every voice locks in. */
async function lockFamily(work: Work, proposalId: number) {
  const [found] = await work.tx
    .select({ head: proposal.mergedIntoId })
    .from(proposal)
    .where(eq(proposal.id, proposalId));
  const head = found?.head ?? proposalId;
  const item = await lockItemHolding(work, head);
  const rows = await lockProposals(work, [...new Set([proposalId, head])]);
  return { row: rows.find((each) => each.id === proposalId), item };
}

/** What counts has changed: of the proposal, of the one it was merged into, and of their item. */
async function recountFamily(
  work: Work,
  row: { id: number; mergedIntoId: number | null },
  item: number | null,
): Promise<void> {
  if (row.mergedIntoId !== null) await recountVoices(work, row.id, null);
  await recountVoices(work, row.mergedIntoId ?? row.id, item);
}

/** Forgets from which network voices came, a month after; the worker's nightly task. */
export async function forgetNetworks(now: Date): Promise<void> {
  const old = new Date(now.getTime() - networkDays * 24 * hour);
  await db
    .update(support)
    .set({ network: null })
    .where(and(isNotNull(support.network), lt(support.createdAt, old)));
}
