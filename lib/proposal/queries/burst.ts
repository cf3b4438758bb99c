import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { proposal, support, supportHold } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { groupOf, type Settlement } from '../rules/burst';

/** A part of a burst: voices from one network by accounts of one age. No name, no address. */
export interface HeldGroup {
  group: string;
  n: number;
  firstAt: Date;
  lastAt: Date;
  standing: 'counted' | 'held' | 'rejected';
}

export interface Hold {
  id: number;
  number: string;
  title: string;
  dong: { nameKo: string; nameEn: string };
  why: 'one_network' | 'rush';
  openedAt: Date;
  usualPerHour: number;
  supportCount: number;
  settledAt: Date | null;
  outcome: Settlement | null;
  reason: string | null;
  groups: HeldGroup[];
}

/** Bursts that wait to be looked at, or those settled last. `dongs` null means the whole district. */
export async function listHolds(dongs: readonly string[] | null, settled: boolean): Promise<Hold[]> {
  const holds = await db
    .select({
      id: supportHold.id,
      number: subject.number,
      title: proposal.title,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
      why: supportHold.why,
      openedAt: supportHold.openedAt,
      usualPerHour: supportHold.usualPerHour,
      supportCount: proposal.supportCount,
      settledAt: supportHold.settledAt,
      outcome: supportHold.outcome,
      reason: supportHold.reason,
    })
    .from(supportHold)
    .innerJoin(proposal, eq(proposal.id, supportHold.proposalId))
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(
      and(
        settled ? isNotNull(supportHold.settledAt) : isNull(supportHold.settledAt),
        dongs ? inArray(proposal.dongCode, [...dongs]) : undefined,
      ),
    )
    .orderBy(settled ? desc(supportHold.settledAt) : supportHold.openedAt)
    .limit(settled ? 10 : 50);
  const groups = await groupsOf(holds.map((hold) => hold.id));
  return holds.map((hold) => ({ ...hold, groups: groups.get(hold.id) ?? [] }));
}

async function groupsOf(ids: readonly number[]): Promise<Map<number, HeldGroup[]>> {
  const found = new Map<number, HeldGroup[]>();
  if (ids.length === 0) return found;
  const voices = await db
    .select({
      holdId: support.holdId,
      at: support.createdAt,
      network: support.network,
      standing: support.standing,
      accountSince: member.createdAt,
    })
    .from(support)
    .innerJoin(member, eq(member.id, support.memberId))
    .where(inArray(support.holdId, [...ids]))
    .orderBy(support.createdAt);
  for (const voice of voices) {
    const list = found.get(voice.holdId ?? 0) ?? [];
    const group = groupOf(voice);
    const known = list.find((each) => each.group === group);
    if (known) Object.assign(known, { n: known.n + 1, lastAt: voice.at });
    else list.push({ group, n: 1, firstAt: voice.at, lastAt: voice.at, standing: voice.standing });
    found.set(voice.holdId ?? 0, list);
  }
  return found;
}

/** What permissions ask of a burst's proposal; null when there is no such burst. */
export async function getHoldCase(id: number) {
  const [row] = await db
    .select({ id: supportHold.id, authorId: proposal.authorId, dongCode: proposal.dongCode })
    .from(supportHold)
    .innerJoin(proposal, eq(proposal.id, supportHold.proposalId))
    .where(eq(supportHold.id, id));
  return row ?? null;
}

/** How a person's voice on a proposal stands, with the reason when it does not count; and how many voices wait to be looked at. */
export async function getVoices(proposalId: number, memberId: number | null) {
  const [own] = memberId
    ? await db
        .select({ standing: support.standing, reason: supportHold.reason })
        .from(support)
        .leftJoin(supportHold, eq(supportHold.id, support.holdId))
        .where(and(eq(support.proposalId, proposalId), eq(support.memberId, memberId)))
    : [];
  const [held] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(support)
    .where(and(eq(support.proposalId, proposalId), eq(support.standing, 'held')));
  return { standing: own?.standing ?? null, reason: own?.reason ?? null, held: held?.n ?? 0 };
}
