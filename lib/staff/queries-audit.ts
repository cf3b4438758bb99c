import { and, desc, eq, gt, gte, ilike, like, lt, notLike, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { auditEntry } from '@/db/schema/audit';
import { member } from '@/db/schema/member';
import { subject } from '@/db/schema/subject';

const actor = alias(member, 'actor');
const about = alias(member, 'about');
const behalf = alias(member, 'behalf');

export interface AuditFilter {
  /** Part of the name of who did it or to whom. */
  person: string;
  kind: 'staff' | 'session' | 'setting' | 'other' | null;
  from: Date | null;
  until: Date | null;
  /** Entries older than this one, or newer. */
  before: number | null;
  after: number | null;
}

const named = (text: string): SQL | undefined => {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return text === ''
    ? undefined
    : or(ilike(actor.name, pattern), ilike(about.name, pattern), ilike(behalf.name, pattern));
};

const ofKind = (kind: AuditFilter['kind']): SQL | undefined => {
  if (kind === null) return undefined;
  if (kind !== 'other') return like(auditEntry.type, `${kind}.%`);
  return and(...['staff', 'session', 'setting'].map((each) => notLike(auditEntry.type, `${each}.%`)));
};

/** Entries of the trail, the latest first; one more than `limit` says that there are others. */
export async function listAudit(filter: AuditFilter, limit: number) {
  const { before, after, from, until } = filter;
  const rows = await db
    .select({
      id: auditEntry.id,
      at: auditEntry.at,
      type: auditEntry.type,
      by: auditEntry.actorKind,
      actor: actor.name,
      about: about.name,
      behalf: behalf.name,
      number: subject.number,
      reason: auditEntry.reason,
      data: auditEntry.data,
    })
    .from(auditEntry)
    .leftJoin(actor, eq(actor.id, auditEntry.memberId))
    .leftJoin(about, eq(about.id, auditEntry.aboutId))
    .leftJoin(behalf, eq(behalf.id, auditEntry.onBehalfOf))
    .leftJoin(subject, eq(subject.id, auditEntry.subjectId))
    .where(
      and(
        named(filter.person),
        ofKind(filter.kind),
        from ? gte(auditEntry.at, from) : undefined,
        until ? lt(auditEntry.at, until) : undefined,
        before ? lt(auditEntry.id, before) : undefined,
        after ? gt(auditEntry.id, after) : undefined,
      ),
    )
    .orderBy(after ? auditEntry.id : desc(auditEntry.id))
    .limit(limit + 1);
  return after ? rows.toReversed() : rows;
}

export type AuditRow = Awaited<ReturnType<typeof listAudit>>[number];
