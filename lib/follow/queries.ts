import { and, eq, type SQL, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { dong, zone } from '@/db/schema/district';
import { follow } from '@/db/schema/follow';
import { asSystem } from '@/lib/platform/auth/scope';
import type { CaseKind } from '@/lib/platform/paths';
import { publicCases } from './queries-public';
import { fewestShown, type Target } from './rules';

type Reader = Pick<Tx, 'select' | 'execute'>;

/** A target that there is, with what names it and what the table keeps of it. */
export type Followed = Awaited<ReturnType<typeof getFollowed>> & object;

const nothing = { dongCode: null, zoneId: null, subjectId: null, topic: null };
const names = <T extends typeof dong | typeof zone>(t: T) => ({ nameKo: t.nameKo, nameEn: t.nameEn });
const columnOf = { dong: follow.dongCode, zone: follow.zoneId, case: follow.subjectId, topic: follow.topic };

/** What a target names, if everybody may read it; else null. */
export async function getFollowed(target: Target, on: Reader = db) {
  if (target.kind === 'topic')
    return { target, key: { ...nothing, kind: target.kind, topic: target.topic }, name: null, caseKind: null };
  if (target.kind === 'case') {
    const found = await getPublicCase(target.number, on);
    return (
      found && {
        target,
        key: { ...nothing, kind: target.kind, subjectId: found.id },
        name: { nameKo: found.title, nameEn: found.title },
        caseKind: found.kind,
      }
    );
  }
  if (target.kind === 'dong') {
    const [row] = await on
      .select({ code: dong.code, ...names(dong) })
      .from(dong)
      .where(eq(dong.slug, target.slug));
    if (!row) return null;
    const { code, ...name } = row;
    return { target, key: { ...nothing, kind: target.kind, dongCode: code }, name, caseKind: null };
  }
  const [row] = await on
    .select({ id: zone.id, ...names(zone) })
    .from(zone)
    .where(eq(zone.slug, target.slug));
  if (!row) return null;
  const { id, ...name } = row;
  return { target, key: { ...nothing, kind: target.kind, zoneId: id }, name, caseKind: null };
}

/** A case that everybody may read, by its number. */
async function getPublicCase(number: string, on: Reader) {
  const [row] = await on.execute<{ id: string; kind: CaseKind; title: string }>(
    sql`select s.id, s.kind, c.title from subject s join ${publicCases} c on c.id = s.id where s.number = ${number}`,
  );
  return row ? { id: Number(row.id), kind: row.kind, title: row.title } : null;
}

/** Whether somebody follows anything. */
export const hasFollows = async (memberId: number): Promise<boolean> =>
  (await db.$count(follow, eq(follow.memberId, memberId))) > 0;

/** The dong somebody lives in. */
export async function getHomeDong(code: string) {
  const [row] = await db
    .select({ slug: dong.slug, ...names(dong) })
    .from(dong)
    .where(eq(dong.code, code));
  return row ?? null;
}

/** The rows of a target. */
export function followsOf({ key }: Pick<Followed, 'key'>): SQL {
  const value = key.dongCode ?? key.zoneId ?? key.subjectId ?? key.topic;
  return sql`${columnOf[key.kind]} = ${value}`;
}

export async function isFollowing(memberId: number, followed: Pick<Followed, 'key'>): Promise<boolean> {
  return (await db.$count(follow, and(eq(follow.memberId, memberId), followsOf(followed)))) > 0;
}

/** How many people follow something; null when they are too few to be counted in public. */
export async function countFollowers(followed: Pick<Followed, 'key'>): Promise<number | null> {
  const n = await asSystem(() => db.$count(follow, followsOf(followed)));
  return n >= fewestShown ? n : null;
}

/** What a person follows, newest first. A case that is not public any more has no title. */
export async function listFollows(memberId: number) {
  const rows = await db.execute<{
    id: string;
    kind: 'dong' | 'zone' | 'case' | 'topic';
    slug: string | null;
    nameKo: string | null;
    nameEn: string | null;
    number: string | null;
    caseKind: CaseKind | null;
    title: string | null;
    topic: string | null;
  }>(sql`
    select f.id, f.kind, coalesce(d.slug, z.slug) as slug, coalesce(d.name_ko, z.name_ko) as "nameKo", coalesce(d.name_en, z.name_en) as "nameEn",
      s.number, s.kind as "caseKind", (select c.title from ${publicCases} c where c.id = f.subject_id) as title, f.topic
    from follow f left join dong d on d.code = f.dong_code left join zone z on z.id = f.zone_id left join subject s on s.id = f.subject_id
    where f.member_id = ${memberId} order by f.created_at desc, f.id desc`);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
export type FollowRow = Awaited<ReturnType<typeof listFollows>>[number];
