import { and, count, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { auditEntry } from '@/db/schema/audit';
import { member } from '@/db/schema/member';
import { consent, erasureRequest, retentionRun } from '@/db/schema/privacy';
import { dayOf, instantOn } from '@/lib/platform/calendar/day';
import { retentionRules } from '../rules-retention';
import { endedRows } from './retention';

/** What a person agreed to, the latest first. */
export async function listConsents(memberId: number) {
  return db.select().from(consent).where(eq(consent.memberId, memberId)).orderBy(desc(consent.id));
}

/** The request to be forgotten that is under way; null when there is none. */
export async function getErasure(memberId: number) {
  const [row] = await db
    .select({ askedAt: erasureRequest.askedAt, dueAt: erasureRequest.dueAt })
    .from(erasureRequest)
    .where(
      and(eq(erasureRequest.memberId, memberId), isNull(erasureRequest.cancelledAt), isNull(erasureRequest.doneAt)),
    );
  return row ?? null;
}

/** When the office looked at a person's masked data, and why. */
export async function listLooksAt(memberId: number) {
  return db
    .select({ id: auditEntry.id, at: auditEntry.at, reason: auditEntry.reason })
    .from(auditEntry)
    .where(and(eq(auditEntry.aboutId, memberId), eq(auditEntry.type, 'privacy.unmasked')))
    .orderBy(desc(auditEntry.id))
    .limit(50);
}

/** Each rule with what a run would take today, and what the last one took. Nothing is changed by asking. */
export async function listRetention(now: Date) {
  const last = await db
    .selectDistinctOn([retentionRun.rule], { rule: retentionRun.rule, at: retentionRun.at, rows: retentionRun.rows })
    .from(retentionRun)
    .orderBy(retentionRun.rule, desc(retentionRun.at));
  return Promise.all(
    retentionRules.map(async (rule) => {
      const [due] = await db.execute<{ n: number }>(
        sql`select count(*)::int as n from ${sql.raw(rule.table)} where ${endedRows(rule, now)}`,
      );
      return { rule, due: due?.n ?? 0, last: last.find((run) => run.rule === rule.key) ?? null };
    }),
  );
}

/** Officers who looked at masked data on the day of `now`, the most often first. */
export async function listLookers(now: Date) {
  return db
    .select({ name: member.name, looks: count() })
    .from(auditEntry)
    .innerJoin(member, eq(member.id, auditEntry.memberId))
    .where(and(eq(auditEntry.type, 'privacy.unmasked'), gte(auditEntry.at, instantOn(dayOf(now)))))
    .groupBy(member.id, member.name)
    .orderBy(desc(count()));
}

export async function countErasures(): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(erasureRequest)
    .where(and(isNull(erasureRequest.cancelledAt), isNull(erasureRequest.doneAt)));
  return row?.n ?? 0;
}
