import { and, eq, ne, sql } from 'drizzle-orm';
import { hotlineTemplate } from '@/db/schema/hotline-desk';
import { saveSetting } from '@/lib/district/mutations-setting';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { approvalKey } from '../../queries/answering';

interface Template {
  id?: number;
  version?: number;
  name: string;
  body: string;
}

/** Keeps a template, new or changed. Refuses `name_taken`, `stale`, and `not_found` when it was deleted meanwhile. */
export async function saveTemplate(work: Work, given: Template): Promise<Result<undefined>> {
  const changedBy = memberIdOf(work.actor);
  if (changedBy === null) return refuse('not_allowed');
  const { id, version, name, body } = given;
  const others = id === undefined ? undefined : ne(hotlineTemplate.id, id);
  const [taken] = await work.tx
    .select({ id: hotlineTemplate.id })
    .from(hotlineTemplate)
    .where(and(eq(hotlineTemplate.name, name), others));
  if (taken) return refuse('name_taken', { field: 'name' });
  const kept = { name, body, changedBy, changedAt: work.now };
  if (id === undefined) {
    await work.tx.insert(hotlineTemplate).values(kept);
    return ok();
  }
  const [was] = await work.tx
    .select({ version: hotlineTemplate.version })
    .from(hotlineTemplate)
    .where(eq(hotlineTemplate.id, id))
    .for('update');
  if (!was) return refuse('not_found');
  if (was.version !== version) return refuse('stale');
  await work.tx
    .update(hotlineTemplate)
    .set({ ...kept, version: sql`${hotlineTemplate.version} + 1` })
    .where(eq(hotlineTemplate.id, id));
  return ok();
}

export async function deleteTemplate(work: Work, { id }: { id: number }): Promise<Result<undefined>> {
  const gone = await work.tx
    .delete(hotlineTemplate)
    .where(eq(hotlineTemplate.id, id))
    .returning({ id: hotlineTemplate.id });
  return gone.length > 0 ? ok() : refuse('not_found');
}

/** Whether answers wait for the head of their desk from now on. What waits already still does. */
export async function setApproval(work: Work, { approval }: { approval: 'on' | 'off' }): Promise<Result<undefined>> {
  await saveSetting(work, approvalKey, { on: approval === 'on' });
  return ok();
}
