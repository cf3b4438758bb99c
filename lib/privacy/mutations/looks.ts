import { audit } from '@/lib/platform/audit/audit';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';

/** An administrator has gone over the unusual looks up to this one; what comes later is told anew. */
export async function reviewLooks(work: Work, upTo: number): Promise<Result<undefined>> {
  await audit(work, { type: 'privacy.looks_reviewed', data: { upTo } });
  return ok();
}
