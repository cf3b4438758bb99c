import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { auditEntry } from '@/db/schema/audit';
import { member } from '@/db/schema/member';
import { subject } from '@/db/schema/subject';
import { lookSigns } from '../rules-unmask';

/** Unusual looks that no administrator has said to have gone over: newer than the newest that somebody has. */
const open = and(
  eq(auditEntry.type, 'privacy.unusual_look'),
  gt(
    auditEntry.id,
    sql`coalesce((select max((data ->> 'upTo')::bigint) from audit_entry where type = 'privacy.looks_reviewed'), 0)`,
  ),
);

/** How many unusual looks wait for an administrator. */
export const countAlerts = (): Promise<number> => db.$count(auditEntry, open);

/** Unusual looks that wait for an administrator, the latest first. */
export async function listAlerts() {
  const rows = await db
    .select({
      id: auditEntry.id,
      at: auditEntry.at,
      officer: member.name,
      number: subject.number,
      sign: sql<string>`${auditEntry.data} ->> 'sign'`,
    })
    .from(auditEntry)
    .innerJoin(member, eq(member.id, auditEntry.memberId))
    .leftJoin(subject, eq(subject.id, auditEntry.subjectId))
    .where(open)
    .orderBy(desc(auditEntry.id))
    .limit(100);
  return rows.flatMap(({ sign, ...row }) => {
    const known = lookSigns.find((each) => each === sign);
    return known ? [{ ...row, sign: known }] : [];
  });
}
