import { auditEntry } from '@/db/schema/audit';
import { memberIdOf, onBehalfOf } from '../actor';
import type { Work } from '../transact';

/** Something done that the administrators can read about later. */
export interface AuditFact {
  /** `noun.what_happened`: `staff.assigned`, `session.ended`, `setting.changed`. */
  type: `${string}.${string}`;
  /** The person it was done to. */
  aboutId?: number | null;
  /** The case it concerns. */
  subjectId?: number | null;
  reason?: string | null;
  /** The desk in whose name it was done: a deputy's is done for somebody. */
  desk?: string | null;
  /** What it came to, in plain values and never with what was masked. */
  data?: Record<string, string | number | boolean | null>;
}

/** Adds to the audit trail, in the transaction that does it: what was rolled back was not done. Nothing is ever changed or taken out again. */
export async function audit(
  { tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>,
  ...facts: AuditFact[]
): Promise<void> {
  if (facts.length === 0) return;
  await tx.insert(auditEntry).values(
    facts.map(({ type, aboutId = null, subjectId = null, reason = null, desk = null, data = {} }) => ({
      at: now,
      actorKind: actor.kind,
      memberId: memberIdOf(actor),
      onBehalfOf: onBehalfOf(actor, desk),
      type,
      aboutId,
      subjectId,
      reason,
      data,
    })),
  );
}
