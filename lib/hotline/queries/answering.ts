import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db, type Tx } from '@/db/client';
import { setting } from '@/db/schema/district';
import { hotlinePrepared, hotlineTemplate } from '@/db/schema/hotline-desk';
import { member } from '@/db/schema/member';

type Reader = Pick<Tx, 'select'>;

export const approvalKey = 'hotline.approval';

/** Whether an answer waits for the head of its desk. On unless the office has turned it off. */
export async function hasApproval(on: Reader = db): Promise<boolean> {
  const [row] = await on.select({ value: setting.value }).from(setting).where(eq(setting.key, approvalKey));
  return (row?.value as { on?: unknown } | undefined)?.on !== false;
}

/** Templates by name. */
export async function listTemplates() {
  return db
    .select({
      id: hotlineTemplate.id,
      name: hotlineTemplate.name,
      body: hotlineTemplate.body,
      version: hotlineTemplate.version,
    })
    .from(hotlineTemplate)
    .orderBy(asc(hotlineTemplate.name));
}
export type TemplateRow = Awaited<ReturnType<typeof listTemplates>>[number];

const writer = alias(member, 'writer');
const decider = alias(member, 'decider');

/** The answer that waits for approval or, with none waiting, the one that was last sent back; null when neither. */
export async function getPrepared(threadId: number) {
  const [row] = await db
    .select({
      id: hotlinePrepared.id,
      body: hotlinePrepared.body,
      outcome: hotlinePrepared.outcome,
      reason: hotlinePrepared.reason,
      writtenBy: hotlinePrepared.writtenBy,
      writer: writer.name,
      writtenAt: hotlinePrepared.writtenAt,
      decider: decider.name,
      decidedAt: hotlinePrepared.decidedAt,
    })
    .from(hotlinePrepared)
    .innerJoin(writer, eq(writer.id, hotlinePrepared.writtenBy))
    .leftJoin(decider, eq(decider.id, hotlinePrepared.decidedBy))
    .where(eq(hotlinePrepared.threadId, threadId))
    .orderBy(desc(hotlinePrepared.id))
    .limit(1);
  return row && (row.outcome === null || row.outcome === 'returned') ? row : null;
}

/** Which of these threads have an answer waiting for approval. */
export async function listWaitingForApproval(threadIds: readonly number[]): Promise<Set<number>> {
  if (threadIds.length === 0) return new Set();
  const rows = await db
    .select({ id: hotlinePrepared.threadId })
    .from(hotlinePrepared)
    .where(and(inArray(hotlinePrepared.threadId, [...threadIds]), isNull(hotlinePrepared.outcome)));
  return new Set(rows.map((row) => row.id));
}
