import { randomUUID } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { member, session } from '@/db/schema/member';
import type { Actor, Officer, Resident } from '../actor';
import { dayOf } from '../calendar/day';
import { open } from '../crypto/seal';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a session lives without being used, and at most. Officers sit at shared desks, so theirs end sooner. */
export const sessionLimits = {
  resident: { idle: 14 * day, absolute: 60 * day },
  officer: { idle: 30 * minute, absolute: 10 * 60 * minute },
} as const;

/** Begins a session and returns its id; the session it replaces ends, so that an id known before sign-in is worth nothing after it. Null: no such member. */
export async function openSession(memberId: number, now: Date, replaces: string | null = null): Promise<string | null> {
  return db.transaction(async (tx) => {
    if (replaces)
      await tx
        .update(session)
        .set({ revokedAt: now })
        .where(and(eq(session.id, replaces), isNull(session.revokedAt)));
    const [person] = await tx.select({ kind: member.kind }).from(member).where(eq(member.id, memberId));
    if (!person) return null;
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + sessionLimits[person.kind].absolute);
    await tx.insert(session).values({ id, memberId, createdAt: now, lastSeenAt: now, expiresAt });
    return id;
  });
}

/** Ends a session at once, wherever its cookie still is. */
export async function revokeSession(id: string, now: Date): Promise<void> {
  await db
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.id, id), isNull(session.revokedAt)));
}

/** Ends all sessions of a person: after a change of role, or when asked to. Returns how many there were. */
export async function revokeSessionsOf(memberId: number, now: Date): Promise<number> {
  const ended = await db
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.memberId, memberId), isNull(session.revokedAt)))
    .returning({ id: session.id });
  return ended.length;
}

/**
 * Who a session id stands for now, in one query: the person, the assignments that hold today, and the zones whose hub is
 * today one of the officer's dongs. A session that was revoked, left idle or grew too old is a visitor.
 */
export async function actorOfSession(id: string, now: Date): Promise<Actor> {
  const at = now.toISOString();
  const today = dayOf(now);
  const { resident, officer } = sessionLimits;
  const rows = await db.execute<{ person: (Resident & { legalName: string | null }) | Officer }>(sql`
    with alive as (
      select m.id, m.kind, m.name, m.legal_name, m.home_dong, m.verification
      from session s join member m on m.id = s.member_id
      where s.id = ${id} and s.revoked_at is null and s.expires_at > ${at}::timestamptz
        and s.last_seen_at > ${at}::timestamptz - make_interval(secs => case m.kind when 'officer' then ${officer.idle / 1000}::float8 else ${resident.idle / 1000}::float8 end)
    ), seen as (
      update session set last_seen_at = ${at}::timestamptz
      where id = ${id} and last_seen_at < ${at}::timestamptz - interval '1 minute' and exists (select from alive)
    ), held as (
      select a.* from assignment a join alive on alive.id = a.member_id
      where a.valid_from <= ${today} and (a.valid_to is null or a.valid_to > ${today})
    ), hub as (
      select distinct z.zone_id from zone_membership z join held on held.dong_code = z.dong_code
      where z.role = 'hub' and z.valid_from <= ${today} and (z.valid_to is null or z.valid_to > ${today})
    )
    select case kind
      when 'resident' then json_build_object('kind', kind, 'memberId', id, 'name', name, 'homeDong', home_dong, 'verification', verification, 'legalName', legal_name)
      else json_build_object('kind', kind, 'memberId', id, 'name', name,
        'assignments', (select coalesce(json_agg(json_build_object('role', role, 'dongCode', dong_code, 'departmentId', department_id, 'isHead', is_head) order by held.id), '[]') from held),
        'hubZones', (select coalesce(json_agg(zone_id order by zone_id), '[]') from hub),
        'linkedDongs', (select coalesce(json_agg(z.dong_code order by z.dong_code), '[]') from zone_membership z join hub using (zone_id)
          where z.valid_from <= ${today} and (z.valid_to is null or z.valid_to > ${today})))
      end as person
    from alive`);
  const person = rows[0]?.person;
  if (person?.kind !== 'resident') return person ?? { kind: 'visitor' };
  const { legalName, ...others } = person;
  return legalName ? { ...others, name: open(legalName, 'member.legal_name') } : others;
}
