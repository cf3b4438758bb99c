import { randomUUID } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { member, session } from '@/db/schema/member';
import type { Actor, Officer, Resident } from '../actor';
import { dayOf } from '../calendar/day';
import { open } from '../crypto/seal';
import { asSystem } from './scope';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a session lives without being used, and at most. Officers sit at shared desks, so theirs end sooner. */
export const sessionLimits = {
  resident: { idle: 14 * day, absolute: 60 * day },
  officer: { idle: 30 * minute, absolute: 10 * 60 * minute },
  /** Somebody who came back to one case, perhaps in a library. */
  guest: { idle: 30 * minute, absolute: 2 * 60 * minute },
} as const;

/** How somebody proved who they are. */
export interface Proof {
  /** The provider of next-auth: `demo`, `office`, `link`, … */
  method: string;
  /** A second factor was part of it, as the provider says. */
  second?: boolean;
}

/**
 * Begins a session and returns its id; the session it replaces ends, so that an id known before sign-in is worth nothing after it. Null: no such member.
 */
export async function openSession(
  memberId: number,
  now: Date,
  replaces: string | null = null,
  proof: Proof = { method: 'demo' },
): Promise<string | null> {
  return db.transaction(async (tx) => {
    if (replaces)
      await tx
        .update(session)
        .set({ revokedAt: now })
        .where(and(eq(session.id, replaces), isNull(session.revokedAt)));
    const [person] = await tx
      .select({ kind: member.kind, guest: member.guest })
      .from(member)
      .where(and(eq(member.id, memberId), isNull(member.unitedIntoId)));
    if (!person) return null;
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + sessionLimits[person.guest ? 'guest' : person.kind].absolute);
    const { method, second } = proof;
    const secondFactorAt = second ? now : null;
    await tx
      .insert(session)
      .values({ id, memberId, createdAt: now, lastSeenAt: now, expiresAt, method, secondFactorAt });
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

/** What the configuration says of sessions. The strict reading is the default. */
export interface SessionRules {
  /** Sessions of demo accounts count. */
  demo: boolean;
  /** Officers, other than demo accounts, need a second factor. */
  secondFactor: boolean;
}
const strict: SessionRules = { demo: true, secondFactor: true };

/** The person behind a session that was not revoked, left idle or grown too old. `waiting`: an officer who has yet to give a second factor. */
const alive = (id: string, at: string, { demo, secondFactor }: SessionRules) => sql`
  select m.id, m.kind, m.name, n.legal_name, m.home_dong, m.verification, m.guest,
    m.kind = 'officer' and ${secondFactor}::boolean and s.method <> 'demo' and s.second_factor_at is null as waiting
  from session s join member m on m.id = s.member_id and m.united_into_id is null left join own_name n on n.member_id = m.id
  where s.id = ${id} and s.revoked_at is null and s.expires_at > ${at}::timestamptz and (${demo}::boolean or s.method <> 'demo')
    and s.last_seen_at > ${at}::timestamptz - make_interval(secs => case when m.kind = 'officer' or m.guest then ${sessionLimits.officer.idle / 1000}::float8 else ${sessionLimits.resident.idle / 1000}::float8 end)`;

/**
 * Who a session id stands for now, in one query: the person, the assignments that hold today (an officer's own, then those of colleagues whose deputy they
 * are, but never an administrator's), and the zones whose hub is today one of the officer's dongs. Anything else is a visitor, and so is an officer without
 * a second factor.
 */
export async function actorOfSession(id: string, now: Date, rules: SessionRules = strict): Promise<Actor> {
  const at = now.toISOString();
  const today = dayOf(now);
  const onDay = (table: string) =>
    sql`${sql.raw(table)}.valid_from <= ${today} and (${sql.raw(table)}.valid_to is null or ${sql.raw(table)}.valid_to > ${today})`;
  const rows = await asSystem(() =>
    db.execute<{ person: (Resident & { legalName: string | null }) | Officer }>(sql`
    with alive as (${alive(id, at, rules)}), seen as (
      update session set last_seen_at = ${at}::timestamptz
      where id = ${id} and last_seen_at < ${at}::timestamptz - interval '1 minute' and exists (select from alive)
    ), held as (
      select a.*, null::bigint as for_id, null::text as for_name from assignment a join alive on alive.id = a.member_id where ${onDay('a')}
      union all
      select a.*, p.id, p.name from deputy d join alive on alive.id = d.deputy_id
        join member p on p.id = d.member_id join assignment a on a.member_id = p.id
      where ${onDay('d')} and ${onDay('a')} and a.role <> 'admin'
    ), hub as (
      select distinct z.zone_id, z.dong_code as seat from zone_membership z join held on held.dong_code = z.dong_code where z.role = 'hub' and ${onDay('z')}
    )
    select case kind
      when 'resident' then json_build_object('kind', kind, 'memberId', id, 'name', name, 'homeDong', home_dong, 'verification', verification, 'legalName', legal_name, 'guest', guest)
      else json_build_object('kind', kind, 'memberId', id, 'name', name,
        'assignments', (select coalesce(json_agg(
          jsonb_build_object('role', role, 'dongCode', dong_code, 'departmentId', department_id, 'institutionId', institution_id, 'isHead', is_head)
          || case when for_id is null then '{}' else jsonb_build_object('actsFor', jsonb_build_object('memberId', for_id, 'name', for_name)) end
          order by for_id nulls first, held.id), '[]') from held),
        'hubZones', (select coalesce(json_agg(distinct zone_id), '[]') from hub),
        'hubDongs', (select coalesce(json_agg(distinct seat), '[]') from hub),
        'linkedDongs', (select coalesce(json_agg(z.dong_code order by z.dong_code), '[]') from zone_membership z join hub using (zone_id) where ${onDay('z')}))
      end as person
    from alive where not waiting`),
  );
  const person = rows[0]?.person;
  if (person?.kind !== 'resident') return person ?? { kind: 'visitor' };
  const { legalName, guest, ...others } = person;
  const known = { ...others, ...(guest ? { guest } : {}) };
  return legalName ? { ...known, name: open(legalName, 'member.legal_name') } : known;
}

/** The officer whose session lacks only the second factor; null for everyone else. */
export async function waitingOfficerOf(
  id: string,
  now: Date,
  rules: SessionRules = strict,
): Promise<{ memberId: number; name: string } | null> {
  const rows = await db.execute<{ memberId: number; name: string }>(
    sql`with alive as (${alive(id, now.toISOString(), rules)}) select id::int as "memberId", name from alive where waiting`,
  );
  return rows[0] ?? null;
}

/** A new session in place of one that has just been given its second factor; null when that one has ended meanwhile. */
export async function raiseSession(id: string, now: Date): Promise<string | null> {
  const [held] = await db
    .select({ memberId: session.memberId, method: session.method })
    .from(session)
    .where(and(eq(session.id, id), isNull(session.revokedAt)));
  return held ? openSession(held.memberId, now, id, { method: held.method, second: true }) : null;
}
