import { and, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { follow } from '@/db/schema/follow';
import type { Lang } from '@/lib/format/copy';
import { rememberLanguage } from '@/lib/notification/mutations/choices';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { type Followed, followsOf, getFollowed } from './queries';
import { mostFollowed, type Target } from './rules';

/** From now on this person hears of it. Following twice is following once. Refuses `not_found` and `too_many_followed`. */
export async function startFollowing(work: Work, target: Target, lang: Lang): Promise<Result<Followed>> {
  const memberId = memberIdOf(work.actor);
  const followed = await getFollowed(target, work.tx);
  if (memberId === null || !followed) return refuse('not_found');
  if ((await work.tx.$count(follow, eq(follow.memberId, memberId))) >= mostFollowed) return refuse('too_many_followed');
  await work.tx
    .insert(follow)
    .values({ ...followed.key, memberId, createdAt: work.now })
    .onConflictDoNothing();
  await rememberLanguage(work, lang);
  return ok(followed);
}

/** Hears of it no more. What was never followed is not followed either. */
export async function stopFollowing(work: Work, target: Target): Promise<Result<Followed>> {
  const memberId = memberIdOf(work.actor);
  const followed = await getFollowed(target, work.tx);
  if (memberId === null || !followed) return refuse('not_found');
  await work.tx.delete(follow).where(and(eq(follow.memberId, memberId), followsOf(followed)));
  return ok(followed);
}

/** Lets one of one's own go by its row: also a case that is not public any more. */
export async function letGo(work: Work, id: number): Promise<Result<undefined>> {
  await work.tx.delete(follow).where(and(eq(follow.id, id), eq(follow.memberId, memberIdOf(work.actor) ?? 0)));
  return ok();
}

const other = alias(follow, 'other');

/** Gives what one account follows to another, except what that follows already; answers which. */
export async function handOverFollows(work: Work, from: number, to: number): Promise<number[]> {
  const same = work.tx
    .select({ one: sql`1` })
    .from(other)
    .where(
      and(
        eq(other.memberId, to),
        sql`(${other.dongCode}, ${other.zoneId}, ${other.subjectId}, ${other.topic}) is not distinct from (${follow.dongCode}, ${follow.zoneId}, ${follow.subjectId}, ${follow.topic})`,
      ),
    );
  const rows = await work.tx
    .update(follow)
    .set({ memberId: to })
    .where(and(eq(follow.memberId, from), sql`not exists (${same})`))
    .returning({ id: follow.id });
  return rows.map((row) => row.id);
}

export async function handBackFollows(work: Work, ids: readonly number[], from: number, to: number): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(follow)
    .set({ memberId: from })
    .where(and(inArray(follow.id, [...ids]), eq(follow.memberId, to)));
}
